/** Searching the class list by the words that are typed; accents and case do not count. */
import { foldLetters } from '../../../shared/domain/find-words.ts';
import type { StudentRow } from '../../../shared/model/records.ts';

/** What a student is found by; made once for each list, not at each letter. */
export const indexStudents = (rows: readonly StudentRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [row.id, foldLetters(`${row.displayName} ${row.className}`)]));

/** Every typed word must occur somewhere in the name or the class. */
export function matchStudents(
  rows: readonly StudentRow[],
  index: ReadonlyMap<string, string>,
  query: string,
): readonly StudentRow[] {
  const words = foldLetters(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ id }) => words.every((word) => index.get(id)?.includes(word) === true));
}
