/** What comes out of the engine. `Agenda` is the fixed outside shape; `PlannedAgenda` also carries what editing needs. */
import { z } from 'zod';
import { Speaker } from './facts.ts';
import { Dimension, Stage } from './views.ts';

/** The building blocks of a conversation (domain.md §4), in the order of the table; `difference` is placed by rule. */
export const Block = z.enum([
  'opening',
  'student',
  'parents',
  'lookback',
  'strength',
  'difference',
  'goal',
  'help',
  'decision',
  'agreements',
  'closing',
]);
export type Block = z.infer<typeof Block>;

export const Lead = z.enum(['student', 'parents', 'mentor', 'together']);
export type Lead = z.infer<typeof Lead>;

/** Why something stands where it stands: the id of the rule, and a sentence for the mentor. */
export const Reason = z.object({ rule: z.string(), text: z.string() });
export type Reason = z.infer<typeof Reason>;

export const Addressee = z.enum(['student', 'parents']);
export type Addressee = z.infer<typeof Addressee>;
export const Question = z.object({ to: Addressee, text: z.string() });
export type Question = z.infer<typeof Question>;

/** A question with the id of the question bank (domain.md §5), so that a choice survives a rebuild. */
export const BankQuestion = Question.extend({ id: z.string() });
export type BankQuestion = z.infer<typeof BankQuestion>;

export const AgendaItem = z.object({
  id: z.string(),
  block: Block,
  title: z.string(),
  /** Whole minutes, at least 1. */
  minutes: z.int(),
  lead: Lead,
  questions: z.array(Question),
  tips: z.array(z.string()),
  because: z.array(Reason),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const PointKind = z.enum([
  'involvement',
  'participation',
  'logistics',
  'home',
  'subject',
  'policy',
  'safety',
  'sensitive',
]);
export type PointKind = z.infer<typeof PointKind>;

/** Where a point goes. The text of a safety point is always empty (design §3). */
export const ClassifiedPoint = z.object({
  text: z.string(),
  kind: PointKind,
  route: z.string(),
  because: z.string(),
});
export type ClassifiedPoint = z.infer<typeof ClassifiedPoint>;

/** A text before it is kept: with the wording that can be taken over instead; null: none. */
export const JudgedPoint = ClassifiedPoint.extend({ neutral: z.string().nullable() });
export type JudgedPoint = z.infer<typeof JudgedPoint>;

export const Elsewhere = ClassifiedPoint.extend({
  by: Speaker,
  kind: PointKind.exclude(['involvement']),
});
export type Elsewhere = z.infer<typeof Elsewhere>;

export const Difference = z.object({
  dimension: Dimension,
  spread: z.int(),
  pattern: z.string(),
  title: z.string(),
});
export type Difference = z.infer<typeof Difference>;

/** Target shares of talking time, whole percents that add up to 100 (domain.md §3). */
export const TalkShare = z.object({ student: z.int(), parents: z.int(), mentor: z.int() });
export type TalkShare = z.infer<typeof TalkShare>;

export const Agenda = z.object({
  stage: Stage,
  lead: Stage,
  provisional: z.boolean(),
  differences: z.array(Difference),
  items: z.array(AgendaItem),
  elsewhere: z.array(Elsewhere),
  notices: z.array(Reason),
  minutes: z.int(),
  talkShare: TalkShare,
  agreementLimit: z.int(),
});
export type Agenda = z.infer<typeof Agenda>;

/** An item as the engine plans it: with question ids and the other questions that would also fit. */
export const PlannedItem = AgendaItem.extend({
  questions: z.array(BankQuestion),
  alternatives: z.array(BankQuestion),
  /** The points of student or parents that this item gives room to, word for word. */
  points: z.array(z.object({ by: Speaker, text: z.string() })),
});
export type PlannedItem = z.infer<typeof PlannedItem>;

export const PlannedAgenda = Agenda.extend({ items: z.array(PlannedItem) });
export type PlannedAgenda = z.infer<typeof PlannedAgenda>;

/** A question of the mentor's own, kept with the item it was added to. */
export const OwnQuestion = z.strictObject({
  id: z.string().min(1).max(64),
  to: Addressee,
  text: z.string().trim().min(1).max(200),
});
export type OwnQuestion = z.infer<typeof OwnQuestion>;

/** What the mentor changed in one agenda. Refers to item and question ids, so that it survives a rebuild. */
export const AgendaEdits = z.strictObject({
  removed: z.array(z.string()).max(40).default([]),
  /** Item ids in the mentor's order; null: the engine's order. Ids that no longer exist are passed over. */
  order: z.array(z.string()).max(40).nullable().default(null),
  /** Item id → minutes the mentor set; the other items share what is left. */
  minutes: z.record(z.string(), z.int().min(1).max(45)).default({}),
  /** Item id → chosen question ids, in order (of the bank or of `own`). */
  questions: z.record(z.string(), z.array(z.string()).max(6)).default({}),
  /** Item id → questions of the mentor's own. */
  own: z.record(z.string(), z.array(OwnQuestion).max(6)).default({}),
  /** Item id → what it was called when the mentor changed something: a rebuild can then name what it left out. */
  titles: z.record(z.string(), z.string().max(200)).default({}),
});
export type AgendaEdits = z.infer<typeof AgendaEdits>;
export const noEdits: AgendaEdits = {
  removed: [],
  order: null,
  minutes: {},
  questions: {},
  own: {},
  titles: {},
};

export const EditedItem = PlannedItem.extend({
  /** What the mentor changed here: shown as "aangepast". */
  edited: z.array(z.enum(['minutes', 'questions', 'order'])),
});
export type EditedItem = z.infer<typeof EditedItem>;

export const EditedAgenda = PlannedAgenda.extend({
  items: z.array(EditedItem),
  /** Items the mentor removed, which can be restored. */
  removed: z.array(PlannedItem),
});
export type EditedAgenda = z.infer<typeof EditedAgenda>;
