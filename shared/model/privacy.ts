/** What the program answers about the rights of a student: the file, and the list of what left the program or was erased. */
import { z } from 'zod';
import { Day } from './day.ts';

/** Everything that is kept about one student, in words. */
export const StudentFile = z.object({
  displayName: z.string(),
  givenName: z.string(),
  made: Day,
  /** Whole years on that day; null: not known. */
  age: z.int().nullable(),
  /** Parents or carers who come apart: one does not read what the other said (domain.md §6). */
  apart: z.boolean(),
  parts: z.array(
    z.object({
      title: z.string(),
      /** What and its value, side by side. */
      pairs: z.boolean(),
      entries: z.array(z.object({ heading: z.string(), lines: z.array(z.string()) })),
    }),
  ),
});
export type StudentFile = z.infer<typeof StudentFile>;

/** What happened; never whose, and nothing of what was in it. */
export const PrivacyAction = z.enum([
  'sheets-saved',
  'sheets-printed',
  'file-saved',
  'list-saved',
  'growth-saved',
  'recap-saved',
  'forms-saved',
  'evening-saved',
  'letters-saved',
  'labels-saved',
  'calendar-saved',
  'mail-merge-saved',
  'letter-copied',
  'summary-saved',
  'bundle-saved',
  'handed-over',
  'erased',
  'cleared',
]);
export type PrivacyAction = z.infer<typeof PrivacyAction>;

export const PrivacyLogEntry = z.object({ day: Day, action: PrivacyAction, students: z.int() });
export type PrivacyLogEntry = z.infer<typeof PrivacyLogEntry>;
