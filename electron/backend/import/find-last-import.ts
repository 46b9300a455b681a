/** Finds the import that one click can take back. Reads only. */
import type { LastImport } from '../../../shared/model/import.ts';
import type { Store } from '../store/store.ts';

/**
 * The newest import of which something is left to take back; null: none. `added` counts the students that it added
 * and that are still there, `changed` those in whom it changed something.
 */
export function findLastImport(store: Store): LastImport | null {
  const { query } = store;
  const last = store.first(
    query
      .selectFrom('import_batch')
      .where('undone', '=', 0)
      .orderBy('sequence', 'desc')
      .select((from) => [
        'import_batch.id as importId',
        'import_batch.file_name as fileName',
        'import_batch.day',
        from
          .selectFrom('student')
          .whereRef('student.import_id', '=', 'import_batch.id')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .as('added'),
        from
          .selectFrom('import_change')
          .whereRef('import_change.import_id', '=', 'import_batch.id')
          .select(({ fn }) => fn.count<number>('import_change.student_id').distinct().as('count'))
          .as('changed'),
      ])
      .where((where) =>
        where.or([
          where.exists(
            where
              .selectFrom('student')
              .select('student.id')
              .whereRef('student.import_id', '=', 'import_batch.id'),
          ),
          where.exists(
            where
              .selectFrom('import_change')
              .select('import_change.sequence')
              .whereRef('import_change.import_id', '=', 'import_batch.id'),
          ),
        ]),
      ),
  );
  return last ? { ...last, added: last.added ?? 0, changed: last.changed ?? 0 } : null;
}
