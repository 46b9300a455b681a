/** Reads the year of the school career (leerjaar) from a cell. Knows nothing of school types. */
import { Year } from '../../../shared/model/school-type.ts';

const form = /^(?:leerjaar|jaar|year|lj)?\s*(\d)\s*e?(?:\s*(?:leerjaar|jaar|klas))?$/iu;

/** "3", "leerjaar 3", "3e". Empty is no problem; anything that is not a year 1-8 is. */
export function readYear(cell: string): { year: number | null; problem: 'bad-year' | null } {
  if (cell === '') return { year: null, problem: null };
  const read = Year.safeParse(Number(form.exec(cell)?.[1] ?? Number.NaN));
  return read.success && read.data !== null
    ? { year: read.data, problem: null }
    : { year: null, problem: 'bad-year' };
}
