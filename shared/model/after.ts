/** What came of an evening. Made from what is kept; nothing of it is kept by itself. */
import { z } from 'zod';
import { Day, Time } from './day.ts';
import { HouseholdTalk, ShareKept, TalkState } from './evening.ts';
import { AdultsAtHomeWord, Occasion, Speaker } from './facts.ts';
import { Id, StoredAgreement } from './records.ts';

/** Whose paper a recap is. */
export const RecapReader = z.enum(['student', 'parents', 'mentor']);
export type RecapReader = z.infer<typeof RecapReader>;

/** One agreement on a recap: who does what, by when. */
export const RecapLine = StoredAgreement.pick({
  id: true,
  text: true,
  ifPart: true,
  thenPart: true,
  owner: true,
  firstMoment: true,
  checkMoment: true,
  supportEnds: true,
});
export type RecapLine = z.infer<typeof RecapLine>;

/** What one reader takes home. */
export const RecapPage = z.object({
  reader: RecapReader.exclude(['mentor']),
  /** 0: everybody at home together. */
  household: HouseholdTalk,
  /** Who lives there, as far as named. */
  who: z.string(),
  lines: z.array(RecapLine),
  /** The reader's own points that wait for a later talk. */
  later: z.array(z.string()),
});
export type RecapPage = z.infer<typeof RecapPage>;

/** Of one student, over all talks of this evening. */
export const Recap = z.object({
  studentId: Id,
  displayName: z.string(),
  givenName: z.string(),
  className: z.string(),
  adults: AdultsAtHomeWord,
  /** Of the first talk that was held. */
  day: Day,
  /** Everything that was agreed: for the mentor alone where the parents come apart. */
  lines: z.array(RecapLine),
  pages: z.array(RecapPage),
  /** For the school's own system. */
  schoolText: z.string(),
  /** Agreements of an adult that are not in `schoolText`, because another household may read it there. */
  leftOut: z.int(),
});
export type Recap = z.infer<typeof Recap>;

/** How one talk went. */
export const AfterTalk = z.object({
  id: Id,
  studentId: Id,
  /** How it is called: the student, and who comes where the households come apart. */
  name: z.string(),
  state: TalkState,
  /** Somebody gave a view or a point, or the mentor changed the agenda. */
  prepared: z.boolean(),
  /** null: without a place. */
  planned: z.object({ day: Day, start: Time }).nullable(),
  plannedMinutes: z.int(),
  /** null: not held. */
  minutes: z.int().nullable(),
  share: ShareKept.nullable(),
});
export type AfterTalk = z.infer<typeof AfterTalk>;

export const AfterEvening = z.object({
  id: Id,
  title: z.string(),
  occasion: Occasion,
  /** In the order of the evening; without a place last. */
  talks: z.array(AfterTalk),
  /** Of who had a talk, in that order. */
  recaps: z.array(Recap),
  /** How many agreements each of the three has. */
  byOwner: z.record(Speaker, z.int()),
});
export type AfterEvening = z.infer<typeof AfterEvening>;
