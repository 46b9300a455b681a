/** Today on this computer, and days in the words of a screen. */
import type { Day } from '../shared/model/day.ts';
import type { Language } from '../shared/model/language.ts';

/** The day on the wall here, not in Greenwich. */
export function today(): Day {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const makeFormat = (options: Intl.DateTimeFormatOptions) => {
  const formats = {
    nl: new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' }),
    en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
  };
  return (day: Day, language: Language): string =>
    formats[language].format(Date.parse(`${day}T00:00:00Z`)).replace(',', '');
};

/** "di 10 feb" / "Tue 10 Feb". */
export const weekdayShort = makeFormat({ weekday: 'short', day: 'numeric', month: 'short' });
/** "di 10 feb 2026" / "Tue 10 Feb 2026". */
export const weekdayShortYear = makeFormat({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
