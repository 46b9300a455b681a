/** Turns the school year: proposes what becomes of everybody, and carries out what the mentor decided. */
import { displayName } from '../../shared/domain/names.ts';
import {
  emptiedClassName,
  isOtherPlace,
  nextClassName,
  proposeOutcome,
  turnsTo,
  yearAfter,
} from '../../shared/domain/school-year-turn.ts';
import { sortByName } from '../../shared/domain/sort-by-name.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Id } from '../../shared/model/records.ts';
import type { SchoolType } from '../../shared/model/school-type.ts';
import type { PastYear, TurnPreview, TurnRequest } from '../../shared/model/school-year.ts';
import { schoolYearName } from '../../shared/text/school-year.ts';
import { CallError } from './call-error.ts';
import { foldCase } from './import/same-person.ts';
import { markLeft } from './mark-left.ts';
import { isUnsafeLabel } from './refuse-safety.ts';
import type { Store } from './store/store.ts';
import { selectListedStudents } from './store/student-queries.ts';
import { type ListView, nameOf } from './student-row.ts';

const selectActive = (store: Store) => selectListedStudents(store).where('archived', '=', 0);

const isTurned = ({ first, query }: Store, schoolYear: number): boolean =>
  first(
    query
      .selectFrom('school_year')
      .select('day')
      .where('school_year', '=', schoolYear - 1),
  ) !== undefined;

/** Something is from before July, and no list came in since: a list of the new year brings the new classes itself. */
function isDue({ first, query }: Store, schoolYear: number): boolean {
  const summer = `${schoolYear}-07-01`;
  const lists = query.selectFrom('import_batch').select('id').where('undone', '=', 0);
  if (first(lists.where('day', '>=', summer)) !== undefined) return false;
  return (
    first(lists.where('day', '<', summer)) !== undefined ||
    first(query.selectFrom('student_view').select('id').where('day', '<', summer)) !== undefined
  );
}

export function previewTurn(store: Store, { today, nameOrder }: ListView): TurnPreview {
  const schoolYear = turnsTo(today);
  const classes = store.all(store.query.selectFrom('school_class').select(['id', 'name']).orderBy('name'));
  const students = sortByName(store.all(selectActive(store)), nameOf, nameOrder).map((student) => ({
    id: student.id,
    displayName: displayName(nameOf(student)),
    classId: student.class_id,
    schoolType: student.school_type,
    year: student.year,
    proposed: proposeOutcome({ schoolType: student.school_type, year: student.year }),
  }));
  // A class goes on as soon as one of its students moves up with it; an empty one as well.
  const withStudents = new Set(students.map(({ classId }) => classId));
  const goingUp = new Set(students.filter(({ proposed }) => proposed === 'up').map(({ classId }) => classId));
  const isEmptied = (classId: Id): boolean => withStudents.has(classId) && !goingUp.has(classId);
  return {
    schoolYear,
    done: isTurned(store, schoolYear),
    due: isDue(store, schoolYear),
    classes: classes.map(({ id, name }) => ({
      id,
      name,
      proposed: isEmptied(id) ? emptiedClassName(name, schoolYearName(schoolYear - 1)) : nextClassName(name),
    })),
    students,
  };
}

/** The school years of a student that ended, the newest first. */
export const readPastYears = ({ all, query }: Store, studentId: Id): PastYear[] =>
  all(
    query
      .selectFrom('school_year')
      .where('student_id', '=', studentId)
      .orderBy('school_year', 'desc')
      .select([
        'school_year as schoolYear',
        'class_name as className',
        'school_type as schoolType',
        'year',
        'outcome',
        'day',
      ]),
  );

/** Since when the student is in the archive; null: is not, or not known. */
export const readLeftOn = ({ first, query }: Store, studentId: Id): Day | null =>
  first(query.selectFrom('student_left').select('day').where('student_id', '=', studentId))?.day ?? null;

