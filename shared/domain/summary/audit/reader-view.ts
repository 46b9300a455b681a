/**
 * What a reader of a table has before him: unknown whole numbers, and what is said about sums of them. Built from the
 * published numbers alone. The audit shares nothing with the protector: nothing of it may be imported here.
 */

/** A table as a reader sees it. */
export interface SeenTable {
  dimensions: readonly { name: string; categories: readonly string[] }[];
  /** null: hidden. What is not listed is not published. `TOTAL` stands for all categories together. */
  cells: readonly SeenCell[];
  mode: 'rounded' | 'holes';
  /** Cells below are small. */
  k: number;
  /** rounded: the base. */
  base: number;
  /** What the reader knows from elsewhere, exactly. */
  known: readonly { key: readonly string[]; value: number }[];
  /** The dimension that nobody may learn about. */
  measure: string;
  /** Rules that the reader knows us to keep in every row; null: the reader knows none. */
  rules: { largestShare: number; leastOutside: number } | null;
}
export interface SeenCell {
  key: readonly string[];
  value: number | null;
}

/** Something that is certain about a sum of unknowns. */
export interface Statement {
  unknowns: readonly number[];
  low: number;
  high: number;
}

/** The word for a margin, in every key. */
export const everything = 'TOTAL';

export class ReaderView {
  readonly size: number;
  private readonly strides: number[];
  private readonly seen: SeenTable;

  constructor(seen: SeenTable) {
    this.seen = seen;
    let size = 1;
    const strides: number[] = [];
    for (const { categories } of seen.dimensions.toReversed()) {
      strides.unshift(size);
      size *= categories.length;
    }
    this.size = size;
    this.strides = strides;
  }

  /** The unknowns that a cell or margin is the sum of. Throws `RangeError` for a category that is none. */
  unknownsOf(key: readonly string[]): number[] {
    return this.seen.dimensions.reduce<number[]>(
      (offsets, { categories }, at) => {
        const stride = this.strides[at] ?? 0;
        const name = key[at] ?? '';
        const position = categories.indexOf(name);
        if (name !== everything && position < 0) throw new RangeError('a cell outside the categories');
        const steps = name === everything ? categories.map((_, step) => step) : [position];
        return offsets.flatMap((offset) => steps.map((step) => offset + step * stride));
      },
      [0],
    );
  }

  /** The keys of all cells that are no margin. */
  keys(): string[][] {
    return this.seen.dimensions.reduce<string[][]>(
      (keys, { categories }) => keys.flatMap((key) => categories.map((category) => [...key, category])),
      [[]],
    );
  }

  /** What is published, and what is known besides. */
  statements(): Statement[] {
    const { cells, known, mode, base } = this.seen;
    const published = cells.flatMap(({ key, value }) => {
      if (value === null) return [];
      const slack = mode === 'rounded' ? base - 1 : 0;
      return [{ unknowns: this.unknownsOf(key), low: Math.max(0, value - slack), high: value + slack }];
    });
    const certain = known.map(({ key, value }) => ({
      unknowns: this.unknownsOf(key),
      low: value,
      high: value,
    }));
    return [...published, ...certain, ...this.rowStatements()];
  }

  /** The groups whose size the reader knows: each with its key, where the measure is the margin. */
  groups(): { key: readonly string[]; size: number }[] {
    const { cells, known, mode, dimensions, measure } = this.seen;
    const at = dimensions.findIndex(({ name }) => name === measure);
    const sizes = new Map<string, { key: readonly string[]; size: number }>();
    for (const { key, value } of [...(mode === 'holes' ? cells : []), ...known])
      if (key[at] === everything && value !== null) sizes.set(JSON.stringify(key), { key, size: value });
    return [...sizes.values()];
  }

  /** The cells of a group: one for each category of the measure. */
  cellsOf(group: readonly string[]): string[][] {
    const { dimensions, measure } = this.seen;
    const at = dimensions.findIndex(({ name }) => name === measure);
    return (dimensions[at]?.categories ?? []).map((category) => group.with(at, category));
  }

  /** A row that was published at all keeps the rule; the reader draws his conclusion. Only the finest rows are judged by it. */
  private rowStatements(): Statement[] {
    const { rules, dimensions, measure } = this.seen;
    if (rules === null) return [];
    const isFinest = (key: readonly string[]) =>
      key.every((category, at) => category !== everything || dimensions[at]?.name === measure);
    return this.groups()
      .filter(({ key }) => isFinest(key))
      .flatMap(({ key, size }) => {
        const most = Math.min(Math.floor(rules.largestShare * size + 1e-9), size - rules.leastOutside);
        return this.cellsOf(key).map((cell) => ({ unknowns: this.unknownsOf(cell), low: 0, high: most }));
      });
  }
}
