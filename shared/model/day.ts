/** A calendar day without a time or a zone, written as YYYY-MM-DD; impossible days are refused. */
import { z } from 'zod';

export const Day = z.iso.date();
export type Day = string;

/** A wall-clock time, 24 hours, written as HH:MM. */
export const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);
export type Time = string;
