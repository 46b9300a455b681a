/** The calls of the views. History is kept: a view of another day is another row. */
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { saveView } from '../save-view.ts';

export const viewCalls = ({ store, host }: CallContext): HandlersOf<'views.save' | 'views.remove'> => ({
  'views.save': (draft) => saveView(store(), host.newId, draft),

  'views.remove': ({ id }) => {
    const open = store();
    if (open.run(open.query.deleteFrom('student_view').where('id', '=', id)) === 0)
      throw new CallError('not-found');
    return {};
  },
});
