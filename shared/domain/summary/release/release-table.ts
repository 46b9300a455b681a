/**
 * One table from the counts to what may be given out: coarsen, protect, audit, and look at everything given out before
 * (anonymise.md §2). Gives out nothing that one of these objects to; writes nothing.
 */
import type { OpenModel } from '../../../model/program.ts';
import { floors, type ReasonCode } from '../../../model/summary.ts';
import { type Breakdown, coarsen, rowsAt } from '../coarsen/generalise.ts';
import { heightOf } from '../coarsen/hierarchy.ts';
import { findRowFault, type NodeRules } from '../coarsen/judge-node.ts';
import { marginName } from '../protect/frame.ts';
import { leastStudents } from '../judge-size.ts';
import type { LedgerExport } from '../ledger/judge-ledger.ts';
import { breakdownsOf, countedStudents, type CountedStudent, type CountedTable, countTable } from './count-table.ts';
import type { MenuTable, SummaryFacts } from './menu.ts';
import { type Agreed, hideSafely, roundSafely, type ShownTable } from './protect-and-audit.ts';
import { publishedRows } from './published-rows.ts';

/** Why something is coarser or missing; `what`: the breakdown that it is about. */
export interface Note {
  code: ReasonCode;
  what?: string;
}

export type Release =
  | {
      status: 'released';
      table: ShownTable;
      dimensions: CountedTable['dimensions'];
      notes: Note[];
      /** For the ledger: who was in each row, and what was said of it. */
      exports: LedgerExport[];
    }
  | { status: 'refused'; notes: Note[] };

export interface ReleaseQuestion {
  table: MenuTable;
  /** The population in the frozen snapshot. */
  facts: readonly SummaryFacts[];
  /** holes is granted from 100 students only. */
  mode: 'rounded' | 'holes';
  /** When the snapshot was taken, for the ledger. */
  moment: number;
  /** Whether these may be given out after everything that was; `SolverRefused` passes through. */
  mayFollow: (exports: readonly LedgerExport[]) => boolean;
  /** What other tables of this summary say already, by the conditions of a cell and the mode. */
  agreed?: (conditions: string, mode: 'rounded' | 'holes') => number | null | undefined;
}

/** Which students and which category a cell is about, the same for every table that has it. */
export function conditionsOf(dimensions: CountedTable['dimensions'], key: readonly string[]): string {
  return JSON.stringify(
    dimensions
      .flatMap(({ name }, at) => (key[at] === marginName ? [] : [[name, key[at]]]))
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

const rules: NodeRules = { k: floors.group, suppression: 0, distinctL: null, concentration: floors };

/** What became of each breakdown at a node. */
const notesAt = (breakdowns: readonly Breakdown[], levels: readonly number[]): Note[] =>
  breakdowns.flatMap(({ name, hierarchy }, at) => {
    const level = levels[at] ?? 0;
    if (level === 0) return [];
    return [{ code: level === heightOf(hierarchy) ? 'breakdown-dropped' : 'merged', what: name } as const];
  });

/** Every coarseness that the rules of the rows allow, the finest first; with the bands of the measure after all others. */
function* candidates(table: MenuTable, breakdowns: readonly Breakdown[], students: readonly CountedStudent[]) {
  for (const inBands of table.measure.bands === null ? [false] : [false, true]) {
    const names = new Map(inBands ? table.measure.bands?.map(([from = '', to = '']) => [from, to]) : []);
    const counts = students.map(({ key, category }) => ({
      key,
      counted: names.get(category) ?? category,
      students: 1,
    }));
    for (const { levels } of coarsen({ breakdowns, counts, rules }).usable) yield { levels, inBands };
  }
}

/** Why not even the coarsest table may be shown. */
function explainNone(students: readonly CountedStudent[], breakdowns: readonly Breakdown[]): Note[] {
  const counts = students.map(({ key, category }) => ({ key, counted: category, students: 1 }));
  const whole = rowsAt({ breakdowns, counts }, breakdowns.map(({ hierarchy }) => heightOf(hierarchy)));
  const isAlike = whole.some(({ row }) => findRowFault(row, rules) === 'alike');
  return [{ code: isAlike ? 'one-category' : 'row-too-small' }];
}

/** The same question gives the same release, to the byte, in whatever order the students come. */
export function releaseTable(question: ReleaseQuestion, open: OpenModel): Release {
  const { table, facts, mode, moment, mayFollow } = question;
  const sorted = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (sorted.length < leastStudents(table.breakdowns.length))
    return { status: 'refused', notes: [{ code: 'population-too-small' }] };
  const breakdowns = breakdownsOf(table, sorted);
  const students = countedStudents(table, sorted);
  const isExact = mode === 'holes' && sorted.length >= floors.exact;
  const refusals: Note[] = mode === 'holes' && !isExact ? [{ code: 'exact-too-small' }] : [];
  const failed = new Set<ReasonCode>();
  for (const { levels, inBands } of candidates(table, breakdowns, students)) {
    const counted = countTable(table, breakdowns, levels, inBands, students);
    for (const way of isExact ? (['holes', 'rounded'] as const) : (['rounded'] as const)) {
      const agreed: Agreed = (key) => question.agreed?.(conditionsOf(counted.dimensions, key), way);
      const shown = (way === 'holes' ? hideSafely : roundSafely)(counted, agreed, open);
      if (shown === null) {
        failed.add('audit-failed');
        continue;
      }
      const exports = publishedRows(table, counted, shown, inBands, moment);
      if (mayFollow(exports)) {
        const bands: Note[] = inBands ? [{ code: 'merged', what: table.measure.id }] : [];
        const notes = [...refusals, ...notesAt(breakdowns, levels), ...bands];
        return { status: 'released', table: shown, dimensions: counted.dimensions, notes, exports };
      }
      failed.add('ledger');
    }
  }
  const notes = [...failed].map((code) => ({ code }));
  return { status: 'refused', notes: notes.length > 0 ? notes : explainNone(students, breakdowns) };
}
