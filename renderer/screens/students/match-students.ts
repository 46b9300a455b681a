/** Searching the class list by the words that are typed; accents and case do not count. */
import type { StudentRow } from '../../../shared/model/records.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a student is found by; made once for each list, not at each letter. */
export const indexStudents = (rows: readonly StudentRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [row.id, fold(`${row.displayName} ${row.className}`)]));

/** Every typed word must occur somewhere in the name or the class. */
export function matchStudents(
  rows: readonly StudentRow[],
  index: ReadonlyMap<string, string>,
  query: string,
): readonly StudentRow[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ id }) => words.every((word) => index.get(id)?.includes(word) === true));
}
