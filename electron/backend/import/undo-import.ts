/** Takes an import back in one transaction. Must not touch anything that the import did not do. */
import type { ImportUndone } from '../../../shared/model/import.ts';
import { CallError } from '../call-error.ts';
import type { Store } from '../store/store.ts';
import { undoChanges } from './undo-changes.ts';

/**
 * Takes an import back in one transaction: every student that it added goes, also one that was edited since, with its
 * views, points, agreements and conversation; then the classes that it made, where nobody else is in them. Of students
 * who were there before, what the import changed goes back, where nobody changed it since.
 * @throws CallError `not-found`, `import-undone`.
 */
export function undoImport(importId: string, store: Store): ImportUndone {
  return store.transaction(() => {
    const batch = store.first(
      store.query.selectFrom('import_batch').select('undone').where('id', '=', importId),
    );
    if (!batch) throw new CallError('not-found');
    if (batch.undone === 1) throw new CallError('import-undone');
    const { restored, left } = undoChanges(importId, store);
    const removed = store.run(store.query.deleteFrom('student').where('import_id', '=', importId));
    store.run(
      store.query
        .deleteFrom('school_class')
        .where('import_id', '=', importId)
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom('student')
                .select('student.id')
                .whereRef('student.class_id', '=', 'school_class.id'),
            ),
          ),
        ),
    );
    store.run(store.query.updateTable('import_batch').set({ undone: 1 }).where('id', '=', importId));
    return { removed, restored, left };
  });
}
