/** The planner over any evening, odd ones included: hard rules, repeatability, and what it says. */
import { assert, property, uniqueArray, nat } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeEvening } from '../../../shared/domain/evening/judge-evening.ts';
import { planEvening } from '../../../shared/domain/evening/plan-evening.ts';
import { EveningPlan, type EveningFacts } from '../../../shared/model/evening-plan.ts';
import { anyEvening } from './any-evening.ts';
import { findOffences } from './check-plan.ts';
import { makeEvening } from './make-evening.ts';

const texts = (plan: EveningPlan): string[] =>
  [...plan.unplaced, ...plan.conflicts, ...plan.unmet, ...plan.giveUp.flat()].map(({ text }) => text);

const shuffled = (facts: EveningFacts, order: readonly number[]): EveningFacts => ({
  ...facts,
  sessions: facts.sessions.toReversed(),
  talks: order.flatMap((at) => facts.talks[at] ?? []),
});
const allOrders = (length: number) => uniqueArray(nat(length - 1), { minLength: length, maxLength: length });

describe('any evening', () => {
  test('keeps every hard rule for all who are not fixed, and names everybody once', () => {
    assert(
      property(anyEvening(9), (facts) => {
        const plan = planEvening(facts);
        expect(findOffences(facts, plan)).toEqual([]);
        expect(EveningPlan.parse(plan)).toEqual(plan);
      }),
      { numRuns: 150 },
    );
  });

  test('the same facts give the same bytes, in whatever order talks and sessions come', () => {
    assert(
      property(anyEvening(7), allOrders(7), (facts, order) => {
        const plan = JSON.stringify(planEvening(facts));
        expect(JSON.stringify(planEvening(structuredClone(facts)))).toBe(plan);
        expect(JSON.stringify(planEvening(shuffled(facts, order)))).toBe(plan);
      }),
      { numRuns: 60 },
    );
  });

  test('says what the judge says of the same places, and conflicts only of who is fixed', () => {
    assert(
      property(anyEvening(8), (facts) => {
        const plan = planEvening(facts);
        const judged = judgeEvening(facts, plan.placed);
        expect({ ...plan, unplaced: [], giveUp: [] }).toEqual({ ...judged, unplaced: [], giveUp: [] });
        const fixed = new Set(facts.talks.flatMap(({ id, fixed: place }) => (place === null ? [] : [id])));
        for (const { talks } of plan.conflicts) for (const talk of talks) expect(fixed).toContain(talk);
      }),
      { numRuns: 100 },
    );
  });

  test('speaks in whole sentences about whom it concerns', () => {
    assert(
      property(anyEvening(9), (facts) => {
        const plan = planEvening(facts);
        for (const text of texts(plan)) {
          expect(text).toMatch(/^\S.*[^ ]\.$/u);
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\{|\}|\[|\]| {2}|\(\)|“”|van {2}|\.\.$/u);
          expect(text).not.toMatch(facts.language === 'nl' ? /\d:\d/u : /\d\.\d/u);
        }
        const names = new Map(facts.talks.map(({ id, name }) => [id, name]));
        for (const { talks, text } of [...plan.unplaced, ...plan.unmet])
          for (const talk of talks) expect(text).toContain((names.get(talk) ?? '?').replace(/ \(.*/u, ''));
      }),
      { numRuns: 150 },
    );
  });

  test('leaves out who needs no talk', () => {
    assert(
      property(anyEvening(6), (facts) => {
        const without = { ...facts, talks: facts.talks.filter(({ needed }) => needed) };
        expect(planEvening(facts)).toEqual(planEvening(without));
      }),
      { numRuns: 60 },
    );
  });
});

describe('invented classes and year groups', () => {
  test.each([10, 28, 60, 100])('%i families: every hard rule is kept', (families) => {
    for (const seed of [1, 2, 3]) {
      const facts = makeEvening({ families, seed });
      expect(findOffences(facts, planEvening(facts))).toEqual([]);
    }
  });

  test('a plan that is planned again from where it stands does not move', () => {
    for (const seed of [4, 5, 6, 7]) {
      const facts = makeEvening({ families: 28, seed });
      const before = planEvening(facts);
      const places = new Map(before.placed.map(({ talk, session, start }) => [talk, { session, start }]));
      const again = planEvening({
        ...facts,
        talks: facts.talks.map((talk) => ({ ...talk, was: places.get(talk.id) ?? null })),
      });
      expect(again.placed).toEqual(before.placed);
    }
  });

  test('one family that can no longer come at its time moves only whom it must', () => {
    for (const seed of [8, 9, 10]) {
      const facts = makeEvening({ families: 28, seed });
      const before = planEvening(facts);
      const places = new Map(before.placed.map(({ talk, session, start }) => [talk, { session, start }]));
      const [changed] = before.placed.filter(({ fixed }) => !fixed);
      const again = planEvening({
        ...facts,
        talks: facts.talks.map((talk) => ({
          ...talk,
          was: places.get(talk.id) ?? null,
          elsewhere:
            talk.id === changed?.talk
              ? [...talk.elsewhere, { session: changed.session, from: changed.start, to: changed.end }]
              : talk.elsewhere,
        })),
      });
      expect(again.placed.length).toBe(before.placed.length);
      const moved = again.placed.filter((one) => one.moved).map(({ talk }) => talk);
      expect(moved).toContain(changed?.talk);
      expect(moved.length).toBeLessThanOrEqual(3);
    }
  });
});
