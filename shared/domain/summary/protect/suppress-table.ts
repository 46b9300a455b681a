/**
 * Complementary suppression: which cells to hide besides the small ones, so that each small one may be anything from 0
 * to k for whoever knows the rest; the hidden students are as few as can be (anonymise.md §3b). Judges nothing: the audit does.
 */
import {
  type OpenModel,
  requireSolved,
  type Row,
  type SolverModel,
  SolverRefused,
} from '../../../model/program.ts';
import type { Frame } from './frame.ts';
import { protectionCut } from './protection-cut.ts';

export interface SuppressionRules {
  /** Cells below are hidden: 5 or more in the product. */
  k: number;
  /** Zeros are hidden as well: a zero says something of everybody in the row (anonymise.md §3b). */
  hideZeros: boolean;
  /** Cells that the reader knows anyway: they hide nothing and are not hidden. */
  known: (key: readonly string[]) => boolean;
  /** Places that another table hides already, so that showing them here would give them away. */
  alsoHidden?: ReadonlySet<number>;
  /** Protect also against a student who is alone in a cell and so knows it. */
  revealSingles: boolean;
}

export interface Suppressed {
  /** One for each cell of the frame. */
  hidden: boolean[];
  /** Places of the cells that are hidden because they are small. */
  primary: number[];
  /** Students in the cells that were hidden besides. */
  secondarySum: number;
}

/** More rounds have not been seen by far; a stop against a solver that goes round in circles. */
const mostRounds = 500;
const tolerance = 1e-6;

/** Nothing that is hidden alone in a sum is hidden at all; and hiding it needlessly is never the least. */
const notAlone = (sums: Frame['sums'], isAsked: (place: number) => boolean): Row[] =>
  sums.flatMap((sum) =>
    sum.filter(isAsked).map((place) => ({
      low: 0,
      high: Infinity,
      entries: sum.map((other) => [other, other === place ? -1 : 1] as const),
    })),
  );

/** What a reader can still think possible, for a given choice of hidden cells. */
function openReader({ cells, sums }: Frame, open: OpenModel): SolverModel {
  return open({
    columns: cells.map(({ value }) => ({ low: value, high: value, whole: false })),
    rows: sums.map(([total = -1, ...parts]) => ({
      low: 0,
      high: 0,
      entries: [[total, 1] as const, ...parts.map((part) => [part, -1] as const)],
    })),
  });
}

interface Task {
  frame: Frame;
  k: number;
  primary: readonly number[];
  kept: ReadonlySet<number>;
  /** One cell that the reader knows, for each turn of the check; null: none. */
  revealed: readonly (number | null)[];
}

/** The conditions that this choice does not meet; none: it protects. */
function findCuts(task: Task, hidden: readonly boolean[], reader: SolverModel): Row[] {
  const { frame, k, primary, kept } = task;
  const everyone = frame.cells[frame.grand]?.value ?? 0;
  const isPrimary = new Set(primary);
  const cuts: Row[] = [];
  for (const revealed of task.revealed) {
    frame.cells.forEach(({ value }, place) => {
      const moves = hidden[place] === true && place !== revealed;
      reader.setBounds(place, moves ? 0 : value, moves ? everyone : value);
    });
    const lowest = frame.cells.map(({ value }) => value);
    const highest = [...lowest];
    for (const place of primary) {
      if (place === revealed) continue;
      const value = frame.cells[place]?.value ?? 0;
      for (const direction of ['up', 'down'] as const) {
        const needed = direction === 'up' ? k - value : value;
        const isMet = () =>
          direction === 'up' ? (highest[place] ?? 0) >= k - tolerance : (lowest[place] ?? 0) <= tolerance;
        if (isMet()) continue;
        reader.setObjective([[place, 1]]);
        const solved = requireSolved(reader.solve(direction === 'up' ? 'max' : 'min'));
        if (solved === null) throw new SolverRefused();
        for (let at = 0; at < lowest.length; at++) {
          lowest[at] = Math.min(lowest[at] ?? 0, solved.values[at] ?? 0);
          highest[at] = Math.max(highest[at] ?? 0, solved.values[at] ?? 0);
        }
        if (isMet()) continue;
        const cut = protectionCut({
          frame,
          place,
          direction,
          needed,
          multipliers: solved.rowDuals,
          surelyHidden: (at) => isPrimary.has(at),
          neverHidden: (at) => kept.has(at) || at === revealed,
        });
        const carried = cut.entries.reduce(
          (sum, [at, carries]) => sum + (hidden[at] === true ? carries : 0),
          0,
        );
        // A condition that the choice meets already would never end.
        if (carried >= cut.low - tolerance) throw new SolverRefused();
        cuts.push(cut);
      }
    }
  }
  return cuts;
}

/**
 * null: no choice protects, for all that may be hidden. Throws `SolverRefused`.
 * The same frame gives the same choice.
 */
export function suppressTable(frame: Frame, rules: SuppressionRules, open: OpenModel): Suppressed | null {
  const { cells, grand, sums } = frame;
  const { k, hideZeros, known, revealSingles, alsoHidden } = rules;
  const kept = new Set(cells.flatMap(({ key }, place) => (place === grand || known(key) ? [place] : [])));
  const primary = cells.flatMap(({ value }, place) =>
    !kept.has(place) && value < k && (value > 0 || hideZeros) ? [place] : [],
  );
  const isPrimary = new Set(primary);
  const singles = revealSingles ? primary.filter((place) => cells[place]?.value === 1) : [];
  const task: Task = { frame, k, primary, kept, revealed: [null, ...singles] };
  const master = open({
    columns: cells.map((_, place) => ({
      low: isPrimary.has(place) || alsoHidden?.has(place) === true ? 1 : 0,
      high: kept.has(place) ? 0 : 1,
      whole: true,
    })),
    // What is hidden on another table's account needs no company here.
    rows: notAlone(sums, (place) => isPrimary.has(place) || alsoHidden?.has(place) !== true),
  });
  const reader = openReader(frame, open);
  try {
    // A zero costs a little, all zeros together less than one student: nothing is hidden for nothing.
    master.setObjective(cells.map(({ value }, place) => [place, value || 1 / (cells.length + 1)]));
    for (let round = 0; round < mostRounds; round++) {
      const solved = requireSolved(master.solve('min'));
      if (solved === null) return null;
      const hidden = cells.map((_, place) => (solved.values[place] ?? 0) > 0.5);
      const cuts = findCuts(task, hidden, reader);
      if (cuts.length === 0) {
        const secondarySum = cells.reduce(
          (sum, { value }, place) => sum + (hidden[place] === true && !isPrimary.has(place) ? value : 0),
          0,
        );
        return { hidden, primary, secondarySum };
      }
      for (const cut of cuts) master.addRow(cut);
    }
    throw new SolverRefused();
  } finally {
    master.close();
    reader.close();
  }
}
