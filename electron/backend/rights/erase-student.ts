/** Erases the rows of a student (domain.md §6). What is left of them in the file is for erase-everywhere.ts. */
import type { Day } from '../../../shared/model/day.ts';
import type { Id } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import { startErasure } from './keep-log.ts';
import type { Store } from '../store/store.ts';

/**
 * `givenName`: as the mentor typed it to confirm; capitals and spaces around it do not matter.
 * Throws `CallError`: `not-found`, `wrong-name`; or the file system's own error, and then nothing is erased.
 */
export function eraseStudent(store: Store, id: Id, givenName: string, day: Day): void {
  const { query, first, run } = store;
  store.transaction(() => {
    const found = first(query.selectFrom('student').select(['given_name', 'surname']).where('id', '=', id));
    if (found === undefined) throw new CallError('not-found');
    if (fold(found.given_name) !== fold(givenName)) throw new CallError('wrong-name');
    forgetFileNames(store, [found.given_name, found.surname]);
    // Every other table that keeps something of a student goes with it (ON DELETE CASCADE).
    run(query.deleteFrom('student').where('id', '=', id));
    startErasure(store, day, 'erased');
  });
}

/** A list may be called after one student; then its name goes, and the list stays undoable. */
function forgetFileNames({ all, query, run }: Store, names: readonly string[]): void {
  const lists = all(query.selectFrom('import_batch').select(['id', 'file_name']));
  for (const { id, file_name: fileName } of lists)
    if (names.some((name) => fold(fileName).includes(fold(name))))
      run(query.updateTable('import_batch').set({ file_name: '…' }).where('id', '=', id));
}

const fold = (name: string): string => name.trim().normalize('NFC').toLocaleLowerCase('nl');
