/** Three views on five dimensions, drawn with the three shapes over four words. For the mentor's sheet only: words, never numbers. */
import { combineViews, type CombinedDimension } from '../domain/combine-views.ts';
import { joinWords } from '../domain/join-words.ts';
import type { Difference } from '../model/agenda.ts';
import type { SheetCommon, SheetMentorPart } from '../model/sheet.ts';
import type { Rating } from '../model/views.ts';
import { sheets } from '../text/sheets.ts';
import { terms } from '../text/terms.ts';
import { h, type SheetNode } from './node.ts';
import { headingHeight, headingNode, type Part } from './part.ts';
import { heightOf, innerWidth, type } from './sheet-measures.ts';
import { shortName } from './shorten.ts';
import { voiceMark, voiceShape } from './voice-shape.ts';
import { shortDay } from './when.ts';

/** Columns in mm; the style has the same. */
const labelWidth = 36;
const chartWidth = 92;
const noteWidth = innerWidth - labelWidth - chartWidth;
const chartHeight = 6.4;
const steps = [1, 2, 3, 4] as const;
const xOf = (step: number): number => (chartWidth / 4) * (step - 0.5);
const fixed = (value: number): string => value.toFixed(2);

const voices = [
  { who: 'student', of: (row: CombinedDimension): Rating => row.student },
  { who: 'parents', of: (row: CombinedDimension): Rating => row.parent },
  { who: 'mentor', of: (row: CombinedDimension): Rating => row.mentor },
] as const;

const chart = (row: CombinedDimension, differs: boolean, label: string): SheetNode => {
  const seen = voices.flatMap(({ who, of }) => {
    const rating = of(row);
    return rating === null ? [] : [{ who, rating }];
  });
  const ratings = seen.map(({ rating }) => rating);
  const middle = chartHeight / 2;
  return h(
    'svg',
    { class: 'chart', viewBox: `0 0 ${chartWidth} ${chartHeight}`, role: 'img', 'aria-label': label },
    differs
      ? h('rect', {
          class: 'band',
          x: fixed(xOf(Math.min(...ratings)) - 6),
          y: '0.2',
          width: fixed(xOf(Math.max(...ratings)) - xOf(Math.min(...ratings)) + 12),
          height: fixed(chartHeight - 0.4),
          rx: '2.5',
        })
      : null,
    h('line', { class: 'axis', x1: fixed(xOf(1)), x2: fixed(xOf(4)), y1: fixed(middle), y2: fixed(middle) }),
    steps.map((step) =>
      h('line', {
        class: 'axis',
        x1: fixed(xOf(step)),
        x2: fixed(xOf(step)),
        y1: fixed(middle - 1.1),
        y2: fixed(middle + 1.1),
      }),
    ),
    seen.map(({ who, rating }) => {
      const same = seen.filter((other) => other.rating === rating);
      const place = same.findIndex((other) => other.who === who) - (same.length - 1) / 2;
      return voiceMark(who, xOf(rating) + place * 4.4, middle, 1.8);
    }),
  );
};

/** The profile, with at most so many `remarks` beside a dimension; without any view one sentence that says so (domain.md §3, rule 5). */
export function mentorProfile(
  common: SheetCommon,
  mentor: SheetMentorPart,
  differences: readonly Difference[],
  provisional: boolean,
  remarks: number,
): Part {
  const { language } = common;
  const givenName = shortName(common.givenName);
  const texts = sheets[language].mentor;
  const words = terms[language];
  const title = headingNode(texts.profileTitle, provisional ? words.provisional : null);
  if (mentor.views.length === 0) {
    const sentence = texts.noViews(givenName);
    return {
      node: h('section', { class: 'profile' }, title, h('p', {}, sentence)),
      height: headingHeight + heightOf(sentence, innerWidth, type.body),
    };
  }
  const names = { student: givenName, parents: words.adults[common.adults], mentor: words.speaker.mentor };
  const rows = combineViews(mentor.views, common.day).map((row) => {
    const unseen = voices.filter(({ of }) => of(row) === null).map(({ who }) => names[who]);
    const found = differences.find((difference) => difference.dimension === row.dimension);
    const notes = [
      ...(found === undefined ? [] : [found.title]),
      ...(row.parentsApart ? [texts.parentsApart(names.parents)] : []),
      ...(unseen.length > 0 ? [texts.notSeenBy(joinWords(unseen, language))] : []),
    ].slice(0, remarks);
    const said = voices.map(({ who, of }) => {
      const rating = of(row);
      return `${names[who]}: ${rating === null ? words.notSeen : words.stage[rating]}`;
    });
    return {
      notes,
      height: Math.max(
        chartHeight + 0.6,
        notes.reduce((sum, note) => sum + heightOf(note, noteWidth - 4, type.small), 0.8),
      ),
      node: h(
        'li',
        { class: 'profile-row' },
        h('span', {}, words.dimension[row.dimension]),
        chart(row, found !== undefined, said.join(', ')),
        h(
          'span',
          { class: 'note' },
          notes.map((note) => h('span', {}, note)),
        ),
      ),
    };
  });
  const newest = (['student', 'parent', 'mentor'] as const).flatMap((by) => {
    const days = mentor.views.filter((view) => view.by === by).map((view) => view.day);
    const day = days.toSorted().at(-1);
    const who = by === 'parent' ? 'parents' : by;
    return day === undefined ? [] : [{ who, text: `${names[who]}, ${shortDay(day, language)}` } as const];
  });
  const key = newest.map(({ text }) => text).join('      ');
  return {
    node: h(
      'section',
      { class: 'profile' },
      title,
      h(
        'p',
        { class: 'legend' },
        newest.map(({ who, text }) => h('span', {}, voiceShape(who, null), text)),
      ),
      h(
        'p',
        { class: 'profile-row profile-head' },
        h('span', {}),
        h(
          'span',
          { class: 'steps' },
          steps.map((step) => h('span', {}, words.stage[step])),
        ),
        h('span', {}),
      ),
      h(
        'ul',
        {},
        rows.map((row) => row.node),
      ),
    ),
    height:
      headingHeight +
      heightOf(key, innerWidth - 20, type.small) +
      type.small.leading +
      2 +
      rows.reduce((sum, row) => sum + row.height, 0),
  };
}
