/** Cuts the students of a sequence of exports into groups that no export tells apart. Knows no numbers. */

export interface LedgerStudent {
  id: string;
  /** Moments before which the record changed: from each on it is a new version of the student. */
  changes: readonly number[];
}

export interface Publication {
  /** When the numbers were taken. */
  moment: number;
  population: ReadonlySet<string>;
}

/** Students who are in the same exports, each time in the same version. The reader may know who they are. */
export interface Atom {
  members: string[];
  /** For each export the version that it is about; null: not in it. */
  versions: (number | null)[];
}

const versionAt = ({ changes }: LedgerStudent, moment: number): number =>
  new Set(changes.filter((change) => change <= moment)).size;

/** In the order of the first student of each; who is in no export is in no atom. */
export function cutAtoms(students: readonly LedgerStudent[], exports: readonly Publication[]): Atom[] {
  const atoms = new Map<string, Atom>();
  for (const student of students) {
    const versions = exports.map(({ moment, population }) =>
      population.has(student.id) ? versionAt(student, moment) : null,
    );
    if (versions.every((version) => version === null)) continue;
    const text = JSON.stringify(versions);
    const atom = atoms.get(text);
    if (atom === undefined) atoms.set(text, { members: [student.id], versions });
    else atom.members.push(student.id);
  }
  return [...atoms.values()];
}

/** The versions of an atom that some export is about, each once, the earliest first. */
export const seenVersions = ({ versions }: Atom): number[] =>
  [...new Set(versions.filter((version) => version !== null))].toSorted((a, b) => a - b);
