/** Finds the import that one click can take back. Reads only. */
import type { LastImport } from '../../../shared/model/import.ts';
import type { Store } from '../store/store.ts';

/** The newest import of which students are left to take back; null: none. `added` counts those students. */
export function findLastImport(store: Store): LastImport | null {
  const last = store.first(
    store.query
      .selectFrom('import_batch')
      .innerJoin('student', 'student.import_id', 'import_batch.id')
      .where('import_batch.undone', '=', 0)
      .groupBy('import_batch.sequence')
      .orderBy('import_batch.sequence', 'desc')
      .select(({ fn }) => [
        'import_batch.id as importId',
        'import_batch.file_name as fileName',
        'import_batch.day',
        fn.countAll<number>().as('added'),
      ]),
  );
  return last ?? null;
}
