/** Where the rows stand that a retention clock runs on: one line of data for each kind. Removes nothing itself. */
import type { RetentionKind } from '../../../shared/model/retention.ts';
import type { Store } from './store.ts';

export interface ClockedRow {
  id: string;
  student_id: string;
  /** The day that its clock began on. */
  day: string;
}

export const selectClocked = {
  views: ({ query }: Store) => query.selectFrom('student_view').select(['id', 'student_id', 'day']),
  notes: ({ query }: Store) => query.selectFrom('note').select(['id', 'student_id', 'created_on as day']),
} as const satisfies Record<RetentionKind, unknown>;

export const deleteClocked = {
  views: ({ query }: Store, ids: readonly string[]) =>
    query.deleteFrom('student_view').where('id', 'in', ids),
  notes: ({ query }: Store, ids: readonly string[]) => query.deleteFrom('note').where('id', 'in', ids),
} as const satisfies Record<RetentionKind, unknown>;
