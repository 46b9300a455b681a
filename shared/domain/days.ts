/** Arithmetic on calendar days written YYYY-MM-DD. No clock: today is always an argument. */
import type { Day } from '../model/day.ts';

const msPerDay = 86_400_000;
const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Whole years on `today`; negative before birth. A birthday on 29 February counts from 1 March in other years. */
export function ageOn(birthDay: Day, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return today.slice(5) < birthDay.slice(5) ? years - 1 : years;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toMs(to) - toMs(from)) / msPerDay);

/** The Sunday of the week that `day` is in; weeks begin on Monday. */
export function endOfWeek(day: Day): Day {
  const weekday = new Date(toMs(day)).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}

/** The same day of the month, `months` later; in a shorter month its last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return new Date(lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

export const addDays = (day: Day, days: number): Day =>
  new Date(toMs(day) + days * msPerDay).toISOString().slice(0, 10);
