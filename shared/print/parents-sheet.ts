/** The parents' page: what the talk is, how it goes, what they are asked, room for their own. Nothing of the student's or mentor's points or views. */
import type { SheetCommon } from '../model/sheet.ts';
import { capitalise } from '../domain/join-words.ts';
import { adultWords } from '../library/adult-words.ts';
import { sheets } from '../text/sheets.ts';
import { terms } from '../text/terms.ts';

import { firstFit } from './first-fit.ts';
import { formRows, formRowsHeight } from './form-rows.ts';
import { h, type SheetNode } from './node.ts';
import { footHeight, footNode, headHeight, headNode, pageNode, whenAndWhere } from './page-frame.ts';
import { writingLines } from './writing-lines.ts';
import { asideWidth, parentsAside } from './parents-aside.ts';
import { headingHeight, headingNode } from './part.ts';
import { promptsFor, type SharedAgenda } from './prompt.ts';
import { promptList, promptListHeight, type Detail } from './prompt-list.ts';
import { columnGap, heightOf, innerHeight, innerWidth, partGap, type } from './sheet-measures.ts';
import { shorten, shortName } from './shorten.ts';

const mainWidth = innerWidth - asideWidth - columnGap;
const whole = Number.POSITIVE_INFINITY;
const all = {
  pairs: 'none',
  questions: 1,
  least: 1,
  questionLength: whole,
  pointLength: whole,
  points: whole,
  prompts: whole,
  rest: 'questions',
} as const;
/** What gives way first when the page gets full [design]: lines, second questions, room for what matters least, then words. */
const forms: readonly [Detail, ...Detail[]] = [
  { ...all, questions: 3, least: 3 },
  { ...all, questions: 3, least: 2 },
  { ...all, questions: 2, least: 2 },
  { ...all, least: 2 },
  { ...all, questions: 2 },
  { ...all },
  { ...all, prompts: 7 },
  { ...all, prompts: 6 },
  { ...all, prompts: 5 },
  { ...all, prompts: 4 },
  { ...all, prompts: 4, pointLength: 160, points: 3 },
  { ...all, prompts: 6, pointLength: 90, points: 3, rest: 'count' },
  { ...all, prompts: 5, pointLength: 80, points: 2, questionLength: 110, rest: 'count' },
  { ...all, prompts: 4, pointLength: 60, points: 1, questionLength: 80, rest: 'count' },
];

/**
 * The page for the adults at home, exactly one A4, in the u form for one and for two.
 * `who`: which parent or carer, where they come apart; null: all of them.
 * What they prepare follows the lead stage (domain.md §3); an item "difference" is named without whose view it is.
 */
export function parentsSheet(
  common: SheetCommon,
  agenda: SharedAgenda,
  who: string | null = null,
): SheetNode {
  const { language } = common;
  const texts = sheets[language].parents;
  const name = shortName(common.givenName);
  const head = {
    title: texts.title(common.givenName, common.studentPresent),
    subtitle: texts.company(
      capitalise(terms[language].occasion[common.occasion]),
      who ?? terms[language].adults[common.adults],
      name,
    ),
    when: whenAndWhere(common),
  };
  const headings = texts.headings(name, common.studentPresent, common.occasion === 'overgang');
  const prompts = promptsFor('parents', agenda.items, headings, ['agreements'], language);
  const { atHome } = adultWords[language][common.adults];
  const prepare = common.studentPresent
    ? texts.prepare(name, atHome)[agenda.lead]
    : texts.prepareAlone(name, atHome);
  const prepareRows = prepare.lines.map((line) => [`${line} …`]);
  const agreeTitle = texts.agree.title(name, common.studentPresent);
  const agreeRows = [[texts.agree.mine, texts.agree.until], [texts.agree.leave(name)]];

  const agreeQuestion =
    agenda.items
      .filter((item) => item.block === 'agreements')
      .flatMap((item) => item.questions)
      .find((question) => question.to === 'parents')?.text ?? null;
  const room = innerHeight - headHeight(head) - footHeight;

  const height = (form: Detail): number =>
    headingHeight +
    heightOf(prepare.text, mainWidth, type.body) +
    formRowsHeight(prepareRows, mainWidth) +
    partGap +
    promptListHeight(prompts, form, mainWidth, texts.ownPoint, language) +
    partGap +
    heightOf(agreeTitle, mainWidth, type.heading) +
    1 +
    heightOf(shorten(agreeQuestion ?? '', form.questionLength), mainWidth, type.body) +
    formRowsHeight(agreeRows, mainWidth);
  const form = firstFit(forms, room, height);

  return h(
    'div',
    { class: 'sheet sheet-parents', lang: language },
    pageNode(
      'parents',
      headNode(head),
      h(
        'div',
        { class: 'columns' },
        parentsAside(common, name, agenda.items, room),
        h(
          'div',
          { class: 'main' },
          h(
            'section',
            { class: 'prepare' },
            headingNode(texts.prepareTitle),
            h('p', {}, prepare.text),
            formRows(prepareRows),
          ),
          promptList(prompts, form, texts.ownPoint, language),
          h(
            'section',
            { class: 'free' },
            headingNode(agreeTitle),
            agreeQuestion === null ? null : h('p', {}, shorten(agreeQuestion, form.questionLength)),
            formRows(agreeRows),
            prompts.length === 0 ? writingLines(4, 1) : null,
          ),
        ),
      ),
      footNode(texts.owner, sheets[language].product),
    ),
  );
}
