/** The calls of the agreements. */
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { saveAgreement } from '../save-agreement.ts';

export const agreementCalls = ({
  store,
  host,
  today,
}: CallContext): HandlersOf<'agreements.save' | 'agreements.remove'> => ({
  'agreements.save': (draft) => saveAgreement(store(), draft, { newId: () => host.newId(), today: today() }),

  'agreements.remove': ({ id, forget }) => {
    const open = store();
    return open.transaction(() => {
      if (open.run(open.query.deleteFrom('agreement').where('id', '=', id)) === 0)
        throw new CallError('not-found');
      if (forget) open.emptyUndo();
      return {};
    });
  },
});
