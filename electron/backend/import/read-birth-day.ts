/** Reads a birth day as schools write it. Never guesses a century or the order of day and month. */
import { Day } from '../../../shared/model/day.ts';

export interface BirthDay {
  birthDay: Day | null;
  problem: 'bad-birth-day' | 'future-birth-day' | null;
}

/** Three letters are enough to tell the months apart, in Dutch and in English. */
const months: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['maa', 3],
  ['mrt', 3],
  ['mar', 3],
  ['apr', 4],
  ['mei', 5],
  ['may', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

const dayFirst = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/u;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const withMonthName = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/iu;
/** Spreadsheets add a time of nought to a day. */
const midnight = /[ T]0?0:00(?::00(?:\.0+)?)?$/u;

/** Nobody in a class was born before this year; a serial number read as a date would be. */
const firstYear = 1900;

function readParts(cell: string): readonly [year: string, month: string, day: string] | null {
  const european = dayFirst.exec(cell);
  if (european) return [european[4] ?? '', european[3] ?? '', european[1] ?? ''];
  const iso = yearFirst.exec(cell);
  if (iso) return [iso[1] ?? '', iso[3] ?? '', iso[4] ?? ''];
  const named = withMonthName.exec(cell);
  const month = months.get((named?.[2] ?? '').slice(0, 3).toLowerCase());
  return named && month ? [named[3] ?? '', String(month), named[1] ?? ''] : null;
}

/**
 * dd-mm-yyyy, d/m/yyyy, dd.mm.yyyy, yyyy-mm-dd and "3 mei 2012". Empty is no problem; two-digit years, impossible
 * days, days before 1900 and everything else are `bad-birth-day`, days after `today` `future-birth-day`.
 */
export function readBirthDay(cell: string, today: Day): BirthDay {
  const trimmed = cell.trim().replace(midnight, '');
  if (trimmed === '') return { birthDay: null, problem: null };
  const [year, month, day] = readParts(trimmed) ?? [];
  if (year === undefined || month === undefined || day === undefined || Number(year) < firstYear)
    return { birthDay: null, problem: 'bad-birth-day' };
  const read = Day.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!read.success) return { birthDay: null, problem: 'bad-birth-day' };
  if (read.data > today) return { birthDay: null, problem: 'future-birth-day' };
  return { birthDay: read.data, problem: null };
}
