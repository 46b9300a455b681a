import { describe, expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { combineViews } from '../../shared/domain/combine-views.ts';
import {
  agreedStrengths,
  differenceLimit,
  findDifferences,
  mergeDifferences,
} from '../../shared/domain/differences.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import type { Rating, View } from '../../shared/model/views.ts';
import { bram, view } from './make-facts.ts';

const combine = (student: Rating[], parent: Rating[], mentor: Rating[]) =>
  combineViews([view('student', student), view('parent', parent), view('mentor', mentor)], '2026-02-10');
const pattern = (student: Rating, parent: Rating, mentor: Rating): string | undefined =>
  findDifferences(combine([student], [parent], [mentor]))[0]?.pattern;

describe('the pattern of a difference (domain.md §3)', () => {
  const table: [Rating, Rating, Rating, string | undefined][] = [
    // student, parents, mentor
    [4, 2, 2, 'student-high'],
    [4, 1, 1, 'student-high'],
    [1, 3, 3, 'student-low'],
    [2, 4, 4, 'student-low'],
    [3, 1, 3, 'parents-low'],
    [4, 2, 4, 'parents-low'],
    [1, 3, 1, 'parents-high'],
    [2, 4, 2, 'parents-high'],
    [3, 3, 1, 'mentor-low'],
    [4, 4, 2, 'mentor-low'],
    [1, 1, 3, 'mentor-high'],
    [4, 2, 3, 'apart'],
    [1, 3, 2, 'apart'],
    [4, 1, 2, 'apart'],
    [1, 4, 3, 'apart'],
    [4, 3, 2, 'student-high'],
    [2, 3, 4, 'student-low'],
    [3, 4, 2, 'parents-high'],
    [3, 2, 4, 'parents-low'],
    [4, null, 2, 'student-high'],
    [2, null, 4, 'student-low'],
    [4, 2, null, 'apart'],
    [null, 4, 2, 'parents-high'],
    [null, 1, 3, 'parents-low'],
    [2, 3, 3, undefined],
    [4, null, null, undefined],
  ];
  test.each(table)('student %s, parents %s, mentor %s: %s', (student, parent, mentor, expected) => {
    expect(pattern(student, parent, mentor)).toBe(expected);
  });
  test('every combination with a spread of 2 or 3 has a pattern', () => {
    const ratings = [null, 1, 2, 3, 4] as const;
    for (const student of ratings)
      for (const parent of ratings)
        for (const mentor of ratings) {
          const seen = [student, parent, mentor].filter((rating) => rating !== null);
          const spread = seen.length < 2 ? 0 : Math.max(...seen) - Math.min(...seen);
          expect(pattern(student, parent, mentor) !== undefined).toBe(spread >= 2);
        }
  });
});

test('three or more in the same direction are merged, two are not', () => {
  const three = mergeDifferences(findDifferences(combine([4, 4, 4, 2, 2], [2, 2, 1, 2, 2], [2, 2, 1, 2, 2])));
  expect(three).toEqual([{ dimensions: ['goals', 'planning', 'help'], spread: 3, pattern: 'student-high' }]);
  const two = mergeDifferences(findDifferences(combine([4, 4, 2, 2, 1], [2, 1, 2, 2, 3], [2, 1, 2, 2, 3])));
  expect(two).toEqual([
    { dimensions: ['planning'], spread: 3, pattern: 'student-high' },
    { dimensions: ['goals'], spread: 2, pattern: 'student-high' },
    { dimensions: ['leading'], spread: 2, pattern: 'student-low' },
  ]);
});

test('at most one difference up to 20 minutes, two from 30', () => {
  expect([10, 15, 20, 30, 45].map(differenceLimit)).toEqual([1, 1, 1, 2, 2]);
});

test('what all see at 3 or higher is offered as a strength, words only', () => {
  expect(agreedStrengths(combine([3, 4, 2, 4], [4, 4, 2, null], [3, 3, 2, 2]))).toEqual([
    'goals',
    'planning',
  ]);
});

describe('on the agenda', () => {
  const build = (views: View[], more: Partial<AgendaFacts> = {}) => buildAgenda({ ...bram, ...more, views });
  const wide = [
    view('student', [2, 4, 2, 2, 2]),
    view('parent', [2, 2, 2, 2, 2]),
    view('mentor', [2, 1, 2, 2, 2]),
  ];
  const small = [
    view('student', [2, 4, 2, 2, 2]),
    view('parent', [2, 2, 2, 2, 2]),
    view('mentor', [2, 2, 2, 2, 2]),
  ];
  test('a spread of 3 stands right after the words of student and parents, with a tip to talk alone first', () => {
    const { items, notices } = build(wide);
    expect(items.map(({ id }) => id).slice(0, 4)).toEqual([
      'opening',
      'student',
      'parents',
      'difference.planning',
    ]);
    expect(items[3]?.title).toBe('Jij ziet dit anders dan wij: laat het ons zien');
    expect(items[3]?.tips[0]).toBe('Spreek Bram hier vooraf even alleen over.');
    expect(notices.map(({ rule }) => rule)).toContain('difference.alone-first');
  });
  test('a spread of 2 stands before the goal', () => {
    const ids = build(small).items.map(({ id }) => id);
    expect(ids.indexOf('difference.planning')).toBe(ids.indexOf('goal') - 1);
  });
  test('at 10 minutes it takes the place of the goal', () => {
    const { items } = build(small, { minutes: 10, occasion: 'voortgang', day: '2026-09-15' });
    expect(items.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual([
      'opening 1',
      'student 3',
      'parents 1',
      'difference.planning 2',
      'agreements 2',
      'closing 1',
    ]);
  });
  test('two parents who differ by 2 are a notice for the mentor and no item', () => {
    const { items, notices, differences } = build([
      view('parent', [4, 2, 2, 2, 2], { who: 'moeder' }),
      view('parent', [2, 2, 2, 2, 2], { who: 'vader' }),
      view('mentor', [3, 2, 2, 2, 2]),
      view('student', [3, 2, 2, 2, 2]),
    ]);
    expect(differences).toEqual([]);
    expect(items.some(({ block }) => block === 'difference')).toBe(false);
    expect(notices.find(({ rule }) => rule === 'difference.two-parents')?.text).toContain('doelen stellen');
  });
  test('what does not fit waits, and what is about somebody absent is not talked about', () => {
    const many = [
      view('student', [4, 1, 2, 2, 2]),
      view('parent', [2, 3, 2, 2, 2]),
      view('mentor', [2, 3, 2, 2, 2]),
    ];
    expect(build(many, { minutes: 15 }).notices.find(({ rule }) => rule === 'difference.limit')?.text).toBe(
      'Er is ook verschil van beeld over plannen en doen. Bewaar het voor een volgend gesprek.',
    );
    const without = build(wide, { present: ['mentor', 'parents'] });
    expect(without.items.some(({ block }) => block === 'difference')).toBe(false);
    expect(without.notices.map(({ rule }) => rule)).toContain('difference.who-is-absent');
  });
  test('two differences ask different questions, the second about its own dimension', () => {
    const { items } = build([view('student', [4, 4, 2, 2, 2]), view('mentor', [2, 2, 2, 2, 2])]);
    expect(
      items
        .filter(({ block }) => block === 'difference')
        .map(({ questions }) => questions.map(({ id }) => id)),
    ).toEqual([
      ['V-L', 'V-O'],
      ['V-L-planning', 'V-O-planning'],
    ]);
  });
  test('two of the same pattern are told apart by their title', () => {
    const two = build([view('student', [4, 4, 2, 2, 2]), view('mentor', [2, 2, 2, 2, 2])]).items;
    expect(two.filter(({ block }) => block === 'difference').map(({ title }) => title)).toEqual([
      'Jij ziet dit anders dan wij: laat het ons zien (doelen stellen)',
      'Jij ziet dit anders dan wij: laat het ons zien (plannen en doen)',
    ]);
  });
});
