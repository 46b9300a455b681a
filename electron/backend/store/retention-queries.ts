/** Where the rows stand that a retention clock runs on: one line of data for each kind. Removes nothing itself. */
import type { RetentionKind } from '../../../shared/model/retention.ts';
import type { Store } from './store.ts';

export interface ClockedRow {
  id: string;
  student_id: string;
  /** The day that its clock began on. */
  day: string;
}

/** Who left before the program kept the day: long ago. */
const unknownDay = '2000-01-02';

export const selectClocked = {
  views: ({ query }: Store) => query.selectFrom('student_view').select(['id', 'student_id', 'day']),
  notes: ({ query }: Store) => query.selectFrom('note').select(['id', 'student_id', 'created_on as day']),
  counts: ({ query }: Store) =>
    query
      .selectFrom('talk_facts')
      .select(['student_id', 'day'])
      .select((build) => build.cast<string>('sequence', 'text').as('id')),
  left: ({ query }: Store) =>
    query
      .selectFrom('student_left')
      .select(['student_id as id', 'student_id'])
      .select((row) => row.fn.coalesce('day', row.val(unknownDay)).as('day')),
} as const satisfies Record<RetentionKind, unknown>;

/** A student who left is erased, with the name typed to confirm: not by a clock. */
export const deleteClocked = {
  views: ({ query }: Store, ids: readonly string[]) =>
    query.deleteFrom('student_view').where('id', 'in', ids),
  notes: ({ query }: Store, ids: readonly string[]) => query.deleteFrom('note').where('id', 'in', ids),
  counts: ({ query }: Store, ids: readonly string[]) =>
    query.deleteFrom('talk_facts').where('sequence', 'in', ids.map(Number)),
} as const satisfies Record<Exclude<RetentionKind, 'left'>, unknown>;
