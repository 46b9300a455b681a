/** Rights by age and family (domain.md §6). Gives rule ids, no texts; decides nothing about a person. No legal advice. */
import type { AgeCase } from '../library/library-entry.ts';
import type { NoticeRule } from '../library/notices.ts';
import type { Day } from '../model/day.ts';
import type { AdultsAtHome, Family } from '../model/facts.ts';
import type { Attribute, SchoolType } from '../model/school-type.ts';
import { ageOn } from './days.ts';

export interface LawFacts {
  day: Day;
  birthDay: Day | null;
  attributes: readonly Attribute[];
  family: Family;
}

/** Whole years; where the birth day is unknown, the attribute "18+" counts as 18; otherwise null. */
export const knownAge = ({ day, birthDay, attributes }: Omit<LawFacts, 'family'>): number | null =>
  birthDay !== null ? ageOn(birthDay, day) : attributes.includes('18+') ? 18 : null;

/** Recorded on or before the day of the conversation. */
const isRecorded = ({ permission }: Family, day: Day): boolean =>
  permission === true || (typeof permission === 'string' && permission <= day);

/**
 * Whether parents, carers or guardian may be invited, get a sheet and be on the agenda: always under 18 (or at an
 * unknown age), from 18 only with the student's recorded permission.
 */
export const adultsMayTakePart = (facts: LawFacts): boolean =>
  (knownAge(facts) ?? 0) < 18 || isRecorded(facts.family, facts.day);

/** A minor with a guardian has no "parents" at the table: the word for them is then the guardian's (domain.md §6). */
export const nameAdults = (word: AdultsAtHome, facts: LawFacts): AdultsAtHome =>
  word === 'parents' && facts.family.authority === 'guardian' && (knownAge(facts) ?? 0) < 18
    ? 'guardian'
    : word;

/** The ages at which rights change, the first one first (domain.md §6). */
export const rightsAges = [16, 18] as const;
export type RightsAge = (typeof rightsAges)[number];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The birthday on which that age is reached; of 29 February 1 March in a year without that day. */
export function birthdayAt(age: RightsAge, birthDay: Day): Day {
  const year = Number(birthDay.slice(0, 4)) + age;
  return birthDay.endsWith('-02-29') && !isLeapYear(year) ? `${year}-03-01` : `${year}${birthDay.slice(4)}`;
}

/** Whole calendar months, a begun one included. */
function monthsUntil(later: Day, day: Day): number {
  const months =
    (Number(later.slice(0, 4)) - Number(day.slice(0, 4))) * 12 +
    Number(later.slice(5, 7)) -
    Number(day.slice(5, 7));
  return later.slice(8) > day.slice(8) ? months + 1 : months;
}

/** Whether `later` is at most so many calendar months after `day`. */
export const isWithinMonths = (later: Day, day: Day, months: number): boolean =>
  monthsUntil(later, day) <= months;

/** See `AgeCase`; an unknown age counts as under 18. */
export function ageCase(facts: LawFacts): AgeCase {
  if ((knownAge(facts) ?? 0) >= 18) return adultsMayTakePart(facts) ? 'adult-invites' : 'adult-alone';
  const soon = facts.birthDay !== null && isWithinMonths(birthdayAt(18, facts.birthDay), facts.day, 3);
  return soon ? 'turning-18' : 'minor';
}

/** Who is at the table, as far as the law looks at it. */
export interface AtTable {
  student: boolean;
  adults: AdultsAtHome | null;
  schoolType: SchoolType;
}

/** From 18: who may be invited and informed, and by whom. */
function adultRules(facts: LawFacts, { student, adults, schoolType }: AtTable): NoticeRule[] {
  const allowed = adultsMayTakePart(facts);
  return [
    allowed ? 'law.adult-with-permission' : 'law.adult-without-permission',
    ...(!allowed && adults !== null && !student ? (['law.adult-student-absent'] as const) : []),
    ...(schoolType.startsWith('vso_') ? (['law.representation-unknown'] as const) : []),
  ];
}

function ageRules(facts: LawFacts, atTable: AtTable): NoticeRule[] {
  const age = knownAge(facts);
  if (age === null) return ['law.age-unknown'];
  if (age >= 18) return adultRules(facts, atTable);
  if (age < 16) return ['law.under-16'];
  return ageCase(facts) === 'turning-18' ? ['law.sixteen', 'law.turns-18'] : ['law.sixteen'];
}

/** Under 18 only: authority over an adult does not exist, and what is said about it would be wrong. */
function authorityRules({ authority }: Family, { adults }: AtTable): NoticeRule[] {
  if (authority === 'guardian' || adults === 'guardian') return ['law.guardian'];
  if (authority === 'one') return ['law.authority-one'];
  return authority === 'unknown' ? ['law.authority-unknown'] : [];
}

/**
 * The notices that this age and family ask for, in a fixed order. `interpreter`: at this very talk. Two households
 * matter where an adult from home takes part, and a guardian is one person.
 */
export function lawNotices(facts: LawFacts, atTable: AtTable, interpreter: boolean): NoticeRule[] {
  const { authority, together } = facts.family;
  const isGuardian = atTable.adults === 'guardian' || authority === 'guardian';
  const apart = !together && atTable.adults !== null && !isGuardian && adultsMayTakePart(facts);
  return [
    ...ageRules(facts, atTable),
    ...((knownAge(facts) ?? 0) < 18 ? authorityRules(facts.family, atTable) : []),
    ...(apart ? (['law.apart'] as const) : []),
    ...(interpreter ? (['law.interpreter'] as const) : []),
  ];
}
