/** An evening while it runs: who is at the table, who comes when, and of the talk only what the family may read. */
import { z } from 'zod';
import { Lead } from './agenda.ts';
import { Time } from './day.ts';
import { EveningSession } from './evening-plan.ts';
import { HouseholdTalk, ShareKept, TalkState } from './evening.ts';
import { SlotMinutes } from './facts.ts';
import { AgreementDraft, filledLine, Id, StoredAgreement } from './records.ts';
import { forget } from './notes.ts';

/** A part of the talk as it stands on the sheet of who sits at the table: no reason, no tip, no point. */
export const RunBlock = z.object({ id: z.string(), title: z.string(), minutes: z.int(), lead: Lead });
export type RunBlock = z.infer<typeof RunBlock>;

export const RunTalk = z.object({
  id: Id,
  studentId: Id,
  household: HouseholdTalk,
  givenName: z.string(),
  /** As planned. */
  start: Time,
  minutes: SlotMinutes,
  state: TalkState,
  /** Minutes since midnight of the session's day, on the wall; null: not yet. See `TimedTalk`. */
  began: z.number().nullable(),
  ended: z.number().nullable(),
  share: ShareKept.nullable(),
});
export type RunTalk = z.infer<typeof RunTalk>;

/** The talk that is going on. */
export const RunningTalk = z.object({
  talkId: Id,
  blocks: z.array(RunBlock),
  /** The block that the mentor went to last, and when (minutes as above); null: still at the first one. */
  block: z.object({ id: z.string(), began: z.number() }).nullable(),
  /** Made in this talk, in the order in which they were made. */
  agreements: z.array(StoredAgreement),
  /** How many of the student's points wait for a later talk. */
  parked: z.int(),
  voices: z.object({ student: z.string(), parents: z.string(), mentor: z.string() }),
});
export type RunningTalk = z.infer<typeof RunningTalk>;

export const RunState = z.object({
  evening: z.object({ id: Id, title: z.string() }),
  session: EveningSession,
  /** Minutes between two talks. */
  changeover: z.int(),
  breakMinutes: z.int(),
  /** All talks of this session, in the order of the plan. */
  talks: z.array(RunTalk),
  running: RunningTalk.nullable(),
  /** Who comes next; null: nobody any more. */
  next: Id.nullable(),
  /** When the running talk ends and who still comes is expected, in that order, at the moment of the call. */
  expected: z.array(z.object({ id: Id, start: Time, end: Time })),
  /** The last step of the evening can be taken back. */
  canTakeBack: z.boolean(),
});
export type RunState = z.infer<typeof RunState>;

/** A talk that is going on, wherever the window is. `began`: ISO moment, UTC. */
export const RunningNow = z.object({
  eveningId: Id,
  sessionId: Id,
  talkId: Id,
  givenName: z.string(),
  began: z.string(),
});
export type RunningNow = z.infer<typeof RunningNow>;

/** An agreement made in a talk; kept while it is typed. */
export const RunAgreementDraft = z.strictObject({ ...AgreementDraft.shape, talkId: Id, forget });
export type RunAgreementDraft = z.infer<typeof RunAgreementDraft>;

/** Something that came up in a talk and waits for a later one. */
export const NewParkedPoint = z.strictObject({
  talkId: Id,
  by: z.enum(['student', 'parents', 'mentor']),
  text: filledLine(400),
});
export type NewParkedPoint = z.infer<typeof NewParkedPoint>;
