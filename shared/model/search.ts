/** What is asked of the search field, and what it finds. */
import { z } from 'zod';
import { Day } from './day.ts';
import { Outcome } from './facts.ts';
import { Id } from './records.ts';

export const SearchQuestion = z.strictObject({ text: z.string().max(100) });

/** A piece of a text, with what was looked for marked. */
export const Excerpt = z.array(z.object({ text: z.string(), found: z.boolean() }));
export type Excerpt = z.infer<typeof Excerpt>;

const ofStudent = { id: Id, studentId: Id, displayName: z.string(), excerpt: Excerpt };

/** At most eight of each; agreements and notes newest first. */
export const SearchAnswer = z.object({
  students: z.array(
    z.object({
      id: Id,
      displayName: z.string(),
      listName: z.string(),
      className: z.string(),
      archived: z.boolean(),
    }),
  ),
  agreements: z.array(z.object({ ...ofStudent, outcome: Outcome, checkMoment: Day.nullable() })),
  notes: z.array(z.object({ ...ofStudent, changedOn: Day })),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
