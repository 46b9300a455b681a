/** Writes what an import changes in students who are there already, and what it was before. Must not add or remove anybody. */
import type { ClassAnswer } from '../../../shared/model/import.ts';
import type { ImportedColumn } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import type { KnownStudent } from './known-students.ts';
import type { KnownClass } from './plan-classes.ts';
import type { PlannedRow } from './plan-rows.ts';
import { foldCase } from './same-person.ts';

type Value = string | number | null;
/** The new value of each column that changes. */
export type Patch = Partial<Record<ImportedColumn, Value>>;

interface Classes {
  /** Folded name → id, of all classes there are after the import. */
  ids: ReadonlyMap<string, string>;
  /** As they were before it. */
  known: readonly KnownClass[];
  answers: ReadonlyMap<string, ClassAnswer>;
}

/**
 * Whoever had the school type or year of the class gets that of the new class; who was given another type or year
 * keeps it, as when a class itself is changed.
 */
function moveToClass(className: string, student: KnownStudent, { ids, known, answers }: Classes): Patch {
  const key = foldCase(className);
  const from = known.find(({ id }) => id === student.classId);
  const answer = answers.get(key);
  const patch: Patch = { class_id: ids.get(key) ?? null };
  if (answer && (student.schoolType === null || student.schoolType === from?.schoolType))
    patch.school_type = answer.schoolType;
  if (answer && (student.year === null || student.year === from?.year)) patch.year = answer.year;
  return patch;
}

/** What the changes of a row come to in the columns of the student. */
export function makePatch({ changes, name, student, ...row }: PlannedRow, classes: Classes): Patch {
  if (!student) return {};
  const patch: Patch = {};
  for (const { field } of changes) {
    if (field === 'name')
      Object.assign(patch, {
        given_name: name.givenName,
        particle: name.particle,
        surname: name.surname,
      } satisfies Patch);
    if (field === 'studentNumber') patch.student_number = row.studentNumber;
    if (field === 'birthDay') patch.birth_day = row.birthDay;
    if (field === 'year') patch.year = row.year;
    if (field === 'className') Object.assign(patch, moveToClass(row.className, student, classes));
  }
  return patch;
}

/** Writes the columns that differ from what they were, and keeps both values for the undo. False: none differed. */
export function patchStudent(store: Store, studentId: string, patch: Patch, importId: string): boolean {
  const before = store.first(store.query.selectFrom('student').selectAll().where('id', '=', studentId));
  const columns = Object.keys(patch) as ImportedColumn[];
  const changed = before ? columns.filter((column) => before[column] !== patch[column]) : [];
  if (!before || changed.length === 0) return false;
  store.run(
    store.query.insertInto('import_change').values(
      changed.map((column) => ({
        import_id: importId,
        student_id: studentId,
        field: column,
        before: JSON.stringify(before[column]),
        after: JSON.stringify(patch[column]),
      })),
    ),
  );
  const values = Object.fromEntries(changed.map((column) => [column, patch[column]]));
  store.run(store.query.updateTable('student').set(values).where('id', '=', studentId));
  return true;
}
