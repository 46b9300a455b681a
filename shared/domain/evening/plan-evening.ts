/** Plans a parent evening: the same facts give the same plan. How it searches is told in `search-places.ts`. */
import type { EveningFacts, EveningPlan } from '../../model/evening-plan.ts';
import { timeOf } from './clock.ts';
import { readProblem } from './evening-problem.ts';
import { explainUnplaced } from './explain-unplaced.ts';
import { describeSacrifices } from './describe-sacrifices.ts';
import { findSacrifices } from './give-up.ts';
import { type ChosenPlace, judgeEvening } from './judge-evening.ts';
import { searchPlaces } from './search-places.ts';

/** Elementary steps of the search, some hundred million a second: a class stays far below a second, a year group below ten. */
export const effortOf = (talks: number): number => 10_000_000 * Math.max(1, talks / 30) ** 1.5;

/** Throws where the facts refer to a session that is not among them (`findUnknownSessions` looks first). */
export function planEvening(facts: EveningFacts): EveningPlan {
  const problem = readProblem(facts);
  const { chosen } = searchPlaces(problem, effortOf(problem.candidates.length));
  const places = problem.candidates.flatMap(({ talk }, index): ChosenPlace[] => {
    const option = chosen[index] ?? null;
    const session = option === null ? undefined : problem.grid.sessions[option.place.session];
    return option === null || session === undefined
      ? []
      : [
          {
            talk: talk.id,
            session: session.session.id,
            start: timeOf(option.place.from - session.midnight),
          },
        ];
  });
  const fixed = problem.fixed.flatMap(({ talk: { id, source } }): ChosenPlace[] =>
    source.fixed === null ? [] : [{ talk: id, ...source.fixed }],
  );
  const plan = judgeEvening(facts, [...fixed, ...places]);
  const unplaced = explainUnplaced(problem, chosen, facts.language);
  const isWhole = unplaced.length === 0 && plan.conflicts.length === 0;
  const giveUp = isWhole ? [] : describeSacrifices(facts, findSacrifices(facts));
  return { ...plan, unplaced, giveUp };
}
