/** Makes text of the value that a workbook has saved in a cell. Never calculates: a formula counts by its saved value. */
import { type DaySystem, readSerialDay } from './read-serial-day.ts';
import type { NumberMeaning } from './read-styles.ts';
import { unescapeText } from './unescape-text.ts';

/** Longer text is no name, number or class; it is cut, and the row is then refused as too long. */
export const longestText = 1000;

export interface CellContext {
  strings: readonly string[];
  styles: readonly NumberMeaning[];
  daySystem: DaySystem;
  /** A day with a time of day is "2012-05-03 19:10"; else the time is left out. */
  withTimes: boolean;
}
export interface SavedCell {
  /** The attribute `t`: how the value is written. */
  type: string;
  /** The attribute `s`: the place of the style. */
  style: string;
  value: string;
}

/** Above this a number is not whole for certain, and is left as it was written. */
const largestWhole = 1e15;
const minutesADay = 1440;

/** "19:10", to the whole minute; empty at midnight, which is how a day without a time is kept. */
function timeText(serial: number): string {
  const minutes = Math.round((serial % 1) * minutesADay) % minutesADay;
  if (minutes === 0) return '';
  return ` ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function numberText(
  value: string,
  meaning: NumberMeaning,
  { daySystem, withTimes }: Pick<CellContext, 'daySystem' | 'withTimes'>,
): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (meaning === 'day') {
    const day = readSerialDay(number, daySystem);
    return day === null ? value : `${day}${withTimes ? timeText(number) : ''}`;
  }
  // A spreadsheet may write 4107 as "4107.0" or "4.107E3".
  const plain = Number.isInteger(number) && Math.abs(number) < largestWhole ? number.toFixed(0) : value;
  return typeof meaning === 'number' && number >= 0 ? plain.padStart(meaning, '0') : plain;
}

/** The text of a cell as a person sees it, with a day as "2012-05-03". An error such as #N/A is empty. */
export function cellText({ type, style, value }: SavedCell, context: CellContext): string {
  if (type === 's') return context.strings[Number(value)] ?? '';
  if (type === 'inlineStr' || type === 'str') return unescapeText(value);
  if (type === 'e') return '';
  if (type === 'd' || type === 'b') return value;
  return numberText(value, context.styles[Number(style)] ?? 'plain', context);
}
