/** The mentor's schedule of one session: times, whole names, how, and marks. Nothing that a family may not read over the shoulder. */
import { capitalise } from '../../domain/join-words.ts';
import { dayInWords, timeAfter } from '../../domain/when.ts';
import type { Language } from '../../model/language.ts';
import { eveningPaper } from '../../text/evening-paper.ts';
import { h, type SheetNode } from '../node.ts';
import { footHeight, footNode, headHeight, headNode, pageNode, type Head } from '../page-frame.ts';
import { heightOfTwo, innerHeight, innerWidth, type } from '../sheet-measures.ts';
import { fillPages } from './fill-pages.ts';
import type { PaperOfEvening, SessionOnPaper, TalkOnPaper } from './paper-of-evening.ts';

/** Columns in mm; the style has the same. */
const columns = { time: 30, box: 8, marks: 38 } as const;
const nameWidth = innerWidth - columns.time - columns.box - columns.marks - 6;
/** Above and below a row together, in mm: roomy where all rows have room for it on one page [design]. */
const rowSpace = { roomy: 6.8, tight: 3.6 } as const;

/** Says that the mentor wants some time after this talk; the word for it stands in the legend, in neutral words. */
const mark = (label: string | null): SheetNode =>
  h(
    'svg',
    {
      class: 'shape',
      viewBox: '0 0 14 14',
      ...(label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }),
    },
    h('path', { class: 'hard-mark', d: 'M7 1L13 7L7 13L1 7Z' }),
  );

interface Row {
  /** Of the words alone, in mm. */
  height: number;
  node: SheetNode;
  start: string;
}

function talkRow(talk: TalkOnPaper, language: Language): Row {
  const text = eveningPaper[language];
  const { at, minutes, displayName, className, who, way, interpreter, hard } = talk;
  const small = text.classAndHome(className, who).replace(/, $/u, '');
  const marks = [text.schedule.way[way], interpreter ? text.schedule.interpreter : ''].filter(
    (word) => word !== '',
  );
  const time = at === null ? text.noTime : text.fromUntil(at.start, timeAfter(at.start, minutes));
  return {
    start: at?.start ?? '',
    height: heightOfTwo(displayName, type.strong, small, nameWidth),
    node: h(
      'li',
      {},
      h('span', { class: 'count' }, time),
      h('span', { class: 'tick' }),
      h('p', {}, h('strong', {}, displayName), small === '' ? null : h('small', {}, `  ${small}`)),
      h(
        'p',
        { class: 'marks' },
        hard ? mark(text.schedule.mark) : null,
        marks.length === 0 ? null : h('span', {}, marks.join(', ')),
      ),
    ),
  };
}

const breakRow = (start: string, end: string, language: Language): Row => ({
  start,
  height: type.body.leading,
  node: h(
    'li',
    { class: 'quiet' },
    h('span', { class: 'count' }, eveningPaper[language].fromUntil(start, end)),
    h('span', {}),
    h('p', {}, eveningPaper[language].schedule.break),
    h('span', {}),
  ),
});

/** What stands above the rows and below them. */
interface Around {
  head: Head;
  intro: string | null;
  hasMark: boolean;
}

function pagesOf(rows: readonly Row[], { head, intro, hasMark }: Around, language: Language): SheetNode[] {
  const text = eveningPaper[language];
  const room = innerHeight - headHeight(head) - footHeight - 2 * type.body.leading - 12;
  const words = rows.reduce((sum, { height }) => sum + height, 0);
  const space = words + rows.length * rowSpace.roomy <= room ? 'roomy' : 'tight';
  const pages = fillPages(rows, room, ({ height }) => height + rowSpace[space]);
  return pages.map((own, index) =>
    h(
      'div',
      { class: 'sheet sheet-schedule', lang: language },
      pageNode(
        'schedule',
        headNode(head),
        intro === null ? null : h('p', {}, intro),
        h(
          'ol',
          { class: space },
          own.map(({ node }) => node),
        ),
        hasMark ? h('p', { class: 'legend' }, h('span', {}, mark(null), text.schedule.mark)) : null,
        footNode(text.schedule.foot, pages.length === 1 ? '' : text.page(index + 1, pages.length)),
      ),
    ),
  );
}

/** The breaks between the first and the last talk; one after everybody has gone is none. */
export function sessionSchedule(session: SessionOnPaper, title: string, language: Language): SheetNode[] {
  const { talks, breaks, day, place } = session;
  const last = talks.at(-1)?.at?.start ?? '';
  const rows = [
    ...talks.map((talk) => talkRow(talk, language)),
    ...breaks.filter(({ start }) => start < last).map(({ start, end }) => breakRow(start, end, language)),
  ].toSorted((a, b) => a.start.localeCompare(b.start));
  const text = eveningPaper[language];
  const head: Head = {
    title: `${text.schedule.title}: ${dayInWords(day, language)}`,
    subtitle: title,
    when: capitalise(place),
  };
  return pagesOf(rows, { head, intro: null, hasMark: talks.some(({ hard }) => hard) }, language);
}

/** Who has no time yet; none: no page. */
export function unplacedSchedule({ unplaced, title, language }: PaperOfEvening): SheetNode[] {
  if (unplaced.length === 0) return [];
  const { schedule } = eveningPaper[language];
  const head: Head = { title: schedule.unplaced, subtitle: title, when: '' };
  return pagesOf(
    unplaced.map((talk) => talkRow(talk, language)),
    { head, intro: schedule.unplacedIntro, hasMark: unplaced.some(({ hard }) => hard) },
    language,
  );
}
