/** The choice as a part of the address, so that going back, or opening the library again, shows the same. Nothing personal is in it. */
import { LibraryChoice, wholeLibrary } from '../../../shared/model/library-choice.ts';

const numbers = new Set(['year', 'stage', 'month']);

/** An address that says something else than a choice shows the whole library. */
export function readChoice(address: string): LibraryChoice {
  const fields = [...new URLSearchParams(address)].map(([name, value]) => [
    name,
    numbers.has(name) ? Number(value) : value,
  ]);
  const read = LibraryChoice.safeParse(Object.fromEntries(fields));
  return read.success ? read.data : wholeLibrary;
}

/** "/library/schoolType=havo&year=3"; what is not chosen is left out. */
export function addressOf(choice: LibraryChoice): string {
  const fields = Object.entries(choice).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  );
  return fields.length === 0 ? '/library' : `/library/${new URLSearchParams(fields).toString()}`;
}

/** Whether anything is chosen at all. */
export const isNarrowed = (choice: LibraryChoice): boolean =>
  Object.values(choice).some((value) => value !== null);
