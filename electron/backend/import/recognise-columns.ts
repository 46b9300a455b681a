/** Decides what each column means, by its header or by the mentor's choice. Must never give back a dropped column. */
import type { ImportField } from '../../../shared/model/import.ts';
import { findMeaning } from './header-names.ts';

/** How many different meanings a record would have as a header: tells headers from data. */
export const countMeanings = (record: readonly string[]): number =>
  new Set(record.map((cell) => findMeaning(cell)?.field).filter((field) => field !== undefined)).size;

/**
 * "Naam" next to separate name columns: with both parts of the name it adds nothing; next to a particle column and
 * without "Achternaam" it is the surname itself (some lists write Roepnaam, Tussenv, Naam).
 */
function settleFullName(fields: ImportField[]): ImportField[] {
  const has = (field: ImportField): boolean => fields.includes(field);
  if (!has('fullName') || !has('givenName')) return fields;
  const becomes = has('surname') ? 'ignore' : has('particle') ? 'surname' : 'fullName';
  return fields.map((field) => (field === 'fullName' ? becomes : field));
}

/** One meaning for each header. Two columns never get the same one: the better name wins, then the first. */
export function recogniseColumns(headers: readonly string[], dropped: ReadonlySet<number>): ImportField[] {
  const found = headers.map((header, column) => (dropped.has(column) ? undefined : findMeaning(header)));
  const fields = found.map((mine, column): ImportField => {
    if (dropped.has(column)) return 'dropped';
    if (!mine) return 'ignore';
    const better = found.some(
      (other, at) =>
        other?.field === mine.field && (other.rank < mine.rank || (other.rank === mine.rank && at < column)),
    );
    return better ? 'ignore' : mine.field;
  });
  return settleFullName(fields);
}

/**
 * The mentor's own mapping, made safe: what must not be kept stays dropped, columns without a choice are left out,
 * and of two columns with one meaning the first counts.
 */
export function followMapping(
  mapping: readonly ImportField[],
  columns: number,
  dropped: ReadonlySet<number>,
): ImportField[] {
  const taken = new Set<ImportField>();
  return Array.from({ length: columns }, (_, column): ImportField => {
    if (dropped.has(column)) return 'dropped';
    const field = mapping[column] ?? 'ignore';
    if (field === 'ignore' || field === 'dropped') return field;
    if (taken.has(field)) return 'ignore';
    taken.add(field);
    return field;
  });
}
