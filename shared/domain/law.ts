/** Rights by age and family (domain.md §6). Gives rule ids, no texts; decides nothing about a person. No legal advice. */
import type { NoticeRule } from '../library/notices.ts';
import type { Day } from '../model/day.ts';
import type { Family } from '../model/facts.ts';
import type { Attribute } from '../model/school-type.ts';
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

/** The 18th birthday; of 29 February: 1 March in a year without one. */
export function eighteenthBirthday(birthDay: Day): Day {
  const year = Number(birthDay.slice(0, 4)) + 18;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return birthDay.endsWith('-02-29') && !leap ? `${year}-03-01` : `${year}${birthDay.slice(4)}`;
}

/** Three calendar months before the 18th birthday the prompt starts (domain.md §6). */
function monthsUntil(later: Day, day: Day): number {
  const months =
    (Number(later.slice(0, 4)) - Number(day.slice(0, 4))) * 12 +
    Number(later.slice(5, 7)) -
    Number(day.slice(5, 7));
  return later.slice(8) > day.slice(8) ? months + 1 : months;
}

function ageRules(facts: LawFacts): NoticeRule[] {
  const age = knownAge(facts);
  if (age === null) return ['law.age-unknown'];
  if (age >= 18)
    return [adultsMayTakePart(facts) ? 'law.adult-with-permission' : 'law.adult-without-permission'];
  if (age < 16) return ['law.under-16'];
  const soon = facts.birthDay !== null && monthsUntil(eighteenthBirthday(facts.birthDay), facts.day) <= 3;
  return soon ? ['law.sixteen', 'law.turns-18'] : ['law.sixteen'];
}

/** The notices that this age and family ask for, in a fixed order. */
export function lawNotices(facts: LawFacts, guardianPresent: boolean, interpreter: boolean): NoticeRule[] {
  const rules = ageRules(facts);
  const { authority, together } = facts.family;
  if ((knownAge(facts) ?? 0) < 18) {
    if (authority === 'guardian' || guardianPresent) rules.push('law.guardian');
    else if (authority === 'one') rules.push('law.authority-one');
    else if (authority === 'unknown') rules.push('law.authority-unknown');
  }
  if (!together && adultsMayTakePart(facts)) rules.push('law.apart');
  if (interpreter) rules.push('law.interpreter');
  return rules;
}
