/** Undo across screens: every row back as it was, step by step; kept over a restart, gone at a lock. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalTables, outsideJournal } from '../../electron/backend/store/journal-tables.ts';
import { openEncrypted } from '../../electron/backend/store/open-database.ts';
import { dumpVault, type Dump } from '../import/dump-vault.ts';
import { dataKey, makeTestFolder } from '../store/open-test-store.ts';
import { decryptFolder } from './decrypt-folder.ts';
import { agreementDraft, conversationDraft, studentDraft, viewDraft } from './examples.ts';
import { openTestBackend, testPassphrase, type TestBackend } from './open-test-backend.ts';

/** The index number of a student is derived: it may differ after the student came back. */
const rowsOf = async (program: TestBackend): Promise<Dump> => {
  const { student_search_key: _derived, ...rows } = await dumpVault(program.dataDir, testPassphrase);
  return Object.fromEntries(Object.entries(rows).filter(([name]) => !name.includes('_search')));
};
const newest = async (program: TestBackend) => {
  const [step] = (await program.call('undo.list', {})).back;
  if (!step) throw new Error('nothing to undo');
  return step;
};

test('every table is in the journal or stands with its reason in the list of those outside', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, dataKey(), true);
  const tables = database
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .all()
    .map(({ name }) => name);
  database.close();
  expect(tables.toSorted()).toEqual([...journalTables, ...Object.keys(outsideJournal)].toSorted());
});

const action = fc.record({
  what: fc.constantFrom(
    'student',
    'rename',
    'archive',
    'point',
    'unpoint',
    'note',
    'unnote',
    'agree',
    'view',
    'class',
    'talk',
    'import',
    'unimport',
  ),
  which: fc.nat(3),
  text: fc.constantFrom('Amélie wil "meer" tijd', "van 't Hoff", 'Één\ttab', '😀 blij'),
});
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

const list = Buffer.from('Roepnaam;Achternaam;Klas\nNoor;Visser;2h1\nBram;Bos;2h1\n').toString('base64');

/** Some of these are refused, as a real call may be: then nothing changes. */
async function act(program: TestBackend, { what, which, text }: Action): Promise<void> {
  const students = await program.call('students.list', { archived: false });
  const studentId = students[which % Math.max(1, students.length)]?.id ?? 'nobody';
  const rowId = async (table: string): Promise<string> => {
    const rows = (await rowsOf(program))[table] as { id: string }[];
    return rows[which % Math.max(1, rows.length)]?.id ?? 'nothing';
  };
  const line = text.replace('\t', ' ');
  const calls: Record<Action['what'], () => Promise<[string, unknown]>> = {
    student: async () => ['students.save', studentDraft({ givenName: line, studentNumber: `${which}` })],
    rename: async () => ['students.save', { ...studentDraft({ givenName: line }), id: studentId }],
    archive: async () => ['students.archive', { ids: [studentId], archived: true }],
    point: async () => ['points.save', { studentId, by: 'student', text: line }],
    unpoint: async () => ['points.remove', { id: await rowId('point') }],
    note: async () => ['notes.save', { studentId, text }],
    unnote: async () => ['notes.remove', { id: await rowId('note') }],
    agree: async () => ['agreements.save', agreementDraft(studentId, { text: line })],
    view: async () => ['views.save', viewDraft(studentId)],
    class: async () => ['classes.save', { name: `2h${which}`, schoolType: 'havo', year: 2 }],
    talk: async () => ['conversations.save', conversationDraft(studentId, { place: line })],
    import: async () => [
      'import.apply',
      { fileName: 'klas.csv', content: list, classes: [{ className: '2h1', schoolType: 'havo', year: 2 }] },
    ],
    unimport: async () => [
      'import.undo',
      { importId: (await program.call('import.last', {}))?.importId ?? 'none' },
    ],
  };
  await program.backend.call(...(await calls[what]()));
}

test('any calls, undone one by one and put back one by one, give the exact rows each time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 12 }), async (actions) => {
      using program = await openTestBackend();
      await program.call('students.save', studentDraft());
      const states = new Map<number, Dump>([
        [(await program.call('undo.list', {})).back.length, await rowsOf(program)],
      ]);
      for (const one of actions) {
        // What is kept while it is typed joins a step only for a minute.
        program.clock.now = new Date(program.clock.now.getTime() + 120_000);
        await act(program, one);
        const { back } = await program.call('undo.list', {});
        const steps = back.length;
        const rows = await rowsOf(program);
        // A call that was refused, or changed nothing, is no step.
        expect(omitMapping(rows)).toEqual(omitMapping(states.get(steps) ?? rows));
        states.set(steps, rows);
      }
      const highest = (await program.call('undo.list', {})).back.length;
      for (let steps = highest - 1; steps >= 1; steps--) {
        await program.call('undo.back', { step: (await newest(program)).step });
        expect(omitMapping(await rowsOf(program))).toEqual(omitMapping(states.get(steps)));
      }
      for (let steps = 2; steps <= highest; steps++) {
        const [step] = (await program.call('undo.list', {})).again;
        await program.call('undo.again', { step: step?.step ?? 0 });
        expect(omitMapping(await rowsOf(program))).toEqual(omitMapping(states.get(steps)));
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);

/** A remembered mapping is outside the journal, with its reason there. */
const omitMapping = (dump: Dump | undefined): Dump => {
  const { import_mapping: _outside, ...rest } = dump ?? {};
  return rest;
};

test('steps are named in words, newest first, and an older one takes the newer back with it', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft({ givenName: 'Amélie' }));
  const { id } = await program.call('points.save', {
    studentId,
    by: 'student',
    text: 'Ik wil naar de havo.',
  });
  await program.call('points.remove', { id });
  const { back } = await program.call('undo.list', {});
  expect(back.map(({ text }) => text)).toEqual([
    'Punt van Amélie verwijderd',
    'Punt van Amélie toegevoegd',
    'Leerling Amélie toegevoegd',
  ]);
  await program.call('undo.back', { step: back[1]?.step ?? 0 });
  const { back: left, again } = await program.call('undo.list', {});
  expect(left.map(({ text }) => text)).toEqual(['Leerling Amélie toegevoegd']);
  expect(again.map(({ text }) => text)).toEqual(['Punt van Amélie toegevoegd', 'Punt van Amélie verwijderd']);
  await program.call('notes.save', { studentId, text: 'Leest graag.' });
  expect((await program.call('undo.list', {})).again).toEqual([]);
  expect(await program.refusal('undo.back', { step: 999 })).toMatchObject({ code: 'not-found' });
});

