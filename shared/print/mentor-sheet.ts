/** The mentor's own sheet, one paper: the talk on the front, the background on the back. Ratings stand on the back only, which can lie face down. */
import type { EditedAgenda } from '../model/agenda.ts';
import type { SheetCommon, SheetMentorPart } from '../model/sheet.ts';
import { sheets } from '../text/sheets.ts';
import { terms } from '../text/terms.ts';
import { firstFit } from './first-fit.ts';
import { formRows, formRowsHeight } from './form-rows.ts';
import { mentorFigure } from './mentor-figure.ts';
import { mentorForms, type MentorForm } from './mentor-form.ts';
import { mentorItem } from './mentor-item.ts';
import { agreementList, elsewhereList, noticeList } from './mentor-lists.ts';
import { mentorProfile } from './mentor-profile.ts';
import { h, type SheetNode } from './node.ts';
import {
  footHeight,
  footNode,
  headHeight,
  headNode,
  pageNode,
  whenAndWhere,
  type Head,
} from './page-frame.ts';
import { headingHeight, headingNode, type Part } from './part.ts';
import { heightOf, innerHeight, innerWidth, partGap, type, writingLine } from './sheet-measures.ts';
import { shorten, shortenToWidth, shortName } from './shorten.ts';
import { timeBar, timeBarHeight, voiceLegend } from './time-bar.ts';
import { timeAfter } from '../domain/when.ts';
import { writingLines } from './writing-lines.ts';

/** Room for notes that is worth a heading. */
const notesHeight = headingHeight + writingLine;
/** Holds the longest given name whole, and most of a surname after it. */
const titleLength = 110;

/** "vmbo-tl 3", but "vso, uitstroom nog open, leerjaar 5": a number after a sentence says nothing. */
const yearOf = (schoolType: string, year: number | null, inWords: (year: number) => string): string => {
  if (year === null) return schoolType;
  return schoolType.includes(' ') ? `${schoolType}, ${inWords(year)}` : `${schoolType} ${year}`;
};

/** "vmbo-tl 3 · 15 jaar · klas 3HB · fase 2 Ik doe mee · voorlopig". */
function factsLine(common: SheetCommon, agenda: EditedAgenda, mentor: SheetMentorPart): string {
  const { language } = common;
  const words = terms[language];
  const texts = sheets[language].mentor;
  const schoolType = words.schoolType[mentor.schoolType];
  return [
    yearOf(schoolType, mentor.year, words.year),
    ...(mentor.age === null ? [] : [words.age(mentor.age)]),
    ...(common.className === '' ? [] : [texts.className(common.className)]),
    texts.stage(agenda.stage, words.stage[agenda.stage]),
    ...(agenda.lead === agenda.stage ? [] : [texts.lead(agenda.lead)]),
    ...(agenda.provisional ? [words.provisional] : []),
    ...(common.studentPresent ? [] : [texts.absentStudent(shortName(common.givenName))]),
    ...(common.adultsPresent ? [] : [texts.absentAdults(words.adults[common.adults])]),
  ].join(' · ');
}

function itemParts(common: SheetCommon, agenda: EditedAgenda, form: MentorForm): Part[] {
  const { time } = common;
  let passed = 0;
  return agenda.items.map((item) => {
    const at = time === null ? null : timeAfter(time, passed);
    passed += item.minutes;
    return mentorItem(item, at, form, common);
  });
}

/** Room for what is agreed: as many as may be agreed (domain.md §3), in the student's words, with owner and moments. */
function newAgreements({ language, givenName }: SheetCommon, limit: number): Part {
  const texts = sheets[language].mentor;
  const words = texts.newWords(shortName(givenName));
  const rows = Array.from({ length: limit }, (_, index) => [
    [`${index + 1}.`],
    [texts.newOwner, texts.newStart, texts.newCheck],
  ]).flat();
  return {
    node: h('section', { class: 'box room' }, headingNode(texts.newTitle(limit), words), formRows(rows)),
    height: headingHeight + formRowsHeight(rows, innerWidth - 10) + 5.7,
  };
}

const notes = (title: string): SheetNode =>
  h('section', { class: 'free grow-1' }, headingNode(title), writingLines(1, 1));

