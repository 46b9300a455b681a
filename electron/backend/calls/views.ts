/** The calls of the views. History is kept: a view of another day is another row. */
import type { StoredView } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { refuseSafety } from '../refuse-safety.ts';
import { requireStudent } from '../require-student.ts';

export const viewCalls = ({ store, host }: CallContext): HandlersOf<'views.save' | 'views.remove'> => ({
  'views.save': ({ id, studentId, ...view }): StoredView => {
    refuseSafety(view.who);
    const open = store();
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
      // The same rater on the same day: the form was filled in once more, and the newest answers count.
      open.run(id === undefined ? same : same.where('id', '<>', id));
      const saved = { id: id ?? host.newId(), ...view };
      open.run(
        id === undefined
          ? query.insertInto('student_view').values({ ...saved, student_id: studentId })
          : query.updateTable('student_view').set(view).where('id', '=', id),
      );
      return saved;
    });
  },

  'views.remove': ({ id }) => {
    const open = store();
    if (open.run(open.query.deleteFrom('student_view').where('id', '=', id)) === 0)
      throw new CallError('not-found');
    return {};
  },
});
