/** What becomes of classes and students when a school year ends. Proposes; a person decides. */
import type { Day } from '../model/day.ts';
import type { SchoolType, Year } from '../model/school-type.ts';
import type { YearOutcome } from '../model/school-year.ts';
import { schoolYearOf } from './school-year.ts';

/** The last year of each type (domain.md §2); null: it counts no years, or has no fixed number. */
export const lastYears: Readonly<Record<SchoolType, number | null>> = {
  pro: 6,
  vmbo_bb: 4,
  vmbo_kb: 4,
  vmbo_gl: 4,
  vmbo_tl: 4,
  havo: 5,
  atheneum: 6,
  gymnasium: 6,
  brug_bk: 3,
  brug_kt: 3,
  brug_th: 3,
  brug_hv: 3,
  brug_breed: 3,
  vso_vervolg: null,
  vso_arbeid: null,
  vso_dagbesteding: null,
  vso_onbekend: null,
  isk: null,
  onbekend: null,
};

/** The turn of a summer is prepared from May on; before that, what is turned late is the year that began last August. [design] */
const preparedFrom = '05';

/** The calendar year in which the school year begins that is turned to on `today`. */
export const turnsTo = (today: Day): number =>
  today.slice(5, 7) >= preparedFrom ? Number(today.slice(0, 4)) : schoolYearOf(today);

/** In these months a mentor who has not turned the year yet is told of it: July up to and including September. [design] */
export const isTurnTime = (today: Day): boolean => ['07', '08', '09'].includes(today.slice(5, 7));

/**
 * "2h1" → "3h1", "H2A" → "H3A": the first number of a name is the year when it is 1 to 7. A name without one, such as
 * "Dakota", stays, and the mentor types what it becomes.
 */
export const nextClassName = (name: string): string =>
  name.replace(/\d+/u, (number) => (/^[1-7]$/u.test(number) ? String(Number(number) + 1) : number));

/** In the last year of a type: leaves, as most do after their exams, or goes on to a final type; otherwise up. */
export function proposeOutcome({
  schoolType,
  year,
}: {
  schoolType: SchoolType | null;
  year: Year;
}): YearOutcome {
  const last = schoolType === null ? null : lastYears[schoolType];
  if (schoolType === null || last === null || year === null || year < last) return 'up';
  return schoolType.startsWith('brug_') ? 'change' : 'left';
}

/** The highest year that the program knows. */
const highestYear = 8;
const lastYearOf = (schoolType: SchoolType | null): number =>
  (schoolType === null ? null : lastYears[schoolType]) ?? highestYear;

/** The year after this one, never beyond the last one of the type; null stays null. */
export const yearAfter = (year: Year, schoolType: SchoolType | null): Year =>
  year === null ? null : Math.max(year, Math.min(year + 1, lastYearOf(schoolType)));

/** Whether a student can go there: another type or another year, and a year that the type has. */
export const isOtherPlace = (
  from: { schoolType: SchoolType | null; year: Year },
  to: { schoolType: SchoolType | null; year: Year },
): boolean =>
  (from.schoolType !== to.schoolType || from.year !== to.year) &&
  (to.year === null || to.year <= lastYearOf(to.schoolType));

/** What an emptied class is called, so that its name is free for the class that comes after it: "5h1 2025-2026". */
export const emptiedClassName = (name: string, ended: string): string => `${name.slice(0, 30)} ${ended}`;
