/** When each item begins, on the clock of the conversation. */
import type { Time } from '../../../shared/model/day.ts';
import { timeAfter } from '../../../shared/domain/when.ts';

/** One time for each item, in order; null without a start time. */
export function itemTimes(start: Time | null, items: readonly { minutes: number }[]): (Time | null)[] {
  let passed = 0;
  return items.map(({ minutes }) => {
    const time = start === null ? null : timeAfter(start, passed);
    passed += minutes;
    return time;
  });
}
