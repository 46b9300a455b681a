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
import type { TypedText } from './match-phrases.ts';
import { compilePhrases, findPhrase, hasMisspeltStem, readText } from './match-phrases.ts';

const rows = pointPatterns.map((row) => ({
  row,
  matcher: compilePhrases([...row.phrases.nl, ...row.phrases.en], subjects),
}));
const safetyRows = rows.filter(({ row }) => row.kind === 'safety');
const otherRows = rows.filter(({ row }) => row.kind !== 'safety');
const adults = compilePhrases(adultTerms);
const goals = compilePhrases(goalTerms);

const isSafety = (text: TypedText): boolean =>
  safetyRows.some(({ matcher }) => findPhrase(matcher, text) !== null) || hasMisspeltStem(text, safetyStems);

/** For every other text that people type: an agreement, a reason. Such a text is not repeated anywhere either. */
export const isAboutSafety = (text: string): boolean => isSafety(readText(text));

function findRow(text: TypedText, by: Speaker): { row: PatternRow; words: string } | null {
  for (const { row, matcher } of otherRows) {
    const words = findPhrase(matcher, text);
    if (words === null) continue;
    const student = by === 'student';
    if (student && row.studentOnlyAboutAdults === true && findPhrase(adults, text) === null) continue;
    if (student && row.studentKeepsWithGoal === true && findPhrase(goals, text) !== null) continue;
    return { row, words };
  }
  return null;
}

/** The text of a safety point is empty, and nothing of it stands in the reason (domain.md §6, design §3). */
export function classifyPoint({ by, text }: Point, language: Language): ClassifiedPoint {
  const typed = readText(text);
  if (isSafety(typed)) {
    const { route, because } = pointRoutes.safety;
    return { text: '', kind: 'safety', route: route[language], because: because[language] };
  }
  const found = findRow(typed, by);
  const kind = found?.row.kind ?? 'involvement';
  const { route, because } = pointRoutes[kind];
  const neutral = found?.row.neutral;
  return {
    text,
    kind,
    route: (neutral === undefined ? route : neutralWordings[neutral])[language],
    because: because[language].replace('{match}', () => found?.words ?? ''),
  };
}

/** In the same order. */
export const classifyPoints = (points: readonly Point[], language: Language): ClassifiedPoint[] =>
  points.map((point) => classifyPoint(point, language));
