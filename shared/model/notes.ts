/** What the mentor writes down about a student, and what is judged about it before it is kept. */
import { z } from 'zod';
import { JudgedPoint } from './agenda.ts';
import { Day } from './day.ts';
import { Id } from './records.ts';

/** Lines and tabs are allowed; other control characters could hide something in a list, a file or a print. */
const text = z
  .string()
  .max(4000)
  .regex(/^(?:[^\p{Cc}\u2028\u2029]|[\n\t])*$/u, { error: 'control-character' })
  .transform((typed) => typed.trim())
  .pipe(z.string().min(1));

/** Whether what stood there before is about safety: then it is not to be undone to either. */
export const forget = z.boolean().default(false);

export const NoteDraft = z.strictObject({ id: Id.optional(), studentId: Id, text, forget });
export type NoteDraft = z.infer<typeof NoteDraft>;

export const StoredNote = z.object({
  id: Id,
  text: z.string(),
  createdOn: Day,
  changedOn: Day,
  /** Last day of the school year in which the note was made: after it, it is proposed for removal (domain.md §6). */
  keptUntil: Day,
});
export type StoredNote = z.infer<typeof StoredNote>;

export const NoteQuestion = z.strictObject({ studentId: Id, text: z.string().max(4000) });

/** Sentence by sentence, so that a sentence that was asked about is not asked about again. */
export const JudgedNote = z.object({
  safety: z.boolean(),
  /** The sentences that are better not kept, or not like that. Empty where `safety` is true. */
  sensitive: z.array(JudgedPoint),
});
export type JudgedNote = z.infer<typeof JudgedNote>;
