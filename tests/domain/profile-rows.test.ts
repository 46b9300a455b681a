/** The ownership profile: a mark for who saw something, an open one for who did not, two for parents who differ. */
import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, profileRows } from '../../shared/domain/profile-rows.ts';
import { Rater, type Rating } from '../../shared/model/views.ts';
import { view } from '../print/fixtures.ts';

const day = '2026-02-10';
const parent = (who: string, ratings: readonly Rating[]) => ({
  ...view('parent', '2026-02-01', ratings),
  who,
});
const goals = (views: Parameters<typeof profileRows>[0]) => {
  const [row] = profileRows(views, day);
  if (row === undefined) throw new Error('five rows expected');
  return row;
};

describe('the ownership profile', () => {
  it('has a mark for each who was asked, open where nothing was seen, and none for who was not asked', () => {
    expect(goals([view('student', '2026-02-01', [3]), view('mentor', '2026-02-01', [null])]).marks).toEqual([
      { who: 'student', step: 3, of: [] },
      { who: 'mentor', step: null, of: [] },
    ]);
    expect(profileRows([], day).every(({ marks }) => marks.length === 0)).toBe(true);
  });

  it('shows two parents who see it differently as two, by what they are called', () => {
    const row = goals([parent('vader', [4]), parent('moeder', [1])]);
    expect(row.marks).toEqual([
      { who: 'parents', step: 1, of: ['moeder'] },
      { who: 'parents', step: 4, of: ['vader'] },
    ]);
    expect(row.parentsApart).toBe(true);
    expect(bandOf(row)).toEqual({ from: 1, to: 4 });
  });

  it('shows two parents who agree, and two of whom one saw nothing, as one', () => {
    expect(goals([parent('vader', [2]), parent('moeder', [2])]).marks).toEqual([
      { who: 'parents', step: 2, of: [] },
    ]);
    expect(goals([parent('vader', [null]), parent('moeder', [2])]).marks).toEqual([
      { who: 'parents', step: 2, of: [] },
    ]);
  });

  it('has a band only where the views are two or more apart', () => {
    const spread = (student: Rating, mentor: Rating) =>
      bandOf(goals([view('student', '2026-02-01', [student]), view('mentor', '2026-02-01', [mentor])]));
    expect(spread(2, 3)).toBeNull();
    expect(spread(1, 3)).toEqual({ from: 1, to: 3 });
    expect(spread(4, 1)).toEqual({ from: 1, to: 4 });
    expect(spread(4, null)).toBeNull();
  });

  it('never leaves a mark outside its band, never puts two of one voice on one step', () => {
    const ratings = array(constantFrom<Rating>(1, 2, 3, 4, null), { minLength: 5, maxLength: 5 });
    const views = array(tuple(constantFrom(...Rater.options), constantFrom('', 'moeder', 'vader'), ratings), {
      maxLength: 6,
    });
    assert(
      property(views, (forms) => {
        const rows = profileRows(
          forms.map(([by, who, values]) => ({
            ...view(by, '2026-02-01', values),
            who: by === 'parent' ? who : '',
          })),
          day,
        );
        expect(rows).toHaveLength(5);
        for (const row of rows) {
          const places = row.marks.map(({ who, step }) => `${who} ${step}`);
          expect(new Set(places).size).toBe(places.length);
          const band = bandOf(row);
          const outside = row.marks.filter(
            ({ step }) => band !== null && step !== null && (step < band.from || step > band.to),
          );
          expect(outside).toEqual([]);
        }
      }),
    );
  });
});
