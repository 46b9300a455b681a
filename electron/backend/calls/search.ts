/** The search over students, agreements and notes. What is typed is kept nowhere. */
import { findWords } from '../../../shared/domain/find-words.ts';
import { compareNames, displayName, listName } from '../../../shared/domain/names.ts';
import type { Excerpt } from '../../../shared/model/search.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import {
  foundFrom,
  foundTo,
  searchAgreements,
  searchNotes,
  searchStudents,
} from '../store/search-queries.ts';

/** Every word may be the beginning of one. */
const toMatch = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(' ');

/** The marks of the index as parts: what is found, and what stands around it. */
function toExcerpt(marked: string): Excerpt {
  return marked
    .split(foundFrom)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, found: false }];
      const [found = '', after = ''] = part.split(foundTo);
      return [
        { text: found, found: true },
        { text: after, found: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

export const searchCalls = ({ store, settings }: CallContext): HandlersOf<'search.find'> => ({
  'search.find': ({ text }) => {
    const words = findWords(text);
    if (words.length === 0) return { students: [], agreements: [], notes: [] };
    const match = toMatch(words);
    const { nameOrder } = settings.read();
    const open = store();
    return {
      students: open
        .all(searchStudents(match))
        .toSorted((a, b) => a.archived - b.archived || compareNames(a, b, nameOrder))
        .map(({ id, className, archived, ...name }) => ({
          id,
          displayName: displayName(name),
          listName: listName(name, nameOrder),
          className: className ?? '',
          archived: archived === 1,
        })),
      agreements: open.all(searchAgreements(match)).map(({ excerpt, ...found }) => ({
        ...found,
        displayName: displayName(found),
        excerpt: toExcerpt(excerpt),
      })),
      notes: open.all(searchNotes(match)).map(({ excerpt, ...found }) => ({
        ...found,
        displayName: displayName(found),
        excerpt: toExcerpt(excerpt),
      })),
    };
  },
});
