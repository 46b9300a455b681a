/** Lists in a sentence ("plannen, hulp zoeken en terugkijken"). No texts of its own but the joining word. */
import type { Language } from '../model/language.ts';

const and = { nl: ' en ', en: ' and ' } as const;

/** Empty for an empty list. */
export const joinWords = (words: readonly string[], language: Language): string =>
  words.length < 2
    ? (words[0] ?? '')
    : words.slice(0, -1).join(', ') + and[language] + words[words.length - 1];

export const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
