/** The steps of an evening that runs, each written to one talk. Says nothing of what is on the screen. */
import type { TalkState } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import { keepTalkFacts } from '../counts/keep-talk-facts.ts';
import { writePlaces } from '../evening/write-places.ts';
import { localDay } from '../local-day.ts';
import type { Store } from '../store/store.ts';
import { finishStudent } from './finish-student.ts';

/** Throws `CallError` with `not-found`. */
export function readTalkRow({ first, query }: Store, talkId: Id) {
  const row = first(query.selectFrom('evening_talk').selectAll().where('id', '=', talkId));
  if (row === undefined) throw new CallError('not-found');
  return row;
}

/** Throws `not-found`, or `talk-moved-on` when its state is none of these. */
function requireState(store: Store, talkId: Id, ...states: readonly TalkState[]) {
  const row = readTalkRow(store, talkId);
  if (!states.includes(row.state)) throw new CallError('talk-moved-on');
  return row;
}

/** Who was said not to come may come after all. Throws `not-found`, `talk-moved-on`, `talk-running`. */
export function startTalk(store: Store, talkId: Id, now: Date): void {
  const { run, query, first } = store;
  store.transaction(() => {
    const { evening_id } = requireState(store, talkId, 'waiting', 'skipped', 'absent');
    const other = first(
      query
        .selectFrom('evening_talk')
        .select('id')
        .where('evening_id', '=', evening_id)
        .where('state', '=', 'running'),
    );
    if (other !== undefined) throw new CallError('talk-running');
    run(
      query
        .updateTable('evening_talk')
        .set({ state: 'running', began: now.toISOString(), ended: null, block: null, block_began: null })
        .where('id', '=', talkId),
    );
  });
}

/** Throws `not-found`, `talk-moved-on`. */
export function endTalk(store: Store, talkId: Id, now: Date): void {
  store.transaction(() => {
    const { evening_id, student_id } = requireState(store, talkId, 'running');
    store.run(
      store.query
        .updateTable('evening_talk')
        .set({ state: 'held', ended: now.toISOString() })
        .where('id', '=', talkId),
    );
    keepTalkFacts(store, talkId, student_id, localDay(now));
    finishStudent(store, evening_id, student_id, localDay(now));
  });
}

/** Throws `not-found`, `talk-moved-on`. */
export function markAbsent(store: Store, talkId: Id, now: Date): void {
  store.transaction(() => {
    const { evening_id, student_id } = requireState(store, talkId, 'waiting', 'skipped');
    store.run(
      store.query
        .updateTable('evening_talk')
        .set({ state: 'absent', began: null, ended: null })
        .where('id', '=', talkId),
    );
    finishStudent(store, evening_id, student_id, localDay(now));
  });
}

/** Throws `not-found`, `talk-moved-on`. */
export function skipTalk(store: Store, talkId: Id, now: Date): void {
  store.transaction(() => {
    requireState(store, talkId, 'waiting', 'skipped');
    store.run(
      store.query
        .updateTable('evening_talk')
        .set({ state: 'skipped', ended: now.toISOString() })
        .where('id', '=', talkId),
    );
  });
}

/** The two change places in the plan, so that each is expected at the other's time. Throws `not-found`, `talk-moved-on`. */
export function swapTalks(store: Store, talkId: Id, withId: Id, now: Date): void {
  store.transaction(() => {
    const a = requireState(store, talkId, 'waiting', 'skipped');
    const b = requireState(store, withId, 'waiting', 'skipped');
    if (a.evening_id !== b.evening_id) throw new CallError('not-found');
    const place = ({ session_id: session, start }: typeof a) =>
      session === null || start === null ? null : { session, start };
    writePlaces(
      store,
      a.evening_id,
      [
        { talkId, place: place(b), fixed: true },
        { talkId: withId, place: place(a), fixed: true },
      ],
      localDay(now),
    );
    // Who was put off comes at the other's place, and the other is put off.
    for (const [one, { state, ended }] of [
      [talkId, b],
      [withId, a],
    ] as const)
      store.run(store.query.updateTable('evening_talk').set({ state, ended }).where('id', '=', one));
  });
}

/** Throws `not-found`, `talk-moved-on`. */
export function goToBlock(store: Store, talkId: Id, block: string, now: Date): void {
  store.transaction(() => {
    requireState(store, talkId, 'running');
    store.run(
      store.query
        .updateTable('evening_talk')
        .set({ block, block_began: now.toISOString() })
        .where('id', '=', talkId),
    );
  });
}
