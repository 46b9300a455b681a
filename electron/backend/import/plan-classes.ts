/** Gathers the classes of the planned rows, with a guess of school type and year for each. Never decides for the mentor. */
import type { ClassAnswer, ClassGuess } from '../../../shared/model/import.ts';
import type { SchoolType } from '../../../shared/model/school-type.ts';
import { guessSchoolType } from './guess-school-type.ts';
import type { PlannedRow } from './plan-rows.ts';
import { foldCase } from './same-person.ts';

export interface KnownClass {
  id: string;
  name: string;
  schoolType: SchoolType | null;
  year: number | null;
}

/** The commonest value that is not empty; the first of equals. */
function findCommonest<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Those who come into a class by this import: the new students, and those who move to it. */
const comesIntoClass = ({ action, className, changes }: PlannedRow): boolean =>
  className !== '' &&
  (action === 'add' || (action === 'change' && changes.some(({ field }) => field === 'className')));

/**
 * One guess for each class that gets a student, in the order of the file. Names are joined without case, with
 * each other and with the classes in the program, whose school type and year come before any guess.
 */
export function planClasses(rows: readonly PlannedRow[], known: readonly KnownClass[]): ClassGuess[] {
  const knownByName = new Map(known.map((schoolClass) => [foldCase(schoolClass.name), schoolClass]));
  const byName = Map.groupBy(rows.filter(comesIntoClass), ({ className }) => foldCase(className));
  return [...byName].map(([key, members]) => {
    const existing = knownByName.get(key);
    const className = existing?.name ?? members[0]?.className ?? '';
    const study = findCommonest(members.map((row) => (row.study === '' ? null : row.study))) ?? '';
    const guess = guessSchoolType(className, study);
    const ownYear = guess.schoolType === 'isk' ? null : findCommonest(members.map(({ year }) => year));
    return {
      className,
      students: members.length,
      schoolType: existing?.schoolType ?? guess.schoolType,
      year: existing?.year ?? ownYear ?? guess.year,
      known: existing !== undefined,
    };
  });
}

/** The mentor's answers by class, without case; of two for one class the last counts. */
export const indexAnswers = (answers: readonly ClassAnswer[]): ReadonlyMap<string, ClassAnswer> =>
  new Map(answers.map((answer) => [foldCase(answer.className), answer]));
