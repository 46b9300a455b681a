/** What could be given up really helps, and nothing less does. */
import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listLonger } from '../../../shared/domain/evening/concede.ts';
import { createRoomFinder } from '../../../shared/domain/evening/find-room.ts';
import { planEvening } from '../../../shared/domain/evening/plan-evening.ts';
import { EveningFacts, type EveningRule, type EveningSacrifice } from '../../../shared/model/evening-plan.ts';
import { anyEvening } from './any-evening.ts';
import { applySacrifice } from './apply-sacrifice.ts';
import { makeEvening } from './make-evening.ts';

const isWhole = (facts: EveningFacts): boolean => {
  const { missing, clashes } = createRoomFinder()(facts);
  return missing === 0 && clashes.length === 0;
};

/** All that could be given up, whether it is in the way or not. */
function listAll(facts: EveningFacts): EveningSacrifice[] {
  const rules: EveningRule[] = [
    'early',
    'late',
    'after',
    'before',
    'not',
    'elsewhere',
    'interpreter',
    'apart',
    'fixed',
  ];
  return [
    ...facts.talks.flatMap(({ id }) => rules.map((rule) => ({ rule, talk: id, longer: null, text: '' }))),
    ...facts.sessions.flatMap((session) => {
      const end = Number(session.to.slice(0, 2)) * 60 + Number(session.to.slice(3));
      return (
        Array.from({ length: 12 }, (_, five) => end + 5 * (five + 1))
          .filter((minute) => minute < 1440)
          .map((minute): EveningSacrifice => {
            const to = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
            return { rule: 'outside', talk: null, longer: { session: session.id, to }, text: '' };
          })
          // Not into a session that comes after it on the same day.
          .filter(({ longer }) =>
            facts.sessions.every(
              ({ id, day, from, to }) =>
                id === session.id ||
                day !== session.day ||
                (from < session.to && to <= session.to) ||
                (longer?.to ?? '') < from,
            ),
          )
      );
    }),
  ];
}

/** Sets of fewer than `size` (at most 3) that would do, found by trying all there are. */
function findSmaller(facts: EveningFacts, size: number): EveningSacrifice[][] {
  if (isWhole(facts) || size === 1) return [];
  const all = listAll(facts);
  return all.flatMap((one, index) => {
    const then = applySacrifice(facts, one);
    if (isWhole(then)) return [[one]];
    if (size === 2) return [];
    return all
      .slice(index + 1)
      .filter((other) => one.longer === null || one.longer.session !== other.longer?.session)
      .filter((other) => isWhole(applySacrifice(then, other)))
      .map((other) => [one, other]);
  });
}

describe('in any evening', () => {
  test('every set gives everybody a place', () => {
    assert(
      property(anyEvening(8), (facts) => {
        for (const set of planEvening(facts).giveUp) {
          const then = planEvening(set.reduce(applySacrifice, facts));
          expect([...then.unplaced, ...then.conflicts]).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('no smaller set does', () => {
    assert(
      property(anyEvening(5), (facts) => {
        const { giveUp } = planEvening(facts);
        expect(giveUp.length > 0 && isWhole(facts)).toBe(false);
        expect(findSmaller(facts, giveUp[0]?.length ?? 3)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

const evening = (talks: unknown[], change: Record<string, unknown> = {}): EveningFacts =>
  EveningFacts.parse({
    sessions: [{ id: 'di', day: '2026-11-17', from: '19:00', to: '20:15' }],
    rhythm: { minutes: 20, changeover: 5 },
    talks,
    ...change,
  });
const talk = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  name: id,
  family: id,
  minutes: 20,
  ...more,
});
const saidOf = (facts: EveningFacts): string[][] =>
  planEvening(facts).giveUp.map((set) => set.map(({ text }) => text));

describe('in words', () => {
  test('one more slot than there is', () => {
    const facts = evening([talk('Ali'), talk('Bo'), talk('Cas'), talk('Dia')]);
    expect(planEvening(facts).unplaced.map(({ text }) => text)).toEqual([
      'Dia heeft geen plaats: de avond heeft 3 plekken, en er zijn er 4 nodig.',
    ]);
    expect(saidOf(facts)).toEqual([['De avond duurt 20 minuten langer, tot 20.35 uur.']]);
  });

  test('a firm wish that nobody gives way to', () => {
    const facts = evening([
      talk('Ali', { wishes: [{ kind: 'after', time: '19:45', must: true }] }),
      talk('Bo', { wishes: [{ kind: 'after', time: '19:45', must: true }] }),
      talk('Cas'),
    ]);
    expect(planEvening(facts).unplaced.map(({ text }) => text)).toEqual([
      'Bo heeft geen plaats: de enige plek die kan, is nodig voor Ali.',
    ]);
    expect(saidOf(facts)).toEqual([
      ['De avond duurt 20 minuten langer, tot 20.35 uur.'],
      ['Bo komt toch voor 19.45 uur.'],
      ['Ali komt toch voor 19.45 uur.'],
    ]);
  });

  test('two who are fixed at one time', () => {
    const start = { session: 'di', start: '19:00' };
    const facts = evening([talk('Ali', { fixed: start }), talk('Bo', { fixed: start })]);
    expect(saidOf(facts)).toEqual([
      ['Ali staat niet meer vast om 19.00 uur.'],
      ['Bo staat niet meer vast om 19.00 uur.'],
    ]);
  });

  test('two homes where there is only room next to each other', () => {
    const facts = evening([talk('Noor (moeder)', { family: 'n' }), talk('Noor (vader)', { family: 'n' })], {
      sessions: [{ id: 'di', day: '2026-11-17', from: '22:30', to: '23:20' }],
    });
    expect(saidOf(facts)).toContainEqual(['Noor: moeder en vader mogen direct na elkaar.']);
  });
});

test('a class that is far too large is told soon that three things are not enough', () => {
  const facts = makeEvening({ families: 28, seed: 3, room: 60 });
  const plan = planEvening(facts);
  expect(plan.unplaced.length).toBeGreaterThan(5);
  expect(plan.giveUp).toEqual([]);
});

test('ends of a session are those that bring a slot, at most an hour', () => {
  const facts = evening([]);
  const [session] = facts.sessions;
  if (session === undefined) throw new Error('no session');
  expect(listLonger(session, facts).map((one) => 'to' in one && one.to)).toEqual(['20:35', '21:10']);
});
