/** The rights of a student: the whole file, as words and as data, and being erased without a trace (domain.md §6). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { studentTables } from '../../electron/backend/rights/student-tables.ts';
import { readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { openSeal } from '../../electron/backend/vault/seal.ts';
import { openEncrypted } from '../../electron/backend/store/open-database.ts';
import { createPdfPrinter } from '../../electron/loopback/pdf.ts';
import { noEdits } from '../../shared/model/agenda.ts';
import { privacy } from '../../shared/text/privacy.ts';
import type { StudentFile } from '../../shared/model/privacy.ts';
import { chromiumPath } from '../chromium.ts';
import { readPdf } from '../pack/read-pdf.ts';
import { dataKey, makeTestFolder } from '../store/open-test-store.ts';
import { decryptFolder } from './decrypt-folder.ts';
import { agreementDraft, conversationDraft, guardianDraft, studentDraft, viewDraft } from './examples.ts';
import { openTestBackend, testDay, testPassphrase, type TestBackend } from './open-test-backend.ts';

/** In no other text of the program. */
const traces = [
  'Qzarnoud',
  'Xylverda',
  '7788417',
  'qzplannen',
  'qzlokaal',
  'qzvraag',
  'qzafspraak',
  'qzals',
  'qzdan',
  'qzreden',
  'qztante',
  'qznotitie',
  'qzmama',
  'qztaal',
];

let program: TestBackend;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'driehoek-file-'));
  program = await openTestBackend({ saveAs: (name) => Promise.resolve(join(folder, name)) });
});
afterEach(() => {
  program.close();
  rmSync(folder, { recursive: true });
});

/** A student with something of everything, by import and by hand. */
async function addStudent(fileName = 'lijst.csv'): Promise<string> {
  const request = {
    fileName,
    content: Buffer.from('Stamnummer;Roepnaam;Achternaam;Klas\n7788417;Noor;Xylverda;2h1\n').toString(
      'base64',
    ),
    classes: [{ className: '2h1', schoolType: 'havo' as const, year: 2 }],
  };
  await program.call('import.apply', request);
  const [row] = await program.call('students.list', {});
  const id = row?.id ?? '';
  const before = await program.call('students.get', { id });
  await program.call('students.save', {
    ...studentDraft({ givenName: 'Qzarnoud', particle: '', surname: 'Xylverda', studentNumber: '7788417' }),
    id,
    classId: before.classId,
    override: { stage: 3, reason: 'qzreden' },
  });
  await program.call('views.save', { ...viewDraft(id), by: 'student', who: '' });
  await program.call('views.save', { ...viewDraft(id), by: 'parent', who: 'qztante' });
  await program.call('points.save', { studentId: id, by: 'student', text: 'Ik wil leren qzplannen.' });
  await program.call('points.save', { studentId: id, by: 'parents', text: 'Kan het qzplannen beter?' });
  await program.call(
    'agreements.save',
    agreementDraft(id, { text: 'qzafspraak', ifPart: 'qzals', thenPart: 'qzdan' }),
  );
  await program.call('notes.save', { studentId: id, text: 'qznotitie over de toets.' });
  await program.call('families.saveGuardian', guardianDraft(id, { name: 'qzmama', speaks: 'qztaal' }));
  const own = { opening: [{ id: 'q', to: 'student' as const, text: 'qzvraag?' }] };
  await program.call(
    'conversations.save',
    conversationDraft(id, { place: 'qzlokaal', edits: { ...noEdits, own } }),
  );
  return id;
}

const wordsOf = ({ parts }: StudentFile): string =>
  parts.flatMap(({ entries }) => entries.flatMap(({ heading, lines }) => [heading, ...lines])).join('\n');

