/** Names of people in a list: Dutch, with the particle sorted after the surname; or Flemish, as part of it. */

export interface PersonName {
  givenName: string;
  particle: string;
  surname: string;
}

/** nl: "Berg, Fatima van den", under B. be: "Van den Berg, Fatima", under V. */
export type NameOrder = 'nl' | 'be';

/** "Fatima van 't Hoff". */
export const displayName = ({ givenName, particle, surname }: PersonName): string =>
  [givenName, particle, surname].filter((part) => part !== '').join(' ');

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);

/** "Hoff, Fatima van 't": how a list shows a name, the word that it is sorted by first. */
export function listName({ givenName, particle, surname }: PersonName, order: NameOrder = 'nl'): string {
  if (particle === '') return `${surname}, ${givenName}`;
  return order === 'be'
    ? `${capital(particle)} ${surname}, ${givenName}`
    : `${surname}, ${givenName} ${particle}`;
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** Most names in a list that are compared here are the same word, which is quick to see. */
const compareWords = (a: string, b: string): number => (a === b ? 0 : collator.compare(a, b));

/** Order of a list; accents, case, spaces and punctuation do not count: Van den Berg stands beside Vandenberg. */
export function compareNames(a: PersonName, b: PersonName, order: NameOrder = 'nl'): number {
  if (order === 'be')
    return (
      compareWords(`${a.particle} ${a.surname}`, `${b.particle} ${b.surname}`) ||
      compareWords(a.givenName, b.givenName)
    );
  return (
    compareWords(a.surname, b.surname) ||
    compareWords(a.particle, b.particle) ||
    compareWords(a.givenName, b.givenName)
  );
}
