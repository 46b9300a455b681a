/** What becomes of a student's points when all his talks of an evening are over. Within a transaction. */
import { isOfHousehold } from '../../../shared/domain/households.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Id } from '../../../shared/model/records.ts';
import { openConversation } from '../open-conversation.ts';
import type { Store } from '../store/store.ts';

/**
 * Nothing while a talk of the student is still to come, or when nobody came. Otherwise what waited for this evening was
 * talked about, but for what was parked and for what a household that did not come brought up: that is on the next
 * agenda.
 */
export function finishStudent(store: Store, eveningId: Id, studentId: Id, day: Day): void {
  const { all, run, query } = store;
  const talks = all(
    query
      .selectFrom('evening_talk')
      .select(['household', 'state'])
      .where('evening_id', '=', eveningId)
      .where('student_id', '=', studentId)
      .where('needed', '=', 1),
  );
  const isOver = talks.every(({ state }) => state === 'held' || state === 'absent');
  if (!isOver || talks.every(({ state }) => state === 'absent')) return;
  const away = talks.filter(({ state, household }) => state === 'absent' && household > 0);
  const { households = [] } = openConversation(store, studentId, 'nl', day).sheet;
  const whoIsAway = away.map(({ household }) => households[household - 1]?.who ?? '');
  const waiting = all(
    query
      .selectFrom('point')
      .select(['id', 'by', 'who', 'parked'])
      .where('student_id', '=', studentId)
      .where('talked_on', 'is', null),
  );
  for (const { id, by, who, parked } of waiting) {
    const stays = parked === 1 || (by === 'parents' && whoIsAway.some((names) => isOfHousehold(who, names)));
    run(
      query
        .updateTable('point')
        .set(stays ? { parked: 0 } : { talked_on: day })
        .where('id', '=', id),
    );
  }
}
