/** Whether what a phrase says is denied ("hij wordt niet gepest"). Knows no classes. */
import { negations, noNegationAfter } from '../library/point-words/negations.ts';
import type { Match } from './match-phrases.ts';
import type { TypedText } from './read-text.ts';
import { sentenceBreak } from './read-text.ts';

const negating = new Set(negations);
const undone = new Set(noNegationAfter);

/** Words before the phrase, and after it, in which a negation still counts. */
const before = 2;
const after = 1;

/** "niet meer" and "not only" deny nothing that happened. */
export function isDenied({ words }: TypedText, { from, to }: Match): boolean {
  let first = from;
  while (first > 0 && from - first < before && words[first - 1] !== sentenceBreak) first--;
  for (let at = first; at <= to + after; at++) {
    const word = words[at];
    if (word === undefined || (at > to && word === sentenceBreak)) break;
    if (negating.has(word) && !undone.has(words[at + 1] ?? '')) return true;
  }
  return false;
}
