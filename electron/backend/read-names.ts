/** Reads the names by which a text may mention another student of this mentor. */
import type { PersonName } from '../../shared/domain/names.ts';
import type { Id } from '../../shared/model/records.ts';
import { CallError } from './call-error.ts';
import type { Store } from './store/store.ts';

/** The student's own name, and those of all others in the vault. Throws `CallError` with `not-found`. */
export function readNames({ all, query }: Store, id: Id): { own: PersonName; others: PersonName[] } {
  const rows = all(
    query.selectFrom('student').select(['id', 'given_name as givenName', 'particle', 'surname']),
  );
  const own = rows.find((row) => row.id === id);
  if (own === undefined) throw new CallError('not-found');
  return { own, others: rows.filter((row) => row.id !== id) };
}
