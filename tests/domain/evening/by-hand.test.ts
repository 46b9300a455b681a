/** What a mentor does by hand on an evening: typing a wish, stepping a talk along, swapping two. */
import { constantFrom, pre, property, assert, record } from 'fast-check';
import { expect, test } from 'vitest';
import { findSpots, findStep } from '../../../shared/domain/evening/find-spots.ts';
import { readWish } from '../../../shared/domain/evening/read-wish.ts';
import { swapPlaces } from '../../../shared/domain/evening/swap-places.ts';
import type { EveningPlan, EveningSession, EveningWish } from '../../../shared/model/evening-plan.ts';

const session = (id: string, day: string): EveningSession => ({
  id,
  day,
  from: '19:00',
  to: '21:00',
  place: '',
});
const two = [session('a', '2027-02-09'), session('b', '2027-02-11')];

test.each<[string, EveningWish]>([
  ['na 20', { kind: 'after', time: '20:00', must: false }],
  ['vanaf 20.00', { kind: 'after', time: '20:00', must: false }],
  ['Vanaf 8 uur', { kind: 'after', time: '20:00', must: false }],
  ['vanaf 8.30', { kind: 'after', time: '20:30', must: false }],
  ['from 14:15', { kind: 'after', time: '14:15', must: false }],
  ['moet vanaf 2000', { kind: 'after', time: '20:00', must: true }],
  ['klaar om 20.30 (moet)', { kind: 'before', time: '20:30', must: true }],
  ['voor 19u', { kind: 'before', time: '19:00', must: false }],
  ['done by 20:00', { kind: 'before', time: '20:00', must: false }],
  ['liefst vroeg', { kind: 'early', must: false }],
  ['laat', { kind: 'late', must: false }],
  ['rather late must', { kind: 'late', must: true }],
  ['niet op 9 feb', { kind: 'not', window: { session: 'a', from: null, to: null }, must: false }],
  ['niet di 9-2', { kind: 'not', window: { session: 'a', from: null, to: null }, must: false }],
  [
    'niet 11 feb 19.00-20.00',
    { kind: 'not', window: { session: 'b', from: '19:00', to: '20:00' }, must: false },
  ],
])('"%s" is understood', (typed, wish) => {
  expect(readWish(typed, two, '2027-02-01')).toEqual(wish);
});

test.each(['', 'misschien', 'vanaf', 'vanaf straks', 'niet op 10 feb', 'niet 19.00-20.00', 'vanaf 25.00'])(
  '"%s" is not understood',
  (typed) => {
    expect(readWish(typed, two, '2027-02-01')).toBeNull();
  },
);

test('with one date a stretch needs no day', () => {
  expect(readWish('niet 19-20', two.slice(0, 1), '2027-02-01')).toEqual({
    kind: 'not',
    window: { session: 'a', from: '19:00', to: '20:00' },
    must: false,
  });
});

/** Two sessions of two slots, a break, and two slots. */
const starts = ['19:00', '19:20', '19:50', '20:10'];
const end = (start: string, minutes: number): string => {
  const total = Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + minutes;
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
};
function plan(...placed: [talk: string, session: string, start: string, minutes: number][]) {
  return {
    slots: ['a', 'b'].flatMap((id) => starts.map((start) => ({ session: id, start, end: end(start, 15) }))),
    breaks: ['a', 'b'].map((id) => ({ session: id, start: '19:35', end: '19:50' })),
    placed: placed.map(([talk, id, start, minutes]) => ({
      talk,
      session: id,
      start,
      end: end(start, minutes),
      fixed: false,
      moved: false,
    })),
  } satisfies Pick<EveningPlan, 'slots' | 'breaks' | 'placed'>;
}

test('a talk of two slots goes only where no break is in it', () => {
  const spots = findSpots(plan(['x', 'a', '19:20', 15]), { id: 'long', minutes: 30 });
  expect(spots.map(({ place, holders }) => [place.session, place.start, holders])).toEqual([
    ['a', '19:00', ['x']],
    ['a', '19:50', []],
    ['b', '19:00', []],
    ['b', '19:50', []],
  ]);
});

test('a step goes past the break, to the other evening, and ends at the edge', () => {
  const now = plan(['x', 'a', '19:20', 15], ['y', 'a', '19:50', 15]);
  const x = { id: 'x', minutes: 15 };
  const step = (direction: 'earlier' | 'later' | 'before' | 'after') => findStep(now, x, direction);
  expect(step('later')).toMatchObject({ place: { session: 'a', start: '19:50' }, holders: ['y'] });
  expect(step('earlier')).toMatchObject({ place: { session: 'a', start: '19:00' }, holders: [] });
  expect(step('after')).toMatchObject({ place: { session: 'b', start: '19:20' } });
  expect(step('before')).toBeNull();
  const last = plan(['x', 'b', '20:10', 15]);
  expect(findStep(last, x, 'later')).toBeNull();
  expect(findStep(plan(['x', 'a', '20:10', 15]), x, 'later')?.place).toEqual({
    session: 'b',
    start: '19:00',
  });
  expect(findStep(now, { id: 'new', minutes: 15 }, 'later')?.place).toEqual({ session: 'a', start: '19:00' });
});

test('two neighbours of unequal length change places within the time that they take together', () => {
  const long = { id: 'long', minutes: 30, place: { session: 'a', start: '19:00' } };
  const short = { id: 'short', minutes: 15, place: { session: 'a', start: '19:40' } };
  const three = {
    slots: ['19:00', '19:20', '19:40', '20:00'].map((start) => ({
      session: 'a',
      start,
      end: end(start, 15),
    })),
    breaks: [],
    placed: plan(['long', 'a', '19:00', 30], ['short', 'a', '19:40', 15], ['next', 'a', '20:00', 15]).placed,
  };
  const after = [
    { session: 'a', start: '19:20' },
    { session: 'a', start: '19:00' },
  ];
  expect(swapPlaces(three, long, short)).toEqual(after);
  expect(swapPlaces(three, short, long)).toEqual(after.toReversed());
});

test('over a break each simply gets the start of the other', () => {
  const now = plan(['long', 'a', '19:00', 30], ['short', 'a', '19:50', 15]);
  const places = [
    { session: 'a', start: '19:50' },
    { session: 'a', start: '19:00' },
  ];
  const long = { id: 'long', minutes: 30, place: places[1] ?? null };
  expect(swapPlaces(now, long, { id: 'short', minutes: 15, place: places[0] ?? null })).toEqual(places);
});

test('swapping twice brings two talks of one length back, wherever they stand', () => {
  const place = record({ session: constantFrom('a', 'b'), start: constantFrom(...starts) });
  assert(
    property(place, place, (one, other) => {
      pre(one.session !== other.session || one.start !== other.start);
      const minutes = 15;
      const now = plan(['x', one.session, one.start, minutes], ['y', other.session, other.start, minutes]);
      const [x, y] = swapPlaces(now, { id: 'x', minutes, place: one }, { id: 'y', minutes, place: other });
      expect(swapPlaces(now, { id: 'x', minutes, place: x }, { id: 'y', minutes, place: y })).toEqual([
        one,
        other,
      ]);
    }),
  );
});
