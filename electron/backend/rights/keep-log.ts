/** The list of what left the program or was erased: the day, what, and of how many students. No names, no contents. */
import type { PrivacyAction, PrivacyLogEntry } from '../../../shared/model/privacy.ts';
import type { Day } from '../../../shared/model/day.ts';
import { logKeptFrom } from '../../../shared/domain/retention.ts';
import type { Store } from '../store/store.ts';

export function keepLog({ run, query }: Store, day: Day, action: PrivacyAction, students: number): void {
  run(query.insertInto('privacy_log').values({ day, action, students, finished: 1 }));
}

/**
 * Within the transaction that deletes, after its deletions: the list of what can be undone goes, as it holds the rows as
 * they were. It counts as unfinished until `finishErasures` built the file anew.
 */
export function startErasure({ run, query, emptyUndo }: Store, day: Day, action: 'erased' | 'cleared'): void {
  emptyUndo();
  run(query.insertInto('privacy_log').values({ day, action, students: 1, finished: 0 }));
}

/** Removes the lines that were kept long enough, and answers how many; an erasure that is unfinished stays. */
export const clearLog = ({ run, query }: Store, today: Day): number =>
  run(query.deleteFrom('privacy_log').where('day', '<', logKeptFrom(today)).where('finished', '=', 1));

/** Newest first. */
export const readLog = ({ all, query }: Store): PrivacyLogEntry[] =>
  all(query.selectFrom('privacy_log').select(['day', 'action', 'students']).orderBy('sequence', 'desc'));
