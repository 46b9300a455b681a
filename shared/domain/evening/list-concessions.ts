/** What is in the way of a full evening, as things that could be given up. Tries nothing. */
import type { EveningFacts } from '../../model/evening-plan.ts';
import { compareText } from './compare-text.ts';
import { minuteOf } from './clock.ts';
import { type Concession, listLonger, listOwn } from './concede.ts';
import type { Room } from './find-room.ts';
import { areTooClose, mustBeApart } from './pair-rules.ts';

/**
 * Those without a place first, then who has the places that they could have, then who has the places that these could
 * have, and so on: with nothing given up by any of them (or by what is fixed), no other order helps.
 */
function findInTheWay({ problem: { candidates }, chosen }: Room): string[] {
  const holders = new Map<number, number>();
  for (const [index, option] of chosen.entries())
    for (const slot of option?.slots ?? []) holders.set(slot, index);
  const found = new Set([...candidates.keys()].filter((index) => (chosen[index] ?? null) === null));
  // A set that grows while it is walked: everybody who is added is looked at as well.
  for (const index of found) {
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    for (const { slots } of candidate.options)
      for (const slot of slots) {
        const holder = holders.get(slot);
        if (holder !== undefined) found.add(holder);
      }
    for (const [other, { talk }] of candidates.entries())
      if (other !== index && mustBeApart(candidate.talk, talk)) found.add(other);
  }
  return [...found].map((index) => candidates[index]?.talk.id ?? '');
}

/**
 * In the order in which they are tried and told: what is the mentor's own first (the end of the evening, what is fixed).
 * Where somebody is fixed against a rule, only what that rule is about: it has to go in any case.
 */
export function listConcessions(
  facts: EveningFacts,
  { problem, chosen, missing, clashes }: Room,
): Concession[] {
  const { candidates, grid, fixed } = problem;
  const sources = new Map(facts.talks.map((talk) => [talk.id, talk]));
  const everybody = [...candidates, ...fixed].map(({ talk }) => talk);
  const own = (id: string): Concession[] => {
    const source = sources.get(id);
    const talk = everybody.find((one) => one.id === id);
    if (source === undefined || talk === undefined) return [];
    const homes = everybody.filter((other) => other !== talk && mustBeApart(talk, other));
    const [first] = [id, ...homes.map((other) => other.id)].toSorted(compareText);
    return listOwn(source, homes.length === 0 ? null : (first ?? id));
  };
  const [clash] = clashes;
  if (clash !== undefined) {
    const outside = fixed.filter(({ talk }) => clash.rule === 'outside' && clash.talks.includes(talk.id));
    const longer = outside.flatMap(({ place }): Concession[] => {
      const laid = grid.sessions[place.session];
      if (laid === undefined) return [];
      const to = place.to - laid.midnight;
      return listLonger(laid.session, facts).filter((one) => 'to' in one && minuteOf(one.to) >= to);
    });
    return [...longer, ...clash.talks.flatMap(own)];
  }
  const sessions = facts.sessions.toSorted(
    (a, b) => compareText(a.day, b.day) || compareText(a.from, b.from) || compareText(a.id, b.id),
  );
  return [
    ...sessions.flatMap((session) => listLonger(session, facts)),
    ...fixed
      .filter(({ place }) => grid.slots.some((slot) => areTooClose(slot, place, grid)))
      .map(({ talk }): Concession => ({ rule: 'fixed', talk: talk.id })),
    ...findInTheWay({ problem, chosen, missing, clashes }).flatMap(own),
  ];
}
