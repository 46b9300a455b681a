/** Whether the rows at one coarseness are large and mixed enough. Decides nothing about which coarseness is best. */

/** What is asked of every row (anonymise.md §2, 3). */
export interface NodeRules {
  /** Least students in a row. */
  k: number;
  /** Share of all students that may be left out; 0 in the product. */
  suppression: number;
  /** Different values in a row; null: not asked. */
  distinctL: number | null;
  /** Largest share of one value in a row, and least students outside it; null: not asked. */
  concentration: { largestShare: number; leastOutside: number } | null;
}

/** One row of the table: how many students have each value. */
export type RowCounts = ReadonlyMap<string, number>;

export interface NodeVerdict {
  /** Students in rows that are too small or too much alike. */
  suppressed: number;
  /** Rows that are left. */
  classes: number;
  /** Students in the smallest of them; null: none is left. */
  minClass: number | null;
  anonymous: boolean;
  loss: { prec: number; dm: number; aecs: number };
}

/** Against the noise of 0.02 × 600. */
const noise = 1e-9;

const sizeOf = (row: RowCounts): number => [...row.values()].reduce((sum, count) => sum + count, 0);

/** null: the row may stay. */
export function findRowFault(
  row: RowCounts,
  { k, distinctL, concentration }: NodeRules,
): 'small' | 'alike' | null {
  const size = sizeOf(row);
  if (size < k) return 'small';
  const filled = [...row.values()].filter((count) => count > 0);
  if (distinctL !== null && filled.length < distinctL) return 'alike';
  if (concentration === null) return null;
  const largest = Math.max(...filled);
  const isMixed =
    largest <= concentration.largestShare * size + noise && size - largest >= concentration.leastOutside;
  return isMixed ? null : 'alike';
}

/**
 * `levels` and `heights`: of the node, one for each dimension. Losses as ARX counts them: precision (Sweeney), the
 * discernibility metric (Bayardo and Agrawal), the average class size.
 */
export function judgeNode(
  rows: readonly RowCounts[],
  rules: NodeRules,
  levels: readonly number[],
  heights: readonly number[],
): NodeVerdict {
  const all = rows.reduce((sum, row) => sum + sizeOf(row), 0);
  const kept = rows.filter((row) => findRowFault(row, rules) === null).map(sizeOf);
  const suppressed = all - kept.reduce((sum, size) => sum + size, 0);
  const shares = levels.map((level, at) => {
    const height = heights[at] ?? 0;
    return ((all - suppressed) * (height === 0 ? 0 : level / height) + suppressed) / all;
  });
  return {
    suppressed,
    classes: kept.length,
    minClass: kept.length === 0 ? null : Math.min(...kept),
    anonymous: suppressed <= rules.suppression * all + noise,
    loss: {
      prec: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
      dm: kept.reduce((sum, size) => sum + size * size, 0) + suppressed * all,
      aecs: all / (kept.length + (suppressed > 0 ? 1 : 0)),
    },
  };
}
