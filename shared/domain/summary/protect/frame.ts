/** A table of counts with all its margins, and the sums that tie them together. For the protector only: the audit has its own. */

/** The category of a margin, in every key. */
export const marginName = 'TOTAL';

export interface Dimension {
  name: string;
  /** In the order of the vocabulary; at least one; never `TOTAL`. */
  categories: readonly string[];
}

/** How many students are in each cell; what is not listed is a zero. Without margins. */
export interface CountTable {
  dimensions: readonly Dimension[];
  cells: readonly { key: readonly string[]; value: number }[];
}

export interface FrameCell {
  key: readonly string[];
  value: number;
  /** In how many dimensions it is a margin; 0: a cell of the table itself. */
  margins: number;
}

export interface Frame {
  /** All cells and margins: the last dimension fastest, each with its margin last. */
  cells: readonly FrameCell[];
  /** The first is the sum of the others. */
  sums: readonly (readonly number[])[];
  /** Place of the sum of everything. */
  grand: number;
}

/** Every combination, the last list fastest. */
const combine = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>(
    (keys, list) => keys.flatMap((key) => list.map((category) => [...key, category])),
    [[]],
  );

/** One text for a key; no category holds this character, which the schema sees to. */
export const keyText = (key: readonly string[]): string => key.join('\u001F');

export function makeFrame({ dimensions, cells }: CountTable): Frame {
  const keys = combine(dimensions.map(({ categories }) => [...categories, marginName]));
  const places = new Map(keys.map((key, place) => [keyText(key), place]));
  const values = keys.map(() => 0);
  // A cell counts in each margin above it: in every subset of the dimensions.
  for (const { key, value } of cells)
    for (const above of combine(key.map((category) => [category, marginName]))) {
      const place = places.get(keyText(above));
      if (place === undefined) throw new RangeError('a cell outside the categories');
      values[place] = (values[place] ?? 0) + value;
    }
  const placeOf = (key: readonly string[]): number => places.get(keyText(key)) ?? -1;
  const sums = keys.flatMap((key, place) =>
    dimensions.flatMap(({ categories }, at) =>
      key[at] === marginName
        ? [[place, ...categories.map((category) => placeOf(key.with(at, category)))]]
        : [],
    ),
  );
  return {
    cells: keys.map((key, place) => ({
      key,
      value: values[place] ?? 0,
      margins: key.filter((category) => category === marginName).length,
    })),
    sums,
    grand: keys.length - 1,
  };
}
