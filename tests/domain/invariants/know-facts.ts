/**
 * What an inspector reads off the facts before looking at the agenda, by the wording of domain.md §3 and §6. Written
 * apart from the engine: no rule of it is called here.
 */
import type { AgeCase, LookbackCase } from '../../../shared/library/library-entry.ts';
import type { AdultsAtHome, AgendaFacts } from '../../../shared/model/facts.ts';

export interface KnownFacts {
  student: boolean;
  /** The word for the adults at home among those present. */
  adults: AdultsAtHome | null;
  /** Whole years; null: not known. */
  age: number | null;
  /** Under 18 or with the permission of the adult student, wherever they are. */
  adultsAllowed: boolean;
  /** Present and allowed. */
  adultsTakePart: boolean;
  /** Somebody with authority who is no parent. */
  guardian: boolean;
  ageCase: AgeCase;
  /** Of the agreements that may be talked about: to be looked back on, and failed twice among those. */
  open: AgendaFacts['agreements'];
  failed: AgendaFacts['agreements'];
  lookback: LookbackCase;
  interpreter: boolean;
  /** Two parents who come to two talks, one of them here. */
  apart: boolean;
}

const isAdult = (who: AgendaFacts['present'][number]): who is AdultsAtHome =>
  who !== 'student' && who !== 'mentor';

function ageOf({ day, student }: AgendaFacts): number | null {
  if (student.birthDay === null) return student.attributes.includes('18+') ? 18 : null;
  return Math.floor(
    (Number(day.replaceAll('-', '')) - Number(student.birthDay.replaceAll('-', ''))) / 10_000,
  );
}

/** The same day of the month, three months on, as a text that sorts like a day. */
function threeMonthsOn(day: string): string {
  const month = Number(day.slice(5, 7)) + 3;
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0);
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}${day.slice(7)}`;
}

function ageCaseOf({ day, student }: AgendaFacts, age: number | null, allowed: boolean): AgeCase {
  if (age !== null && age >= 18) return allowed ? 'adult-invites' : 'adult-alone';
  if (student.birthDay === null) return 'minor';
  const turns = `${Number(student.birthDay.slice(0, 4)) + 18}${student.birthDay.slice(4)}`;
  return turns <= threeMonthsOn(day) ? 'turning-18' : 'minor';
}

/** Of the agreements in `agenda-space.ts` only this one is about safety; it may be nowhere. */
export const safetyTexts = ['Ik snij mezelf niet meer', 'Mijn zoon zegt dat hij niet meer wil leven'];

export function knowFacts(facts: AgendaFacts): KnownFacts {
  const { permission, authority, together, interpreter } = facts.family;
  const age = ageOf(facts);
  const recorded = permission === true || (typeof permission === 'string' && permission <= facts.day);
  const adultsAllowed = (age ?? 0) < 18 || recorded;
  const adults = facts.present.find(isAdult) ?? null;
  const adultsTakePart = adults !== null && adultsAllowed;
  const guardian = adults === 'guardian' || authority === 'guardian';
  const open = facts.agreements.filter(
    ({ outcome, owner, text }) =>
      outcome !== 'kept' &&
      outcome !== 'dropped' &&
      (owner !== 'parents' || adultsAllowed) &&
      !safetyTexts.includes(text),
  );
  const failed = open.filter(({ timesMissed }) => timesMissed >= 2);
  return {
    student: facts.present.includes('student'),
    adults,
    age,
    adultsAllowed,
    adultsTakePart,
    guardian,
    ageCase: ageCaseOf(facts, age, adultsAllowed),
    open,
    failed,
    lookback:
      failed.length > 0
        ? 'missed-twice'
        : open.some(({ outcome }) => outcome === 'partly')
          ? 'partly'
          : 'other',
    interpreter: (interpreter && adultsTakePart) || facts.student.attributes.includes('tolk'),
    apart: !together && adultsTakePart && !guardian,
  };
}
