/**
 * What sums of unknowns can be, as whole numbers. A value counts as possible only when a whole table was found that has
 * it and that plain arithmetic finds in agreement with every statement: a solver that errs can make us refuse, never publish.
 */
import {
  type OpenModel,
  type Program,
  requireSolved,
  type SolverModel,
  SolverRefused,
} from '../../../model/program.ts';
import type { Statement } from './reader-view.ts';

/** A sum whose possible values matter. */
interface Target {
  unknowns: readonly number[];
  column: number;
  found: Set<number>;
}

const nearly = 1e-6;

const sumOf = (table: readonly number[], unknowns: readonly number[]): number =>
  unknowns.reduce((sum, at) => sum + (table[at] ?? Number.NaN), 0);

export class Possibilities {
  private readonly targets: Target[];
  private readonly statements: readonly Statement[];
  private readonly size: number;
  private readonly most: number;
  private readonly open: OpenModel;
  private readonly program: Program;
  private readonly quick: SolverModel;
  private whole: SolverModel | null = null;
  private fixed: { column: number; value: number } | null = null;

  /** `most`: how many students there can be at all. `sums`: the unknowns of each target. */
  constructor(
    size: number,
    most: number,
    statements: readonly Statement[],
    sums: readonly (readonly number[])[],
    open: OpenModel,
  ) {
    this.size = size;
    this.most = most;
    this.statements = statements;
    this.open = open;
    let columns = size;
    this.targets = sums.map((unknowns) => ({
      unknowns,
      // A sum of one is that one; any other gets a column of its own, so that its value can be asked for.
      column: unknowns.length === 1 ? (unknowns[0] ?? -1) : columns++,
      found: new Set<number>(),
    }));
    const defined = this.targets.filter(({ column }) => column >= size);
    this.program = {
      columns: Array.from({ length: columns }, () => ({ low: 0, high: most, whole: false })),
      rows: [
        ...statements.map(({ unknowns, low, high }) => ({
          low,
          high,
          entries: unknowns.map((unknown) => [unknown, 1] as const),
        })),
        ...defined.map(({ unknowns, column }) => ({
          low: 0,
          high: 0,
          entries: [[column, -1] as const, ...unknowns.map((unknown) => [unknown, 1] as const)],
        })),
      ],
    };
    this.quick = open(this.program);
  }

  close(): void {
    this.quick.close();
    this.whole?.close();
  }

  /** Whether any table agrees with everything that is said. Throws `SolverRefused`. */
  isAny(): boolean {
    return this.findTable(0, 'min') !== null;
  }

  /** The smallest or largest value, of which there is a table. Throws `SolverRefused`, also where no table agrees. */
  extreme(target: number, sense: 'min' | 'max'): number {
    const { column, found } = this.target(target);
    if (sense === 'min' && found.has(0)) return 0;
    if (this.findTable(column, sense) === null) throw new SolverRefused();
    return sense === 'min' ? Math.min(...found) : Math.max(...found);
  }

  /** Whether a table was found with this value or less. Throws `SolverRefused`, also where no table agrees at all. */
  canBeAtMost(target: number, value: number): boolean {
    const { found } = this.target(target);
    if ([...found].some((one) => one <= value)) return true;
    return this.extreme(target, 'min') <= value;
  }

  /** Notes a table that the caller knows of, when it agrees with every statement. */
  offer(table: readonly number[]): void {
    if (this.agrees(table)) this.note(table);
  }

  /** Whether a table has exactly this value. Throws `SolverRefused`. */
  canBe(target: number, value: number): boolean {
    const { column, found } = this.target(target);
    if (found.has(value)) return true;
    this.quick.setBounds(column, value, value);
    this.whole?.setBounds(column, value, value);
    this.fixed = { column, value };
    this.findTable(column, 'min');
    this.quick.setBounds(column, 0, this.most);
    this.whole?.setBounds(column, 0, this.most);
    this.fixed = null;
    return found.has(value);
  }

  private target(index: number): Target {
    const target = this.targets[index];
    if (target === undefined) throw new RangeError('no such sum');
    return target;
  }

  /** Opened only where it is needed, which is in three dimensions and with overlapping exports. */
  private openWhole(): SolverModel {
    if (this.whole !== null) return this.whole;
    const columns = this.program.columns.map((column) => ({ ...column, whole: true }));
    this.whole = this.open({ ...this.program, columns });
    if (this.fixed !== null) this.whole.setBounds(this.fixed.column, this.fixed.value, this.fixed.value);
    return this.whole;
  }

  /** Solves without whole numbers first: in two dimensions that gives whole ones by itself. */
  private findTable(column: number, sense: 'min' | 'max'): number[] | null {
    this.quick.setObjective([[column, 1]]);
    const quick = requireSolved(this.quick.solve(sense));
    if (quick === null) return null;
    const isWhole = Array.from({ length: this.size }, (_, at) => quick.values[at] ?? Number.NaN).every(
      (value) => Math.abs(value - Math.round(value)) < nearly,
    );
    if (isWhole) return this.keep(quick.values);
    const exact = this.openWhole();
    exact.setObjective([[column, 1]]);
    const solved = requireSolved(exact.solve(sense));
    return solved === null ? null : this.keep(solved.values);
  }

  /** Notes what a table shows to be possible, once arithmetic agrees that it is one. */
  private keep(values: ArrayLike<number>): number[] {
    const table = Array.from({ length: this.size }, (_, at) => Math.round(values[at] ?? Number.NaN));
    if (!this.agrees(table)) throw new SolverRefused();
    this.note(table);
    return table;
  }

  private agrees(table: readonly number[]): boolean {
    return (
      table.length === this.size &&
      table.every((value) => Number.isInteger(value) && value >= 0) &&
      this.statements.every(({ unknowns, low, high }) => {
        const value = sumOf(table, unknowns);
        return value >= low && value <= high;
      })
    );
  }

  private note(table: readonly number[]): void {
    for (const { unknowns, found } of this.targets) found.add(sumOf(table, unknowns));
  }
}
