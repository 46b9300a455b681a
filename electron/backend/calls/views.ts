/** The calls of the views. History is kept: a view of another day is another row. */
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { saveView } from '../save-view.ts';

type ViewCalls = HandlersOf<'views.save' | 'views.remove' | 'views.ofDay'>;

export const viewCalls = ({ store, host }: CallContext): ViewCalls => ({
  'views.save': (draft) => saveView(store(), host.newId, draft),

  'views.remove': ({ id }) => {
    const open = store();
    if (open.run(open.query.deleteFrom('student_view').where('id', '=', id)) === 0)
      throw new CallError('not-found');
    return {};
  },

  'views.ofDay': ({ by, day }) => {
    const { all, query } = store();
    return all(
      query
        .selectFrom('student_view')
        .selectAll()
        .where('by', '=', by)
        .where('day', '=', day)
        .where('who', '=', ''),
    ).map(({ student_id: studentId, ...view }) => ({ studentId, view }));
  },
});
