/** Writes where talks stand, and what follows for the conversations: their day, time, place and length. */
import type { EveningPlace } from '../../../shared/model/evening-plan.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Id } from '../../../shared/model/records.ts';
import { planConversation } from '../plan-conversation.ts';
import type { Store } from '../store/store.ts';
import { readEveningRow, readSessions } from './read-evening.ts';

export interface NewPlace {
  talkId: Id;
  place: EveningPlace | null;
  fixed: boolean;
}

/** Within a transaction. Talks that are not named stay as they are. */
export function writePlaces(store: Store, eveningId: Id, places: readonly NewPlace[], today: Day): void {
  const { run, query } = store;
  for (const { talkId, place, fixed } of places)
    run(
      query
        .updateTable('evening_talk')
        .set({
          session_id: place?.session ?? null,
          start: place?.start ?? null,
          fixed: place !== null && fixed ? 1 : 0,
          changed: 0,
        })
        .where('id', '=', talkId)
        .where('evening_id', '=', eveningId),
    );
  planConversations(store, eveningId, today);
}

/** Every student's conversation as the evening has it: of two households the first talk, by its time. */
export function planConversations(store: Store, eveningId: Id, today: Day): void {
  const { occasion } = readEveningRow(store, eveningId);
  const sessions = readSessions(store, eveningId);
  const [first] = sessions;
  const talks = store.all(
    store.query
      .selectFrom('evening_talk')
      .select(['student_id', 'session_id', 'start', 'minutes', 'state'])
      .where('evening_id', '=', eveningId)
      .where('needed', '=', 1)
      .orderBy('household'),
  );
  for (const [studentId, own] of Map.groupBy(talks, (talk) => talk.student_id)) {
    // What was held is no coming conversation any more, and what goes on or waits for its second home stays as it is.
    if (own.some(({ state }) => state === 'held' || state === 'running')) continue;
    const placed = own
      .flatMap((talk) => {
        const session = sessions.find(({ id }) => id === talk.session_id);
        return session === undefined || talk.start === null ? [] : [{ talk, session, start: talk.start }];
      })
      .toSorted((a, b) => `${a.session.day} ${a.start}`.localeCompare(`${b.session.day} ${b.start}`))
      .at(0);
    planConversation(
      store,
      studentId,
      {
        occasion,
        day: placed?.session.day ?? first?.day ?? today,
        time: placed?.start ?? null,
        place: placed?.session.place ?? '',
        minutes: placed?.talk.minutes ?? own[0]?.minutes ?? 15,
      },
      today,
    );
  }
}

/**
 * Takes time and place from the conversation of a student who is on no date of the evening any more, when they came from
 * there. Within a transaction, before `planConversations`.
 */
export function freeConversation({ run, query, all }: Store, eveningId: Id, studentId: Id): void {
  const days = all(query.selectFrom('evening_session').select('day').where('evening_id', '=', eveningId));
  run(
    query
      .updateTable('conversation')
      .set({ time: null, place: '' })
      .where('student_id', '=', studentId)
      .where(
        'day',
        'in',
        days.map(({ day }) => day),
      ),
  );
}
