/** The paper of a parent evening: what can be printed, and what must be printed again after a change. */
import { z } from 'zod';
import { Language } from './language.ts';
import { Id } from './records.ts';

/** The parts of the pack, in the order in which they lie in it. */
export const EveningPart = z.enum(['door', 'schedule', 'student', 'parents', 'mentor', 'recap', 'strips']);
export type EveningPart = z.infer<typeof EveningPart>;

/** Everything that is kept of what was printed: the parts of the pack, the letters and the labels. */
export const EveningPageKind = z.enum([...EveningPart.options, 'letter', 'label']);
export type EveningPageKind = z.infer<typeof EveningPageKind>;

/** time: it stands at another time or place; content: something else on it changed; gone: it should not be used any more. */
export const ReprintReason = z.enum(['time', 'content', 'new', 'gone']);
export type ReprintReason = z.infer<typeof ReprintReason>;

export const PageToPrint = z.object({
  kind: EveningPageKind,
  /** In which it was printed. */
  language: Language,
  /** null: of no student, such as the list for the door. */
  studentId: Id.nullable(),
  /** "Fatima van 't Hoff", or the date of the session. */
  of: z.string(),
  /** The page in words: "blad voor de leerling". */
  page: z.string(),
  reason: ReprintReason,
  /** The reason in words. */
  why: z.string(),
});
export type PageToPrint = z.infer<typeof PageToPrint>;

/** Labels on a sheet of 3 by 8 (70 × 37 mm). */
export const labelsOnSheet = 24;
export const FirstLabel = z.int().min(1).max(labelsOnSheet);

/** A letter as text, to be pasted into the school's own mail. */
export const LetterText = z.object({
  talkId: Id,
  /** "Fatima van 't Hoff" */
  displayName: z.string(),
  /** For whom, in words: "ouders", "Sanne", "leerling". */
  to: z.string(),
  subject: z.string(),
  body: z.string(),
});
export type LetterText = z.infer<typeof LetterText>;
