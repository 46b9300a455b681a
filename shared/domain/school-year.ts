/** The school year that a day is in: August up to and including July. No clock: the day is an argument. */
import type { Day } from '../model/day.ts';

/** The calendar year in which the school year of `day` began. A student's year changes in August. */
export const schoolYearOf = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0);

/** The last day of the school year of `day`: notes are proposed for removal after it (domain.md §6, Retention). */
export const schoolYearEnd = (day: Day): Day => `${schoolYearOf(day) + 1}-07-31`;
