/** What an import would do, from the file and the store. Reads only. */
import type { ImportPreview, ImportRequest } from '../../../shared/model/import.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Store } from '../store/store.ts';
import { forgetSafety } from '../refuse-safety.ts';
import { cleanCell } from './clean-cell.ts';
import { type ClassList, readClassList } from './class-list.ts';
import { indexAnswers, type KnownClass, planClasses } from './plan-classes.ts';
import { type PlannedRow, planRows } from './plan-rows.ts';
import { foldCase, type Person } from './same-person.ts';

export interface ImportPlan {
  rows: PlannedRow[];
  knownClasses: KnownClass[];
  preview: ImportPreview;
}

const readKnownStudents = (store: Store): Person[] =>
  store
    .all(
      store.query
        .selectFrom('student')
        .leftJoin('school_class', 'school_class.id', 'student.class_id')
        .select([
          'student.given_name as givenName',
          'student.particle',
          'student.surname',
          'student.birth_day as birthDay',
          'student.student_number as studentNumber',
          'school_class.name as className',
        ]),
    )
    .map((person) => ({ ...person, className: person.className ?? '' }));

const readKnownClasses = (store: Store): KnownClass[] =>
  store.all(
    store.query.selectFrom('school_class').select(['id', 'name', 'school_type as schoolType', 'year']),
  );

/** "C:\\lists\\3hb.csv" → "3hb.csv": a folder may hold a name and is nobody's business. */
const baseName = (path: string): string => forgetSafety(cleanCell(path.split(/[\\/]/u).at(-1) ?? ''));

function findMissing(
  list: ClassList,
  preview: Pick<ImportPreview, 'classes' | 'adds'>,
  answers: ImportRequest['classes'],
): ImportPreview['missing'] {
  const has = (field: string): boolean => list.columns.some((column) => column.field === field);
  const answered = indexAnswers(answers);
  const missing: ImportPreview['missing'] = [];
  if (!has('fullName') && !(has('givenName') && has('surname'))) missing.push('name');
  if (preview.classes.some(({ className }) => !answered.has(foldCase(className))))
    missing.push('class-answers');
  if (preview.adds === 0) missing.push('rows');
  return missing;
}

const toImportRow = ({
  line,
  action,
  displayName,
  className,
  birthDay,
  studentNumber,
  problems,
}: PlannedRow) => ({
  line,
  action,
  displayName,
  className,
  birthDay,
  studentNumber,
  problems,
});

/**
 * The plan of an import. `missing` holds `name` while no name column is mapped, `class-answers` while a class with new
 * students has no answer, and `rows` when nothing would be added.
 * @throws CallError as `readClassList`.
 */
export function planImport(request: ImportRequest, store: Store, today: Day): ImportPlan {
  const list = readClassList(request);
  const knownClasses = readKnownClasses(store);
  const rows = planRows(list.rows, readKnownStudents(store), today);
  const classes = planClasses(rows, knownClasses);
  const adds = rows.filter(({ action }) => action === 'add').length;
  return {
    rows,
    knownClasses,
    preview: {
      fileName: baseName(request.fileName),
      encoding: list.encoding,
      separator: list.separator,
      columns: list.columns,
      droppedColumns: list.droppedColumns,
      classes,
      rows: rows.map(toImportRow),
      adds,
      skips: rows.length - adds,
      missing: findMissing(list, { classes, adds }, request.classes),
    },
  };
}
