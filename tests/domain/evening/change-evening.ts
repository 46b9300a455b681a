/** The same evening after families were told their times and some then say what else they need. */
import { seededNumbers } from '../../../shared/domain/evening/seeded-numbers.ts';
import type { EveningFacts, EveningPlan } from '../../../shared/model/evening-plan.ts';

/** `hundredths`: how many of the families come with something new. */
export function changeEvening(
  facts: EveningFacts,
  plan: EveningPlan,
  seed: number,
  hundredths: number,
): EveningFacts {
  const random = seededNumbers(seed);
  const places = new Map(plan.placed.map(({ talk, session, start }) => [talk, { session, start }]));
  const talks = facts.talks.map((talk) => ({
    ...talk,
    was: places.get(talk.id) ?? null,
    wishes:
      random.below(100) < hundredths
        ? [{ kind: random.below(2) === 0 ? ('early' as const) : ('late' as const), must: true }]
        : talk.wishes,
  }));
  return { ...facts, talks };
}
