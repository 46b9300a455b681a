/**
 * What a reader can work out, by another solver (YALPS) and another model than the product's: bounds of cells in tables
 * of one or two dimensions, where fractions change nothing (the matrix is totally unimodular). For the tests only.
 */
import { type Constraint, solve } from 'yalps';

/** A table as a reader sees it, as any file of it would be read back. */
export interface ReaderTable {
  dimensions: readonly { name: string; categories: readonly string[] }[];
  cells: readonly { key: readonly string[]; value: number | null }[];
  mode: 'rounded' | 'holes';
}

/** What the reader knows besides: how many students are in each row. Keys are those of the rows, without the measure. */
export type RowSizes = ReadonlyMap<string, number>;

export const rowText = (key: readonly string[]): string => key.join(' / ');

const margin = 'TOTAL';

interface Bounds {
  low: number;
  high: number;
}

/** The rule that every row keeps: nine tenths at most in one category, two students outside. */
const mostInOne = (size: number): number => Math.min(Math.floor(0.9 * size + 1e-9), size - 2);

export class SecondOpinion {
  private readonly variables = new Map<string, Map<string, number>>();
  private readonly constraints = new Map<string, Constraint>();
  private readonly table: ReaderTable;

  constructor(table: ReaderTable, sizes: RowSizes, knowsRules: boolean) {
    this.table = table;
    for (const key of this.inner()) this.variables.set(rowText(key), new Map());
    table.cells.forEach(({ key, value }, at) => {
      if (value === null) return;
      const slack = table.mode === 'rounded' ? 4 : 0;
      this.say(`shown ${at}`, key, { min: Math.max(0, value - slack), max: value + slack });
    });
    for (const { key } of table.cells) {
      const row = key.slice(0, -1);
      const size = sizes.get(rowText(row));
      if (size === undefined) continue;
      if (key.at(-1) === margin) this.say(`size ${rowText(row)}`, key, { equal: size });
      else if (knowsRules && !row.includes(margin) && size > 0)
        this.say(`rule ${rowText(key)}`, key, { max: mostInOne(size) });
    }
  }

  bounds(key: readonly string[]): Bounds {
    const parts = this.partsOf(key);
    const ask = (direction: 'minimize' | 'maximize'): number => {
      const variables = new Map(
        [...this.variables].map(([name, entries]) => [
          name,
          parts.includes(name) ? new Map([...entries, ['asked', 1]]) : entries,
        ]),
      );
      const answer = solve({ direction, objective: 'asked', constraints: this.constraints, variables });
      if (answer.status !== 'optimal') throw new Error(`no bound: ${answer.status}`);
      return Math.round(answer.result * 1e6) / 1e6;
    };
    return { low: ask('minimize'), high: ask('maximize') };
  }

  private inner(): string[][] {
    return this.table.dimensions.reduce<string[][]>(
      (keys, { categories }) => keys.flatMap((key) => categories.map((one) => [...key, one])),
      [[]],
    );
  }

  private partsOf(key: readonly string[]): string[] {
    return this.inner()
      .filter((cell) => key.every((part, at) => part === margin || part === cell[at]))
      .map(rowText);
  }

  private say(name: string, key: readonly string[], constraint: Constraint): void {
    this.constraints.set(name, constraint);
    for (const part of this.partsOf(key)) this.variables.get(part)?.set(name, 1);
  }
}
