/** Searching the library by the words that are typed, in both languages at once; accents and case do not count. */
import type { LibraryGroup, LibraryPart } from '../../../shared/domain/browse-library.ts';
import { entryInWords } from '../../../shared/domain/entry-in-words.ts';
import type { LibraryEntry } from '../../../shared/domain/library-entries.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What an entry is found by; made once, not at each letter. */
const found = new WeakMap<LibraryEntry, string>();

function searchable(entry: LibraryEntry): string {
  const known = found.get(entry);
  if (known !== undefined) return known;
  const said = (['nl', 'en'] as const).flatMap((language) => {
    const { text, more } = entryInWords(entry, language);
    return [text, ...more];
  });
  const text = fold([...said, entry.id].join(' '));
  found.set(entry, text);
  return text;
}

/** What holds every typed word; everything where no word is typed. */
export function matchEntries(parts: readonly LibraryPart[], query: string): ReadonlySet<LibraryEntry> {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  const all = parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
  return new Set(
    words.length === 0
      ? all
      : all.filter((entry) => {
          const text = searchable(entry);
          return words.every((word) => text.includes(word));
        }),
  );
}

/** How many entries of some groups match. */
export const countMatching = (groups: readonly LibraryGroup[], matching: ReadonlySet<LibraryEntry>): number =>
  groups.reduce((sum, { entries }) => sum + entries.filter((entry) => matching.has(entry)).length, 0);
