/** Remembers since when a student is in the archive: from then on the mentor is asked whether the rest may go. */
import type { Day } from '../../shared/model/day.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Store } from './store/store.ts';

/** A student who is taken out of the archive is forgotten here by a trigger. */
export function markLeft({ run, query }: Store, studentId: Id, day: Day): void {
  run(
    query
      .insertInto('student_left')
      .values({ student_id: studentId, day })
      .onConflict((same) => same.column('student_id').doNothing()),
  );
}
