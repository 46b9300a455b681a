import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOf } from '../../../shared/domain/evening/clock.ts';
import { eveningSlots, slotsNeeded } from '../../../shared/domain/evening/evening-slots.ts';
import { makeGrid } from '../../../shared/domain/evening/make-grid.ts';
import { EveningRhythm, EveningSession } from '../../../shared/model/evening-plan.ts';

const session = (from: string, to: string, id = 'di', day = '2026-11-17') =>
  EveningSession.parse({ id, day, from, to });
const rhythm = (change: Record<string, unknown> = {}) => EveningRhythm.parse({ minutes: 20, ...change });
const shown = (list: readonly { from: number; to: number }[]) =>
  list.map(({ from, to }) => `${timeOf(from)}-${timeOf(to)}`);

describe('slots of a session', () => {
  test('four talks, a break in place of the changeover, four talks (domain.md §4)', () => {
    const { slots, breaks } = eveningSlots(session('19:00', '22:15'), rhythm());
    expect(shown(slots)).toEqual([
      '19:00-19:20',
      '19:25-19:45',
      '19:50-20:10',
      '20:15-20:35',
      '20:50-21:10',
      '21:15-21:35',
      '21:40-22:00',
    ]);
    expect(shown(breaks)).toEqual(['20:35-20:50']);
  });

  test('no break after the last slot', () => {
    expect(eveningSlots(session('19:00', '20:50'), rhythm()).breaks).toEqual([]);
  });

  test('a session that is too short has no slot', () => {
    expect(eveningSlots(session('19:00', '19:15'), rhythm())).toEqual({ slots: [], breaks: [] });
  });

  test('a break is no shorter than a changeover', () => {
    const { breaks } = eveningSlots(
      session('19:00', '21:00'),
      rhythm({ changeover: 15, breakMinutes: 5, talksBeforeBreak: 2 }),
    );
    expect(shown(breaks)).toEqual(['19:55-20:10']);
  });

  test('any session: slots lie within it, in order, with a changeover or a break between', () => {
    assert(
      property(
        integer({ min: 0, max: 1200 }),
        integer({ min: 1, max: 239 }),
        record({
          minutes: constantFrom(10, 15, 20, 30, 45),
          changeover: integer({ min: 0, max: 30 }),
          talksBeforeBreak: integer({ min: 1, max: 12 }),
          breakMinutes: integer({ min: 5, max: 60 }),
        }),
        (from, length, given) => {
          const { slots, breaks } = eveningSlots(session(timeOf(from), timeOf(from + length)), rhythm(given));
          for (const [index, slot] of slots.entries()) {
            const next = slots[index + 1];
            expect(slot.to - slot.from).toBe(given.minutes);
            expect(slot.from).toBeGreaterThanOrEqual(from);
            expect(slot.to).toBeLessThanOrEqual(from + length);
            const gap = (next?.from ?? Infinity) - slot.to;
            const isBreak = next !== undefined && next.run !== slot.run;
            expect(breaks.some((one) => one.from === slot.to)).toBe(isBreak);
            expect(gap).toBeGreaterThanOrEqual(given.changeover);
            expect(isBreak || gap === Infinity || gap === given.changeover).toBe(true);
          }
          for (const run of new Set(slots.map((slot) => slot.run)))
            expect(slots.filter((slot) => slot.run === run).length).toBeLessThanOrEqual(
              given.talksBeforeBreak,
            );
        },
      ),
      { numRuns: 300 },
    );
  });
});

test.each([
  [10, 20, 5, 1],
  [20, 20, 5, 1],
  [30, 20, 5, 2],
  [45, 20, 5, 2],
  [45, 20, 0, 3],
  [45, 10, 5, 4],
])('%i minutes in slots of %i with a changeover of %i take %i', (minutes, slot, changeover, slots) => {
  expect(slotsNeeded(minutes, { minutes: slot, changeover })).toBe(slots);
});

describe('sessions on one line', () => {
  test('one that begins while another goes on has its first slot after it', () => {
    const sessions = [session('19:00', '20:30', 'b'), session('18:00', '19:10', 'a')];
    const { slots } = makeGrid({ sessions, rhythm: rhythm() });
    expect(shown(slots)).toEqual([
      '18:00-18:20',
      '18:25-18:45',
      '18:50-19:10',
      '19:15-19:35',
      '19:40-20:00',
      '20:05-20:25',
    ]);
    expect(slots.map((slot) => slot.session)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test('halves: the middle one of five is in neither', () => {
    const { sessions } = makeGrid({ sessions: [session('19:00', '21:30')], rhythm: rhythm() });
    expect(sessions.map(({ earlyUntil, lateFrom }) => [timeOf(earlyUntil), timeOf(lateFrom)])).toEqual([
      ['19:45', '20:15'],
    ]);
  });
});
