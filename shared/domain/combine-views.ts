/** From many filled-in forms to one view per rater and one value per dimension (domain.md §3, computing rules 1 and 2). */
import type { Day } from '../model/day.ts';
import type { Dimension, Rating, View } from '../model/views.ts';
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

/** Median of three, rounded-down mean of two, the only one, or null. */
function middle(a: Rating, b: Rating, c: Rating): number | null {
  const seen = Number(a !== null) + Number(b !== null) + Number(c !== null);
  const sum = (a ?? 0) + (b ?? 0) + (c ?? 0);
  if (seen === 3) return sum - Math.min(a ?? 0, b ?? 0, c ?? 0) - Math.max(a ?? 0, b ?? 0, c ?? 0);
  return seen === 0 ? null : Math.floor(sum / seen);
}

/** A whole number from 1 to 4: a mean of ratings, rounded down. */
const asRating = (mean: number): Rating => (mean >= 4 ? 4 : mean >= 3 ? 3 : mean >= 2 ? 2 : 1);

/** What the parents or carers saw of one dimension: the mean, whether anyone filled it in lately, and how far apart they are. */
function combineParents(
  parents: readonly View[],
  dimension: Dimension,
  from: Day,
): { rating: Rating; isFresh: boolean; apart: number } {
  let count = 0;
  let sum = 0;
  let highest = 1;
  let lowest = 4;
  let isFresh = false;
  for (const view of parents) {
    const rating = view[dimension];
    if (rating === null) continue;
    count += 1;
    sum += rating;
    highest = Math.max(highest, rating);
    lowest = Math.min(lowest, rating);
    isFresh ||= view.day >= from;
  }
  if (count === 0) return { rating: null, isFresh, apart: 0 };
  return { rating: asRating(sum / count), isFresh, apart: highest - lowest };
}

/** The first day on which a view still counts as recent in a conversation on `day`. */
export const freshFrom = (day: Day): Day => addDays(day, -freshDays);

/** One entry per dimension, in the fixed order. `day` is the day of the conversation. */
export const combineViews = (views: readonly View[], day: Day): CombinedDimension[] =>
  combineNewest(newestViews(views), freshFrom(day));

/** As `combineViews`, of views that are the newest of their rater already; a view of `from` or later is recent. */
export function combineNewest(newest: readonly View[], from: Day): CombinedDimension[] {
  const student = newest.find(({ by }) => by === 'student');
  const mentor = newest.find(({ by }) => by === 'mentor');
  const parents = newest.filter(({ by }) => by === 'parent');
  return dimensions.map((dimension) => {
    const ofParents = combineParents(parents, dimension, from);
    const ofStudent = student?.[dimension] ?? null;
    const ofMentor = mentor?.[dimension] ?? null;
    return {
      dimension,
      student: ofStudent,
      parent: ofParents.rating,
      mentor: ofMentor,
      value: middle(ofStudent, ofParents.rating, ofMentor),
      fresh:
        Number(ofStudent !== null && student !== undefined && student.day >= from) +
        Number(ofMentor !== null && mentor !== undefined && mentor.day >= from) +
        Number(ofParents.isFresh),
      parentsApart: ofParents.apart >= 2,
      parentsAlike: ofParents.apart === 0,
    };
  });
}
