/** The list of what left the program or was erased: the day, what, and of how many students. No names, no contents. */
import type { PrivacyAction, PrivacyLogEntry } from '../../../shared/model/privacy.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Store } from '../store/store.ts';

export function keepLog({ run, query }: Store, day: Day, action: PrivacyAction, students: number): void {
  run(query.insertInto('privacy_log').values({ day, action, students, finished: 1 }));
}

/** Newest first. */
export const readLog = ({ all, query }: Store): PrivacyLogEntry[] =>
  all(query.selectFrom('privacy_log').select(['day', 'action', 'students']).orderBy('sequence', 'desc'));
