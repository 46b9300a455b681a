/**
 * How coarse each breakdown must be: every combination of levels is looked at, because with a rule of concentration a
 * coarser table need not be a safer one (anonymise.md §3a). Takes counts, and gives no table out.
 */
import { categoriesAt, heightOf, type Hierarchy, namesAt } from './hierarchy.ts';
import { judgeNode, type NodeRules, type NodeVerdict } from './judge-node.ts';

export interface Breakdown {
  name: string;
  hierarchy: Hierarchy;
}

export interface CoarseningQuestion {
  breakdowns: readonly Breakdown[];
  /** One for each combination that occurs: values in the order of `breakdowns`, and the value that is counted. */
  counts: readonly { key: readonly string[]; counted: string; students: number }[];
  rules: NodeRules;
}

export interface Node extends NodeVerdict {
  levels: number[];
}

export interface Coarsening {
  /** All of the lattice, the last breakdown fastest. */
  nodes: Node[];
  /** Those that may be used: least loss of precision, then height, then in order. */
  usable: Node[];
}

const latticeOf = (heights: readonly number[]): number[][] =>
  heights.reduce<number[][]>(
    (nodes, height) =>
      nodes.flatMap((node) => Array.from({ length: height + 1 }, (_, level) => [...node, level])),
    [[]],
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** Two losses that differ by the noise of their division are the same. */
const noise = 1e-12;

/** The rows at a node, as counts of each value. */
export function rowsAt(
  { breakdowns, counts }: Pick<CoarseningQuestion, 'breakdowns' | 'counts'>,
  levels: readonly number[],
): { key: string[]; row: Map<string, number> }[] {
  const names = breakdowns.map(({ hierarchy }, at) => namesAt(hierarchy, levels[at] ?? 0));
  const rows = new Map<string, { key: string[]; row: Map<string, number> }>();
  for (const { key, counted, students } of counts) {
    if (students === 0) continue;
    const coarse = key.map((value, at) => names[at]?.get(value) ?? value);
    const text = JSON.stringify(coarse);
    const found = rows.get(text) ?? { key: coarse, row: new Map<string, number>() };
    rows.set(text, found);
    found.row.set(counted, (found.row.get(counted) ?? 0) + students);
  }
  return [...rows.values()];
}

/** The dimensions of the table at a node, in the order of their hierarchies. */
export const dimensionsAt = (breakdowns: readonly Breakdown[], levels: readonly number[]) =>
  breakdowns.map(({ name, hierarchy }, at) => ({
    name,
    categories: categoriesAt(hierarchy, levels[at] ?? 0),
  }));

/** The same counts give the same answer, in whatever order they come. */
export function coarsen(question: CoarseningQuestion): Coarsening {
  const heights = question.breakdowns.map(({ hierarchy }) => heightOf(hierarchy));
  const nodes = latticeOf(heights).map((levels) => ({
    levels,
    ...judgeNode(
      rowsAt(question, levels).map(({ row }) => row),
      question.rules,
      levels,
      heights,
    ),
  }));
  const usable = nodes
    .filter(({ anonymous, minClass }) => anonymous && minClass !== null)
    // Sorting keeps the order of the lattice among equals.
    .toSorted((a, b) => {
      const loss = a.loss.prec - b.loss.prec;
      return Math.abs(loss) > noise ? loss : sum(a.levels) - sum(b.levels);
    });
  return { nodes, usable };
}

/** The least loss by a measure among the anonymous nodes, with all that have it; null: no node is. */
export function findOptimum(
  { nodes }: Coarsening,
  measure: keyof NodeVerdict['loss'],
): { loss: number; optimalLevels: number[][] } | null {
  const anonymous = nodes.filter((node) => node.anonymous);
  if (anonymous.length === 0) return null;
  const loss = Math.min(...anonymous.map((node) => node.loss[measure]));
  const isBest = (node: Node) => node.loss[measure] <= loss * (1 + noise) + noise;
  return { loss, optimalLevels: anonymous.filter(isBest).map(({ levels }) => levels) };
}
