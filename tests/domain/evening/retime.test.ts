/** What is expected of the rest of an evening, for any evening and any moment of it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastBreak, retime, stillToCome, type TimedTalk } from '../../../shared/domain/evening/retime.ts';
import { slotLengths } from '../../../shared/model/facts.ts';

const from = 19 * 60;
const breakMinutes = 15;

const waiting = (id: string, start: number, minutes = 15): TimedTalk => ({
  id,
  start,
  minutes,
  state: 'waiting',
  began: null,
  ended: null,
});

/** A plan without clashes: talks with changeovers, now and then a break or a free slot after one. */
const plan = fc
  .record({
    changeover: fc.integer({ min: 0, max: 15 }),
    talks: fc.array(
      fc.record({
        minutes: fc.constantFrom(...slotLengths),
        gap: fc.constantFrom(0, 0, 0, breakMinutes, 25),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ changeover, talks }) => {
    let at = from;
    const planned = talks.map(({ minutes, gap }, number) => {
      const talk = waiting(String(number), at, minutes);
      at += minutes + Math.max(gap, changeover);
      return talk;
    });
    return { changeover, talks: planned };
  });

/** The same evening as it may be by then: the first ones over, one going on, some put off. */
const evening = fc
  .record({
    plan,
    over: fc.nat(8),
    isRunning: fc.boolean(),
    absent: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    putOff: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    late: fc.integer({ min: 0, max: 40 }),
    since: fc.integer({ min: 0, max: 50 }),
  })
  .map(({ plan: { changeover, talks }, over, isRunning, absent, putOff, late, since }) => {
    let at = from + late;
    const done = talks.map((talk, number): TimedTalk => {
      if (number < over) {
        if (absent[number] === true) return { ...talk, state: 'absent' };
        const began = Math.max(at, talk.start);
        at = began + talk.minutes + late / 4;
        return { ...talk, state: 'held', began, ended: at };
      }
      if (number === over && isRunning) {
        const began = Math.max(at, talk.start);
        at = began;
        return { ...talk, state: 'running', began };
      }
      return putOff[number] === true ? { ...talk, state: 'skipped', ended: at } : talk;
    });
    return { talks: done, changeover, breakMinutes, now: at + since };
  });

const startOf = (talks: readonly TimedTalk[], id: string): number =>
  talks.find((talk) => talk.id === id)?.start ?? Number.NaN;

describe('whatever the evening', () => {
  test('everybody who still comes is expected once, in order, without overlap and with the changeover between', () => {
    fc.assert(
      fc.property(evening, (now) => {
        const expected = retime(now);
        const running = now.talks.filter(({ state }) => state === 'running');
        expect(expected.map(({ id }) => id)).toEqual(
          [...running, ...stillToCome(now.talks)].map(({ id }) => id),
        );
        for (const [at, talk] of expected.entries()) {
          const nextStart = expected[at + 1]?.start ?? Number.POSITIVE_INFINITY;
          expect(talk.end).toBeGreaterThanOrEqual(talk.start);
          expect(nextStart).toBeGreaterThanOrEqual(talk.end + now.changeover);
        }
      }),
    );
  });

  test('nobody is expected before the planned time, nor in the past', () => {
    fc.assert(
      fc.property(evening, (now) => {
        for (const { id, start } of retime(now).filter(
          (one) => now.talks.find((talk) => talk.id === one.id)?.state !== 'running',
        )) {
          expect(start).toBeGreaterThanOrEqual(startOf(now.talks, id));
          expect(start).toBeGreaterThanOrEqual(now.now);
        }
      }),
    );
  });

  test('a delay never grows along the evening, as long as the order stays', () => {
    fc.assert(
      fc.property(evening, (now) => {
        const inOrder = { ...now, talks: now.talks.filter(({ state }) => state !== 'skipped') };
        const coming = retime(inOrder).filter(
          ({ id }) => now.talks.find((talk) => talk.id === id)?.state === 'waiting',
        );
        const delays = coming.map(({ id, start }) => start - startOf(now.talks, id));
        for (const [at, delay] of delays.entries())
          expect(delay).toBeLessThanOrEqual((delays[at - 1] ?? Number.POSITIVE_INFINITY) + 1e-9);
      }),
    );
  });

  test('as time goes by nobody is expected earlier', () => {
    fc.assert(
      fc.property(evening, fc.integer({ min: 0, max: 60 }), (now, more) => {
        const later = new Map(retime({ ...now, now: now.now + more }).map((one) => [one.id, one.start]));
        for (const { id, start } of retime(now)) expect(later.get(id)).toBeGreaterThanOrEqual(start);
      }),
    );
  });

  test('who is put off comes after all others, and nobody else is expected later for it', () => {
    fc.assert(
      fc.property(evening, (now) => {
        const [first] = stillToCome(now.talks).filter(({ state }) => state === 'waiting');
        if (first === undefined) return;
        const put = now.talks.map((talk): TimedTalk =>
          talk.id === first.id ? { ...talk, state: 'skipped', ended: now.now + 1 } : talk,
        );
        const after = retime({ ...now, talks: put });
        expect(after.at(-1)?.id).toBe(first.id);
        const before = new Map(retime(now).map((one) => [one.id, one.start]));
        for (const { id, start } of after.slice(0, -1))
          expect(start).toBeLessThanOrEqual((before.get(id) ?? 0) + 1e-9);
      }),
    );
  });
});

test('a delay is taken out of the break, of which five minutes stay', () => {
  const talks = [
    { ...waiting('a', from), state: 'running' as const, began: from + 12 },
    waiting('b', from + 15 + breakMinutes),
  ];
  const now = { talks, changeover: 0, breakMinutes, now: from + 12 };
  expect(retime(now)[1]?.start).toBe(from + 27 + leastBreak);
  expect(retime({ ...now, now: from + 20 })[1]?.start).toBe(from + 27 + leastBreak);
  const early = talks.map((talk) => (talk.id === 'a' ? { ...talk, began: from } : talk));
  expect(retime({ ...now, talks: early, now: from })[1]?.start).toBe(from + 30);
});

test('a family that does not come costs no time; the next is still not expected before its own', () => {
  const talks = [
    { ...waiting('a', from), state: 'held' as const, began: from, ended: from + 25 },
    { ...waiting('b', from + 20), state: 'absent' as const },
    waiting('c', from + 40),
  ];
  expect(retime({ talks, changeover: 5, breakMinutes, now: from + 25 })).toEqual([
    { id: 'c', start: from + 40, end: from + 55 },
  ]);
});

test('who is put off twice comes after who was put off once', () => {
  const talks = [
    { ...waiting('a', from), state: 'skipped' as const, ended: from + 3 },
    { ...waiting('b', from + 20), state: 'skipped' as const, ended: from + 1 },
    waiting('c', from + 40),
  ];
  expect(stillToCome(talks).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
