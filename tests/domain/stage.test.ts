import { describe, expect, test } from 'vitest';
import { combineViews, newestViews } from '../../shared/domain/combine-views.ts';
import { judgeStage } from '../../shared/domain/stage.ts';
import type { Rating, View } from '../../shared/model/views.ts';
import { view } from './make-facts.ts';

const day = '2026-02-10';
const judge = (views: View[], override: Parameters<typeof judgeStage>[1] = null) =>
  judgeStage(combineViews(views, day), override);
const values = (views: View[]) => combineViews(views, day).map(({ value }) => value);

describe('combining views per dimension (domain.md §3, rules 1 and 2)', () => {
  test('three views give the median', () => {
    const views = [view('student', [4, 1, 2]), view('mentor', [2, 1, 3]), view('parent', [1, 4, 4])];
    expect(values(views)).toEqual([2, 1, 3, null, null]);
  });
  test('two views give the mean rounded down, one view gives itself, none gives nothing', () => {
    const views = [view('student', [4, 3, null, 1]), view('mentor', [1, 4, 2, 2])];
    expect(values(views)).toEqual([2, 3, 2, 1, null]);
  });
  test('several parents count as one, their mean rounded down', () => {
    const views = [
      view('parent', [4, 3, 2], { who: 'moeder' }),
      view('parent', [1, 4, null], { who: 'vader' }),
    ];
    expect(values(views)).toEqual([2, 3, 2, null, null]);
    expect(combineViews(views, day).map(({ parentsApart }) => parentsApart)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  test('the newest form of each rater and each parent counts', () => {
    const old = view('mentor', [1, 1, 1, 1, 1], { day: '2025-11-01' });
    const recent = view('mentor', [3, 3, 3, 3, 3]);
    const mother = view('parent', [2], { who: 'Moeder' });
    const motherLater = view('parent', [3], { who: 'moeder', day: '2026-02-05' });
    const father = view('parent', [4], { who: 'vader' });
    expect(newestViews([recent, old, motherLater, mother, father])).toEqual([recent, motherLater, father]);
    expect(newestViews([old, mother, recent, father, motherLater])).toEqual([recent, motherLater, father]);
    const corrected = { ...recent, goals: 4 } as const;
    expect(newestViews([recent, corrected])).toEqual([corrected]);
  });
  test('a parent without a name is one parent, and nobody’s namesake', () => {
    const nameless = view('parent', [1]);
    const later = view('parent', [2], { who: '', day: '2026-02-05' });
    const mother = view('parent', [3], { who: 'moeder' });
    expect(newestViews([nameless, later, mother])).toEqual([later, mother]);
  });
  test('fresh are the views of people who saw something, within the time', () => {
    const old = view('mentor', [2, 2], { day: '2025-06-01' });
    const views = [view('student', [2, null]), old, view('parent', [2, null], { who: 'moeder' })];
    expect(combineViews(views, day).map(({ fresh }) => fresh)).toEqual([2, 0, 0, 0, 0]);
    expect(combineViews([...views, view('mentor', [2, null])], day).map(({ fresh }) => fresh)).toEqual([
      3, 0, 0, 0, 0,
    ]);
  });
});

describe('the stage (rule 3)', () => {
  const table: [Rating[], number, string][] = [
    [[2, 2, 2, 2, 2], 2, 'stage.median'],
    [[1, 2, 3, 4, 4], 3, 'stage.median'],
    [[1, 4, 4, 4, 4], 3, 'stage.cap'],
    [[2, 4, 4, 4, 4], 4, 'stage.median'],
    [[2, 3, null, null, null], 2, 'stage.median'],
    [[1, 2, 3, 4, null], 2, 'stage.median'],
    [[4, 4, 4, 4, null], 4, 'stage.median'],
    [[1, null, null, null, null], 1, 'stage.median'],
  ];
  test.each(table)('of %j is %i', (ratings, stage, rule) => {
    expect(judge([view('mentor', ratings)])).toMatchObject({ stage, rule, computed: stage });
  });
  test('without any view it is 2, provisional, and never guessed', () => {
    expect(judge([])).toEqual({ stage: 2, lead: 2, provisional: true, computed: null, rule: 'stage.none' });
  });
});

describe('the lead stage is the lower of the stage and leading plus one (rule 4)', () => {
  const table: [Rating[], number, number][] = [
    [[3, 3, 3, 3, 1], 3, 2],
    [[4, 4, 4, 4, 2], 4, 3],
    [[4, 4, 4, 4, 3], 4, 4],
    [[2, 2, 2, 2, 4], 2, 2],
    [[4, 4, 4, 4, null], 4, 2],
    [[1, 1, 1, 1, 1], 1, 1],
  ];
  test.each(table)('%j: stage %i, lead %i', (ratings, stage, lead) => {
    expect(judge([view('mentor', ratings)])).toMatchObject({ stage, lead });
  });
});

describe('provisional (rule 5)', () => {
  const two = (ratings: Rating[], other: Rating[], days = '2026-02-01'): boolean =>
    judge([view('student', ratings, { day: days }), view('mentor', other, { day: days })]).provisional;
  test('with fewer than three dimensions with two views', () => {
    expect(two([2, 2, 2, null, null], [2, 2, 2, 2, 2])).toBe(false);
    expect(two([2, 2, null, null, null], [2, 2, 2, 2, 2])).toBe(true);
  });
  test('with views older than 16 weeks: 112 days is still recent, 113 is not', () => {
    expect(two([2, 2, 2], [2, 2, 2], '2025-10-21')).toBe(false);
    expect(two([2, 2, 2], [2, 2, 2], '2025-10-20')).toBe(true);
  });
});

test("the mentor's own judgement counts, and what the views give stays known (rule 6)", () => {
  const views = [view('mentor', [2, 2, 2, 2, 2]), view('student', [2, 2, 2, 2, 2])];
  expect(judge(views, { stage: 4, reason: 'In de les zie ik meer.' })).toEqual({
    stage: 4,
    lead: 3,
    provisional: false,
    computed: 2,
    rule: 'stage.override',
  });
});
