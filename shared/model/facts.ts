/** What goes into an agenda: the input of `agenda.preview`. No names beyond the given name, no numbers. */
import { z } from 'zod';
import { Day } from './day.ts';
import { Language } from './language.ts';
import { Attribute, SchoolType, Year } from './school-type.ts';
import { Stage, View } from './views.ts';

/** Why the conversation is held (domain.md §4). */
export const Occasion = z.enum(['start', 'voortgang', 'mol', 'lob', 'keuze', 'zorg', 'overgang']);
export type Occasion = z.infer<typeof Occasion>;

/** Length of the slot, in minutes: the columns of domain.md §4. */
export const slotLengths = [10, 15, 20, 30, 45] as const;
export const SlotMinutes = z.literal(slotLengths);
export type SlotMinutes = z.infer<typeof SlotMinutes>;

/** Who sits at the table. At most one word for the adults at home. */
export const Present = z.enum(['student', 'mentor', 'parents', 'mother', 'father', 'carers', 'guardian']);
export type Present = z.infer<typeof Present>;
export const adultsAtHome = ['parents', 'mother', 'father', 'carers', 'guardian'] as const;
export type AdultsAtHome = (typeof adultsAtHome)[number];

/** The word for the adults at home (je ouders, je moeder, je verzorgers, je voogd). */
export const AdultsAtHomeWord = z.enum(adultsAtHome);

export const Speaker = z.enum(['student', 'parents', 'mentor']);
export type Speaker = z.infer<typeof Speaker>;

export const Authority = z.enum(['both', 'one', 'guardian', 'unknown']);

export const Family = z.strictObject({
  authority: Authority.default('unknown'),
  /** Parents come to one talk together; false: two talks, same agenda. */
  together: z.boolean().default(true),
  /** The student of 18 or older allows contact with the parents: the day it was recorded, or yes or no; null: not recorded. */
  permission: z.union([z.boolean(), Day]).nullable().default(null),
  interpreter: z.boolean().default(false),
});
export type Family = z.infer<typeof Family>;

export const Outcome = z.enum(['open', 'kept', 'partly', 'missed', 'dropped']);
export type Outcome = z.infer<typeof Outcome>;

/** What the mentor may say that a point is about, whatever the program suggests; never safety (domain.md §1). */
export const ChosenKind = z.enum([
  'involvement',
  'participation',
  'logistics',
  'home',
  'subject',
  'policy',
  'sensitive',
]);
export type ChosenKind = z.infer<typeof ChosenKind>;

export const Point = z.strictObject({
  by: Speaker,
  text: z.string().trim().min(1).max(400),
  /** Which parent or carer brought it, where they come apart. */
  who: z.string().trim().max(60).optional(),
  /** The mentor's own choice, which goes before the suggestion. */
  chosen: ChosenKind.optional(),
  /** It names another student: known from the class list, which does not come here. */
  namesOther: z.boolean().optional(),
});
export type Point = z.infer<typeof Point>;

export const AgreementFact = z.strictObject({
  text: z.string().trim().min(1).max(400),
  owner: Speaker,
  outcome: Outcome,
  timesMissed: z.int().min(0).max(99).default(0),
});
export type AgreementFact = z.infer<typeof AgreementFact>;

/** The mentor's own judgement of the stage, with the reason (domain.md §3, computing rule 6). */
export const StageOverride = z.strictObject({ stage: Stage, reason: z.string().trim().min(1).max(200) });
export type StageOverride = z.infer<typeof StageOverride>;

export const AgendaFacts = z.strictObject({
  day: Day,
  language: Language.default('nl'),
  occasion: Occasion,
  minutes: SlotMinutes,
  student: z.strictObject({
    givenName: z.string().trim().min(1).max(80),
    schoolType: SchoolType,
    year: Year,
    birthDay: Day.nullable(),
    attributes: z.array(Attribute).max(20).default([]),
  }),
  present: z
    .array(Present)
    .min(1)
    .max(4)
    .refine((list) => new Set(list).size === list.length, { error: 'twice' })
    .refine((list) => list.filter((who) => who !== 'student' && who !== 'mentor').length <= 1, {
      error: 'one word for the adults',
    }),
  family: Family.prefault({}),
  views: z.array(View).max(40).default([]),
  agreements: z.array(AgreementFact).max(40).default([]),
  points: z.array(Point).max(60).default([]),
  override: StageOverride.nullable().default(null),
});
export type AgendaFacts = z.infer<typeof AgendaFacts>;
