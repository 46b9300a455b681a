/** Keeps one view. The same rater on the same day replaces the former: the newest answers count. */
import type { StoredView, ViewDraft } from '../../shared/model/records.ts';
import { CallError } from './call-error.ts';
import { refuseSafety } from './refuse-safety.ts';
import { requireStudent } from './require-student.ts';
import type { Store } from './store/store.ts';

/** One transaction. Throws `CallError`: `safety`, or `not-found` for a student or view that is not in the vault. */
export function saveView(
  open: Store,
  newId: () => string,
  { id, studentId, ...view }: ViewDraft,
): StoredView {
  refuseSafety(view.who);
  const { query } = open;
  return open.transaction(() => {
    requireStudent(open, studentId);
    const known =
      id === undefined
        ? undefined
        : open.first(
            query
              .selectFrom('student_view')
              .select('id')
              .where('id', '=', id)
              .where('student_id', '=', studentId),
          );
    if (id !== undefined && known === undefined) throw new CallError('not-found');
    const same = query
      .deleteFrom('student_view')
      .where('student_id', '=', studentId)
      .where('by', '=', view.by)
      .where('who', '=', view.who)
      .where('day', '=', view.day);
    open.run(id === undefined ? same : same.where('id', '<>', id));
    const saved = { id: id ?? newId(), ...view };
    open.run(
      id === undefined
        ? query.insertInto('student_view').values({ ...saved, student_id: studentId })
        : query.updateTable('student_view').set(view).where('id', '=', id),
    );
    return saved;
  });
}
