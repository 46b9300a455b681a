/**
 * Where a typed point belongs (domain.md §1): explainable, from the phrases of the library. It suggests and never
 * blocks; only a safety point is not repeated anywhere. When in doubt a point stays in the conversation.
 */
import type { PatternRow } from '../library/point-patterns.ts';
import { adultTerms, goalTerms, pointPatterns, safetyStems, subjects } from '../library/point-patterns.ts';
import { neutralWordings, pointRoutes } from '../library/point-routes.ts';
import type { ClassifiedPoint } from '../model/agenda.ts';
import type { Point, Speaker } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { compilePhrases, hasMisspeltStem, normaliseText } from './match-phrases.ts';

const rows = pointPatterns.map((row) => ({
  row,
  pattern: compilePhrases([...row.phrases.nl, ...row.phrases.en], subjects),
}));
const adults = compilePhrases(adultTerms);
const goals = compilePhrases(goalTerms);

interface Match {
  row: PatternRow;
  words: string;
}

function findRow(text: string, by: Speaker): Match | 'misspelt-safety' | null {
  for (const { row, pattern } of rows) {
    if (by === 'student' && row.studentOnlyAboutAdults === true && !adults.test(text)) continue;
    if (by === 'student' && row.studentKeepsWithGoal === true && goals.test(text)) continue;
    const match = pattern.exec(text);
    if (match !== null) return { row, words: match[0].trim() };
    // The safety rows stand first: a misspelt one goes before everything else.
    if (row.id === 'safety.abuse' && hasMisspeltStem(text, safetyStems)) return 'misspelt-safety';
  }
  return null;
}

/** The text of a safety point is empty, and nothing of it stands in the reason (domain.md §6, design §3). */
export function classifyPoint({ by, text }: Point, language: Language): ClassifiedPoint {
  const found = findRow(normaliseText(text), by);
  const kind = found === null ? 'involvement' : found === 'misspelt-safety' ? 'safety' : found.row.kind;
  const { route, because } = pointRoutes[kind];
  const isMatch = found !== null && found !== 'misspelt-safety';
  return {
    text: kind === 'safety' ? '' : text,
    kind,
    route:
      isMatch && found.row.neutral !== undefined
        ? neutralWordings[found.row.neutral][language]
        : route[language],
    because: isMatch ? because[language].replace('{match}', () => found.words) : because[language],
  };
}

/** In the same order. */
export const classifyPoints = (points: readonly Point[], language: Language): ClassifiedPoint[] =>
  points.map((point) => classifyPoint(point, language));
