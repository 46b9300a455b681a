/** The student's own page: what he is asked, in the agenda's order, with room to write. Nothing of parents' points, ratings or reasons. */
import type { Lead, Question } from '../model/agenda.ts';
import type { Language } from '../model/language.ts';
import type { SheetCommon } from '../model/sheet.ts';
import { capitalise } from '../domain/join-words.ts';
import { sheets } from '../text/sheets.ts';
import { terms } from '../text/terms.ts';

import { firstFit } from './first-fit.ts';
import { formRows, formRowsHeight } from './form-rows.ts';
import { h, type SheetChild, type SheetNode } from './node.ts';
import { footHeight, footNode, headHeight, headNode, pageNode, whenAndWhere } from './page-frame.ts';
import { headingHeight, headingNode } from './part.ts';
import { promptsFor, type SharedAgenda } from './prompt.ts';
import { promptList, promptListHeight, type Detail } from './prompt-list.ts';
import { heightOf, innerHeight, innerWidth, partGap, type, writingLine } from './sheet-measures.ts';
import { shorten } from './shorten.ts';
import { timeBar, timeBarHeight, voiceLegend } from './time-bar.ts';
import { writingLines } from './writing-lines.ts';

interface Form extends Detail {
  /** The bar with who speaks when. */
  bar: boolean;
  /** Lines under "what will you remember", at least. */
  remember: 1 | 2;
}
const whole = Number.POSITIVE_INFINITY;
const all = {
  questionLength: whole,
  pointLength: whole,
  points: whole,
  prompts: whole,
  rest: 'count',
} as const;
const tight = { ...all, bar: false, pairs: 'all', questions: 1, least: 1, remember: 1 } as const;
/**
 * What gives way first when a page gets full [design]: the width of the light prompts, the bar, second questions, lines;
 * then room for the prompts that matter least; only then words.
 */
const forms: readonly [Form, ...Form[]] = [
  { ...all, bar: true, pairs: 'none', questions: 3, least: 3, remember: 2 },
  { ...all, bar: true, pairs: 'light', questions: 3, least: 3, remember: 2 },
  { ...all, bar: true, pairs: 'light', questions: 2, least: 2, remember: 2 },
  { ...all, bar: true, pairs: 'all', questions: 2, least: 2, remember: 2 },
  { ...all, bar: true, pairs: 'all', questions: 2, least: 2, remember: 1 },
  { ...all, bar: false, pairs: 'all', questions: 2, least: 2, remember: 1 },
  { ...tight, least: 2 },
  { ...tight, least: 2, prompts: 8, rest: 'questions' },
  { ...tight },
  { ...tight, prompts: 8, rest: 'questions' },
  { ...tight, prompts: 6, rest: 'questions' },
  { ...tight, pointLength: 160, points: 4, prompts: 8, rest: 'questions' },
  { ...tight, pointLength: 90, points: 3, prompts: 8 },
  { ...tight, pointLength: 90, points: 3, prompts: 6 },
  { ...tight, questionLength: 110, pointLength: 80, points: 2, prompts: 6 },
  { ...tight, questionLength: 80, pointLength: 60, points: 1, prompts: 4 },
];
/** Padding and edge of the box, above and below together. */
const boxPadding = 5.6;

const prepareRows = (lines: readonly string[]): string[][] => lines.map((line) => [`${line} …`]);

const firstQuestion = (agenda: SharedAgenda, block: 'agreements' | 'closing'): Question | undefined =>
  agenda.items
    .filter((item) => item.block === block)
    .flatMap((item) => item.questions)
    .find((question) => question.to === 'student');

/** The box in which the student writes the agreement: als, dan, first moment, check moment, help with an end. */
const agreeRows = (language: Language): string[][] => {
  const { agree } = sheets[language].student;
  return [[agree.when], [agree.action], [agree.start, agree.check], [agree.help, agree.until]];
};

/**
 * The student's page, exactly one A4. `agenda` may be a whole edited agenda; only its items and lead stage can be reached.
 * What he prepares follows the lead stage (domain.md §3).
 */
export function studentSheet(common: SheetCommon, agenda: SharedAgenda): SheetNode {
  const { language } = common;
  const texts = sheets[language].student;
  const adults = terms[language].adults[common.adults];
  const head = {
    title: texts.title(common.givenName),
    subtitle: texts.company(
      capitalise(terms[language].occasion[common.occasion]),
      common.adultsPresent ? adults : null,
    ),
    when: whenAndWhere(common),
  };
  const headings = texts.headings(adults, common.occasion === 'overgang');
  const prompts = promptsFor('student', agenda.items, headings, ['agreements', 'closing'], language);
  const prepare = texts.prepare[agenda.lead];
  const agreeTitle = headings.agreements ?? '';
  const agreeQuestion = firstQuestion(agenda, 'agreements')?.text ?? null;
  const closing = firstQuestion(agenda, 'closing')?.text ?? null;
  const closingQuestion = closing === texts.remember ? null : closing;

  const height = (form: Form): number =>
    headHeight(head) +
    footHeight +
    (form.bar ? timeBarHeight + partGap : 0) +
    heightOf(prepare.text, innerWidth, type.body) +
    formRowsHeight(prepareRows(prepare.lines), innerWidth) +
    partGap +
    promptListHeight(prompts, form, innerWidth, texts.ownPoint, language) +
    partGap +
    boxPadding +
    headingHeight +
    heightOf(shorten(agreeQuestion ?? '', form.questionLength), innerWidth - 10, type.body) +
    formRowsHeight(agreeRows(language), innerWidth - 10) +
    partGap +
    headingHeight +
    (form.questions > 1 ? heightOf(closingQuestion ?? '', innerWidth, type.body) : 0) +
    form.remember * writingLine;
  const form = firstFit(forms, innerHeight, height);

  const voices: Readonly<Record<Lead, string>> = { ...texts.voices(adults), together: texts.together };
  const legend = Object.fromEntries(agenda.items.map(({ lead }) => [lead, voices[lead]]));

  const parts: SheetChild[] = [
    form.bar ? h('div', {}, timeBar(agenda.items, null), voiceLegend(legend)) : null,
    h(
      'section',
      { class: 'prepare' },
      h('p', {}, prepare.text),
      prepare.lines.length === 0 ? null : formRows(prepareRows(prepare.lines)),
    ),
    promptList(prompts, form, texts.ownPoint, language),
    h(
      'section',
      { class: 'box grow-4' },
      headingNode(agreeTitle, texts.agree.another),
      agreeQuestion === null ? null : h('p', {}, shorten(agreeQuestion, form.questionLength)),
      formRows(agreeRows(language)),
    ),
    h(
      'section',
      { class: `free grow-${form.remember}` },
      headingNode(texts.remember),
      closingQuestion === null || form.questions === 1 ? null : h('p', {}, closingQuestion),
      writingLines(form.remember, 4),
    ),
  ];
  return h(
    'div',
    { class: 'sheet sheet-student', lang: language },
    pageNode('student', headNode(head), parts, footNode(texts.owner, sheets[language].product)),
  );
}
