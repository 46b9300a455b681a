/** Growth over time: every form in its place, the newest moments, nobody's line mixed with another's. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, shownMoments } from '../../shared/domain/growth.ts';
import { dimensions, type Rating, type View } from '../../shared/model/views.ts';

const view = (change: Partial<View> = {}): View => ({
  by: 'student',
  day: '2026-10-01',
  goals: 1,
  planning: 2,
  help: 3,
  reflection: null,
  leading: 4,
  ...change,
});

const rating = fc.constantFrom<Rating>(1, 2, 3, 4, null);
const anyView = fc.record({
  by: fc.constantFrom('student' as const, 'parent' as const, 'mentor' as const),
  who: fc.constantFrom('', 'moeder', 'Moeder', 'vader'),
  day: fc.constantFrom(
    '2026-10-01',
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
    '2027-02-01',
    '2027-03-01',
    '2027-04-01',
  ),
  goals: rating,
  planning: rating,
  help: rating,
  reflection: rating,
  leading: rating,
});
const keyOf = ({ by, who, day }: View): string =>
  `${by} ${by === 'parent' ? (who?.toLowerCase() ?? '') : ''} ${day}`;

describe('growth', () => {
  test('has the moments in order, a line for each rater, and what was not seen as such', () => {
    const { days, rows } = growthOf([
      view({ by: 'mentor', day: '2027-02-01', planning: 4 }),
      view({ day: '2027-02-01', planning: 3 }),
      view(),
    ]);
    expect(days).toEqual(['2026-10-01', '2027-02-01']);
    expect(rows.map(({ dimension }) => dimension)).toEqual([...dimensions]);
    expect(rows[1]?.lines).toEqual([
      {
        who: 'student',
        called: '',
        marks: [
          { day: '2026-10-01', step: 2 },
          { day: '2027-02-01', step: 3 },
        ],
      },
      { who: 'mentor', called: '', marks: [{ day: '2027-02-01', step: 4 }] },
    ]);
    expect(rows[3]?.lines[0]?.marks.map(({ step }) => step)).toEqual([null, null]);
  });

  test('two parents have a line each, as they were called last; without a form there is no line', () => {
    const { rows } = growthOf([
      view({ by: 'parent', who: 'moeder' }),
      view({ by: 'parent', who: 'vader' }),
      view({ by: 'parent', who: 'Moeder', day: '2027-02-01' }),
    ]);
    expect(rows[0]?.lines.map(({ called, marks }) => [called, marks.length])).toEqual([
      ['Moeder', 2],
      ['vader', 1],
    ]);
    expect(growthOf([])).toEqual({
      days: [],
      rows: dimensions.map((dimension) => ({ dimension, lines: [] })),
    });
  });

  test('of any forms in any order, the newest moments are all there and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyView, { selector: keyOf, maxLength: 30 }), (views) => {
        const { days, rows } = growthOf(views);
        const newest = [...new Set(views.map(({ day }) => day))].toSorted().slice(-shownMoments);
        expect(days).toEqual(newest);
        for (const { dimension, lines } of rows) {
          const found = lines.flatMap(({ who, called, marks }) =>
            marks.map(({ day, step }) => `${who} ${called.toLowerCase()} ${day} ${step}`),
          );
          const wanted = views
            .filter(({ day }) => days.includes(day))
            .map((one) => {
              const who = one.by === 'parent' ? 'parents' : one.by;
              return `${who} ${one.by === 'parent' ? one.who.toLowerCase() : ''} ${one.day} ${one[dimension]}`;
            });
          expect(found.toSorted()).toEqual(wanted.toSorted());
          for (const { marks } of lines)
            expect(marks.map(({ day }) => day)).toEqual(marks.map(({ day }) => day).toSorted());
        }
      }),
    );
  });
});
