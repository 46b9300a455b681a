/** Days and times in words, the same on every machine: no clock, no time zone. */
import type { Day, Time } from '../model/day.ts';
import type { Bilingual, Language } from '../model/language.ts';

const format = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day: Day): string => formatter.format(Date.parse(`${day}T00:00:00Z`)).replace(/,/gu, '');
};
const long = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const short = { day: 'numeric', month: 'short' } as const;
const longDays: Bilingual<(day: Day) => string> = { nl: format('nl-NL', long), en: format('en-GB', long) };
const shortDays: Bilingual<(day: Day) => string> = { nl: format('nl-NL', short), en: format('en-GB', short) };

/** "dinsdag 10 februari" / "Tuesday 10 February". */
export const dayInWords = (day: Day, language: Language): string => longDays[language](day);
/** "10 feb" / "10 Feb". */
export const shortDay = (day: Day, language: Language): string => shortDays[language](day);

/** The wall-clock time `minutes` later, past midnight too. */
export function timeAfter(time: Time, minutes: number): Time {
  const total = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
