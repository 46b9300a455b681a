/** What is due for this student on this day (domain.md §2): by type, year, age and date window, and nothing else. */
import type { DueWindow, DueWindowId } from '../library/due-dates.ts';
import { dueWindows } from '../library/due-dates.ts';
import type { DueTopic } from '../library/due-topics.ts';
import { dueTopics } from '../library/due-topics.ts';
import type { Day } from '../model/day.ts';
import type { Occasion } from '../model/facts.ts';
import type { Attribute, SchoolType, Year } from '../model/school-type.ts';
import { addDays } from './days.ts';
import { schoolYearOf } from './school-year.ts';

/** A window that opens within 8 weeks counts as due (domain.md §2). */
export const aheadDays = 8 * 7;

export type WindowState = 'open' | 'soon' | 'closed';

/** Both ends of a window are inclusive; one in the next school year is for another class. */
export function windowState(id: DueWindowId, day: Day): WindowState {
  const { span }: DueWindow = dueWindows[id];
  if (span === null) return 'open';
  const today = day.slice(5);
  const open =
    span.from <= span.to ? today >= span.from && today <= span.to : today >= span.from || today <= span.to;
  if (open) return 'open';
  const opening = `${Number(day.slice(0, 4)) + (span.from > today ? 0 : 1)}-${span.from}`;
  return opening <= addDays(day, aheadDays) && schoolYearOf(opening) === schoolYearOf(day)
    ? 'soon'
    : 'closed';
}

export interface DueFor {
  day: Day;
  occasion: Occasion;
  schoolType: SchoolType;
  year: Year;
  /** Whole years, null: not known. */
  age: number | null;
  attributes: readonly Attribute[];
}
export interface Due {
  topic: DueTopic;
  state: 'open' | 'soon';
}

const topicsByType = new Map<SchoolType, DueTopic[]>();
for (const topic of dueTopics)
  for (const type of topic.schoolTypes) topicsByType.set(type, [...(topicsByType.get(type) ?? []), topic]);

/** The most urgent first: decisions before topics, open before coming, what the occasion is about, the order of the library. */
export function dueFor({ day, occasion, schoolType, year, age, attributes }: DueFor): Due[] {
  const due: Due[] = [];
  for (const topic of topicsByType.get(schoolType) ?? []) {
    if (topic.years !== 'any' && (year === null || !topic.years.includes(year))) continue;
    if (topic.fromAge !== undefined && (age === null || age < topic.fromAge)) continue;
    if (topic.without !== undefined && attributes.includes(topic.without)) continue;
    if (topic.only !== undefined && !attributes.includes(topic.only)) continue;
    const state = windowState(topic.window, day);
    if (state !== 'closed') due.push({ topic, state });
  }
  const rank = ({ topic, state }: Due): number =>
    (topic.kind === 'decision' ? 0 : 4) +
    (state === 'open' ? 0 : 2) +
    (topic.firstIn?.includes(occasion) === true ? 0 : 1);
  return due.length < 2 ? due : due.toSorted((a, b) => rank(a) - rank(b));
}
