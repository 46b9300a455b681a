/** Reads all that the calls show and compares it with the plain model. Throws where they differ. */
import { deepStrictEqual } from 'node:assert/strict';
import type { TestBackend } from '../../backend/open-test-backend.ts';
import { faultsOfFailure } from '../whole-sentence.ts';
import type { Model, PlainStudent } from './plain-model.ts';

const words = new Intl.Collator('nl', { sensitivity: 'base', ignorePunctuation: true });

/** By surname, or the Flemish way by particle and surname. */
function listName({ givenName, particle, surname }: PlainStudent, order: 'nl' | 'be'): string {
  if (particle === '') return `${surname}, ${givenName}`;
  if (order === 'nl') return `${surname}, ${givenName} ${particle}`;
  return `${particle.charAt(0).toUpperCase()}${particle.slice(1)} ${surname}, ${givenName}`;
}
function inOrder(students: readonly PlainStudent[], order: 'nl' | 'be'): string[] {
  const key = ({ particle, surname }: PlainStudent): string[] =>
    order === 'be' ? [`${particle} ${surname}`] : [surname, particle];
  return students
    .toSorted((a, b) => {
      const [left, right] = [
        [...key(a), a.givenName],
        [...key(b), b.givenName],
      ];
      return left.map((word, at) => words.compare(word, right[at] ?? '')).find((sign) => sign !== 0) ?? 0;
    })
    .map((student) => listName(student, order));
}

const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => a.id.localeCompare(b.id));
const of = <T extends { studentId: string }>(rows: readonly T[], id: string): Omit<T, 'studentId'>[] =>
  rows.filter(({ studentId }) => studentId === id).map(({ studentId: _of, ...row }) => row);

/** Newest day first; of one day the one that was kept last. */
const newestFirst = <T extends { day: string }>(rows: readonly T[]): T[] =>
  rows.toReversed().toSorted((a, b) => b.day.localeCompare(a.day));

export async function compare(model: Model, program: TestBackend): Promise<void> {
  const { call } = program;
  const { language, nameOrder } = await call('settings.get', {});
  deepStrictEqual({ language, nameOrder }, model.settings);
  deepStrictEqual((await call('vault.status', {})).state, model.isOpen ? 'open' : 'locked');
  if (!model.isOpen) {
    const refused = await program.refusal('students.list', {});
    deepStrictEqual([refused.code, faultsOfFailure(refused, [program.dataDir])], ['locked', []]);
    return;
  }
  const { classes, students, views, points, agreements, notes } = model.rows;

  const shownClasses = await call('classes.list', {});
  deepStrictEqual(
    byId(shownClasses),
    byId(
      classes.map((one) => ({
        ...one,
        students: students.filter(({ classId, archived }) => classId === one.id && !archived).length,
      })),
    ),
  );

  for (const archived of [false, true]) {
    const listed = students.filter((student) => student.archived === archived);
    const rows = await call('students.list', { archived });
    deepStrictEqual(
      rows.map((row) => row.listName),
      inOrder(listed, nameOrder),
    );
    deepStrictEqual(
      byId(rows).map(({ id, classId, className, openAgreements, points: count, viewsBy }) => ({
        id,
        classId,
        className,
        openAgreements,
        points: count,
        viewsBy: viewsBy.toSorted(),
      })),
      byId(listed).map(({ id, classId }) => ({
        id,
        classId,
        className: classes.find((one) => one.id === classId)?.name ?? '',
        openAgreements: of(agreements, id).filter(({ outcome }) => outcome === 'open').length,
        points: of(points, id).length,
        viewsBy: [...new Set(of(views, id).map(({ by }) => by))].toSorted(),
      })),
    );
  }

  for (const { id, ...student } of students) {
    const shown = await call('students.get', { id });
    const own = Object.fromEntries(
      Object.keys(student).map((key) => [key, shown[key as keyof typeof shown]]),
    );
    deepStrictEqual(own, { ...student });
    deepStrictEqual(shown.views, newestFirst(of(views, id)));
    deepStrictEqual(shown.points, of(points, id));
    deepStrictEqual(shown.agreements, of(agreements, id));
    deepStrictEqual(
      (await call('notes.list', { studentId: id })).map(({ keptUntil: _until, ...note }) => note),
      of(notes, id).toReversed(),
    );
  }

  const undo = await call('undo.list', {});
  deepStrictEqual([undo.back.length, undo.again.length], [model.back.length, model.again.length]);
}
