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
