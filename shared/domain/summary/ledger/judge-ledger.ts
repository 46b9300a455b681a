/**
 * What all exports together say of a small group (anonymise.md §3e). The reader is taken to know who is in which export
 * and whose record changed, and all numbers that were ever given out. Knows nothing of how numbers are protected.
 */
import type { OpenModel } from '../../../model/program.ts';
import { Possibilities } from '../audit/possibilities.ts';
import type { Statement } from '../audit/reader-view.ts';
import { type Atom, cutAtoms, type LedgerStudent, type Publication, seenVersions } from './atoms.ts';

/** What an export says: so many students of its population are in one of these categories. */
export interface PublishedNumber {
  categories: readonly string[];
  low: number;
  high: number;
  /** What must stay possible for whoever puts all exports together: everything from 0 to k, or as many numbers as k; else nothing. */
  keep?: 'zero-to-k' | 'k-numbers';
}

export interface LedgerExport extends Publication {
  numbers: readonly PublishedNumber[];
}

export interface LedgerQuestion {
  /** Groups below are small. */
  k: number;
  categories: readonly string[];
  /** `values`: the category at each moment. */
  students: readonly (LedgerStudent & { values: readonly string[] })[];
  exports: readonly LedgerExport[];
}

export interface Revealed {
  members: readonly string[];
  version: number;
  category: string;
  low: number;
  high: number;
}

/** A number that all exports together narrow too much. */
export interface Narrowed {
  /** Place of the export. */
  at: number;
  categories: readonly string[];
}

export interface LedgerVerdict {
  /** Nothing is said of a group below k, nor that almost all of a larger one are alike, and no number is narrowed. */
  allowed: boolean;
  narrowed: Narrowed[];
  groups: number[];
  revealed: Revealed[];
  /** How many numbers about groups below k were looked at. */
  checkedSmall: number;
}

/** The share of a group above which its members are as good as known. */
const mostCertain = 0.9;

/** One unknown number: how many of an atom, in one version, are in a category. */
interface Unknown {
  atom: Atom;
  version: number;
  category: string;
}

function unknownsOf(atoms: readonly Atom[], categories: readonly string[]): Unknown[] {
  return atoms.flatMap((atom) =>
    seenVersions(atom).flatMap((version) => categories.map((category) => ({ atom, version, category }))),
  );
}

/** The unknowns that a published number is the sum of. */
function unknownsOfNumber(
  unknowns: readonly Unknown[],
  at: number,
  { categories }: PublishedNumber,
): number[] {
  return unknowns.flatMap(({ atom, version, category }, place) =>
    atom.versions[at] === version && categories.includes(category) ? [place] : [],
  );
}

/** The size of every atom is known; of every export its numbers are. */
function statementsOf(
  { exports }: LedgerQuestion,
  atoms: readonly Atom[],
  unknowns: readonly Unknown[],
): Statement[] {
  const sizes = atoms.flatMap((atom) =>
    seenVersions(atom).map((version) => ({
      unknowns: unknowns.flatMap((unknown, place) =>
        unknown.atom === atom && unknown.version === version ? [place] : [],
      ),
      low: atom.members.length,
      high: atom.members.length,
    })),
  );
  const numbers = exports.flatMap((one, at) =>
    one.numbers.map((number) => ({
      unknowns: unknownsOfNumber(unknowns, at, number),
      low: number.low,
      high: number.high,
    })),
  );
  return [...sizes, ...numbers];
}

/** Whether a number can still be all that it must. */
function isKept(
  possible: Possibilities,
  target: number,
  { keep, low, high }: PublishedNumber,
  k: number,
): boolean {
  if (keep === 'zero-to-k') {
    for (let value = 0; value <= k; value++) if (!possible.canBe(target, value)) return false;
    return true;
  }
  // What cannot be small needs no protection.
  if (!possible.canBeAtMost(target, k - 1)) return true;
  let numbers = 0;
  for (let value = low; value <= high && numbers < k; value++) if (possible.canBe(target, value)) numbers++;
  return numbers >= k;
}

/** The truth, as one table that agrees with everything: it spares the solver most of its work. */
function trueTable(
  { students }: LedgerQuestion,
  unknowns: readonly Unknown[],
  exports: readonly Publication[],
): number[] {
  const byId = new Map(students.map((student) => [student.id, student]));
  return unknowns.map(({ atom, version, category }) => {
    const moment = exports[atom.versions.indexOf(version)]?.moment ?? 0;
    return atom.members.filter((id) => byId.get(id)?.values[moment] === category).length;
  });
}

/** Throws `SolverRefused` when the solver does not come to an end, or when the numbers contradict each other. */
export function judgeLedger(question: LedgerQuestion, open: OpenModel): LedgerVerdict {
  const { k, categories, students, exports } = question;
  const atoms = cutAtoms(students, exports);
  const unknowns = unknownsOf(atoms, categories);
  const kept = exports.flatMap((one, at) =>
    one.numbers.flatMap((number) =>
      number.keep === undefined ? [] : [{ at, number, sum: unknownsOfNumber(unknowns, at, number) }],
    ),
  );
  const possible = new Possibilities(
    unknowns.length,
    atoms.reduce((all, { members }) => all + members.length, 0),
    statementsOf(question, atoms, unknowns),
    [...unknowns.map((_, place) => [place]), ...kept.map(({ sum }) => sum)],
    open,
  );
  try {
    possible.offer(trueTable(question, unknowns, exports));
    const revealed: Revealed[] = [];
    let checkedSmall = 0;
    for (const [place, { atom, version, category }] of unknowns.entries()) {
      const size = atom.members.length;
      const isSmall = size < k;
      if (isSmall) checkedSmall++;
      // What may be known for certain: nothing of a small group, of a large one not that almost all are alike.
      const harmless = isSmall ? 0 : Math.floor(mostCertain * size + 1e-9);
      if (possible.canBeAtMost(place, harmless)) continue;
      const low = possible.extreme(place, 'min');
      const high = possible.extreme(place, 'max');
      revealed.push({ members: atom.members, version, category, low, high });
    }
    const narrowed = kept
      .filter(({ number }, place) => !isKept(possible, unknowns.length + place, number, k))
      .map(({ at, number }) => ({ at, categories: number.categories }));
    return {
      allowed: revealed.length === 0 && narrowed.length === 0,
      narrowed,
      groups: atoms.map(({ members }) => members.length),
      revealed,
      checkedSmall,
    };
  } finally {
    possible.close();
  }
}
