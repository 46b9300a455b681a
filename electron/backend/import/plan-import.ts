/** What an import would do, from the file and the store. Reads only. */
import type { ImportPreview, ImportRequest } from '../../../shared/model/import.ts';
import type { Day } from '../../../shared/model/day.ts';
import { forgetSafety } from '../refuse-safety.ts';
import type { Store } from '../store/store.ts';
import { cleanCell } from './clean-cell.ts';
import { type ClassList, readClassList } from './class-list.ts';
import { findGone } from './find-gone.ts';
import type { KnownStudent } from './known-students.ts';
import { indexAnswers, type KnownClass, planClasses } from './plan-classes.ts';
import { type PlannedRow, planRows } from './plan-rows.ts';
import { foldCase } from './same-person.ts';

export interface ImportPlan {
  rows: PlannedRow[];
  knownClasses: KnownClass[];
  /** The students of `gone` whom the mentor archives with this import. */
  archive: string[];
  /** The key of the file's layout in the memory. */
  layout: string;
  preview: ImportPreview;
}

export const readKnownStudents = (store: Store): KnownStudent[] =>
  store
    .all(
      store.query
        .selectFrom('student')
        .leftJoin('school_class', 'school_class.id', 'student.class_id')
        .select([
          'student.id',
          'student.given_name as givenName',
          'student.particle',
          'student.surname',
          'student.birth_day as birthDay',
          'student.student_number as studentNumber',
          'student.class_id as classId',
          'student.school_type as schoolType',
          'student.year',
          'student.archived',
          'school_class.name as className',
        ]),
    )
    .map((person) => ({ ...person, className: person.className ?? '', archived: person.archived === 1 }));

const readKnownClasses = (store: Store): KnownClass[] =>
  store.all(
    store.query.selectFrom('school_class').select(['id', 'name', 'school_type as schoolType', 'year']),
  );

/** "C:\\lists\\3hb.csv" → "3hb.csv": a folder may hold a name and is nobody's business. */
const baseName = (path: string): string => forgetSafety(cleanCell(path.split(/[\\/]/u).at(-1) ?? ''));

function findMissing(
  list: ClassList,
  { classes, writes }: Pick<ImportPreview, 'classes'> & { writes: number },
  answers: ImportRequest['classes'],
): ImportPreview['missing'] {
  const has = (field: string): boolean => list.columns.some((column) => column.field === field);
  const answered = indexAnswers(answers);
  const missing: ImportPreview['missing'] = [];
  if (!has('fullName') && !(has('givenName') && has('surname'))) missing.push('name');
  if (classes.some(({ className }) => !answered.has(foldCase(className)))) missing.push('class-answers');
  if (writes === 0) missing.push('rows');
  return missing;
}

const toImportRow = ({ name: _name, year: _year, study: _study, student: _student, ...row }: PlannedRow) =>
  row;

/**
 * The plan of an import. `missing` holds `name` while no name column is mapped, `class-answers` while a class that
 * students come into has no answer, and `rows` when nothing would be written.
 * @throws CallError as `readClassList`.
 */
export function planImport(request: ImportRequest, store: Store, today: Day): ImportPlan {
  const { layout, remembered, rows: listed, ...list } = readClassList(request, store);
  const knownClasses = readKnownClasses(store);
  const known = readKnownStudents(store);
  const rows = planRows(listed, known, { today, answers: request.answers });
  const classes = planClasses(rows, knownClasses);
  const gone = findGone(rows, known);
  const count = (action: PlannedRow['action']): number => rows.filter((row) => row.action === action).length;
  const [adds, changes, skips] = [count('add'), count('change'), count('skip')];
  const chosen = new Set(request.archive);
  const archive = gone.map(({ id }) => id).filter((id) => chosen.has(id));
  const writes = adds + changes + archive.length;
  const preview: ImportPreview = {
    ...list,
    sheets: list.sheets.map((name) => forgetSafety(cleanCell(name))),
    fileName: baseName(request.fileName),
    remembered: remembered ? layout : null,
    classes,
    rows: rows.map(toImportRow),
    adds,
    changes,
    skips,
    gone,
    missing: findMissing({ ...list, layout, remembered, rows: listed }, { classes, writes }, request.classes),
  };
  return { rows, knownClasses, archive, layout, preview };
}
