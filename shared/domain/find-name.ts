/** Finds the name of a classmate in a text as it was typed. Only clear cases: a guess would be wrong too often. */
import { namePatterns, notNames } from '../library/point-names.ts';

const known = new Set(notNames);

/** Whether a classmate is named (domain.md §6). The name itself is not answered: it is not to be repeated. */
export const namesClassmate = (text: string): boolean =>
  namePatterns.some((pattern) =>
    [...text.matchAll(pattern)].some(([, name]) => name !== undefined && !known.has(name.toLowerCase())),
  );
