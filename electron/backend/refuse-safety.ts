/** Keeps safety matters out of the store: they belong with people, not in a file (domain.md §6). */
import { isAboutSafety } from '../../shared/domain/classify-points.ts';
import type { PersonName } from '../../shared/domain/names.ts';
import { CallError } from './call-error.ts';

/** Throws `CallError` with `safety` when one of the texts is about safety. Call it before anything is written. */
export function refuseSafety(...texts: readonly string[]): void {
  if (texts.some(isAboutSafety)) throw new CallError('safety');
}

/** A name as it is judged, part by part: Wil de Dood is somebody's name, and as one text it would be a cry for help. */
export const nameParts = ({ givenName, particle, surname }: PersonName): string[] => [
  givenName,
  `${particle} ${surname}`,
];

/** The same for a name in one line: "Wil de Dood (moeder)" is the given name and the rest. */
export function oneLineParts(name: string): string[] {
  const [given = '', ...rest] = name.split(' ');
  return [given, rest.join(' ')];
}

/** For numbers and names of classes: without a letter it is a number, also when that is the number of a help line. */
export const isUnsafeLabel = (text: string): boolean => /\p{L}/u.test(text) && isAboutSafety(text);

/** Where one cell of a list must not stop the others: the text, or nothing of it when it is about safety. */
export const forgetSafety = (text: string): string => (isAboutSafety(text) ? '' : text);

/** Every text in a value made of lists and records, keys included: what somebody may have typed stands anywhere. */
export function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...allTexts(inner)]);
}
