/**
 * The attacks on a summary (anonymise.md §5), each on a table as a reader sees it: nothing here knows how it was made.
 * Each answers what it found out; nothing is what it should find. Numbers are those of the list of attacks.
 */
import { type ReaderTable, type RowSizes, rowText, SecondOpinion } from './second-opinion.ts';

const margin = 'TOTAL';

export interface Attacked {
  table: ReaderTable;
  /** From the class list, for every row and margin of rows. */
  sizes: RowSizes;
  /** Texts of cells that are small in truth: only the judge of the attack knows. */
  small: ReadonlySet<string>;
}

/** 1: a small number is shown; a rounded one is no multiple of 5. */
export const findSmallCells = ({ table: { cells, mode } }: Attacked): string[] =>
  cells
    .filter(({ value }) =>
      value === null ? mode === 'rounded' : mode === 'rounded' ? value % 5 !== 0 : value > 0 && value < 5,
    )
    .map(({ key }) => `1 shown: ${rowText(key)}`);

/** 2: something is left when the parts are taken from a total. */
export function findRemainders({ table: { cells, dimensions } }: Attacked): string[] {
  const values = new Map(cells.map(({ key, value }) => [rowText(key), value]));
  return cells.flatMap(({ key, value }) =>
    dimensions.flatMap(({ categories }, at) => {
      if (key[at] !== margin) return [];
      const parts = categories.map((category) => values.get(rowText(key.with(at, category))));
      const hidden = parts.filter((part) => part === null || part === undefined).length;
      if (value === null) return hidden === 0 ? [`2 hidden total: ${rowText(key)}`] : [];
      if (hidden === 1) return [`2 one hole: ${rowText(key)}`];
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      return hidden === 0 && sum !== value ? [`2 does not add up: ${rowText(key)}`] : [];
    }),
  );
}

/** 2, 3, 5: what a reader can work out of each cell, who knows the class list and the rules. */
export function findNarrowIntervals({ table, sizes, small }: Attacked): string[] {
  const opinion = new SecondOpinion(table, sizes, true);
  return table.cells.flatMap(({ key, value }) => {
    if (key.at(-1) === margin || sizes.get(rowText(key.slice(0, -1))) === 0) return [];
    if (table.mode === 'holes' && (value !== null || !small.has(rowText(key)))) return [];
    const { low, high } = opinion.bounds(key);
    if (table.mode === 'holes')
      return low <= 0 && high >= 5 ? [] : [`2 hole ${low}-${high}: ${rowText(key)}`];
    return low < 5 && high - low < 4 ? [`3 interval ${low}-${high}: ${rowText(key)}`] : [];
  });
}

/** 5: almost everybody of a row certainly in one category. */
export function findCertainties({ table, sizes }: Attacked): string[] {
  const opinion = new SecondOpinion(table, sizes, true);
  return table.cells.flatMap(({ key }) => {
    const size = sizes.get(rowText(key.slice(0, -1))) ?? 0;
    if (key.at(-1) === margin || size === 0) return [];
    return opinion.bounds(key).low > 0.9 * size ? [`5 certain: ${rowText(key)}`] : [];
  });
}

/** 6: a row of fewer than ten, or the age of somebody. */
export const findTinyRows = ({ table: { cells, dimensions }, sizes }: Attacked): string[] => [
  ...cells.flatMap(({ key }) => {
    const row = key.slice(0, -1);
    const size = sizes.get(rowText(row)) ?? 0;
    return !row.includes(margin) && size > 0 && size < 10 ? [`6 row of ${size}: ${rowText(row)}`] : [];
  }),
  ...dimensions
    .filter(({ name }) => name === 'age')
    .flatMap(({ categories }) => categories.filter((one) => /^\d+$/u.test(one)).map((one) => `6 age ${one}`)),
];

/** All attacks that one table can be put to. */
export const attackTable = (attacked: Attacked): string[] => [
  ...findSmallCells(attacked),
  ...findRemainders(attacked),
  ...findNarrowIntervals(attacked),
  ...findCertainties(attacked),
  ...findTinyRows(attacked),
];