/**
 * One transaction. Throws `CallError`: `year-turned` when it was done already, `class-twice` for two classes of one
 * name, `turn-same-place` for another type or year that is none, `turn-incomplete` when the request is not about
 * everybody who is there now, `safety`.
 */
export function turnYear(store: Store, request: TurnRequest, today: Day, newId: () => string): void {
  if (request.classes.some(({ name }) => isUnsafeLabel(name))) throw new CallError('safety');
  store.transaction(() => {
    if (request.schoolYear !== turnsTo(today) || isTurned(store, request.schoolYear))
      throw new CallError('year-turned');
    const students = new Map(store.all(selectActive(store)).map((student) => [student.id, student]));
    const classes = store.all(store.query.selectFrom('school_class').selectAll());
    const names = new Map(request.classes.map(({ id, name }) => [id, name]));
    requireEverybody(request, students, classes);
    for (const { id, year, school_type } of classes)
      store.run(
        store.query
          .updateTable('school_class')
          .set({ name: names.get(id) ?? '', year: yearAfter(year, school_type) })
          .where('id', '=', id),
      );
    const classOf = createClassFinder(store, names, newId);
    for (const { id, outcome, schoolType, year } of request.students) {
      const student = students.get(id);
      if (student === undefined) continue;
      if (
        outcome === 'change' &&
        !isOtherPlace({ schoolType: student.school_type, year: student.year }, { schoolType, year })
      )
        throw new CallError('turn-same-place');
      store.run(
        store.query.insertInto('school_year').values({
          student_id: id,
          school_year: request.schoolYear - 1,
          class_name: student.class_name ?? '',
          school_type: student.school_type,
          year: student.year,
          outcome,
          day: today,
        }),
      );
      const changes = {
        up: () => ({ year: yearAfter(student.year, student.school_type) }),
        stay: () => ({ class_id: classOf(student) }),
        change: () => ({ school_type: schoolType, year, class_id: null }),
        'other-mentor': () => ({ archived: 1 as const }),
        left: () => ({ archived: 1 as const }),
      };
      store.run(store.query.updateTable('student').set(changes[outcome]()).where('id', '=', id));
      if (outcome === 'left' || outcome === 'other-mentor') markLeft(store, id, today);
    }
  });
}

function requireEverybody(
  { classes: named, students: chosen }: TurnRequest,
  students: ReadonlyMap<Id, unknown>,
  classes: readonly { id: Id }[],
): void {
  const isWhole = (given: readonly { id: Id }[], there: readonly Id[]): boolean => {
    const ids = new Set(given.map(({ id }) => id));
    return given.length === there.length && ids.size === there.length && there.every((id) => ids.has(id));
  };
  if (
    !isWhole(chosen, [...students.keys()]) ||
    !isWhole(
      named,
      classes.map(({ id }) => id),
    )
  )
    throw new CallError('turn-incomplete');
  if (new Set(named.map(({ name }) => foldCase(name))).size !== named.length)
    throw new CallError('class-twice');
}

interface Repeater {
  class_id: Id | null;
  class_name: string | null;
  school_type: SchoolType | null;
  year: number | null;
}

/**
 * For who repeats a year: the class that has the old name after the turn, or a new one. None where the own class keeps
 * its name and moves up without this student: then the mentor chooses.
 */
function createClassFinder({ all, run, query }: Store, names: ReadonlyMap<Id, string>, newId: () => string) {
  return ({ class_id, class_name: name, school_type, year }: Repeater): Id | null => {
    if (class_id === null || name === null) return null;
    if (foldCase(names.get(class_id) ?? '') === foldCase(name)) return null;
    const found = all(query.selectFrom('school_class').select(['id', 'name'])).find(
      (one) => foldCase(one.name) === foldCase(name),
    );
    if (found !== undefined) return found.id;
    const id = newId();
    run(query.insertInto('school_class').values({ id, name, school_type, year, import_id: null }));
    return id;
  };
}
