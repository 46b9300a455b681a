/** Sorts people by name, a whole school at once. The order itself is that of compareNames. */
import { compareNames, type NameOrder, type PersonName } from './names.ts';

/** The letters that a list goes by first; null: not only plain letters, so that only a collator knows their order. */
function plainKey({ particle, surname }: PersonName, order: NameOrder): string | null {
  const key = (order === 'be' ? particle + surname : surname).toLowerCase().replace(/[ '’-]/gu, '');
  return /^[a-z]+$/u.test(key) ? key : null;
}

/** A new list; equal names stay in their order. Most pairs of names differ in plain letters, which is quick to see. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => PersonName, order: NameOrder): T[] {
  return items
    .map((item) => {
      const name = nameOf(item);
      return { item, name, key: plainKey(name, order) };
    })
    .toSorted((a, b) => {
      if (a.key !== null && b.key !== null && a.key !== b.key) return a.key < b.key ? -1 : 1;
      return compareNames(a.name, b.name, order);
    })
    .map(({ item }) => item);
}
