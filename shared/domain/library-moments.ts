/**
 * What is due in which part of the year, for every school type: all the cases that `dueFor` can tell apart, each once.
 * Asks the engine's own rules and has none of its own. Knows no texts.
 */
import type { DueWindowId } from '../library/due-dates.ts';
import { windowIds } from '../library/due-dates.ts';
import { dueTopics } from '../library/due-topics.ts';
import type { Day } from '../model/day.ts';
import { Occasion } from '../model/facts.ts';
import type { LibraryChoice } from '../model/library-choice.ts';
import type { Attribute, SchoolType, Year } from '../model/school-type.ts';
import { SchoolType as schoolTypes } from '../model/school-type.ts';
import { chooseDue } from './agenda-context.ts';
import { addDays } from './days.ts';
import type { Due } from './due-topics.ts';
import { dueFor, windowState } from './due-topics.ts';

export interface LibraryMoment {
  schoolType: SchoolType;
  year: Year;
  /** In each of these there is a day on which the same is due. */
  months: ReadonlySet<number>;
  occasion: Occasion;
  attributes: readonly Attribute[];
  /** All that is due. */
  due: readonly Due[];
  /** Of those: what gets an item on an agenda of 45 minutes, which has the most room. */
  onAgenda: readonly Due[];
}

/** Windows are days of a year, so any year that is no leap year shows them all. */
const daysOfYear: readonly Day[] = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));

const mostMinutes = 45;
const years: readonly Year[] = [null, 1, 2, 3, 4, 5, 6];

/** A day for each combination of open, coming and closed windows, with the months in which it occurs. */
function differentDays(windows: readonly DueWindowId[]): { day: Day; months: Set<number> }[] {
  const found = new Map<string, { day: Day; months: Set<number> }>();
  for (const day of daysOfYear) {
    const states = windows.map((id) => windowState(id, day)).join(' ');
    const known = found.get(states) ?? { day, months: new Set() };
    known.months.add(Number(day.slice(5, 7)));
    found.set(states, known);
  }
  return [...found.values()];
}

function makeMoments(schoolType: SchoolType): LibraryMoment[] {
  const topics = dueTopics.filter((topic) => topic.schoolTypes.includes(schoolType));
  const ages = [null, ...new Set(topics.flatMap(({ fromAge }) => fromAge ?? []))];
  const attributes = new Set(topics.flatMap(({ only, without }) => [only ?? [], without ?? []].flat()));
  const days = differentDays(windowIds.filter((id) => topics.some(({ window }) => window === id)));
  return days.flatMap(({ day, months }) =>
    years.flatMap((year) =>
      ages.flatMap((age) =>
        [[], ...[...attributes].map((one) => [one])].flatMap((some) =>
          Occasion.options.map((occasion) => {
            const due = dueFor({ day, occasion, schoolType, year, age, attributes: some });
            const { chosen } = chooseDue(due, { occasion, minutes: mostMinutes });
            return { schoolType, year, months, occasion, attributes: some, due, onAgenda: chosen };
          }),
        ),
      ),
    ),
  );
}

const byType = new Map<SchoolType, LibraryMoment[]>();

/** Worked out for a type when it is first asked for. */
function momentsOf(schoolType: SchoolType): LibraryMoment[] {
  const known = byType.get(schoolType) ?? makeMoments(schoolType);
  byType.set(schoolType, known);
  return known;
}

/** The school types that a choice leaves. */
export const chosenTypes = ({ schoolType }: LibraryChoice): readonly SchoolType[] =>
  schoolType === null ? schoolTypes.options : [schoolType];

/** The moments of a choice. */
export const momentsIn = (choice: LibraryChoice): LibraryMoment[] =>
  chosenTypes(choice).flatMap((schoolType) =>
    momentsOf(schoolType).filter(
      ({ occasion, year, months }) =>
        (choice.occasion === null || occasion === choice.occasion) &&
        (choice.year === null || year === choice.year) &&
        (choice.month === null || months.has(choice.month)),
    ),
  );
