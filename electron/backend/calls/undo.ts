/** The calls of undo across screens. In order only: a step that a later one builds on comes back after it. */
import { undo } from '../../../shared/text/undo.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';

export const undoCalls = ({
  store,
  settings,
}: CallContext): HandlersOf<'undo.list' | 'undo.back' | 'undo.again'> => {
  const list = (undone: 0 | 1) => {
    const words = undo[settings.read().language];
    return store()
      .all(
        store()
          .query.selectFrom('undo_step')
          .selectAll()
          .where('undone', '=', undone)
          .orderBy('sequence', 'desc'),
      )
      .map(({ sequence, moment, table_name, operation, rows, given_name }) => ({
        step: sequence,
        moment,
        text: words[table_name][operation](given_name, rows),
      }));
  };
  /** All steps down to this one, the newest first, or none of them. */
  const takeBack = (step: number, undone: 0 | 1) => {
    const open = store();
    open.transaction(() => {
      const steps = list(undone).map((each) => each.step);
      const last = steps.indexOf(step);
      if (last < 0) throw new CallError('not-found');
      for (let taken = 0; taken <= last; taken++) open.takeBack(undone === 1);
    });
    return {};
  };
  return {
    'undo.list': () => ({ back: list(0), again: list(1) }),
    'undo.back': ({ step }) => takeBack(step, 0),
    'undo.again': ({ step }) => takeBack(step, 1),
  };
};
