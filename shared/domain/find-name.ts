/** Finds the name of a classmate in a text as it was typed. Only clear cases: a guess would be wrong too often. */
import {
  aboutHimself,
  besideWords,
  firstNames,
  namePatterns,
  notNames,
  titles,
} from '../library/point-names.ts';
import type { Speaker } from '../model/facts.ts';

const known = new Set(notNames);
const first = new Set(firstNames);
const beside = new Set(besideWords);
const himself = new Set(aboutHimself);
const titled = new Set(titles);

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** A first name that cannot be the student's own: beside somebody ("met Daan"), or in the student's own words. */
function namesSomebodyElse(text: string, by: Speaker | undefined): boolean {
  const typed = text.match(/\p{L}+/gu) ?? [];
  const words = typed.map(plain);
  return words.some((word, at) => {
    const before = words[at - 1] ?? '';
    if (!isCapital(typed[at] ?? '') || !first.has(word) || titled.has(before)) return false;
    if (by === 'student') return true;
    return beside.has(before) && !himself.has(words[at - 2] ?? 'gesprek');
  });
}

/**
 * Whether a classmate is named (domain.md §6). The name itself is not answered: it is not to be repeated. `by`: who
 * wrote it, when that is known; a student who writes a first name hardly ever means himself.
 */
export const namesClassmate = (text: string, by?: Speaker): boolean =>
  namePatterns.some((pattern) =>
    [...text.matchAll(pattern)].some(([, name]) => name !== undefined && !known.has(name.toLowerCase())),
  ) || namesSomebodyElse(text, by);
