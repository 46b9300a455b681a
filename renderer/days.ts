/** Today on this computer, and days in the words of a screen. */
import type { Day } from '../shared/model/day.ts';
import type { Language } from '../shared/model/language.ts';

/** The day on the wall here, not in Greenwich. */
export function today(): Day {
  return dayOf(new Date().toISOString());
}

/** The day on the wall here of a moment (ISO, UTC). */
export function dayOf(moment: string): Day {
  const at = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** "09:30", on the same wall. */
export function timeOf(moment: string): string {
  const at = new Date(moment);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

const makeFormat = (options: Intl.DateTimeFormatOptions) => {
  // Made when first used: a format takes milliseconds to make, and most windows need one language.
  const formats = new Map<Language, Intl.DateTimeFormat>();
  const formatOf = (language: Language): Intl.DateTimeFormat => {
    const found =
      formats.get(language) ??
      new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { ...options, timeZone: 'UTC' });
    formats.set(language, found);
    return found;
  };
  return (day: Day, language: Language): string =>
    formatOf(language)
      .format(Date.parse(`${day}T00:00:00Z`))
      .replace(',', '');
};

const momentFormat = (language: Language) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });

/** "di 10:32" / "Tue 10:32", on the wall here. `moment`: ISO, UTC. */
export const weekdayTime = (moment: string, language: Language): string =>
  momentFormat(language).format(Date.parse(moment)).replace(',', '');

/** "di 10 feb" / "Tue 10 Feb". */
export const weekdayShort = makeFormat({ weekday: 'short', day: 'numeric', month: 'short' });
/** "di 10 feb 2026" / "Tue 10 Feb 2026". */
export const weekdayShortYear = makeFormat({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
/** "februari 2026" / "February 2026". */
export const monthYear = makeFormat({ month: 'long', year: 'numeric' });
/** "dinsdag 10 februari" / "Tuesday 10 February". */
export const weekdayLong = makeFormat({ weekday: 'long', day: 'numeric', month: 'long' });
