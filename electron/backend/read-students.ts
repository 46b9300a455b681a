/** Reads students as the screens show them. Set-based: a class list of 2,000 costs as many queries as one of two. */
import { sortByName } from '../../shared/domain/sort-by-name.ts';
import type { Day } from '../../shared/model/day.ts';
import { Family } from '../../shared/model/facts.ts';
import type { Id, StoredView, Student, StudentRow } from '../../shared/model/records.ts';
import { CallError } from './call-error.ts';
import type { Store } from './store/store.ts';
import {
  selectAgreements,
  selectComingConversations,
  selectDueAgreements,
  selectNewestViews,
  selectPoints,
  selectStudents,
  selectViews,
} from './store/student-queries.ts';
import { Attributes, type ListView, nameOf, overrideOf, toStudentRow } from './student-row.ts';
import { studentStage } from './student-stage.ts';

/** Active or archived students in the order of a list. */
export function readStudentRows(store: Store, archived: boolean, view: ListView): StudentRow[] {
  const { today, nameOrder } = view;
  const { query } = store;
  const views = Map.groupBy(store.all(selectNewestViews(store)), (row) => row.student_id);
  const points = countByStudent(store.all(query.selectFrom('point').select('student_id')));
  const openAgreements = countByStudent(
    store.all(query.selectFrom('agreement').select('student_id').where('outcome', '=', 'open')),
  );
  const due = Map.groupBy(store.all(selectDueAgreements(store, today)), (row) => row.student_id);
  const conversations = new Map(
    store.all(selectComingConversations(store, today)).map((row) => [row.student_id, row]),
  );
  const students = store.all(selectStudents(store).where('archived', '=', archived ? 1 : 0));
  return sortByName(students, nameOf, nameOrder).map((student) =>
    toStudentRow(student, view, {
      views: views.get(student.id) ?? [],
      points: points.get(student.id) ?? 0,
      openAgreements: openAgreements.get(student.id) ?? 0,
      due: firstDue(due.get(student.id) ?? []),
      conversation: conversations.get(student.id) ?? null,
    }),
  );
}

/** One student with everything that is kept about him. Throws `CallError` with `not-found`. */
export function readStudent(store: Store, id: Id, view: ListView): Student {
  const { today } = view;
  const student = store.first(selectStudents(store).where('student.id', '=', id));
  if (student === undefined) throw new CallError('not-found');
  const newest = readNewestViews(store, id);
  const points = store.all(selectPoints(store).where('student_id', '=', id));
  const agreements = store.all(selectAgreements(store).where('student_id', '=', id));
  const override = overrideOf(student);
  return {
    ...toStudentRow(student, view, {
      views: newest,
      points: points.length,
      openAgreements: agreements.filter(({ outcome }) => outcome === 'open').length,
      due: firstDue(store.all(selectDueAgreements(store, today).where('student_id', '=', id))),
      conversation: store.first(selectComingConversations(store, today).where('student_id', '=', id)) ?? null,
    }),
    particle: student.particle,
    surname: student.surname,
    studentNumber: student.student_number,
    attributes: Attributes.parse(JSON.parse(student.attributes)),
    family: Family.parse(JSON.parse(student.family)),
    adults: student.adults,
    override,
    lead: studentStage(newest, override, today).lead,
    views: store.all(selectViews(store).where('student_id', '=', id)),
    points,
    agreements,
  };
}

/** The newest view of each rater of one student: what counts for stage and agenda (domain.md §3). */
export const readNewestViews = (store: Store, id: Id): StoredView[] =>
  store.all(selectNewestViews(store).where('student_id', '=', id));

/** `due`: those of one student, the earliest first. */
function firstDue(due: readonly { day: Day | null; text: string }[]): StudentRow['due'] {
  const [first] = due;
  if (first === undefined || first.day === null) return null;
  return { day: first.day, text: first.text, count: due.length };
}

function countByStudent(rows: readonly { student_id: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.student_id, (counts.get(row.student_id) ?? 0) + 1);
  return counts;
}
