/** Tells whether a student of the list is there already. Compares only; never merges. */
import { displayName, type PersonName } from '../../../shared/domain/names.ts';
import type { Day } from '../../../shared/model/day.ts';

export interface Person extends PersonName {
  birthDay: Day | null;
  studentNumber: string;
  className: string;
}

/** Names of classes and numbers are compared without case. */
export const foldCase = (text: string): string => text.trim().toLowerCase();

/** Accents and the kind of apostrophe do not make another person: older exports lose them. */
export const foldName = (name: PersonName): string =>
  displayName(name)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘`´]/gu, "'")
    .toLowerCase();

/**
 * Two people with one name. `same`: nothing tells them apart. `maybe`: they may well be two.
 * With both birth days known these decide. Otherwise two student numbers, or two classes, make two people.
 */
export function compareNamesakes(a: Person, b: Person): 'same' | 'maybe' | 'different' {
  if (a.birthDay && b.birthDay) return a.birthDay === b.birthDay ? 'same' : 'different';
  if (a.studentNumber !== '' && b.studentNumber !== '') return 'maybe';
  return foldCase(a.className) === foldCase(b.className) ? 'same' : 'maybe';
}
