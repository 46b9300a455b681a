/** A day in a sentence of a reason or notice: "1 april", "1 June 2028". No clock, no time zone. */
import type { Day } from '../model/day.ts';
import type { Bilingual, Language } from '../model/language.ts';

const months: Bilingual<readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `month` 1 is January. */
export const monthInWords = (month: number, language: Language): string => months[language][month - 1] ?? '';

/** `monthDay` is MM-DD. */
export const monthDayInWords = (monthDay: string, language: Language): string =>
  `${Number(monthDay.slice(3))} ${monthInWords(Number(monthDay.slice(0, 2)), language)}`;

const short: Bilingual<readonly string[]> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** "3 mrt 2027", "3 Mar 2027". */
export const dateShort = (day: Day, language: Language): string =>
  `${Number(day.slice(8))} ${short[language][Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;

export const dateInWords = (day: Day, language: Language): string =>
  `${monthDayInWords(day.slice(5), language)} ${day.slice(0, 4)}`;
