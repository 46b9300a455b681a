/** Whether everybody fits into an evening, quickly and many times over: only places count, no wishes and no costs. */
import type { EveningFacts, PlanTalk } from '../../model/evening-plan.ts';
import { readTalks } from './evening-problem.ts';
import type { EveningProblem, Option } from './evening-problem.ts';
import { judgeEvening } from './judge-evening.ts';
import { type FixedTalk, listPlaces } from './list-places.ts';
import { type Grid, makeGrid } from './make-grid.ts';
import type { Weights } from './plan-costs.ts';
import { searchPlaces } from './search-places.ts';

export interface Room {
  problem: EveningProblem;
  /** Of each candidate; as many as possible have a place. */
  chosen: readonly (Option | null)[];
  missing: number;
  /** Who is fixed against a rule or another fixed talk: the rule and the talks. */
  clashes: readonly { rule: string; talks: readonly string[] }[];
}

/** Divisible by as many slots as a talk may take, so that shares of it stay whole. */
const whole = 60;
const weights: Weights = { nowhere: whole, moved: 0, wish: 0, good: 0, comfortStep: 1, grain: whole };
/** Elementary steps for one try: some milliseconds. */
const effort = 1_000_000;

interface Setting {
  grid: Grid;
  fixed: readonly FixedTalk[];
  known: Map<PlanTalk, readonly Option[]>;
}

/** Candidates, by place in the list, who must be apart from another one. */
function listHomes(candidates: EveningProblem['candidates']): number[] {
  const families = Map.groupBy(candidates.keys(), (index) => candidates[index]?.talk.source.family);
  return [...families.values()].filter(({ length }) => length > 1).flat();
}

/** Remembers what does not change between two tries, which is nearly everything. */
export function createRoomFinder(): (facts: EveningFacts) => Room {
  const settings = new Map<string, Setting>();
  return (facts) => {
    const key = JSON.stringify([
      facts.sessions,
      facts.talks.filter(({ needed, fixed }) => needed && fixed !== null),
    ]);
    const setting: Setting = settings.get(key) ?? { grid: makeGrid(facts), fixed: [], known: new Map() };
    const talks = readTalks(facts, setting.grid);
    if (!settings.has(key)) {
      setting.fixed = talks.flatMap((talk): FixedTalk[] =>
        talk.fixed === null ? [] : [{ talk, place: talk.fixed }],
      );
      settings.set(key, setting);
    }
    const { grid, fixed, known } = setting;
    const candidates = talks
      .filter((talk) => talk.fixed === null)
      .map((talk) => {
        const options =
          known.get(talk.source) ??
          listPlaces(talk, grid, fixed, []).map((place): Option => ({ ...place, cost: 0 }));
        known.set(talk.source, options);
        return { talk, options };
      });
    const problem: EveningProblem = { grid, fixed, candidates, groups: [], weights };
    // All places cost the same here, so that households come together again and again by accident.
    const { chosen, total } = searchPlaces(problem, effort, listHomes(candidates));
    const clashes =
      fixed.length === 0
        ? []
        : judgeEvening(
            { ...facts, talks: fixed.map(({ talk }) => talk.source) },
            fixed.flatMap(({ talk: { id, source } }) =>
              source.fixed === null ? [] : [{ talk: id, ...source.fixed }],
            ),
          ).conflicts;
    return { problem, chosen, missing: total / whole, clashes };
  };
}
