/** Reads students as the screens show them. Set-based: a class list of 2,000 costs as many queries as one of two. */
import { freshFrom } from '../../shared/domain/combine-views.ts';
import { sortByName } from '../../shared/domain/sort-by-name.ts';
import type { Day } from '../../shared/model/day.ts';
import { Family } from '../../shared/model/facts.ts';
import type { Id, StoredPoint, StoredView, Student, StudentRow } from '../../shared/model/records.ts';
import { CallError } from './call-error.ts';
import type { Store } from './store/store.ts';
import {
  selectAgreements,
  selectComingConversations,
  selectCounts,
  selectDueAgreements,
  selectListedStudents,
  selectListedViews,
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
  const recentFrom = freshFrom(today);
  const views = Map.groupBy(store.all(selectListedViews(store)), (row) => row.student_id);
  const points = countByStudent(store.all(selectCounts(store, 'point').where('talked_on', 'is', null)));
  const openAgreements = countByStudent(
    store.all(selectCounts(store, 'agreement').where('outcome', '=', 'open')),
  );
  const due = Map.groupBy(store.all(selectDueAgreements(store, today)), (row) => row.student_id);
  const conversations = new Map(
    store.all(selectComingConversations(store, today)).map((row) => [row.student_id, row]),
  );
  const students = store.all(selectListedStudents(store).where('archived', '=', archived ? 1 : 0));
  return sortByName(students, nameOf, nameOrder).map((student) => {
    const newest = views.get(student.id) ?? [];
    const { stage, provisional } = studentStage(newest, overrideOf(student), recentFrom);
    return toStudentRow(student, view, {
      stage,
      provisional,
      views: newest,
      points: points.get(student.id) ?? 0,
      openAgreements: openAgreements.get(student.id) ?? 0,
      due: firstDue(due.get(student.id) ?? []),
      conversation: conversations.get(student.id) ?? null,
    });
  });
}

/** One student with everything that is kept about him. Throws `CallError` with `not-found`. */
export function readStudent(store: Store, id: Id, view: ListView): Student {
  const { today } = view;
  const student = store.first(selectStudents(store).where('student.id', '=', id));
  if (student === undefined) throw new CallError('not-found');
  const newest = readNewestViews(store, id);
  const points = store.all(selectPoints(store).where('student_id', '=', id));
  const toTalkAbout = points.filter(({ talkedOn }) => talkedOn === null);
  const agreements = store.all(selectAgreements(store).where('student_id', '=', id));
  const override = overrideOf(student);
  const { lead, ...judged } = studentStage(newest, override, freshFrom(today));
  return {
    ...toStudentRow(student, view, {
      ...judged,
      views: newest,
      points: toTalkAbout.length,
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
    lead,
    views: store.all(selectViews(store).where('student_id', '=', id)),
    points: toTalkAbout.map(toStoredPoint),
    parked: toTalkAbout.filter(({ parked }) => parked === 1).map((point) => point.id),
    talkedPoints: points
      .flatMap((point) =>
        point.talkedOn === null ? [] : [{ ...toStoredPoint(point), talkedOn: point.talkedOn }],
      )
      .toReversed(),
    agreements,
  };
}

const toStoredPoint = ({ id, by, text, who, kind }: StoredPoint): StoredPoint => ({
  id,
  by,
  text,
  who,
  kind,
});

/** The newest view of each rater of one student: what counts for stage and agenda (domain.md §3). */
export const readNewestViews = (store: Store, id: Id): StoredView[] =>
  store.all(selectNewestViews(store).where('student_id', '=', id));

/** `due`: those of one student, the earliest first. */
function firstDue(due: readonly { day: Day | null; text: string }[]): StudentRow['due'] {
  const [first] = due;
  if (first === undefined || first.day === null) return null;
  return { day: first.day, text: first.text, count: due.length };
}

const countByStudent = (rows: readonly { student_id: string; count: number }[]): Map<string, number> =>
  new Map(rows.map(({ student_id, count }) => [student_id, count]));
