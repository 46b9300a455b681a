/** The turn of the school year: what becomes of each class and each student, and what is kept of the year that ended. */
import { z } from 'zod';
import { Day } from './day.ts';
import { filledLine, Id } from './records.ts';
import { SchoolType, Year } from './school-type.ts';

/** What a student does at the end of a school year. `other-mentor`: stays at school, with another mentor. */
export const YearOutcome = z.enum(['up', 'stay', 'change', 'other-mentor', 'left']);
export type YearOutcome = z.infer<typeof YearOutcome>;

/** The calendar year in which a school year began: 2026 is 2026-2027. */
const SchoolYearNumber = z.int().min(2000).max(2200);

/** One school year of a student, as it ended. */
export const PastYear = z.object({
  schoolYear: SchoolYearNumber,
  className: z.string(),
  schoolType: SchoolType.nullable(),
  year: Year,
  outcome: YearOutcome,
  day: Day,
});
export type PastYear = z.infer<typeof PastYear>;

export const TurnStudent = z.object({
  id: Id,
  displayName: z.string(),
  classId: Id.nullable(),
  schoolType: SchoolType.nullable(),
  year: Year,
  /** What most likely becomes of the student; the mentor decides. */
  proposed: YearOutcome,
});
export type TurnStudent = z.infer<typeof TurnStudent>;

export const TurnPreview = z.object({
  /** The school year that begins. */
  schoolYear: SchoolYearNumber,
  /** It was carried out already. */
  done: z.boolean(),
  /** What is here is of the school year that ended, and no newer list was imported since. */
  due: z.boolean(),
  classes: z.array(z.object({ id: Id, name: z.string(), proposed: z.string() })),
  /** In the order of the list. */
  students: z.array(TurnStudent),
});
export type TurnPreview = z.infer<typeof TurnPreview>;

export const TurnRequest = z.strictObject({
  schoolYear: SchoolYearNumber,
  /** Every class with its new name. */
  classes: z.array(z.strictObject({ id: Id, name: filledLine(40) })).max(200),
  /** Every student who is not archived, once. */
  students: z
    .array(
      z.strictObject({
        id: Id,
        outcome: YearOutcome,
        /** With `change`: the new type and year; otherwise left alone. */
        schoolType: SchoolType.nullable().default(null),
        year: Year.default(null),
      }),
    )
    .min(1)
    .max(2000),
});
export type TurnRequest = z.infer<typeof TurnRequest>;
