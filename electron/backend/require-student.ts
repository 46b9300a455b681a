/** Refuses to keep something with a student who is not there. */
import type { Id } from '../../shared/model/records.ts';
import { CallError } from './call-error.ts';
import type { Store } from './store/store.ts';

/** Throws `CallError` with `not-found`. */
export function requireStudent({ first, query }: Store, id: Id): void {
  if (!first(query.selectFrom('student').select('id').where('id', '=', id))) throw new CallError('not-found');
}
