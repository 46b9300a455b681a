/**
 * The verdict on a finished table: what a reader who knows the class list, all group sizes and our rules can work out
 * (anonymise.md §3d). Knows only what is published and known, never the true numbers, and nothing of the protector.
 */
import type { OpenModel } from '../../../model/program.ts';
import { checkForm, type Finding } from './check-form.ts';
import { Possibilities } from './possibilities.ts';
import { ReaderView, type SeenTable, type Statement } from './reader-view.ts';

export interface AuditQuestion extends SeenTable {
  /** The cells that must be protected; null: all that may be small for all the reader knows. */
  primary: readonly (readonly string[])[] | null;
  /** Cells of one student: each is also given away in turn. */
  singles: readonly (readonly string[])[];
}

export interface AuditAnswer {
  safe: boolean;
  findings: Finding[];
  /** Of every cell that is not shown exactly. */
  intervals: { key: readonly string[]; low: number; high: number }[];
}

interface Asked {
  key: readonly string[];
  unknowns: readonly number[];
}

/** The share of a group above which its members are as good as known (anonymise.md §3e). */
const mostCertain = 0.9;

const ofGroups: ReadonlySet<string> = new Set(['small-group-not-empty', 'concentrated']);

const sameKey = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

/** The tightest bound on everybody that is said anywhere; Infinity: none. */
const mostStudents = (statements: readonly Statement[], size: number): number =>
  Math.min(
    ...statements.filter(({ unknowns }) => unknowns.length === size).map(({ high }) => high),
    Number.POSITIVE_INFINITY,
  );

/** Whether a cell can be enough different numbers to be called protected; null: it can never be small. */
function judgeCell(
  question: AuditQuestion,
  possible: Possibilities,
  at: number,
  { key, low, high }: { key: readonly string[]; low: number; high: number },
): Finding | null {
  const { mode, k, base } = question;
  const isAsked = question.primary?.some((cell) => sameKey(cell, key)) ?? low < k;
  if (!isAsked) return null;
  if (mode === 'holes') {
    for (let value = 0; value <= k; value++)
      if (!possible.canBe(at, value)) return { code: 'interval-too-narrow', key, low, high };
    return null;
  }
  let candidates = 0;
  for (let value = low; value <= high && candidates < base; value++)
    if (possible.canBe(at, value)) candidates++;
  return candidates < base ? { code: 'too-few-candidates', key, low, high } : null;
}

/** The cells that a reader would like to know: published, but not as they are, and not of a group that has nobody in it. */
function askedCells(question: AuditQuestion, view: ReaderView): Asked[] {
  const isKnown = new Set(question.known.map(({ key }) => JSON.stringify(key)));
  const shown = new Set(
    question.mode === 'rounded'
      ? []
      : question.cells.filter(({ value }) => value !== null).map(({ key }) => JSON.stringify(key)),
  );
  const isOpen = (key: readonly string[]) =>
    !isKnown.has(JSON.stringify(key)) && !shown.has(JSON.stringify(key));
  const empty = new Set(view.groups().flatMap(({ key, size }) => (size === 0 ? view.unknownsOf(key) : [])));
  const isOfSomebody = (key: readonly string[]) =>
    view.unknownsOf(key).some((unknown) => !empty.has(unknown));
  const inner = view.keys().filter((key) => isOpen(key) && isOfSomebody(key));
  const listed = new Set(inner.map((key) => JSON.stringify(key)));
  const margins = question.cells
    .map(({ key }) => key)
    .filter((key) => isOpen(key) && !listed.has(JSON.stringify(key)) && isOfSomebody(key));
  return [...inner, ...margins].map((key) => ({ key, unknowns: view.unknownsOf(key) }));
}

/** Looks at groups: nobody of a small one certainly in a category, no large one as good as known. */
function judgeGroups(
  question: AuditQuestion,
  view: ReaderView,
  possible: Possibilities,
  first: number,
): Finding[] {
  const findings: Finding[] = [];
  let at = first;
  for (const { key: group, size } of view.groups())
    for (const key of view.cellsOf(group)) {
      const low = possible.extreme(at++, 'min');
      if (size < question.k && low >= 1) findings.push({ code: 'small-group-not-empty', key, low });
      if (size >= question.k && low > mostCertain * size) findings.push({ code: 'concentrated', key, low });
    }
  return findings;
}

/** The whole look at one table, from what a reader has before him. */
function look(question: AuditQuestion, open: OpenModel): Pick<AuditAnswer, 'findings' | 'intervals'> {
  const view = new ReaderView(question);
  const statements = view.statements();
  const most = mostStudents(statements, view.size);
  if (!Number.isFinite(most)) return { findings: [{ code: 'total-unknown' }], intervals: [] };
  const asked = askedCells(question, view);
  const grouped = view.groups().flatMap(({ key }) => view.cellsOf(key).map((cell) => view.unknownsOf(cell)));
  const possible = new Possibilities(
    view.size,
    most,
    statements,
    [...asked.map(({ unknowns }) => unknowns), ...grouped],
    open,
  );
  try {
    if (!possible.isAny()) return { findings: [{ code: 'contradiction' }], intervals: [] };
    const intervals: AuditAnswer['intervals'] = [];
    const findings: Finding[] = [];
    for (const [at, { key }] of asked.entries()) {
      const low = possible.extreme(at, 'min');
      const high = possible.extreme(at, 'max');
      intervals.push({ key, low, high });
      const finding = judgeCell(question, possible, at, { key, low, high });
      if (finding !== null) findings.push(finding);
    }
    findings.push(...judgeGroups(question, view, possible, asked.length));
    return { findings, intervals };
  } finally {
    possible.close();
  }
}

/** Throws `SolverRefused` when the solver does not come to an end, `RangeError` for a key outside the categories. */
export function auditTable(question: AuditQuestion, open: OpenModel): AuditAnswer {
  const view = new ReaderView(question);
  const { findings: found, intervals } = look(question, open);
  const formal = checkForm(question, view);
  const revealed = question.singles.flatMap((single) => {
    // Whoever is alone in a cell knows it: it is asked no more, and all others are looked at again.
    const knowing = { ...question, known: [...question.known, { key: single, value: 1 }] };
    // Of the groups it is known already that somebody is in the cell that was given away.
    return look(knowing, open).findings.filter(({ code }) => !ofGroups.has(code));
  });
  const findings = [...formal, ...found, ...revealed];
  return { safe: findings.length === 0, findings, intervals };
}