describe('the file', () => {
  test('holds everything that was typed, in words, in both languages', async () => {
    const id = await addStudent();
    for (const language of ['nl', 'en'] as const) {
      const file = await program.call('privacy.file', { id, language, withAdults: true });
      const words = wordsOf(file);
      for (const trace of traces) expect(words).toContain(trace);
      expect(words).toContain('lijst.csv');
      expect(words).not.toMatch(/undefined|null|\[object|vmbo_|\d{4}-\d{2}-\d{2}/u);
      // No school year has ended yet, and no evening was held.
      const empty = file.parts.filter(({ entries }) => entries.length === 0);
      const { years, counts, talks } = privacy[language].parts;
      expect(empty.map(({ title }) => title)).toEqual([years, counts, talks]);
    }
  });

  test('leaves out on request what adults at home said, and nothing else', async () => {
    const id = await addStudent();
    const all = await program.call('privacy.file', { id, language: 'nl', withAdults: true });
    const without = await program.call('privacy.file', { id, language: 'nl', withAdults: false });
    expect(wordsOf(without)).not.toContain('qztante');
    expect(wordsOf(without)).not.toContain('Kan het qzplannen beter?');
    const left = wordsOf(without).split('\n');
    expect(
      wordsOf(all)
        .split('\n')
        .filter((line) => !left.includes(line)),
    ).toEqual([
      'qzmama',
      'moeder, huis 1',
      'spreekt qztaal',
      'contact: bellen',
      expect.stringContaining('qztante'),
      'Kan het qzplannen beter?',
      'van ouders',
    ]);
  });

  test('of somebody without anything says so for every part', async () => {
    const { id } = await program.call('students.save', studentDraft({ classId: null }));
    const { parts } = await program.call('privacy.file', { id, language: 'nl', withAdults: true });
    expect(parts.filter(({ entries }) => entries.length === 0)).toHaveLength(parts.length - 1);
  });

  test('as data holds every row of every table, and without adults none of theirs', async () => {
    const id = await addStudent();
    const save = async (withAdults: boolean): Promise<string> => {
      const { path, pages } = await program.call('privacy.saveFile', {
        id,
        language: 'nl',
        withAdults,
        as: 'json',
        job: 'j',
      });
      expect(pages).toBe(0);
      return readFileSync(path, 'utf8');
    };
    const text = await save(true);
    const copy = JSON.parse(text) as Record<string, unknown[]>;
    for (const trace of traces) expect(text).toContain(trace);
    const counts = Object.keys(studentTables).map((table) => [table, copy[table]?.length]);
    expect(Object.fromEntries(counts.filter(([, count]) => count !== 0))).toEqual({
      student: 1,
      student_view: 2,
      point: 2,
      agreement: 1,
      conversation: 1,
      note: 1,
      guardian: 1,
      student_search_key: 1,
    });
    const without = await save(false);
    for (const theirs of ['qztante', 'qzmama', 'qztaal']) expect(without).not.toContain(theirs);
  });

  test('as pdf can be read back, its name and its properties name nobody', async () => {
    const printer = createPdfPrinter(chromiumPath);
    onTestFinished(() => printer.close());
    program.close();
    program = await openTestBackend({
      saveAs: (name) => Promise.resolve(join(folder, name)),
      htmlToPdf: (html, options) => printer.htmlToPdf(html, options),
    });
    const id = await addStudent();
    const { path, pages } = await program.call('privacy.saveFile', {
      id,
      language: 'nl',
      withAdults: true,
      as: 'pdf',
      job: 'j',
    });
    const pdf = readFileSync(path);
    const { info, texts, tagged } = await readPdf(pdf);
    const text = texts.join('');
    for (const trace of traces) expect(text).toContain(trace);
    expect(pages).toBeGreaterThan(0);
    expect(path).toBe(join(folder, 'driehoek-leerling.pdf'));
    expect(tagged).toBe(true);
    expect(JSON.stringify(info)).not.toContain('Qzarnoud');
  });
});

test('every table that refers to a student is on the list that the file and erasing go by', () => {
  using place = makeTestFolder();
  const database = openEncrypted(place.path, dataKey(), false);
  try {
    const tables = database
      .prepare<[], { name: string }>(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
      )
      .all()
      .map(({ name }) => name);
    // What can be undone is no record of anybody: it is emptied at every lock and by every erasure (undo.test.ts).
    const refers = (table: string): boolean =>
      table === 'student' ||
      database
        .prepare<[], { table: string }>(`SELECT "table" FROM pragma_foreign_key_list('${table}')`)
        .all()
        .some((key) => key.table === 'student') ||
      database
        .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
        .all()
        .some(
          ({ name }) =>
            name.includes('student') &&
            name !== 'student_number' &&
            name !== 'student_present' &&
            name !== 'students',
        );
    const records = tables.filter((table) => !table.startsWith('undo_'));
    expect(records.filter(refers).toSorted()).toEqual(Object.keys(studentTables).toSorted());
  } finally {
    database.close();
  }
});

/** Which of the traces stand in which file of the folder, decrypted. */
async function findTraces(): Promise<Record<string, string[]>> {
  const files = await decryptFolder(program.dataDir, testPassphrase);
  const found = [...files].map(([name, bytes]) => [
    name,
    traces.filter((trace) => bytes.includes(trace) || bytes.includes(Buffer.from(trace, 'utf16le'))),
  ]);
  return Object.fromEntries(found.filter(([, list]) => list?.length !== 0)) as Record<string, string[]>;
}

describe('erasing', () => {
  test('that is killed after the rows went is finished when the vault is opened again', async () => {
    const id = await addStudent();
    program.backend.close();
    const { kdf, passphrase } = readKeyFile(join(program.dataDir, 'vault.key'));
    const key = await openSeal(passphrase, testPassphrase, 'passphrase', kdf);
    if (key === null) throw new Error('wrong passphrase');
    const database = openEncrypted(join(program.dataDir, 'vault.db'), key, true);
    // As if nothing had wiped the freed bytes either.
    database.pragma('secure_delete=OFF');
    database.pragma('foreign_keys=ON');
    database.transaction(() => {
      database.prepare('DELETE FROM student WHERE id = ?').run(id);
      database.exec('DELETE FROM undo_change; DELETE FROM undo_step;');
      database.exec(
        `INSERT INTO privacy_log (day, action, students, finished) VALUES ('${testDay}', 'erased', 1, 0)`,
      );
    })();
    database.close();
    expect(Object.keys(await findTraces())).toEqual(['vault.db']);
    program.restart();
    await program.call('vault.unlock', { passphrase: testPassphrase });
    expect(await findTraces()).toEqual({});
    expect(await program.call('privacy.log', {})).toEqual([{ day: testDay, action: 'erased', students: 1 }]);
  });

  test('leaves no byte of the student in the file, its free pages and its log; the others stay', async () => {
    const id = await addStudent('lijst van Xylverda.csv');
    const { id: other } = await program.call(
      'students.save',
      studentDraft({ classId: null, surname: 'Wzblijver' }),
    );
    await program.call('points.save', { studentId: other, by: 'student', text: 'Dit wzblijft.' });
    // Something edited and removed before: its bytes have to be gone as well.
    const { id: point } = await program.call('points.save', {
      studentId: id,
      by: 'mentor',
      text: 'qzplannen oud',
    });
    await program.call('points.remove', { id: point });
    expect(Object.keys(await findTraces())).not.toEqual([]);
    await program.call('privacy.erase', { id, givenName: ' qzarnoud ' });
    expect((await program.refusal('students.get', { id })).code).toBe('not-found');
    const files = await decryptFolder(program.dataDir, testPassphrase);
    expect(await findTraces()).toEqual({});
    expect(files.get('vault.db')?.includes('Dit wzblijft.')).toBe(true);
    expect((await program.call('students.get', { id: other })).points).toHaveLength(1);
    expect(await program.call('privacy.log', {})).toEqual([{ day: testDay, action: 'erased', students: 1 }]);
  });

  test('leaves no byte in the automatic backups, and those of before are gone', async () => {
    const id = await addStudent();
    await program.call('vault.lock', {});
    await program.call('vault.unlock', { passphrase: testPassphrase });
    expect(Object.keys(await findTraces())).toHaveLength(2);
    expect(await program.call('privacy.erase', { id, givenName: 'Qzarnoud' })).toEqual({
      backups: 'renewed',
    });
    expect(await findTraces()).toEqual({});
    expect((await program.call('backups.list', {})).backups).toHaveLength(1);
  });

  test('that is killed before the backups were made anew is finished when the vault is opened again', async () => {
    const id = await addStudent();
    await program.call('vault.lock', {});
    await program.call('vault.unlock', { passphrase: testPassphrase });
    const backup = join(program.dataDir, 'backups', 'automatic-2026-02-02-0930.driehoek-backup');
    const before = readFileSync(backup);
    await program.call('privacy.erase', { id, givenName: 'Qzarnoud' });
    // As it was in between: the old backup, and the word that it has to go.
    writeFileSync(backup, before);
    writeFileSync(join(program.dataDir, 'backups', 'renew'), '');
    expect(Object.keys(await findTraces())).toHaveLength(1);
    program.restart();
    await program.call('vault.unlock', { passphrase: testPassphrase });
    expect((await program.call('backups.list', {})).backups).toHaveLength(1);
    expect(await findTraces()).toEqual({});
  });

  test('needs the name, and without it nothing changes', async () => {
    const id = await addStudent();
    const before = await program.call('students.get', { id });
    expect((await program.refusal('privacy.erase', { id, givenName: 'Noor' })).code).toBe('wrong-name');
    expect((await program.refusal('privacy.erase', { id: 'nobody', givenName: 'Noor' })).code).toBe(
      'not-found',
    );
    expect(await program.call('students.get', { id })).toEqual(before);
    expect(await program.call('privacy.log', {})).toEqual([]);
  });
});

test('the list of what left the program counts and names nobody', async () => {
  const id = await addStudent();
  await program.call('privacy.saveFile', { id, language: 'nl', withAdults: true, as: 'json', job: 'j' });
  await program.call('privacy.printed', { students: 1 });
  program.clock.now = new Date('2026-02-05T12:00:00');
  await program.call('privacy.erase', { id, givenName: 'Qzarnoud' });
  const log = await program.call('privacy.log', {});
  expect(log).toEqual([
    { day: '2026-02-05', action: 'erased', students: 1 },
    { day: testDay, action: 'sheets-printed', students: 1 },
    { day: testDay, action: 'file-saved', students: 1 },
  ]);
});
