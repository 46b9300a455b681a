/** Who may be brothers and sisters: the same surname. Only a question to the mentor; a name proves nothing. */
import type { PersonName } from './names.ts';

/** With more of one surname the name says too little to ask about [design]. */
const mostAsked = 5;

/** Case, accents, spaces and punctuation do not count: "Van 't Hoff" and "van ’t hoff" are one surname. */
export const surnameKey = ({ particle, surname }: Pick<PersonName, 'particle' | 'surname'>): string =>
  `${particle}${surname}`
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Of `others`, in their order, who has the surname of `one`; none when there are more than five. */
export function maybeSiblings<T extends Pick<PersonName, 'particle' | 'surname'>>(
  one: Pick<PersonName, 'particle' | 'surname'>,
  others: readonly T[],
): T[] {
  const key = surnameKey(one);
  const same = key === '' ? [] : others.filter((other) => surnameKey(other) === key);
  return same.length > mostAsked ? [] : same;
}
