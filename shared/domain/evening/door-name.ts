/** How a student is called where passers-by read it. */

interface DoorName {
  givenName: string;
  /** Without the particle: "Hoff" of "van 't Hoff", as a list is sorted. */
  surname: string;
}

/** "Fatima H.": given name and the first letter of the surname, no more [design]; without a letter the given name alone. */
export function doorName({ givenName, surname }: DoorName): string {
  const initial = /\p{L}/u.exec(surname)?.[0];
  return initial === undefined ? givenName : `${givenName} ${initial.toLocaleUpperCase('nl')}.`;
}
