/** A moment as minutes on the wall, counted from midnight of a day; the next day counts on. No rule of an evening. */
import { daysBetween } from '../../shared/domain/days.ts';
import type { Day } from '../../shared/model/day.ts';
import { localDay } from './local-day.ts';

const perDay = 24 * 60;
const msPerMinute = 60_000;

/** Fractions are the seconds; before `day` it is negative. */
export const wallMinutes = (moment: Date, day: Day): number =>
  daysBetween(day, localDay(moment)) * perDay +
  moment.getHours() * 60 +
  moment.getMinutes() +
  (moment.getSeconds() * 1000 + moment.getMilliseconds()) / msPerMinute;
