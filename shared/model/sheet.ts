/** What the print pages are made from. The mentor's part is apart, so that no other sheet can reach a rating. */
import { z } from 'zod';
import { EditedAgenda } from './agenda.ts';
import { Day, Time } from './day.ts';
import { AdultsAtHomeWord, Occasion } from './facts.ts';
import { Language } from './language.ts';
import { StoredAgreement, StoredView } from './records.ts';
import { SchoolType, Year } from './school-type.ts';

export const SheetKind = z.enum(['student', 'parents', 'mentor']);
export type SheetKind = z.infer<typeof SheetKind>;

/** Known to everybody at the table: may stand on every sheet. */
export const SheetCommon = z.object({
  language: Language,
  givenName: z.string(),
  className: z.string(),
  occasion: Occasion,
  day: Day,
  time: Time.nullable(),
  place: z.string(),
  minutes: z.int(),
  adults: AdultsAtHomeWord,
  studentPresent: z.boolean(),
  adultsPresent: z.boolean(),
  /** The day is not known either: the talk has no place on the evening yet. */
  untimed: z.boolean().optional(),
});
export type SheetCommon = z.infer<typeof SheetCommon>;

/** Only for the mentor's own sheet. */
export const SheetMentorPart = z.object({
  displayName: z.string(),
  schoolType: SchoolType,
  year: Year,
  age: z.int().nullable(),
  views: z.array(StoredView),
  agreements: z.array(StoredAgreement),
});
export type SheetMentorPart = z.infer<typeof SheetMentorPart>;

/** One of two parents who come apart: how he or she was called, and the own points only. */
export const Household = z.object({ who: z.string(), points: z.array(z.string()) });
export type Household = z.infer<typeof Household>;

export const SheetInput = z.object({
  common: SheetCommon,
  agenda: EditedAgenda,
  mentor: SheetMentorPart,
  /** Parents who come apart: a sheet for each. Absent: one sheet for all adults at home. */
  households: z.array(Household).optional(),
});
export type SheetInput = z.infer<typeof SheetInput>;
