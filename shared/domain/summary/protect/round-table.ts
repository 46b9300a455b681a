/**
 * Controlled rounding: every cell and margin becomes one of the two multiples of the base next to it, multiples stay,
 * and everything still adds up, with the least change in all (anonymise.md §3c). Judges nothing: the audit does.
 */
import { type OpenModel, requireSolved, type Row } from '../../../model/program.ts';
import type { Frame } from './frame.ts';

/** A way of rounding some cells that may not be taken: the places and the values they would have together. */
export type Forbidden = readonly (readonly [place: number, value: number])[];

export interface RoundingWishes {
  forbidden?: readonly Forbidden[];
  /** By place: what another table says of the same students already. */
  agreed?: ReadonlyMap<number, number>;
}

/** One rounded value for each cell of the frame; `deviation`: the sum of all changes, in students. */
export interface Rounded {
  values: number[];
  deviation: number;
}

/** `total − parts` in steps of the base: what the ups must add up to. */
function sumRow(sum: readonly number[], steps: readonly number[], ups: readonly (number | null)[]): Row {
  const [total = -1, ...parts] = sum;
  const signed = [[total, 1] as const, ...parts.map((part) => [part, -1] as const)];
  const fixed = signed.reduce((rest, [place, sign]) => rest - sign * (steps[place] ?? 0), 0);
  const entries = signed.flatMap(([place, sign]) => {
    const column = ups[place] ?? null;
    return column === null ? [] : [[column, sign] as const];
  });
  return { low: fixed, high: fixed, entries };
}

function forbiddenRow(
  forbidden: Forbidden,
  steps: readonly number[],
  ups: readonly (number | null)[],
  base: number,
): Row {
  const entries = forbidden.flatMap(([place, value]) => {
    const column = ups[place] ?? null;
    return column === null ? [] : [[column, value > (steps[place] ?? 0) * base ? 1 : -1] as const];
  });
  const taken = entries.filter(([, sign]) => sign === 1).length;
  return { low: -Infinity, high: taken - 1, entries };
}

/**
 * null: there is none, which can be in three dimensions and with wishes. Throws `SolverRefused`.
 * The same frame gives the same values.
 */
export function roundTable(
  { cells, sums }: Frame,
  base: number,
  open: OpenModel,
  { forbidden = [], agreed = new Map() }: RoundingWishes = {},
): Rounded | null {
  const steps = cells.map(({ value }) => Math.floor(value / base));
  let columns = 0;
  const ups = cells.map(({ value }) => (value % base === 0 ? null : columns++));
  const bounds = Array.from({ length: columns }, () => ({ low: 0, high: 1, whole: true }));
  for (const [place, value] of agreed) {
    const column = ups[place] ?? null;
    const up = value / base - (steps[place] ?? 0);
    if (up !== 0 && (up !== 1 || column === null)) return null;
    if (column !== null) bounds[column] = { low: up, high: up, whole: true };
  }
  // Nothing to choose: a program without columns is none.
  if (columns === 0)
    return forbidden.length > 0 ? null : { values: cells.map(({ value }) => value), deviation: 0 };
  const model = open({
    columns: bounds,
    rows: [
      ...sums.map((sum) => sumRow(sum, steps, ups)),
      ...forbidden.map((way) => forbiddenRow(way, steps, ups, base)),
    ],
  });
  try {
    model.setObjective(
      cells.flatMap(({ value }, place) => {
        const column = ups[place] ?? null;
        return column === null ? [] : [[column, base - 2 * (value % base)] as const];
      }),
    );
    const solved = requireSolved(model.solve('min'));
    if (solved === null) return null;
    const values = ups.map((column, place) => {
      const up = column === null ? 0 : Math.round(solved.values[column] ?? Number.NaN);
      return ((steps[place] ?? 0) + up) * base;
    });
    const deviation = cells.reduce(
      (sum, { value }, place) => sum + Math.abs((values[place] ?? 0) - value),
      0,
    );
    return { values, deviation };
  } finally {
    model.close();
  }
}
