/** A talk with all its times on the line of the grid, so that rules only compare numbers. Judges nothing. */
import type { EveningWish, PlanTalk } from '../../model/evening-plan.ts';
import { slotsNeeded, type Stretch } from './evening-slots.ts';
import { type Grid, type Place, readPlace, readWindow } from './make-grid.ts';

export interface Talk {
  source: PlanTalk;
  id: string;
  /** Slots in a row that it takes. */
  length: number;
  wishes: readonly { wish: EveningWish; stretch: Stretch | null }[];
  elsewhere: readonly Stretch[];
  /** Those of `elsewhere` that are a talk and not a whole session: gladly just before or after one of them. */
  near: readonly Stretch[];
  interpreter: readonly Stretch[] | null;
  fixed: Place | null;
  was: Place | null;
}

/** Throws where the talk refers to a session that is not in the grid. */
export function readTalk(source: PlanTalk, grid: Grid): Talk {
  const window = (one: PlanTalk['elsewhere'][number]) => readWindow(grid, one);
  const place = (one: PlanTalk['fixed']) => (one === null ? null : readPlace(grid, one, source.minutes));
  const { minutes, changeover } = grid;
  return {
    source,
    id: source.id,
    length: slotsNeeded(source.minutes, { minutes, changeover }),
    wishes: source.wishes.map((wish) => ({
      wish,
      stretch: wish.kind === 'not' ? window(wish.window) : null,
    })),
    elsewhere: source.elsewhere.map(window),
    near: source.elsewhere.filter(({ from, to }) => from !== null && to !== null).map(window),
    interpreter: source.interpreter?.map(window) ?? null,
    fixed: place(source.fixed),
    was: place(source.was),
  };
}
