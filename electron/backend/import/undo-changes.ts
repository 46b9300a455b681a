/** Gives students back what an import changed in them. Must not touch a value that somebody changed since. */
import { displayName } from '../../../shared/domain/names.ts';
import type { ImportUndone } from '../../../shared/model/import.ts';
import type { ImportedColumn } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

type LeftField = ImportUndone['left'][number]['fields'][number];

/** The columns as a person knows them. School type and year come with the class. */
const fieldOf: Readonly<Record<ImportedColumn, LeftField>> = {
  given_name: 'name',
  particle: 'name',
  surname: 'name',
  student_number: 'studentNumber',
  class_id: 'className',
  school_type: 'className',
  year: 'year',
  birth_day: 'birthDay',
  archived: 'archived',
};

type Change = { field: ImportedColumn; before: string; after: string };

/** A class that was removed since cannot be given back. */
const classExists = (store: Store, id: unknown): boolean =>
  id === null ||
  (typeof id === 'string' &&
    store.first(store.query.selectFrom('school_class').select('id').where('id', '=', id)) !== undefined);

/** Answers the columns that stay as they are now. */
function undoStudent(store: Store, studentId: string, changes: readonly Change[]): LeftField[] {
  const now = store.first(store.query.selectFrom('student').selectAll().where('id', '=', studentId));
  if (!now) return [];
  const values: [ImportedColumn, unknown][] = [];
  const left = new Set<LeftField>();
  for (const { field, before, after } of changes) {
    const old: unknown = JSON.parse(before);
    const untouched = JSON.stringify(now[field]) === after;
    if (untouched && (field !== 'class_id' || classExists(store, old))) values.push([field, old]);
    else left.add(fieldOf[field]);
  }
  if (values.length > 0)
    store.run(store.query.updateTable('student').set(Object.fromEntries(values)).where('id', '=', studentId));
  return [...left];
}

/**
 * Takes the changes of an import back, value by value: what still is as the import left it becomes what it was.
 * `restored` counts the students of whom everything went back, `left` names what stays and of whom.
 */
export function undoChanges(importId: string, store: Store): Omit<ImportUndone, 'removed'> {
  const changes = store.all(
    store.query
      .selectFrom('import_change')
      .innerJoin('student', 'student.id', 'import_change.student_id')
      .where('import_change.import_id', '=', importId)
      .orderBy('import_change.sequence')
      .select([
        'import_change.student_id as studentId',
        'import_change.field',
        'import_change.before',
        'import_change.after',
        'student.given_name as givenName',
        'student.particle',
        'student.surname',
      ]),
  );
  const undone: Omit<ImportUndone, 'removed'> = { restored: 0, left: [] };
  for (const [studentId, own] of Map.groupBy(changes, (change) => change.studentId)) {
    const fields = undoStudent(store, studentId, own);
    const [first] = own;
    if (fields.length === 0) undone.restored += 1;
    else if (first) undone.left.push({ displayName: displayName(first), fields });
  }
  return undone;
}
