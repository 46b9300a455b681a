/** Reads the times of a schedule as spreadsheets and people write them: "19.10", "19:10 - 19:25", 0.7986. No clock. */
import { readTime } from '../../../../shared/domain/read-time.ts';
import type { Day, Time } from '../../../../shared/model/day.ts';

export interface PlanTime {
  start: Time;
  end: Time | null;
  /** A spreadsheet may keep day and time in one cell. */
  day: Day | null;
}

const minutesADay = 1440;
const fraction = /^0?[.,]\d{2,}$/u;
const dayAndTime = /^(\d{4}-\d{2}-\d{2})[ T](.+)$/u;
const one = String.raw`\d{1,2}(?:[:.uh]?\d{2})?(?::\d{2})?(?:\s*[ap]\.?m\.?)?`;
const span = new RegExp(String.raw`^(${one})(?:\s*(?:-|–|—|tot|t/m|to|until)\s*(${one}))?$`, 'iu');
const hourWord = /\s*(?:uur|u|o'clock)\b\.?/giu;
const halfDay = /\s*([ap])\.?m\.?$/iu;
const seconds = /^(\d{1,2}[:.]\d{2}):\d{2}/u;

function readOne(text: string): Time | null {
  const half = halfDay.exec(text)?.[1]?.toLowerCase();
  const bare = text.replace(halfDay, '').trim().replace(seconds, '$1');
  const time = readTime(bare) ?? null;
  if (time === null || half === undefined) return time;
  const hour = Number(time.slice(0, 2));
  if (hour < 1 || hour > 12) return null;
  return `${String((hour % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0')}${time.slice(2)}`;
}

/** A part of a day, as a spreadsheet counts time: 0.5 is noon. */
function readFraction(text: string): Time | null {
  const minutes = Math.round(Number(text.replace(',', '.')) * minutesADay);
  return minutes < minutesADay
    ? `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    : null;
}

/** null: no time. An end that is not later than its start counts for nothing. */
export function readPlanTime(cell: string): PlanTime | null {
  const trimmed = cell.trim();
  if (fraction.test(trimmed)) {
    const start = readFraction(trimmed);
    return start === null ? null : { start, end: null, day: null };
  }
  const dated = dayAndTime.exec(trimmed);
  const found = span.exec((dated?.[2] ?? trimmed).replace(hourWord, ' ').trim());
  const start = found === null ? null : readOne(found[1] ?? '');
  if (start === null) return null;
  const end = found?.[2] === undefined ? null : readOne(found[2]);
  return { start, end: end !== null && end > start ? end : null, day: dated?.[1] ?? null };
}

/** Whether a cell can be nothing but a time: a bare number may as well be a room or a place in a list. */
export const isSurelyTime = (cell: string): boolean =>
  !/^\s*\d{1,4}\s*$/u.test(cell) && readPlanTime(cell) !== null;
