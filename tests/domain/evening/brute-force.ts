/**
 * Every plan of a tiny evening, to know the best: places on the grid (and where a talk stood), judged by the rules written
 * down again in `check-plan.ts` and by the judge's own list of what is not met.
 */
import { judgeEvening, type ChosenPlace } from '../../../shared/domain/evening/judge-evening.ts';
import type { EveningFacts, EveningPlan } from '../../../shared/model/evening-plan.ts';
import { findOffences } from './check-plan.ts';

export interface Score {
  unplaced: number;
  moved: number;
  wishes: number;
  good: number;
}

const wishRules = new Set(['early', 'late', 'after', 'before', 'not']);

/** Of a plan for these facts: what stays where it was is not held against it. */
export function scoreOf(facts: EveningFacts, plan: EveningPlan): Score {
  const staying = new Set(
    facts.talks.flatMap(({ id, was, fixed }) => {
      const placed = plan.placed.find(({ talk }) => talk === id);
      const stays = was !== null && placed?.session === was.session && placed.start === was.start;
      return fixed !== null || stays ? [id] : [];
    }),
  );
  const held = plan.unmet.filter(({ talks }) => !talks.every((talk) => staying.has(talk)));
  return {
    unplaced: plan.unplaced.length,
    moved: plan.placed.filter(({ moved, fixed }) => moved && !fixed).length,
    wishes: held.filter(({ rule }) => wishRules.has(rule)).length,
    good: held.filter(({ rule }) => !wishRules.has(rule)).length,
  };
}

export const asList = ({ unplaced, moved, wishes, good }: Score): number[] => [unplaced, moved, wishes, good];

function isLess(a: Score, b: Score): boolean {
  const [one, other] = [asList(a), asList(b)];
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}

/** Walks every combination: keep it to five talks that are not fixed. */
export function findBest(facts: EveningFacts): Score {
  const { slots } = judgeEvening(facts, []);
  const free = facts.talks.filter(({ needed, fixed }) => needed && fixed === null);
  const fixed = facts.talks.flatMap(({ id, needed, fixed: place }): ChosenPlace[] =>
    needed && place !== null ? [{ talk: id, ...place }] : [],
  );
  const only = (ids: readonly string[]): EveningFacts => ({
    ...facts,
    talks: facts.talks.filter(({ id, fixed: place }) => ids.includes(id) || place !== null),
  });
  /** Places at which a talk breaks no rule while only those stand who are fixed. */
  const options = free.map(({ id, was }) => {
    const all: ChosenPlace[] = slots.map(({ session, start }) => ({ talk: id, session, start }));
    if (was !== null && !all.some(({ session, start }) => session === was.session && start === was.start))
      all.push({ talk: id, ...was });
    return all.filter(
      (place) => findOffences(only([id]), judgeEvening(only([id]), [...fixed, place])).length === 0,
    );
  });
  let best: Score | null = null;
  const walk = (at: number, places: readonly ChosenPlace[]): void => {
    if (at === free.length) {
      const plan = judgeEvening(facts, [...fixed, ...places]);
      if (findOffences(facts, plan).length > 0) return;
      const score = scoreOf(facts, plan);
      if (best === null || isLess(score, best)) best = score;
      return;
    }
    walk(at + 1, places);
    for (const place of options[at] ?? []) {
      if (places.some(({ session, start }) => session === place.session && start === place.start)) continue;
      walk(at + 1, [...places, place]);
    }
  };
  walk(0, []);
  return best ?? { unplaced: free.length, moved: 0, wishes: 0, good: 0 };
}
