/** Compares what was handed over with what is there. Reads only; what it plans is what is carried out. */
import { displayName } from '../../../shared/domain/names.ts';
import type { HandedStudent, TransferContent, TransferRow } from '../../../shared/model/transfer.ts';
import { KnownStudents } from '../import/known-students.ts';
import { foldName, type Person } from '../import/same-person.ts';
import { CallError } from '../call-error.ts';
import { forgetSafety, isUnsafeLabel, nameParts, refuseSafety } from '../refuse-safety.ts';
import { selectStudents } from '../store/student-queries.ts';
import type { Store } from '../store/store.ts';

export interface PlannedTransfer {
  row: TransferRow;
  /** Of the file, without what is kept nowhere; for somebody who is not known. */
  student: HandedStudent;
  /** And without what is there already. */
  rest: HandedStudent;
}

const toPerson = (student: HandedStudent): Person => student;

/** Throws `CallError` with `safety` when a name, a class or a number in the file is about safety. */
export function planTransfer(store: Store, { students }: TransferContent): PlannedTransfer[] {
  for (const student of students) {
    refuseSafety(...nameParts(student));
    if (isUnsafeLabel(student.className) || isUnsafeLabel(student.studentNumber))
      throw new CallError('safety');
  }
  const rows = store.all(selectStudents(store));
  const known = new KnownStudents(
    rows.map((row) => ({
      id: row.id,
      givenName: row.given_name,
      particle: row.particle,
      surname: row.surname,
      studentNumber: row.student_number,
      className: row.class_name ?? '',
      birthDay: row.birth_day,
      classId: row.class_id,
      schoolType: row.school_type,
      year: row.year,
      archived: row.archived === 1,
    })),
    students.map(toPerson),
  );
  return students.map((handed, index) => {
    const match = known.find(toPerson(handed), foldName(handed));
    const student = withoutUnsafe(handed);
    const rest = match === null ? student : onlyNew(store, match.student.id, student);
    return {
      student,
      rest,
      row: {
        index,
        displayName: displayName(handed),
        className: handed.className,
        known:
          match === null
            ? null
            : {
                id: match.student.id,
                displayName: displayName(match.student),
                className: match.student.className,
              },
        question: match?.question ?? null,
        views: rest.views.length,
        points: rest.points.length,
        agreements: rest.agreements.length,
      },
    };
  });
}

/** A sentence about safety is kept nowhere, also not from somebody else's program (domain.md §6). */
const withoutUnsafe = (student: HandedStudent): HandedStudent => ({
  ...student,
  points: student.points.filter((text) => forgetSafety(text) !== ''),
  agreements: student.agreements.filter(
    ({ text, ifPart, thenPart }) => forgetSafety(`${text}. ${ifPart}. ${thenPart}`) !== '',
  ),
});

/** Taking over twice changes nothing: what is there is not taken over again. */
function onlyNew({ all, query }: Store, id: string, student: HandedStudent): HandedStudent {
  const days = new Set(
    all(
      query.selectFrom('student_view').where('student_id', '=', id).where('by', '=', 'student').select('day'),
    ).map(({ day }) => day),
  );
  const points = new Set(
    all(
      query.selectFrom('point').where('student_id', '=', id).where('by', '=', 'student').select('text'),
    ).map(({ text }) => text),
  );
  const agreements = new Set(
    all(query.selectFrom('agreement').where('student_id', '=', id).select('text')).map(({ text }) => text),
  );
  return {
    ...student,
    views: student.views.filter(({ day }) => !days.has(day)),
    points: student.points.filter((text) => !points.has(text)),
    agreements: student.agreements.filter(({ text }) => !agreements.has(text)),
  };
}
