/** A linear program and the answer of a solver: the only words that those who need one share. Knows no solver. */

/** A column of the program. `high` may be Infinity. */
export interface Column {
  low: number;
  high: number;
  /** Only whole numbers. */
  whole: boolean;
}

/** `low` ≤ sum of coefficient × column ≤ `high`; either may be infinite. Each column at most once. */
export interface Row {
  low: number;
  high: number;
  entries: readonly (readonly [column: number, coefficient: number])[];
}

export interface Program {
  columns: readonly Column[];
  rows: readonly Row[];
}

export type Sense = 'min' | 'max';

/** What a solver says. Only `optimal` is a result; anything else is a reason to give nothing out. */
export type Solved =
  | {
      status: 'optimal';
      objective: number;
      /** One for each column. */
      values: ArrayLike<number>;
      /** One for each row; meaningless where a column must be whole. */
      rowDuals: ArrayLike<number>;
    }
  | { status: 'infeasible' }
  /** Time limit, unbounded, numbers that are none, an error of the solver. */
  | { status: 'failed' };

/** A program that a solver holds, to be changed a little and solved again. Must be closed. */
export interface SolverModel {
  /** Replaces the whole objective. */
  setObjective(entries: readonly (readonly [column: number, cost: number])[]): void;
  setBounds(column: number, low: number, high: number): void;
  addRow(row: Row): void;
  solve(sense: Sense): Solved;
  close(): void;
}

export type OpenModel = (program: Program) => SolverModel;

/** The solver gave no optimum: nothing may be given out (anonymise.md §2, refusal R5). */
export class SolverRefused extends Error {
  constructor() {
    super('no optimum');
    this.name = 'SolverRefused';
  }
}

/** The answer, or null where there is none. Throws `SolverRefused` where the solver did not get that far. */
export function requireSolved(solved: Solved): Extract<Solved, { status: 'optimal' }> | null {
  if (solved.status === 'infeasible') return null;
  if (solved.status !== 'optimal' || !Number.isFinite(solved.objective)) throw new SolverRefused();
  for (let at = 0; at < solved.values.length; at++)
    if (!Number.isFinite(solved.values[at])) throw new SolverRefused();
  return solved;
}
