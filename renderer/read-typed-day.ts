/** What stands in a day field, as a day. */
import { readDay } from '../shared/domain/read-day.ts';
import type { Day } from '../shared/model/day.ts';
import { today } from './days.ts';

/** Empty is null, undefined what is no day. A birth day needs its year, a day to come does not. */
export const readTypedDay = (text: string, needsYear = false): Day | null | undefined =>
  text.trim() === '' ? null : (readDay(text, needsYear ? null : today()) ?? undefined);
