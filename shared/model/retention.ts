/** What has been kept long enough: of whom, what, since when; and why a mentor keeps it a little longer. */
import { z } from 'zod';
import { Day } from './day.ts';
import { Id } from './records.ts';

/** What a clock runs on. */
export const RetentionKind = z.enum(['views', 'notes', 'counts', 'left']);
export type RetentionKind = z.infer<typeof RetentionKind>;

/** A choice, not a text: why something is kept longer is itself kept about a student, so nothing is typed there. */
export const PostponeReason = z.enum(['talk-planned', 'hand-over', 'student-asked', 'school-asked']);
export type PostponeReason = z.infer<typeof PostponeReason>;

/** Everything of one kind, of one student, with the same last day. */
export const RetentionEntry = z.object({
  kind: RetentionKind,
  studentId: Id,
  displayName: z.string(),
  /** The rows meant: carrying out removes these and no others. */
  ids: z.array(Id).min(1),
  /** The last day on which it is meant to be kept. */
  keptUntil: Day,
  /** coming: the day is not over yet; due: it is; postponed: it is, and the mentor keeps it until another day. */
  state: z.enum(['coming', 'due', 'postponed']),
  postponed: z.object({ until: Day, reason: PostponeReason }).nullable(),
});
export type RetentionEntry = z.infer<typeof RetentionEntry>;

/** One entry as it was shown. */
export const RetentionChoice = z.strictObject({
  kind: RetentionKind,
  studentId: Id,
  ids: z.array(Id).min(1).max(500),
});

/** What a retention clock may remove: a student who left goes by `privacy.erase`, which asks for the name. */
export const RemovalChoice = z.strictObject({
  ...RetentionChoice.shape,
  kind: RetentionKind.exclude(['left']),
});
