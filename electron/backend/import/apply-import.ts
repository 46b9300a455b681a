/** Writes an import in one transaction. Must not write anything that the preview did not show. */
import { Family } from '../../../shared/model/facts.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { ImportDone, ImportRequest } from '../../../shared/model/import.ts';
import { markLeft } from '../mark-left.ts';
import { CallError } from '../call-error.ts';
import type { Store } from '../store/store.ts';
import { indexAnswers } from './plan-classes.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { forgetMapping, rememberMapping } from './remember-mapping.ts';
import { foldCase } from './same-person.ts';
import { makePatch, patchStudent } from './write-changes.ts';

interface Surroundings {
  store: Store;
  today: Day;
  newId: () => string;
}

/** Rows in one statement: 16 values each stay far below SQLite's limit of 32,766, and the text is built seldom. */
const rowsAtOnce = 100;

/** Makes the classes that are new; answers class name → id for all that get students. */
function insertClasses(
  { preview, knownClasses }: ImportPlan,
  answers: ReturnType<typeof indexAnswers>,
  importId: string,
  { store, newId }: Surroundings,
): { ids: ReadonlyMap<string, string>; made: number } {
  const ids = new Map(knownClasses.map(({ name, id }) => [foldCase(name), id]));
  const made = preview.classes.filter(({ known }) => !known);
  for (const { className } of made) {
    const key = foldCase(className);
    const answer = answers.get(key);
    const id = newId();
    ids.set(key, id);
    store.run(
      store.query.insertInto('school_class').values({
        id,
        name: className,
        school_type: answer?.schoolType ?? null,
        year: answer?.year ?? null,
        import_id: importId,
      }),
    );
  }
  return { ids, made: made.length };
}

/** Makes the new students. A student without a class has no school type yet. */
function insertStudents(
  { rows }: ImportPlan,
  answers: ReturnType<typeof indexAnswers>,
  ids: ReadonlyMap<string, string>,
  importId: string,
  { store, newId }: Surroundings,
): number {
  const family = JSON.stringify(Family.parse({}));
  const students = rows
    .filter(({ action }) => action === 'add')
    .map(({ name, className, studentNumber, birthDay, year }) => {
      const key = foldCase(className);
      const answer = answers.get(key);
      return {
        id: newId(),
        given_name: name.givenName,
        particle: name.particle,
        surname: name.surname,
        student_number: studentNumber,
        class_id: className === '' ? null : (ids.get(key) ?? null),
        school_type: className === '' ? null : (answer?.schoolType ?? null),
        year: className === '' ? year : (answer?.year ?? null),
        birth_day: birthDay,
        attributes: '[]',
        family,
        adults: 'parents' as const,
        override_stage: null,
        override_reason: null,
        archived: 0 as const,
        import_id: importId,
      };
    });
  for (let at = 0; at < students.length; at += rowsAtOnce)
    store.run(store.query.insertInto('student').values(students.slice(at, at + rowsAtOnce)));
  return students.length;
}

/** What the mentor chose for these columns is kept for the next file like it; what the program found itself is not. */
function keepMapping(
  { mapping }: ImportRequest,
  { layout }: ImportPlan,
  { store, today }: Surroundings,
): void {
  if (!mapping) return;
  forgetMapping(store, layout);
  rememberMapping(store, layout, mapping, today);
}

/**
 * Does what the preview of the same request shows: adds, changes and archives. A class that is in the program already
 * keeps its own school type and year; the students who come into it get those of the mentor's answer, and a student
 * without a class none (asked before the first agenda).
 * @throws CallError `import-not-ready` while something is missing; as `readClassList`.
 */
export function applyImport(request: ImportRequest, surroundings: Surroundings): ImportDone {
  const { store, today, newId } = surroundings;
  return store.transaction(() => {
    const plan = planImport(request, store, today);
    if (plan.preview.missing.length > 0) throw new CallError('import-not-ready');
    const importId = newId();
    store.run(
      store.query
        .insertInto('import_batch')
        .values({ id: importId, day: today, file_name: plan.preview.fileName, undone: 0 }),
    );
    keepMapping(request, plan, surroundings);
    const answers = indexAnswers(request.classes);
    const { ids, made } = insertClasses(plan, answers, importId, surroundings);
    const classes = { ids, known: plan.knownClasses, answers };
    let changed = 0;
    for (const row of plan.rows)
      if (row.action === 'change' && row.student)
        changed += Number(patchStudent(store, row.student.id, makePatch(row, classes), importId));
    for (const id of plan.archive)
      if (patchStudent(store, id, { archived: 1 }, importId)) markLeft(store, id, today);
    const added = insertStudents(plan, answers, ids, importId, surroundings);
    return {
      importId,
      added,
      changed,
      archived: plan.archive.length,
      skipped: plan.preview.skips,
      classes: made,
    };
  });
}
