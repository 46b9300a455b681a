/** How long the program means to keep what, as data. Removes nothing: a person decides (domain.md §6, Retention). */
import type { Day } from '../model/day.ts';
import type { RetentionEntry, RetentionKind } from '../model/retention.ts';
import { addDays, addMonths } from './days.ts';
import { schoolYearEnd } from './school-year.ts';

/**
 * The last day to keep something that was made on `day`. The AVG names no terms; both are [design] in domain.md §6,
 * which proposes ratings for 13 months, notes until the end of the school year, and a question when a student leaves.
 */
export const retentionClocks = {
  views: (day) => addMonths(day, 13),
  notes: schoolYearEnd,
  // As long as the views that they were made from; the frozen counts of a period go with them. [design]
  counts: (day) => addMonths(day, 13),
  // From the day itself on.
  left: (day) => addDays(day, -1),
} as const satisfies Record<RetentionKind, (day: Day) => Day>;

/** What ends within so many days is shown before it is due: a month to look at it. [design] */
const shownAhead = 31;
/** How long one postponement lasts, in days: until after the next look at the list. [design] */
const postponedFor = 31;

/** Whether something with this last day is listed: what is due, and what soon will be. */
export const isShown = (keptUntil: Day, today: Day): boolean => keptUntil <= addDays(today, shownAhead);

/** Due from the day after the last one. */
export const isDue = (keptUntil: Day, today: Day): boolean => keptUntil < today;

export const postponedUntil = (today: Day): Day => addDays(today, postponedFor);

export function retentionState(
  keptUntil: Day,
  postponed: RetentionEntry['postponed'],
  today: Day,
): RetentionEntry['state'] {
  if (!isDue(keptUntil, today)) return 'coming';
  return postponed !== null && !isDue(postponed.until, today) ? 'postponed' : 'due';
}

/** Lines of the log from before this day may go: kept as long as the longest of what they are about, 13 months. [design] */
export const logKeptFrom = (today: Day): Day => addMonths(today, -13);
