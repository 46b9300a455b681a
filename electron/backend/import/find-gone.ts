/** Finds who is in a class of the list but not in the list. Reads only: nobody is ever removed for it. */
import { compareNames, displayName } from '../../../shared/domain/names.ts';
import type { GoneStudent } from '../../../shared/model/import.ts';
import type { KnownStudent } from './known-students.ts';
import type { PlannedRow } from './plan-rows.ts';
import { foldCase } from './same-person.ts';

/**
 * Students who are not archived, whom no row is or may be about, and whose class stands in the list or has moved on
 * with it: more than half of the class is in the list, under another class.
 */
export function findGone(rows: readonly PlannedRow[], known: readonly KnownStudent[]): GoneStudent[] {
  const inList = new Set(rows.map(({ className }) => foldCase(className)));
  const found = new Set(rows.map(({ student }) => student?.id));
  const active = known.filter(({ archived, className }) => !archived && className !== '');
  const byClass = Map.groupBy(active, ({ className }) => foldCase(className));
  return [...byClass]
    .flatMap(([key, members]) => {
      const missing = members.filter(({ id }) => !found.has(id));
      return inList.has(key) || missing.length < members.length / 2 ? missing : [];
    })
    .toSorted(compareNames)
    .map((student) => ({
      id: student.id,
      displayName: displayName(student),
      className: student.className,
    }));
}
