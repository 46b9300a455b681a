/** An existing schedule of an evening, from a file: what was understood of it, and whom each line is about. */
import { z } from 'zod';
import { Day, Time } from './day.ts';
import { SlotMinutes } from './facts.ts';
import { Encoding, FileFormat, ImportRequest, Separator } from './import.ts';
import { Id } from './records.ts';

/** What a column of a schedule can mean. `dropped`: must not be kept and is never read on. */
export const PlanField = z.enum([
  'day',
  'time',
  'until',
  'fullName',
  'givenName',
  'particle',
  'surname',
  'studentNumber',
  'ignore',
  'dropped',
]);
export type PlanField = z.infer<typeof PlanField>;

/** More lines a schedule does not have: 400 talks, with room for breaks and headings. */
export const mostPlanLines = 1000;

export const PlanFileRequest = z.strictObject({
  /** The evening. */
  id: Id,
  ...ImportRequest.pick({ fileName: true, content: true, encoding: true, separator: true, sheet: true })
    .shape,
  /** Column number (from 0) → meaning; null: let the program recognise them. */
  mapping: z.array(PlanField).max(200).nullable().default(null),
  /** Whom a line is about, as the mentor says; null: leave the line out. */
  answers: z
    .array(z.strictObject({ line: z.int().min(1), studentId: Id.nullable() }))
    .max(mostPlanLines)
    .default([]),
});
export type PlanFileRequest = z.infer<typeof PlanFileRequest>;

/** Why a line is not taken over. */
export const PlanProblem = z.enum([
  'no-time',
  'no-day',
  'other-day',
  'no-name',
  'nobody',
  'several',
  'twice',
  'no-type',
  'left-out',
  'safety',
]);
export type PlanProblem = z.infer<typeof PlanProblem>;

export const PlanFileRow = z.object({
  /** Line in the file, counted from 1, as a spreadsheet shows it. */
  line: z.int(),
  /** What the file says: "19.10", "di 9 feb" and "Fatima van 't Hoff". */
  said: z.object({ time: z.string(), day: z.string(), name: z.string() }),
  start: Time.nullable(),
  /** The date of the evening; null: not known. */
  session: Id.nullable(),
  day: Day.nullable(),
  /** As the file has it, where that is a length that talks can have; null: as it is. */
  minutes: SlotMinutes.nullable(),
  /** Who is meant; null: not known, or left out. */
  studentId: Id.nullable(),
  /** Found by a part of the name only. */
  maybe: z.boolean(),
  /** Who could be meant, the likeliest first. */
  candidates: z.array(Id),
  /** null: this line is taken over. */
  problem: PlanProblem.nullable(),
});
export type PlanFileRow = z.infer<typeof PlanFileRow>;

export const PlanFilePreview = z.object({
  format: FileFormat,
  encoding: Encoding.nullable(),
  separator: Separator.nullable(),
  sheets: z.array(z.string()),
  sheet: z.int().nullable(),
  columns: z.array(z.object({ header: z.string(), field: PlanField, samples: z.array(z.string()) })),
  droppedColumns: z.array(z.string()),
  rows: z.array(PlanFileRow),
  /** Lines that are taken over. */
  places: z.int(),
  /** Students who are not on the evening yet and will be. */
  adds: z.int(),
  /** What has to be chosen first: a column with times, or one with students. */
  missing: z.array(z.enum(['time', 'student'])),
});
export type PlanFilePreview = z.infer<typeof PlanFilePreview>;
