/** Reads the talks of one student over all evenings: for the student's file. */
import type { TalkOfStudent } from '../../../shared/domain/describe-file.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Store } from '../store/store.ts';
import { readEveningRow, readSessions, toTalkChoices } from './read-evening.ts';

/** The newest evening first. */
export const readTalksOfStudent = (store: Store, studentId: Id): TalkOfStudent[] =>
  store
    .all(
      store.query
        .selectFrom('evening_talk')
        .selectAll()
        .where('student_id', '=', studentId)
        .orderBy('sequence', 'desc'),
    )
    .map((row) => ({
      title: readEveningRow(store, row.evening_id).title,
      sessions: readSessions(store, row.evening_id),
      household: row.household,
      ...toTalkChoices(row),
    }));
