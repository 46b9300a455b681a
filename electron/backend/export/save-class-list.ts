/** Saves the chosen students as a class list where the person says, and notes that it left the program. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import type { Id } from '../../../shared/model/records.ts';
import { exportTexts } from '../../../shared/text/export.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { keepLog } from '../rights/keep-log.ts';
import { selectStudents } from '../store/student-queries.ts';
import type { Store } from '../store/store.ts';
import { type ListedStudent, writeClassList } from './write-class-list.ts';

/** In the order of `ids`. Throws `CallError` with `not-found`. */
export function readListedStudents(store: Store, ids: readonly Id[]): ListedStudent[] {
  const found = new Map(store.all(selectStudents(store)).map((student) => [student.id, student]));
  return ids.map((id) => {
    const student = found.get(id);
    if (student === undefined) throw new CallError('not-found');
    return {
      studentNumber: student.student_number,
      givenName: student.given_name,
      particle: student.particle,
      surname: student.surname,
      className: student.class_name ?? '',
      birthDay: student.birth_day,
      schoolType: student.school_type,
      year: student.year,
    };
  });
}

/** Throws `CallError`: `not-found`, `cancelled`; or the file system's own error. */
export async function saveClassList(
  context: CallContext,
  { studentIds, language }: ParsedInput<'students.export'>,
  job: Job,
): Promise<CallOutput<'students.export'>> {
  const ids = [...new Set(studentIds)];
  const bytes = writeClassList(readListedStudents(context.store(), ids), language);
  const path = await context.host.saveAs(`${exportTexts[language].fileName}.csv`);
  if (path === null) throw new CallError('cancelled');
  await writeWholeFile(path, bytes, job);
  keepLog(context.store(), context.today(), 'list-saved', ids.length);
  return { path, students: ids.length };
}
