/** Takes over what was handed over: adds, and changes nothing that is there. One transaction, one step to undo. */
import { Family } from '../../../shared/model/facts.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { HandedStudent, TransferAnswer, TransferContent } from '../../../shared/model/transfer.ts';
import { foldCase } from '../import/same-person.ts';
import type { Store } from '../store/store.ts';
import { planTransfer } from './plan-transfer.ts';

interface Taken {
  added: number;
  completed: number;
}

/** A row with a question that was not answered is left out. `answers`: see `TransferAnswer`. */
export function applyTransfer(
  store: Store,
  content: TransferContent,
  answers: readonly TransferAnswer[],
  newId: () => string,
): Taken {
  return store.transaction(() => {
    const taken: Taken = { added: 0, completed: 0 };
    for (const { row, student, rest } of planTransfer(store, content)) {
      const answer = answers.find(({ index }) => index === row.index);
      if (row.question !== null && answer === undefined) continue;
      if (row.known !== null && (row.question === null || answer?.same === true)) {
        addWords(store, row.known.id, rest, newId);
        if (row.views + row.points + row.agreements > 0) taken.completed += 1;
      } else {
        addWords(store, addStudent(store, student, newId), student, newId);
        taken.added += 1;
      }
    }
    return taken;
  });
}

/** The class of that name, or a new one like the student's. */
function findClass(
  store: Store,
  { className, schoolType, year }: HandedStudent,
  newId: () => string,
): Id | null {
  const { all, query, run } = store;
  if (className === '') return null;
  const found = all(query.selectFrom('school_class').select(['id', 'name'])).find(
    ({ name }) => foldCase(name) === foldCase(className),
  );
  if (found !== undefined) return found.id;
  const id = newId();
  run(
    query
      .insertInto('school_class')
      .values({ id, name: className, school_type: schoolType, year, import_id: null }),
  );
  return id;
}

function addStudent(store: Store, student: HandedStudent, newId: () => string): Id {
  const id = newId();
  store.run(
    store.query.insertInto('student').values({
      id,
      given_name: student.givenName,
      particle: student.particle,
      surname: student.surname,
      student_number: student.studentNumber,
      class_id: findClass(store, student, newId),
      school_type: student.schoolType,
      year: student.year,
      birth_day: student.birthDay,
      attributes: '[]',
      family: JSON.stringify(Family.parse({})),
      adults: 'parents',
      override_stage: null,
      override_reason: null,
      archived: 0,
      import_id: null,
    }),
  );
  return id;
}

function addWords({ run, query }: Store, student_id: Id, student: HandedStudent, newId: () => string): void {
  // Oldest first, as they were kept.
  for (const view of student.views.toReversed())
    run(
      query.insertInto('student_view').values({ id: newId(), student_id, by: 'student', who: '', ...view }),
    );
  for (const text of student.points)
    run(query.insertInto('point').values({ id: newId(), student_id, by: 'student', text, kind: null }));
  for (const agreement of student.agreements)
    run(
      query.insertInto('agreement').values({
        id: newId(),
        student_id,
        text: agreement.text,
        if_part: agreement.ifPart,
        then_part: agreement.thenPart,
        owner: agreement.owner,
        first_moment: agreement.firstMoment,
        check_moment: agreement.checkMoment,
        support_ends: agreement.supportEnds,
        outcome: 'open',
        times_missed: agreement.timesMissed,
        follows: null,
        made_on: agreement.madeOn,
        settled_on: null,
      }),
    );
}
