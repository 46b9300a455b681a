/** Wall-clock times as whole minutes, to count with. Knows no day and no time zone. */
import type { Time } from '../../model/day.ts';

export const minutesADay = 1440;

/** Minutes since midnight: 0-1439. */
export const minuteOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The other way round. A talk that was put by hand past midnight is said to end at 23:59: it is outside in any case. */
export function timeOf(minute: number): Time {
  const within = Math.min(Math.max(minute, 0), minutesADay - 1);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
