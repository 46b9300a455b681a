/** What the vault keeps of a parent evening: its dates and rhythm, and one talk for each family or household. */
import { z } from 'zod';
import { Day, Time } from './day.ts';
import {
  EveningPlace,
  EveningPlan,
  EveningRhythm,
  EveningSession,
  EveningWay,
  EveningWindow,
  EveningWish,
} from './evening-plan.ts';
import { Occasion, SlotMinutes } from './facts.ts';
import { filledLine, Id, line } from './records.ts';

const SessionDraft = z
  .strictObject({ id: Id.optional(), day: Day, from: Time, to: Time, place: line(60) })
  .refine(({ from, to }) => from < to, { error: 'end before start', path: ['to'] });

export const EveningDraft = z.strictObject({
  id: Id.optional(),
  title: filledLine(80),
  occasion: Occasion,
  rhythm: EveningRhythm,
  /** A session that is left out goes; the talks in it have no place then. */
  sessions: z.array(SessionDraft).min(1).max(20),
});
export type EveningDraft = z.infer<typeof EveningDraft>;

/** Which of the talks of one student: 0 everybody at home together; 1, 2, …: the households, in their order. */
export const HouseholdTalk = z.int().min(0).max(9);

/** How the talk went so far. `skipped`: later this evening. */
export const TalkState = z.enum(['waiting', 'running', 'held', 'absent', 'skipped']);
export type TalkState = z.infer<typeof TalkState>;
/** Whether the student had the share of the talk that the agenda aims at, as the mentor judged it afterwards. */
export const ShareKept = z.enum(['kept', 'partly', 'not']);
export type ShareKept = z.infer<typeof ShareKept>;

/** What the mentor decides about one talk. */
const talkChoices = {
  minutes: SlotMinutes,
  needed: z.boolean(),
  way: EveningWay,
  wishes: z.array(EveningWish).max(12),
  elsewhere: z.array(EveningWindow).max(12),
  interpreter: z.array(EveningWindow).max(12).nullable(),
  hard: z.boolean(),
  mayMeet: z.boolean(),
};
export const EveningTalkDraft = z.strictObject({ id: Id, ...talkChoices });
export type EveningTalkDraft = z.infer<typeof EveningTalkDraft>;

/** Why the engine advises a longer talk. */
export const LongerReason = z.enum(['interpreter', 'decision']);
export type LongerReason = z.infer<typeof LongerReason>;

export const EveningTalk = z.object({
  id: Id,
  studentId: Id,
  household: HouseholdTalk,
  /** Who is at this talk from home, as far as named, where the households come apart; empty: everybody at home. */
  who: z.string(),
  /** "Fatima van 't Hoff" */
  displayName: z.string(),
  givenName: z.string(),
  className: z.string(),
  ...talkChoices,
  /** A length that fits this talk better, with the reason; null: the present one is right. */
  advised: z.object({ minutes: SlotMinutes, reason: LongerReason }).nullable(),
  /** The family needs an interpreter. */
  needsInterpreter: z.boolean(),
  /** The mentor's own choice of the place, which a new plan keeps. */
  fixed: z.boolean(),
  place: EveningPlace.nullable(),
  state: TalkState,
  /** ISO moments, UTC; null: not yet. */
  began: z.string().nullable(),
  ended: z.string().nullable(),
  share: ShareKept.nullable(),
});
export type EveningTalk = z.infer<typeof EveningTalk>;

export const Evening = z.object({
  id: Id,
  title: z.string(),
  occasion: Occasion,
  rhythm: EveningRhythm,
  /** In time order. */
  sessions: z.array(EveningSession),
  /** In the order of the list of students. */
  talks: z.array(EveningTalk),
  /** How the talks stand now, and what is to be said of it. */
  plan: EveningPlan,
});
export type Evening = z.infer<typeof Evening>;

/** One line of the list of evenings. */
export const EveningSummary = z.object({
  id: Id,
  title: z.string(),
  occasion: Occasion,
  days: z.array(Day),
  /** Talks that are needed; of those, with a place, and held. */
  talks: z.int(),
  placed: z.int(),
  held: z.int(),
});
export type EveningSummary = z.infer<typeof EveningSummary>;
