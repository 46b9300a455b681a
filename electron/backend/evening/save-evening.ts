/** Makes and changes an evening, its dates and who is on it. Places nobody. */
import type { Day } from '../../../shared/model/day.ts';
import type { EveningWindow } from '../../../shared/model/evening-plan.ts';
import type { EveningDraft, EveningTalkDraft } from '../../../shared/model/evening.ts';
import type { SlotMinutes } from '../../../shared/model/facts.ts';
import type { Id } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import type { Store } from '../store/store.ts';
import { adviseMinutes, readHouseholds, readInterpreterFamilies } from './read-families.ts';
import { type EveningView, readEveningRow, readSessions, toTalkChoices } from './read-evening.ts';
import { planConversations } from './write-places.ts';

/** Within a transaction. Throws `CallError` with `not-found`. */
export function saveEvening(store: Store, draft: EveningDraft, newId: () => string, today: Day): Id {
  const { run, query } = store;
  const values = {
    title: draft.title,
    occasion: draft.occasion,
    minutes: draft.rhythm.minutes,
    changeover: draft.rhythm.changeover,
    talks_before_break: draft.rhythm.talksBeforeBreak,
    break_minutes: draft.rhythm.breakMinutes,
  };
  const id = draft.id ?? newId();
  if (draft.id === undefined) run(query.insertInto('evening').values({ id, ...values }));
  else {
    const { rhythm } = readEveningRow(store, id);
    run(query.updateTable('evening').set(values).where('id', '=', id));
    // A talk that was as long as all others still is.
    run(
      query
        .updateTable('evening_talk')
        .set({ minutes: draft.rhythm.minutes })
        .where('evening_id', '=', id)
        .where('minutes', '=', rhythm.minutes),
    );
  }
  saveSessions(store, id, draft.sessions, newId);
  forgetSessions(store, id);
  planConversations(store, id, today);
  return id;
}

function saveSessions(
  store: Store,
  eveningId: Id,
  drafts: EveningDraft['sessions'],
  newId: () => string,
): void {
  const { run, query } = store;
  const kept = readSessions(store, eveningId);
  const left = new Set(drafts.map((draft) => draft.id));
  for (const { id } of kept) if (!left.has(id)) run(query.deleteFrom('evening_session').where('id', '=', id));
  for (const { id, day, from, to, place } of drafts) {
    const values = { day, starts: from, ends: to, place };
    if (id === undefined)
      run(query.insertInto('evening_session').values({ id: newId(), evening_id: eveningId, ...values }));
    else if (kept.some((session) => session.id === id))
      run(query.updateTable('evening_session').set(values).where('id', '=', id));
    else throw new CallError('not-found');
  }
}

/** Takes out what talks ask about a session that is no more. */
function forgetSessions(store: Store, eveningId: Id): void {
  const { run, query, all } = store;
  const there = new Set(readSessions(store, eveningId).map(({ id }) => id));
  const isThere = ({ session }: EveningWindow): boolean => there.has(session);
  for (const row of all(query.selectFrom('evening_talk').selectAll().where('evening_id', '=', eveningId))) {
    const { wishes, elsewhere, interpreter } = toTalkChoices(row);
    const hours = interpreter?.filter(isThere) ?? [];
    run(
      query
        .updateTable('evening_talk')
        .set({
          wishes: JSON.stringify(wishes.filter((wish) => wish.kind !== 'not' || isThere(wish.window))),
          elsewhere: JSON.stringify(elsewhere.filter(isThere)),
          interpreter: hours.length === 0 ? null : JSON.stringify(hours),
        })
        .where('id', '=', row.id),
    );
  }
}

/**
 * A talk for each family, or one for each household where they come apart; who is on it already stays as it is. Within
 * a transaction. Answers the students who were left out because their school type is missing. Throws `not-found`.
 */
export function addStudents(
  store: Store,
  eveningId: Id,
  studentIds: readonly Id[],
  newId: () => string,
  view: EveningView,
): { added: number; withoutType: Id[] } {
  const { run, query, all } = store;
  const { rhythm } = readEveningRow(store, eveningId);
  const there = new Set(
    all(query.selectFrom('evening_talk').select('student_id').where('evening_id', '=', eveningId)).map(
      (row) => row.student_id,
    ),
  );
  const ids = [...new Set(studentIds)].filter((id) => !there.has(id));
  const found = all(query.selectFrom('student').select(['id', 'school_type']).where('id', 'in', ids));
  if (found.length !== ids.length) throw new CallError('not-found');
  const typed = new Set(found.filter((row) => row.school_type !== null).map(({ id }) => id));
  const interpreted = readInterpreterFamilies(store, ids);
  for (const studentId of ids.filter((id) => typed.has(id))) {
    const households = readHouseholds(store, studentId, view.language, view.today);
    const advised = adviseMinutes(store, studentId, rhythm.minutes, interpreted.has(studentId), view);
    for (const household of households === null ? [0] : households.map((_, at) => at + 1))
      run(
        query.insertInto('evening_talk').values({
          id: newId(),
          evening_id: eveningId,
          student_id: studentId,
          household,
          minutes: advised?.minutes ?? rhythm.minutes,
          needed: 1,
          way: 'room',
          wishes: '[]',
          elsewhere: '[]',
          interpreter: null,
          hard: 0,
          may_meet: 0,
        }),
      );
  }
  planConversations(store, eveningId, view.today);
  return { added: typed.size, withoutType: ids.filter((id) => !typed.has(id)) };
}

/** What a talk asks. It keeps its place, and is free to move in the next plan. Throws `not-found`. */
export function saveTalk({ run, query }: Store, draft: EveningTalkDraft): void {
  const change = query
    .updateTable('evening_talk')
    .set({
      minutes: draft.minutes,
      needed: draft.needed ? 1 : 0,
      way: draft.way,
      wishes: JSON.stringify(draft.wishes),
      elsewhere: JSON.stringify(draft.elsewhere),
      interpreter: draft.interpreter === null ? null : JSON.stringify(draft.interpreter),
      hard: draft.hard ? 1 : 0,
      may_meet: draft.mayMeet ? 1 : 0,
      changed: 1,
      // Who needs no talk has no place either.
      ...(draft.needed ? {} : { session_id: null, start: null, fixed: 0 as const }),
    })
    .where('id', '=', draft.id);
  if (run(change) === 0) throw new CallError('not-found');
}

/** A talk that is placed is needed. Within a transaction. */
export function setMinutes({ run, query }: Store, talkId: Id, minutes: SlotMinutes): void {
  run(query.updateTable('evening_talk').set({ minutes, needed: 1 }).where('id', '=', talkId));
}
