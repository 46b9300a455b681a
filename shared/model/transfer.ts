/** What goes to a next mentor or a co-mentor, and how the one who gets it sees it first. */
import { z } from 'zod';
import { Day } from './day.ts';
import { Speaker } from './facts.ts';
import { MatchQuestion } from './import.ts';
import { filledLine, Id, line } from './records.ts';
import { SchoolType, Year } from './school-type.ts';
import { Rating } from './views.ts';

/** As many as a mentor ever has; and the bytes that they can take. */
export const mostTransferred = 500;
export const mostTransferBytes = 5_000_000;

const HandedView = z.strictObject({
  day: Day,
  goals: Rating,
  planning: Rating,
  help: Rating,
  reflection: Rating,
  leading: Rating,
});

const HandedAgreement = z.strictObject({
  text: filledLine(400),
  ifPart: line(200),
  thenPart: line(200),
  owner: Speaker,
  firstMoment: Day.nullable(),
  checkMoment: Day.nullable(),
  supportEnds: Day.nullable(),
  timesMissed: z.int().min(0).max(99),
  madeOn: Day.nullable(),
});

/** One student as it goes: who it is, and the own words. Nothing that anybody else said or wrote. */
export const HandedStudent = z.strictObject({
  givenName: filledLine(80),
  particle: line(40),
  surname: filledLine(120),
  studentNumber: line(40),
  className: line(40),
  schoolType: SchoolType.nullable(),
  year: Year,
  birthDay: Day.nullable(),
  /** The student's own, newest first. */
  views: z.array(HandedView).max(200),
  /** The student's own. */
  points: z.array(filledLine(400)).max(200),
  /** The day on which the student agreed that open agreements go along; null: did not, and there are none. */
  agreedOn: Day.nullable(),
  agreements: z.array(HandedAgreement).max(200),
});
export type HandedStudent = z.infer<typeof HandedStudent>;

export const TransferContent = z.strictObject({
  made: Day,
  students: z.array(HandedStudent).min(1).max(mostTransferred),
});
export type TransferContent = z.infer<typeof TransferContent>;

/** The file as base64. */
export const TransferFile = z.base64().max(Math.ceil(mostTransferBytes / 3) * 4);

/** One student of the file as it would be taken over. */
export const TransferRow = z.object({
  /** The place in the file, from 0. */
  index: z.int(),
  displayName: z.string(),
  className: z.string(),
  /** Who is there already; null: somebody new. */
  known: z.object({ id: Id, displayName: z.string(), className: z.string() }).nullable(),
  /** Why it is not certain that `known` is the same; null: it is, or nobody is known. */
  question: MatchQuestion.nullable(),
  /** What is not there yet. */
  views: z.int(),
  points: z.int(),
  agreements: z.int(),
});
export type TransferRow = z.infer<typeof TransferRow>;

/** The mentor's answer to the question of one row. */
export const TransferAnswer = z.strictObject({ index: z.int().min(0), same: z.boolean() });
export type TransferAnswer = z.infer<typeof TransferAnswer>;
