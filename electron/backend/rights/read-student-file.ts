/** Gathers everything that the vault keeps about one student, and has it put in words. */
import { describeFile } from '../../../shared/domain/describe-file.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { StudentFile } from '../../../shared/model/privacy.ts';
import type { Id } from '../../../shared/model/records.ts';
import { readConversation } from '../open-conversation.ts';
import { readLeftOn, readPastYears } from '../turn-year.ts';
import { readCounted } from '../counts/read-counted.ts';
import { readTalksOfStudent } from '../evening/read-talks-of-student.ts';
import { readFamily } from '../read-family.ts';
import { readStudent } from '../read-students.ts';
import type { Store } from '../store/store.ts';

interface Wanted {
  id: Id;
  language: Language;
  withAdults: boolean;
}

/** Throws `CallError` with `not-found`. */
export function readStudentFile(store: Store, { id, language, withAdults }: Wanted, today: Day): StudentFile {
  const { query, all } = store;
  const student = readStudent(store, id, { today, nameOrder: 'nl' });
  const made = query.selectFrom('student').where('student.id', '=', id).select('import_id');
  const changed = query.selectFrom('import_change').where('student_id', '=', id).select('import_id');
  const lists = all(
    query
      .selectFrom('import_batch')
      .where((is) => is.or([is('id', 'in', made), is('id', 'in', changed)]))
      .orderBy('sequence')
      .select(['day', 'file_name as fileName']),
  );
  const notes = all(
    query
      .selectFrom('note')
      .where('student_id', '=', id)
      .orderBy('sequence', 'desc')
      .select(['id', 'text', 'created_on as createdOn', 'changed_on as changedOn']),
  );
  const delays = all(query.selectFrom('retention_delay').where('student_id', '=', id).selectAll());
  const keptLonger = new Map(delays.map(({ row_id: row, until, reason }) => [row, { until, reason }]));
  return describeFile(
    {
      student,
      family: readFamily(store, id),
      pastYears: readPastYears(store, id),
      leftOn: readLeftOn(store, id),
      conversation: readConversation(store, id) ?? null,
      talks: readTalksOfStudent(store, id),
      counted: readCounted(store, id),
      notes,
      keptLonger,
      lists,
    },
    { language, withAdults, today },
  );
}
