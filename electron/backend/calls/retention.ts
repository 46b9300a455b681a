/** The calls of the retention clocks: what is due, carry it out, or keep it longer. Nothing goes by itself. */
import type { z } from 'zod';
import { isDue, postponedUntil, retentionClocks } from '../../../shared/domain/retention.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { RetentionChoice } from '../../../shared/model/retention.ts';
import { eraseEverywhere } from '../rights/erase-everywhere.ts';
import { startErasure } from '../rights/keep-log.ts';
import { forgetOldCounts } from '../counts/periods.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { readRetention } from '../read-retention.ts';
import { type ClockedRow, deleteClocked, selectClocked } from '../store/retention-queries.ts';
import type { Store } from '../store/store.ts';

/** Ids of those shown rows that are this student's, still there and due. Throws `CallError` with `not-found`: none. */
function requireDue(
  store: Store,
  { kind, studentId, ids }: z.infer<typeof RetentionChoice>,
  today: Day,
): string[] {
  const due = store
    .all<ClockedRow>(selectClocked[kind](store))
    .filter((row) => row.student_id === studentId && ids.includes(row.id))
    .filter(({ day }) => isDue(retentionClocks[kind](day), today))
    .map(({ id }) => id);
  if (due.length === 0) throw new CallError('not-found');
  return due;
}

export const retentionCalls = ({
  store,
  today,
  vault,
  backups,
}: CallContext): HandlersOf<'retention.list' | 'retention.carryOut' | 'retention.postpone'> => ({
  'retention.list': () => readRetention(store(), today()),

  'retention.carryOut': async (choice) => {
    const { erased, backups: renewed } = await eraseEverywhere({ vault, backups }, (open) =>
      open.transaction(() => {
        const due = requireDue(open, choice, today());
        open.run(deleteClocked[choice.kind](open, due));
        if (choice.kind === 'counts') forgetOldCounts(open, choice.studentId, today());
        startErasure(open, today(), 'cleared');
        return due.length;
      }),
    );
    return { removed: erased, backups: renewed };
  },

  'retention.postpone': ({ reason, ...choice }) => {
    const open = store();
    return open.transaction(() => {
      const until = postponedUntil(today());
      const { kind, studentId } = choice;
      const delays = requireDue(open, choice, today()).map((id) => ({
        kind,
        row_id: id,
        student_id: studentId,
        until,
        reason,
      }));
      open.run(
        open.query
          .insertInto('retention_delay')
          .values(delays)
          .onConflict((same) => same.columns(['kind', 'row_id']).doUpdateSet({ until, reason })),
      );
      return { until };
    });
  },
});