const heightWithGaps = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + part.height + partGap, 0);

/** How many items the front holds; the others go to the back. */
function countOnFront(items: readonly Part[], room: number): number {
  let used = 0;
  const over = items.findIndex(({ height }) => {
    used += height;
    return used > room;
  });
  return over === -1 ? items.length : over;
}

/** The mentor's paper: always two sides, so that a pack of them prints double-sided. `voorlopig` where the stage is (domain.md §3, rule 5); target talking time and agreement limit from §3. */
export function mentorSheet(common: SheetCommon, agenda: EditedAgenda, mentor: SheetMentorPart): SheetNode {
  const { language } = common;
  const texts = sheets[language].mentor;
  const words = terms[language];
  const head: Head = {
    title: texts.title(shorten(mentor.displayName, titleLength), words.occasion[common.occasion]),
    subtitle: factsLine(common, agenda, mentor),
    when: whenAndWhere(common),
  };
  const { student, parents, mentor: own } = agenda.talkShare;
  const legend = {
    ...(common.studentPresent ? { student: texts.share(shortName(common.givenName), student) } : {}),
    ...(common.adultsPresent ? { parents: texts.share(words.adults[common.adults], parents) } : {}),
    mentor: texts.share(words.speaker.mentor, own),
    ...(agenda.items.some(({ lead }) => lead === 'together') ? { together: words.lead.together } : {}),
  };
  const backTitle = texts.backTitle(shortenToWidth(mentor.displayName, 110, type.heading));
  const frontRoom = innerHeight - headHeight(head) - footHeight - timeBarHeight - 2 * partGap;
  const backHead = heightOf(backTitle, innerWidth, type.heading) + 3 + partGap;

  const split = (form: MentorForm) => {
    const items = itemParts(common, agenda, form);
    const count = countOnFront(items, frontRoom);
    const back = [
      noticeList(agenda.notices, form, common),
      mentorProfile(common, mentor, agenda.differences, agenda.provisional, form.remarks),
      form.figure ? mentorFigure(common, mentor) : null,
      agreementList(mentor.agreements, form, common),
      elsewhereList(agenda.elsewhere, form, common),
      newAgreements(common, agenda.agreementLimit),
    ].filter((part) => part !== null);
    return { front: items.slice(0, count), over: items.slice(count), back, needsNotes: form.notes };
  };
  type Split = ReturnType<typeof split>;
  const withoutNotes = ({ over, back }: Split): number =>
    backHead +
    (over.length === 0 ? 0 : headingHeight + heightWithGaps(over)) +
    heightWithGaps(back) -
    partGap +
    footHeight;
  const withNotes = (parts: Split): number => withoutNotes(parts) + partGap + notesHeight;
  const chosen = split(
    firstFit(mentorForms, innerHeight, (form) => {
      const parts = split(form);
      return parts.needsNotes ? withNotes(parts) : withoutNotes(parts);
    }),
  );
  const { front, over, back } = chosen;
  const backHasNotes = withNotes(chosen) <= innerHeight;
  const frontHasNotes =
    over.length === 0 &&
    frontRoom - front.reduce((sum, item) => sum + item.height, 0) >= notesHeight + partGap;

  return h(
    'div',
    { class: 'sheet sheet-mentor', lang: language },
    pageNode(
      'mentor',
      headNode(head),
      h('div', {}, timeBar(agenda.items, texts.bar(agenda.minutes)), voiceLegend(legend)),
      h(
        'ol',
        { class: frontHasNotes ? 'items' : 'items spread' },
        front.map((item) => item.node),
      ),
      frontHasNotes ? notes(texts.notesTitle) : null,
      footNode(texts.turn, texts.side(1, 2)),
    ),
    pageNode(
      'mentor',
      h('p', { class: 'back-title' }, backTitle),
      over.length === 0
        ? null
        : h(
            'section',
            {},
            headingNode(texts.continued),
            h(
              'ol',
              { class: 'items' },
              over.map((item) => item.node),
            ),
          ),
      back.map((part) => part.node),
      backHasNotes ? notes(texts.notesTitle) : null,
      footNode(texts.owner, texts.side(2, 2)),
    ),
  );
}
