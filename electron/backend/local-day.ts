/** The calendar day on the wall. Not UTC: after midnight in a Dutch summer UTC is still on yesterday. */
import type { Day } from '../../shared/model/day.ts';

export const localDay = (moment: Date): Day =>
  [
    String(moment.getFullYear()).padStart(4, '0'),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-');

/** "09:30", on the same wall. */
export const localTime = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
