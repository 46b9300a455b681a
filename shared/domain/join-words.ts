/** Lists in a sentence ("plannen, hulp zoeken en terugkijken"). No texts of its own but the joining word. */
import type { Language } from '../model/language.ts';

const and = { nl: ' en ', en: ' and ' } as const;

/** Empty for an empty list. A comma goes before the last where a part has an "en" of its own ("plannen en doen"). */
export function joinWords(words: readonly string[], language: Language): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  const comma = words.some((word) => word.includes(and[language])) ? ',' : '';
  return words.slice(0, -1).join(', ') + comma + and[language] + last;
}

export const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** For a typed sentence within one of ours. */
export const withoutFullStop = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);
