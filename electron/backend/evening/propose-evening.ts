/** Plans a kept evening anew, and keeps the plan. The planner decides; this hands it the facts and writes its answer. */
import { judgeEvening } from '../../../shared/domain/evening/judge-evening.ts';
import { planEvening } from '../../../shared/domain/evening/plan-evening.ts';
import type { EveningPlan } from '../../../shared/model/evening-plan.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Store } from '../store/store.ts';
import { type EveningView, placesOf, readEveningWithFacts } from './read-evening.ts';
import { writePlaces } from './write-places.ts';

/**
 * `fresh`: all who are not fixed get a new place. Without it as few move as possible: a talk whose wishes were changed
 * is free to move when its place does not suit it any more. Within a transaction. Throws `not-found`.
 */
export function proposeEvening(store: Store, id: Id, fresh: boolean, view: EveningView): EveningPlan {
  const { evening, facts } = readEveningWithFacts(store, id, view);
  const now = judgeEvening(facts, placesOf(evening.talks));
  const disturbed = new Set([...now.conflicts, ...now.unmet].flatMap(({ talks }) => talks));
  const isFree = ({ id: talk, changed }: (typeof evening.talks)[number]): boolean =>
    fresh || (changed && disturbed.has(talk));
  const plan = planEvening({
    ...facts,
    talks: facts.talks.map((talk) => {
      const kept = evening.talks.find((one) => one.id === talk.id);
      if (kept === undefined) return talk;
      // What was held, or is going on, is where it was: nobody plans that any more.
      const isPast = kept.state === 'held' || kept.state === 'running';
      return {
        ...talk,
        fixed: isPast ? kept.place : talk.fixed,
        was: isFree(kept) ? null : kept.place,
      };
    }),
  });
  const places = new Map(plan.placed.map(({ talk, session, start }) => [talk, { session, start }]));
  writePlaces(
    store,
    id,
    evening.talks.map((talk) => ({
      talkId: talk.id,
      place: places.get(talk.id) ?? null,
      fixed: talk.fixed,
    })),
    view.today,
  );
  return plan;
}