test('a restart keeps the list, at least fifty steps; a lock empties it, also in the file', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  for (let at = 0; at < 60; at++)
    await program.call('points.save', { studentId, by: 'student', text: `Punt zonnebloem ${at}` });
  program.restart();
  await program.call('vault.unlock', { passphrase: testPassphrase });
  expect((await program.call('undo.list', {})).back).toHaveLength(61);
  const note = await program.call('notes.save', { studentId, text: 'Weg kwartelei.' });
  await program.call('notes.remove', { id: note.id });
  await program.call('vault.lock', {});
  const file = (await decryptFolder(program.dataDir, testPassphrase)).get('vault.db');
  expect(file?.includes('zonnebloem')).toBe(true);
  expect(file?.includes('kwartelei')).toBe(false);
  await program.call('vault.unlock', { passphrase: testPassphrase });
  expect(await program.call('undo.list', {})).toEqual({ back: [], again: [] });
});

test('what is kept while it is typed is one step for a minute, back to what stood there before', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft({ givenName: 'Amélie' }));
  const wait = (seconds: number): void => {
    program.clock.now = new Date(program.clock.now.getTime() + seconds * 1000);
  };
  const texts = async () => (await program.call('undo.list', {})).back.map(({ text }) => text);
  const { id } = await program.call('notes.save', { studentId, text: 'Leest graag.' });
  for (const text of ['Leest graag. Vraagt hulp.', 'Leest graag. Vraagt om hulp.']) {
    wait(20);
    await program.call('notes.save', { id, studentId, text });
  }
  expect(await texts()).toEqual(['Notitie van Amélie toegevoegd', 'Leerling Amélie toegevoegd']);
  wait(40);
  await program.call('notes.save', { id, studentId, text: 'Plant zelf.' });
  wait(10);
  await program.call('notes.save', { id, studentId, text: 'Plant zelf zijn week.' });
  expect(await texts()).toEqual([
    'Notitie van Amélie aangepast',
    'Notitie van Amélie toegevoegd',
    'Leerling Amélie toegevoegd',
  ]);
  const read = async () => (await program.call('notes.list', { studentId })).map(({ text }) => text);
  await program.call('undo.back', { step: (await newest(program)).step });
  expect(await read()).toEqual(['Leest graag. Vraagt om hulp.']);
  const [step] = (await program.call('undo.list', {})).again;
  await program.call('undo.again', { step: step?.step ?? 0 });
  expect(await read()).toEqual(['Plant zelf zijn week.']);
  // Another note is another step, and so is what is removed.
  const other = await program.call('notes.save', { studentId, text: 'Werkt samen.' });
  await program.call('notes.remove', { id: other.id });
  expect((await texts()).slice(0, 2)).toEqual([
    'Notitie van Amélie verwijderd',
    'Notitie van Amélie toegevoegd',
  ]);
});

test('an erasure, and a note of which a part turned out to be about safety, leave nothing to undo', async () => {
  using program = await openTestBackend();
  const { id: stays } = await program.call('students.save', studentDraft({ givenName: 'Bram' }));
  const { id: studentId } = await program.call(
    'students.save',
    studentDraft({ givenName: 'Amélie', surname: 'Kwartelei' }),
  );
  const note = await program.call('notes.save', { studentId: stays, text: 'Hij zei dat hij roerdomp' });
  await program.call('notes.save', { id: note.id, studentId: stays, text: 'Leest graag.', forget: true });
  expect(await program.call('undo.list', {})).toEqual({ back: [], again: [] });
  await program.call('points.save', { studentId, by: 'student', text: 'Ik wil een zilverreiger tekenen.' });
  await program.call('points.save', { studentId: stays, by: 'student', text: 'Ik wil een boomklever.' });
  await program.call('privacy.erase', { id: studentId, givenName: 'amélie' });
  expect(await program.call('undo.list', {})).toEqual({ back: [], again: [] });
  program.backend.close();
  const file = (await decryptFolder(program.dataDir, testPassphrase)).get('vault.db');
  expect(file?.includes('boomklever')).toBe(true);
  for (const gone of ['Kwartelei', 'zilverreiger', 'Amélie']) expect(file?.includes(gone)).toBe(false);
});
