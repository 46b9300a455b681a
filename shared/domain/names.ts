/** Dutch names: the particle stands before the surname, but is sorted after it. */

export interface PersonName {
  givenName: string;
  particle: string;
  surname: string;
}

/** "Fatima van 't Hoff". */
export const displayName = ({ givenName, particle, surname }: PersonName): string =>
  [givenName, particle, surname].filter((part) => part !== '').join(' ');

/** "Hoff, Fatima van 't": how a Dutch list shows a name. */
export const listName = ({ givenName, particle, surname }: PersonName): string =>
  `${surname}, ${[givenName, particle].filter((part) => part !== '').join(' ')}`;

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** Order of a Dutch list: surname, then particle, then given name; accents and case do not count. */
export const compareNames = (a: PersonName, b: PersonName): number =>
  collator.compare(a.surname, b.surname) ||
  collator.compare(a.particle, b.particle) ||
  collator.compare(a.givenName, b.givenName);
