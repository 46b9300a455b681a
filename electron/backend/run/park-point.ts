/** Leaves something for a later talk: a point that is there already, or one that came up in this talk. */
import type { NewParkedPoint } from '../../../shared/model/run.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Id, StoredPoint } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import { openConversation } from '../open-conversation.ts';
import { readGuardians } from '../read-family.ts';
import { refuseSafety } from '../refuse-safety.ts';
import type { Store } from '../store/store.ts';
import { readTalkRow } from './run-talks.ts';

/** Throws `CallError` with `not-found`. */
export function parkPoint({ run, query }: Store, pointId: Id, parked: boolean): void {
  const change = query
    .updateTable('point')
    .set({ parked: parked ? 1 : 0 })
    .where('id', '=', pointId)
    .where('talked_on', 'is', null);
  if (run(change) === 0) throw new CallError('not-found');
}

/** Of the adults of one household: whose name the point gets, so that it stands on that household's paper only. */
function whoOf(store: Store, studentId: Id, household: number, today: Day): string {
  const { who = '' } =
    openConversation(store, studentId, 'nl', today).sheet.households?.[household - 1] ?? {};
  const first = readGuardians(store, studentId).find(({ name }) => `${who}, `.startsWith(`${name}, `));
  return first?.name ?? who;
}

/** Throws `CallError`: `safety`, `not-found`. */
export function parkNewPoint(
  store: Store,
  { talkId, by, text }: NewParkedPoint,
  { newId, today }: { newId: () => string; today: Day },
): StoredPoint {
  refuseSafety(text);
  return store.transaction(() => {
    const { student_id: studentId, household } = readTalkRow(store, talkId);
    const who = by === 'parents' && household > 0 ? whoOf(store, studentId, household, today) : '';
    const point = { id: newId(), by, text, who, kind: null };
    store.run(store.query.insertInto('point').values({ ...point, student_id: studentId, parked: 1 }));
    return point;
  });
}
