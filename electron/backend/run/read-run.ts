/** Reads an evening as it runs. Of the talk that goes on only what the family at the table may read. */
import { minuteOf } from '../../../shared/domain/evening/clock.ts';
import { retime } from '../../../shared/domain/evening/retime.ts';
import { nameVoices } from '../../../shared/domain/name-voices.ts';
import { tableBlocks } from '../../../shared/domain/evening/table-blocks.ts';
import { timeAfter } from '../../../shared/domain/when.ts';
import type { Day, Time } from '../../../shared/model/day.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { RunningNow, RunningTalk, RunState, RunTalk } from '../../../shared/model/run.ts';
import { CallError } from '../call-error.ts';
import { readEveningRow, readSessions } from '../evening/read-evening.ts';
import { localDay } from '../local-day.ts';
import { openConversation } from '../open-conversation.ts';
import type { Store } from '../store/store.ts';
import { selectAgreements } from '../store/student-queries.ts';
import { wallMinutes } from '../wall-minutes.ts';
import { canTakeBack } from './take-back.ts';

const readRows = ({ all, query }: Store, sessionId: Id) =>
  all(
    query
      .selectFrom('evening_talk')
      .innerJoin('student', 'student.id', 'evening_talk.student_id')
      .selectAll('evening_talk')
      .select('student.given_name')
      .where('session_id', '=', sessionId)
      .where('needed', '=', 1)
      .orderBy('start')
      .orderBy('evening_talk.sequence'),
  );
type Row = ReturnType<typeof readRows>[number];

/** The talk that is going on, the one that began last; null: none, or one that lost its place. */
export function readRunning({ first, query }: Store): RunningNow | null {
  const row = first(
    query
      .selectFrom('evening_talk')
      .innerJoin('student', 'student.id', 'evening_talk.student_id')
      .select(['evening_talk.id', 'evening_id', 'session_id', 'began', 'given_name'])
      .where('state', '=', 'running')
      .where('session_id', 'is not', null)
      .orderBy('began', 'desc'),
  );
  if (row === undefined || row.session_id === null || row.began === null) return null;
  return {
    eveningId: row.evening_id,
    sessionId: row.session_id,
    talkId: row.id,
    givenName: row.given_name,
    began: row.began,
  };
}

const atTime = (minutes: number): Time => timeAfter('00:00', Math.floor(minutes));

function toTalk(row: Row, day: Day): RunTalk {
  const wall = (moment: string | null) => (moment === null ? null : wallMinutes(new Date(moment), day));
  return {
    id: row.id,
    studentId: row.student_id,
    household: row.household,
    givenName: row.given_name,
    start: row.start ?? '00:00',
    minutes: row.minutes,
    state: row.state,
    began: wall(row.began),
    ended: wall(row.ended),
    share: row.share,
  };
}

function readTable(store: Store, row: Row, day: Day, language: Language, now: Date): RunningTalk {
  const { student, sheet } = openConversation(store, row.student_id, language, localDay(now));
  return {
    talkId: row.id,
    blocks: tableBlocks(sheet),
    block:
      row.block === null || row.block_began === null
        ? null
        : { id: row.block, began: wallMinutes(new Date(row.block_began), day) },
    agreements: store.all(selectAgreements(store).where('talk_id', '=', row.id)),
    parked: student.parked.length,
    voices: nameVoices({ givenName: student.givenName, adults: sheet.common.adults }, language),
  };
}

/** Throws `CallError` with `not-found`. */
export function readRun(store: Store, sessionId: Id, language: Language, now: Date): RunState {
  const found = store.first(
    store.query.selectFrom('evening_session').select('evening_id').where('id', '=', sessionId),
  );
  if (found === undefined) throw new CallError('not-found');
  const { id, title, rhythm } = readEveningRow(store, found.evening_id);
  const session = readSessions(store, id).find((one) => one.id === sessionId);
  if (session === undefined) throw new CallError('not-found');
  const rows = readRows(store, sessionId);
  const talks = rows.map((row) => toTalk(row, session.day));
  const { changeover, breakMinutes } = rhythm;
  const expected = retime({
    talks: talks.map((talk) => ({ ...talk, start: minuteOf(talk.start) })),
    changeover,
    breakMinutes,
    now: wallMinutes(now, session.day),
  });
  const running = rows.find(({ state }) => state === 'running');
  return {
    evening: { id, title },
    session,
    changeover,
    breakMinutes,
    talks,
    running: running === undefined ? null : readTable(store, running, session.day, language, now),
    next: expected.find((one) => one.id !== running?.id)?.id ?? null,
    expected: expected.map((one) => ({ id: one.id, start: atTime(one.start), end: atTime(one.end) })),
    canTakeBack: canTakeBack(store),
  };
}
