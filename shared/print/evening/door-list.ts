/** The list for the door: times, and names as far as passers-by may read them. In big type, no other fact of anybody. */
import { dayInWords, timeAfter } from '../../domain/when.ts';
import type { Time } from '../../model/day.ts';
import type { Language } from '../../model/language.ts';
import { eveningPaper } from '../../text/evening-paper.ts';
import { firstFit } from '../first-fit.ts';
import { h, type SheetNode } from '../node.ts';
import { footHeight, footNode, headHeight, headNode, pageNode } from '../page-frame.ts';
import { innerHeight, innerWidth, linesOf, type Type } from '../sheet-measures.ts';
import { fillPages } from './fill-pages.ts';
import type { SessionOnPaper, TalkOnPaper } from './paper-of-evening.ts';

interface Form {
  size: 'large' | 'middle' | 'small';
  style: Type;
  /** Space above and below a row together, in mm. */
  space: number;
}
/** The largest letters that leave one page; more than fit in the smallest go over several pages [design]. */
const forms: readonly [Form, ...Form[]] = [
  { size: 'large', style: { size: 22, leading: 9, bold: true }, space: 4 },
  { size: 'middle', style: { size: 17, leading: 7, bold: true }, space: 3 },
  { size: 'small', style: { size: 13, leading: 5.6, bold: true }, space: 2.2 },
];
/** Room for a time: "19.00" at the largest. */
const timeWidth = 36;

interface Row {
  start: Time;
  words: string;
  quiet: boolean;
}

/** A name only where somebody comes to this door, and nobody learns from it when another home of the family comes. */
function rowOf({ at, way, doorName }: TalkOnPaper, language: Language): Row {
  const { door } = eveningPaper[language];
  const start = at?.start ?? '';
  if (way !== 'room') return { start, words: door.way[way], quiet: true };
  return { start, words: doorName ?? door.taken, quiet: doorName === null };
}

function rowsOf({ talks, breaks }: SessionOnPaper, language: Language): Row[] {
  const first = talks[0]?.at?.start ?? '';
  const last = talks.at(-1)?.at?.start ?? '';
  const { door } = eveningPaper[language];
  return [
    ...talks.map((talk) => rowOf(talk, language)),
    ...breaks
      .filter(({ start }) => start > first && start < last)
      .map(({ start }) => ({ start, words: door.break, quiet: true })),
  ].toSorted((a, b) => a.start.localeCompare(b.start));
}

/** One page, or more where the talks of the session do not fit in letters that can be read from a distance. */
export function doorList(session: SessionOnPaper, language: Language): SheetNode[] {
  const text = eveningPaper[language];
  const { day, from, to, place, talks } = session;
  const last = talks.at(-1);
  const head = {
    title: place === '' ? text.door.noPlace : text.door.title(place),
    subtitle: dayInWords(day, language),
    when: text.fromUntil(
      talks[0]?.at?.start ?? from,
      last?.at == null ? to : timeAfter(last.at.start, last.minutes),
    ),
  };
  const rows = rowsOf(session, language);
  const room = innerHeight - headHeight(head) - footHeight - 4;
  const heightIn =
    ({ style, space }: Form) =>
    ({ words }: Row): number =>
      linesOf(words, innerWidth - timeWidth, style) * style.leading + space;
  const form = firstFit(forms, room, (one) => rows.reduce((sum, row) => sum + heightIn(one)(row), 0));
  const pages = fillPages(rows, room, heightIn(form));
  return pages.map((own, index) =>
    h(
      'div',
      { class: 'sheet sheet-door', lang: language },
      pageNode(
        'door',
        headNode(head),
        h(
          'ol',
          { class: `door-rows door-${form.size}` },
          own.map(({ start, words, quiet }) =>
            h(
              'li',
              { class: quiet ? 'quiet' : '' },
              h('span', { class: 'count' }, start),
              h('span', {}, words),
            ),
          ),
        ),
        footNode(text.door.foot, pages.length === 1 ? '' : text.page(index + 1, pages.length)),
      ),
    ),
  );
}
