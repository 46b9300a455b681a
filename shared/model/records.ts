/** What the vault keeps about classes, students, views, points, agreements and conversations. */
import { z } from 'zod';
import { AgendaEdits } from './agenda.ts';
import { Day, Time } from './day.ts';
import {
  AdultsAtHomeWord,
  ChosenKind,
  Family,
  Occasion,
  Outcome,
  SlotMinutes,
  Speaker,
  StageOverride,
} from './facts.ts';
import { Attribute, SchoolType, Year } from './school-type.ts';
import { Rater, Rating, Stage } from './views.ts';

export const Id = z.string().min(1).max(64);
export type Id = string;

/** One line of text: no control characters, so that nothing hides in a list, a file or a print. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, { error: 'control-character' });
export const filledLine = (max: number) => line(max).min(1);

export const ClassDraft = z.strictObject({
  id: Id.optional(),
  name: filledLine(40),
  schoolType: SchoolType.nullable(),
  year: Year,
});
export type ClassDraft = z.infer<typeof ClassDraft>;
export const SchoolClass = z.object({
  id: Id,
  name: z.string(),
  schoolType: SchoolType.nullable(),
  year: Year,
  /** Students in the class who are not archived. */
  students: z.int(),
});
export type SchoolClass = z.infer<typeof SchoolClass>;

export const StudentDraft = z.strictObject({
  id: Id.optional(),
  givenName: filledLine(80),
  /** Tussenvoegsel: "van 't", "de", "el". Shown before the surname, sorted after it. */
  particle: line(40),
  surname: filledLine(120),
  studentNumber: line(40),
  classId: Id.nullable(),
  /** null: not asked yet; no agenda can be built until it is. */
  schoolType: SchoolType.nullable(),
  year: Year,
  birthDay: Day.nullable(),
  attributes: z.array(Attribute).max(20),
  family: Family,
  adults: AdultsAtHomeWord,
  override: StageOverride.nullable(),
});
export type StudentDraft = z.infer<typeof StudentDraft>;

/** One line of the class list. */
export const StudentRow = z.object({
  id: Id,
  /** "Fatima van 't Hoff" */
  displayName: z.string(),
  /** "Hoff, Fatima van 't": lists are in this order (Dutch collation: surname, particle, given name). */
  listName: z.string(),
  givenName: z.string(),
  classId: Id.nullable(),
  className: z.string(),
  schoolType: SchoolType.nullable(),
  year: Year,
  birthDay: Day.nullable(),
  /** Whole years today; null without a birth day. */
  age: z.int().nullable(),
  stage: Stage,
  provisional: z.boolean(),
  /** Who has given a view: for the three marks in the list. */
  viewsBy: z.array(Rater),
  openAgreements: z.int(),
  /** The open agreement to look back at first, when that is this week or was before; null: none. */
  due: z.object({ day: Day, text: z.string(), count: z.int() }).nullable(),
  points: z.int(),
  /** The coming conversation; null: none prepared. */
  conversation: z
    .object({ occasion: Occasion, day: Day, time: Time.nullable(), minutes: SlotMinutes })
    .nullable(),
  archived: z.boolean(),
});
export type StudentRow = z.infer<typeof StudentRow>;

const ratings = {
  goals: Rating,
  planning: Rating,
  help: Rating,
  reflection: Rating,
  leading: Rating,
};
export const ViewDraft = z.strictObject({
  id: Id.optional(),
  studentId: Id,
  by: Rater,
  /** Which parent or carer; empty: not said. */
  who: line(60),
  day: Day,
  ...ratings,
});
export type ViewDraft = z.infer<typeof ViewDraft>;
export const StoredView = z.object({ id: Id, by: Rater, who: z.string(), day: Day, ...ratings });
export type StoredView = z.infer<typeof StoredView>;

export const PointDraft = z.strictObject({
  id: Id.optional(),
  studentId: Id,
  by: Speaker,
  text: filledLine(400),
  /** Which parent or carer brought it, where they come apart; empty: not said. */
  who: line(60).default(''),
  /** What the mentor says it is about; null: as the program suggests. */
  kind: ChosenKind.nullable().default(null),
});
export type PointDraft = z.infer<typeof PointDraft>;
export const StoredPoint = z.object({
  id: Id,
  by: Speaker,
  text: z.string(),
  who: z.string(),
  kind: ChosenKind.nullable(),
});
export type StoredPoint = z.infer<typeof StoredPoint>;

/** A point that was talked about: it stays with the student, and is on no next agenda. */
export const TalkedPoint = StoredPoint.extend({ talkedOn: Day });
export type TalkedPoint = z.infer<typeof TalkedPoint>;

/** An agreement: als… dan…, owner, first moment, check moment, end of support, outcome (domain.md §3). */
export const AgreementDraft = z.strictObject({
  id: Id.optional(),
  studentId: Id,
  text: filledLine(400),
  ifPart: line(200),
  thenPart: line(200),
  owner: Speaker,
  firstMoment: Day.nullable(),
  checkMoment: Day.nullable(),
  supportEnds: Day.nullable(),
  outcome: Outcome,
  timesMissed: z.int().min(0).max(99),
  /** The earlier agreement that this new one carries on or makes smaller; null: none. Fixed once it is made. */
  follows: Id.nullable().default(null),
});
export type AgreementDraft = z.infer<typeof AgreementDraft>;
export const StoredAgreement = AgreementDraft.omit({ studentId: true }).extend({
  id: Id,
  /** null: before the program kept it. */
  madeOn: Day.nullable(),
  /** When it was last said how it went; null: not said, or before the program kept it. */
  settledOn: Day.nullable(),
});
export type StoredAgreement = z.infer<typeof StoredAgreement>;

export const ConversationDraft = z.strictObject({
  studentId: Id,
  occasion: Occasion,
  day: Day,
  /** null: not planned yet. */
  time: Time.nullable(),
  place: line(60),
  minutes: SlotMinutes,
  studentPresent: z.boolean(),
  adultsPresent: z.boolean(),
  edits: AgendaEdits,
});
export type ConversationDraft = z.infer<typeof ConversationDraft>;

export const Student = StudentRow.extend({
  particle: z.string(),
  surname: z.string(),
  studentNumber: z.string(),
  attributes: z.array(Attribute),
  family: Family,
  adults: AdultsAtHomeWord,
  override: StageOverride.nullable(),
  lead: Stage,
  /** Newest first. */
  views: z.array(StoredView),
  /** Still to talk about. */
  points: z.array(StoredPoint),
  /** Of those, the ones that were left for a later talk. */
  parked: z.array(Id),
  /** Newest first. */
  talkedPoints: z.array(TalkedPoint),
  agreements: z.array(StoredAgreement),
});
export type Student = z.infer<typeof Student>;
