/**
 * What the planner of a parent evening gets and answers: the input and output of `evening.plan`. Knows no store.
 * Times are wall-clock times (HH:MM) of one mentor, who holds one talk at a time.
 */
import { z } from 'zod';
import { Day, Time } from './day.ts';
import { SlotMinutes } from './facts.ts';
import { Language } from './language.ts';
import { filledLine, Id, line } from './records.ts';

/** One date of the evening: when the mentor is there, and where. */
export const EveningSession = z
  .strictObject({ id: Id, day: Day, from: Time, to: Time, place: line(60).default('') })
  .refine(({ from, to }) => from < to, { error: 'end before start', path: ['to'] });
export type EveningSession = z.infer<typeof EveningSession>;

/** The rhythm of all sessions; minutes are whole. */
export const EveningRhythm = z.strictObject({
  /** Length of one slot: what a talk has unless it needs longer. */
  minutes: SlotMinutes,
  /** Minutes between two talks (domain.md §4: 5). */
  changeover: z.int().min(0).max(30).default(5),
  /** Slots in a row before the break (domain.md §4: 4). */
  talksBeforeBreak: z.int().min(1).max(12).default(4),
  /** Length of the break; it comes in place of a changeover (domain.md §4: longer than the changeover). */
  breakMinutes: z.int().min(5).max(60).default(15),
});
export type EveningRhythm = z.infer<typeof EveningRhythm>;

const must = z.boolean().default(false);
/** A stretch of one session; without times the whole session. Ends are not part of it. */
export const EveningWindow = z.strictObject({
  session: Id,
  from: Time.nullable().default(null),
  to: Time.nullable().default(null),
});
export type EveningWindow = z.infer<typeof EveningWindow>;

/** What a family asks. `must`: it cannot come otherwise; without it is a wish that the planner meets where it can. */
export const EveningWish = z.discriminatedUnion('kind', [
  /** Wholly in the first half of the slots of a session; the middle one of an odd number is in neither half. */
  z.strictObject({ kind: z.literal('early'), must }),
  /** Wholly in the second half of the slots of a session. */
  z.strictObject({ kind: z.literal('late'), must }),
  /** Does not start before this time, on whatever date. */
  z.strictObject({ kind: z.literal('after'), time: Time, must }),
  /** Has ended by this time, on whatever date. */
  z.strictObject({ kind: z.literal('before'), time: Time, must }),
  /** Does not touch this stretch. */
  z.strictObject({ kind: z.literal('not'), window: EveningWindow, must }),
]);
export type EveningWish = z.infer<typeof EveningWish>;

/** Where a talk stands: the session and its start. */
export const EveningPlace = z.strictObject({ session: Id, start: Time });
export type EveningPlace = z.infer<typeof EveningPlace>;

export const EveningWay = z.enum(['room', 'online', 'phone']);
export type EveningWay = z.infer<typeof EveningWay>;

export const PlanTalk = z.strictObject({
  id: Id,
  /** How it is called in sentences: "Fatima", "Noor (moeder)". */
  name: filledLine(160),
  /** Talks of one family bear the same one: two households that come apart. */
  family: Id,
  minutes: SlotMinutes,
  /** false: no talk needed; it is left out of the plan. */
  needed: z.boolean().default(true),
  way: EveningWay.default('room'),
  wishes: z.array(EveningWish).max(12).default([]),
  /** Talks of brothers and sisters with other mentors: never at the same time, and gladly just before or after. */
  elsewhere: z.array(EveningWindow).max(12).default([]),
  /** The interpreter is there only in these stretches; null: no interpreter, or one who is there all evening. */
  interpreter: z.array(EveningWindow).max(12).nullable().default(null),
  /** A talk that will be hard: gladly the last before a break or at the end. */
  hard: z.boolean().default(false),
  /** Brothers and sisters in this list bear the same one: gladly one after the other. */
  siblings: Id.nullable().default(null),
  /** The households of this family may come one right after the other. */
  mayMeet: z.boolean().default(false),
  /** The mentor's own choice, which the planner keeps whatever it clashes with. */
  fixed: EveningPlace.nullable().default(null),
  /** Where it stood before: a new plan moves as little as possible. null: nowhere, or free to move. */
  was: EveningPlace.nullable().default(null),
});
export type PlanTalk = z.infer<typeof PlanTalk>;

const differentIds = (list: readonly { id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;

export const EveningFacts = z.strictObject({
  language: Language.default('nl'),
  sessions: z.array(EveningSession).min(1).max(20).refine(differentIds, { error: 'twice' }),
  rhythm: EveningRhythm,
  talks: z.array(PlanTalk).max(400).refine(differentIds, { error: 'twice' }),
});
export type EveningFacts = z.infer<typeof EveningFacts>;

/** Why something clashes or is left: one word for each rule, for checks from outside. */
export const EveningRule = z.enum([
  'overlap',
  'outside',
  'break',
  'early',
  'late',
  'after',
  'before',
  'not',
  'elsewhere',
  'interpreter',
  'apart',
  'siblings',
  'hard',
  'fixed',
  'no-room',
]);
export type EveningRule = z.infer<typeof EveningRule>;

/** One thing that is not as asked, in words; `talks`: whom it is about. */
export const EveningRemark = z.object({ rule: EveningRule, talks: z.array(Id), text: z.string() });
export type EveningRemark = z.infer<typeof EveningRemark>;

/**
 * Something that the mentor could give up, so that everybody has a place. Of a talk it is the whole of a rule: all its firm
 * wishes of this kind, all hours of its interpreter, all its `elsewhere`, its fixed place, or (`apart`) that the households
 * of its family come apart.
 */
export const EveningSacrifice = z.object({
  rule: EveningRule,
  /** null: of no talk, but the end of a session (`outside`). */
  talk: Id.nullable(),
  /** The session that would end later, and when; null: it is of a talk. */
  longer: z.object({ session: Id, to: Time }).nullable(),
  text: z.string(),
});
export type EveningSacrifice = z.infer<typeof EveningSacrifice>;

export const PlacedTalk = z.object({
  talk: Id,
  session: Id,
  start: Time,
  /** When the talk itself ends: the changeover comes after it. */
  end: Time,
  fixed: z.boolean(),
  /** It stood elsewhere before. */
  moved: z.boolean(),
});
export type PlacedTalk = z.infer<typeof PlacedTalk>;

export const EveningSlot = z.object({ session: Id, start: Time, end: Time });
export type EveningSlot = z.infer<typeof EveningSlot>;

/** A plan and what is to be said of it. */
export const EveningPlan = z.object({
  /** All slots there are, in time order. */
  slots: z.array(EveningSlot),
  breaks: z.array(EveningSlot),
  /** In time order. */
  placed: z.array(PlacedTalk),
  /** Needed talks without a place, each with the reason. */
  unplaced: z.array(EveningRemark),
  /** Hard rules that what is fixed or placed by hand breaks. */
  conflicts: z.array(EveningRemark),
  /** Wishes that are not met. */
  unmet: z.array(EveningRemark),
  /** The smallest sets of things to give up that would give everybody a place, at most six; empty: not needed, or none found. */
  giveUp: z.array(z.array(EveningSacrifice)),
});
export type EveningPlan = z.infer<typeof EveningPlan>;
