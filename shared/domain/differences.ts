/** Where the views differ, and which of that becomes a topic (domain.md §3 "Disagreement becomes a topic"). */
import type { DifferencePattern } from '../library/difference-patterns.ts';
import type { Dimension } from '../model/views.ts';
import type { CombinedDimension } from './combine-views.ts';

export interface FoundDifference {
  dimension: Dimension;
  /** Highest minus lowest view: 2 or 3. */
  spread: number;
  pattern: DifferencePattern;
}

/** One agenda item: one dimension, or three and more that differ in the same direction. */
export interface DifferenceTopic {
  dimensions: Dimension[];
  spread: number;
  pattern: DifferencePattern;
}

/** The scale has no middle: 1-2 is low, 3-4 is high. A spread of 2 or more always has both. */
const isHigh = (rating: number): boolean => rating >= 3;

function patternOf({ student, parent, mentor }: CombinedDimension): DifferencePattern {
  if (student === null) return (parent ?? 0) > (mentor ?? 0) ? 'parents-high' : 'parents-low';
  if (mentor === null) return 'apart';
  if (parent === null) return student > mentor ? 'student-high' : 'student-low';
  const between = (low: number, high: number): boolean => mentor > low && mentor < high;
  if (Math.abs(student - parent) >= 2 && between(Math.min(student, parent), Math.max(student, parent)))
    return 'apart';
  // Exactly in the middle: that view is no further from one side than from the other.
  if (student !== parent && parent !== mentor && student !== mentor) {
    if (student - parent === parent - mentor) return student > mentor ? 'student-high' : 'student-low';
    if (parent - student === student - mentor) return parent > mentor ? 'parents-high' : 'parents-low';
  }
  if (isHigh(student)) {
    if (isHigh(parent)) return 'mentor-low';
    return isHigh(mentor) ? 'parents-low' : 'student-high';
  }
  if (!isHigh(parent)) return 'mentor-high';
  return isHigh(mentor) ? 'student-low' : 'parents-high';
}

/** Every dimension with a spread of 2 or 3, in the fixed order of the dimensions. */
export const findDifferences = (combined: readonly CombinedDimension[]): FoundDifference[] =>
  combined.flatMap((one) => {
    const views = [one.student, one.parent, one.mentor].filter((rating) => rating !== null);
    const spread = views.length < 2 ? 0 : Math.max(...views) - Math.min(...views);
    return spread < 2 ? [] : [{ dimension: one.dimension, spread, pattern: patternOf(one) }];
  });

/** Three or more in the same direction become one topic (domain.md §3). */
const mergeFrom = 3;

/** Topics, the widest first; among equals the one with most dimensions, then the order of the dimensions. */
export function mergeDifferences(differences: readonly FoundDifference[]): DifferenceTopic[] {
  const byPattern = new Map<DifferencePattern, FoundDifference[]>();
  for (const difference of differences) {
    const same = byPattern.get(difference.pattern);
    if (same === undefined) byPattern.set(difference.pattern, [difference]);
    else same.push(difference);
  }
  const topics: DifferenceTopic[] = [];
  for (const [pattern, same] of byPattern)
    if (same.length >= mergeFrom)
      topics.push({
        dimensions: same.map(({ dimension }) => dimension),
        spread: Math.max(...same.map(({ spread }) => spread)),
        pattern,
      });
    else for (const { dimension, spread } of same) topics.push({ dimensions: [dimension], spread, pattern });
  const place = (topic: DifferenceTopic): number =>
    differences.findIndex(({ dimension }) => dimension === topic.dimensions[0]);
  return topics.toSorted(
    (a, b) => b.spread - a.spread || b.dimensions.length - a.dimensions.length || place(a) - place(b),
  );
}

/** At most one difference up to 20 minutes, two from 30 (domain.md §3). */
export const differenceLimit = (minutes: number): number => (minutes >= 30 ? 2 : 1);

/** Dimensions that are seen by at least two and that nobody puts below 3, no more than 1 apart: offered as a strength. */
export const agreedStrengths = (combined: readonly CombinedDimension[]): Dimension[] =>
  combined
    .filter(({ student, parent, mentor }) => {
      const views = [student, parent, mentor].filter((rating) => rating !== null);
      return views.length >= 2 && views.every(isHigh);
    })
    .map(({ dimension }) => dimension);
