/** Reads a day as people type it: "10-2-2026", "10 februari 2026", "2026-02-10". No clock: today is an argument. */
import { Day } from '../model/day.ts';
import { daysBetween } from './days.ts';

/** The first three letters tell the months apart, in Dutch and in English. */
const months = [
  ['jan'],
  ['feb'],
  ['maa', 'mrt', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
] as const;

const monthNumber = (word: string): number => {
  if (/^\d/u.test(word)) return Number(word);
  const start = word.slice(0, 3).toLowerCase();
  return months.findIndex((names) => names.some((name) => name === start)) + 1;
};

const toDay = (year: number, month: number, day: number): Day | null => {
  const read = Day.safeParse(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
  return read.success ? read.data : null;
};

const isoForm = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const spokenForm = /^(\d{1,2})(?:\s*[-/. ]\s*)(\d{1,2}|\p{L}{3,10})\.?(?:\s*[-/. ]\s*(\d{4}))?$/u;
/** A day without a year may lie this far back before next year's is meant. */
const backDays = 14;

/**
 * The day that `text` means, or null when it means none (an impossible day, a year of two digits, other words).
 * Without a year: the one nearest to come, `today` given; with `today` null a year is needed, as for a birth day.
 */
export function readDay(text: string, today: Day | null): Day | null {
  const trimmed = text.trim();
  const iso = isoForm.exec(trimmed);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const spoken = spokenForm.exec(trimmed);
  if (!spoken) return null;
  const day = Number(spoken[1]);
  const month = monthNumber(spoken[2] ?? '');
  if (spoken[3] !== undefined) return toDay(Number(spoken[3]), month, day);
  if (today === null) return null;
  const thisYear = Number(today.slice(0, 4));
  const candidate = toDay(thisYear, month, day);
  return candidate !== null && daysBetween(today, candidate) >= -backDays
    ? candidate
    : toDay(thisYear + 1, month, day);
}

/** "10-02-2026": how a day stands in a field, as `readDay` reads it back. */
export const typedDay = (day: Day): string => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
