/** From many filled-in forms to one view per rater and one value per dimension (domain.md §3, computing rules 1 and 2). */
import type { Day } from '../model/day.ts';
import type { Dimension, Rater, Rating, View } from '../model/views.ts';
import { dimensions } from '../model/views.ts';
import { addDays } from './days.ts';

/** Older views no longer make a stage firm (domain.md §3, rule 5: 16 weeks). */
export const freshDays = 16 * 7;

export interface CombinedDimension {
  dimension: Dimension;
  student: Rating;
  parent: Rating;
  mentor: Rating;
  /** Median of three, rounded-down mean of two, the only one, or null. */
  value: number | null;
  /** How many of the three views are not older than 16 weeks. */
  fresh: number;
  /** Two parents or carers are 2 or more apart: for the mentor only (rule 1). */
  parentsApart: boolean;
  /** No two parents or carers filled in something else: what stands here is what each of them said. */
  parentsAlike: boolean;
}

/** The newest form of each rater, and of each parent or carer by label; of two on one day the last in the list. */
export function newestViews(views: readonly View[]): View[] {
  const newest = new Map<string, View>();
  for (const view of views) {
    const key = view.by === 'parent' ? `parent ${view.who?.toLowerCase() ?? ''}` : view.by;
    const known = newest.get(key);
    if (known === undefined || view.day >= known.day) newest.set(key, view);
  }
  return [...newest.values()];
}

const isRating = (rating: Rating): rating is 1 | 2 | 3 | 4 => rating !== null;

function middle(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[sorted.length >> 1] ?? 0;
  const low = sorted[(sorted.length - 1) >> 1] ?? 0;
  return Math.floor((low + high) / 2);
}

/** A whole number from 1 to 4: a mean of ratings, rounded down. */
const asRating = (mean: number): Rating => (mean >= 4 ? 4 : mean >= 3 ? 3 : mean >= 2 ? 2 : 1);

/** One entry per dimension, in the fixed order. `day` is the day of the conversation. */
export function combineViews(views: readonly View[], day: Day): CombinedDimension[] {
  const newest = newestViews(views);
  const freshFrom = newest.length === 0 ? day : addDays(day, -freshDays);
  const isFresh = (view: View | undefined): boolean => view !== undefined && view.day >= freshFrom;
  const of = (by: Rater): View[] => newest.filter((view) => view.by === by);
  const parents = of('parent');
  const [student] = of('student');
  const [mentor] = of('mentor');
  return dimensions.map((dimension) => {
    const seen = parents.filter((view) => view[dimension] !== null);
    const ratings = seen.map((view) => view[dimension]).filter(isRating);
    const parent =
      ratings.length === 0 ? null : asRating(ratings.reduce<number>((a, b) => a + b, 0) / ratings.length);
    const ofStudent = student?.[dimension] ?? null;
    const ofMentor = mentor?.[dimension] ?? null;
    return {
      dimension,
      student: ofStudent,
      parent,
      mentor: ofMentor,
      value: middle([ofStudent, parent, ofMentor].filter(isRating)),
      fresh:
        Number(ofStudent !== null && isFresh(student)) +
        Number(ofMentor !== null && isFresh(mentor)) +
        Number(seen.some(isFresh)),
      parentsApart: ratings.length > 1 && Math.max(...ratings) - Math.min(...ratings) >= 2,
      parentsAlike: new Set(ratings).size < 2,
    };
  });
}
