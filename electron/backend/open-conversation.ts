/** Everything that the agenda screen and the sheets need of one student's conversation. Reads only. */
import type { OpenConversation } from '../../shared/contract.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Id } from '../../shared/model/records.ts';
import { CallError } from './call-error.ts';
import type { Store } from './store/store.ts';

/** Throws `CallError`: `not-found`, or `school-type-missing` when the student has none yet. */
export function openConversation(
  _store: Store,
  _studentId: Id,
  _language: Language,
  _today: Day,
): OpenConversation {
  throw new CallError('unexpected');
}
