/** What is counted of talks that were held: choices from fixed lists, nothing typed and no name. */
import { z } from 'zod';
import { PointKind } from './agenda.ts';
import { ShareKept } from './evening.ts';
import { Occasion, Outcome, Speaker } from './facts.ts';
import { SchoolType, Year } from './school-type.ts';
import { Dimension, Stage } from './views.ts';

/** Bands of two years, so that no age leaves [design]; `unknown`: no birth day. */
export const AgeBand = z.enum(['to-13', '14-15', '16-17', 'from-18', 'unknown']);
export type AgeBand = z.infer<typeof AgeBand>;

/** Where else a point went; a point about safety is kept nowhere (domain.md §6). */
export const CountedKind = PointKind.exclude(['involvement', 'safety']);
export type CountedKind = z.infer<typeof CountedKind>;

/** The id of a due topic, as in `shared/library/due-topics.ts`. */
export const TopicId = z.string().regex(/^[a-z0-9-]{1,40}$/u);

/** One talk as it was when it ended. */
export const TalkFacts = z.strictObject({
  occasion: Occasion,
  stage: Stage,
  lead: Stage,
  provisional: z.boolean(),
  topics: z.array(TopicId).max(40),
  differences: z.array(Dimension).max(5),
  elsewhere: z.array(CountedKind).max(7),
  /** The student led most of the minutes of the agenda. */
  led: z.boolean(),
  /** As the mentor judged it afterwards; null: not judged. */
  share: ShareKept.nullable(),
});
export type TalkFacts = z.infer<typeof TalkFacts>;

/** New, or going on from an earlier one; `helped`: somebody helps with it until a day that was agreed. [design] */
export const AgreementKind = z.enum(['new', 'continued', 'helped']);
export type AgreementKind = z.infer<typeof AgreementKind>;

/** How an agreement went, where that was said. */
export const SettledOutcome = Outcome.exclude(['open', 'dropped']);
export type SettledOutcome = z.infer<typeof SettledOutcome>;

/** What a reader may know of a student: by these the tables are broken down. */
export const KnownFacts = z.strictObject({
  className: z.string().max(40),
  schoolType: SchoolType,
  year: Year,
  ageBand: AgeBand,
});
export type KnownFacts = z.infer<typeof KnownFacts>;

/** One student over one period: of the last talk where there can be one answer only, otherwise whatever occurred. */
export const PeriodCounts = z.strictObject({
  known: KnownFacts,
  stage: Stage,
  occasions: z.array(Occasion),
  topics: z.array(TopicId),
  differences: z.array(Dimension),
  elsewhere: z.array(CountedKind),
  led: z.boolean(),
  agreementKinds: z.array(AgreementKind),
  agreementOwners: z.array(Speaker),
  agreementOutcomes: z.array(SettledOutcome),
});
export type PeriodCounts = z.infer<typeof PeriodCounts>;
