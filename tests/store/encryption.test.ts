/** Nothing readable lies on the disk, and only the right key opens the file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { dataKey, makeTestFolder, studentValues } from './open-test-store.ts';

/** Of eight letters or more: a shorter word stands by chance in megabytes of what looks like noise now and then. */
const readable = ['Fatima-Zahra', 'Hoffmeister', 'student_', 'CREATE TABLE', 'SQLite format 3'];

const readableIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const content = readFileSync(join(folder, name));
    return readable.filter((word) => content.includes(word)).map((word) => `${word} in ${name}`);
  });

test('neither the file nor its log holds a name, a table or a header that can be read', () => {
  using folder = makeTestFolder();
  const store = folder.open();
  try {
    for (let n = 0; n < 50; n++)
      store.run(
        store.query.insertInto('student').values(studentValues(`s${n}`, 'Fatima-Zahra', 'Hoffmeister')),
      );
    expect(readdirSync(folder.folder)).toContain('vault.db-wal');
    expect(readFileSync(`${folder.path}-wal`).length).toBeGreaterThan(0);
    expect(readableIn(folder.folder)).toEqual([]);
  } finally {
    store.close();
  }
  expect(readableIn(folder.folder)).toEqual([]);
});

test('closing writes the log back and leaves one file', () => {
  using folder = makeTestFolder();
  const store = folder.open();
  store.run(store.query.insertInto('student').values(studentValues('s', 'Fatima', 'Hoff')));
  store.close();
  expect(readdirSync(folder.folder).toSorted()).toEqual(['vault.db', 'vault.key']);
});

test.each([
  ['another key', Buffer.alloc(32, 8)],
  ['a key of zeros', Buffer.alloc(32)],
])('%s does not open the file', (_name, key) => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, key, true);
  try {
    expect(() => database.pragma('user_version')).toThrow(
      expect.objectContaining({ code: 'SQLITE_NOTADB' }) as Error,
    );
  } finally {
    database.close();
  }
});

test('the connection keeps temporary results in memory, syncs fully, wipes what is deleted and holds references', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, dataKey(), true);
  try {
    prepareConnection(database);
    const settings = Object.fromEntries(
      [
        'temp_store',
        'journal_mode',
        'synchronous',
        'secure_delete',
        'foreign_keys',
        'trusted_schema',
        'cell_size_check',
      ].map((name) => [name, database.pragma(name, { simple: true })]),
    );
    expect(settings).toEqual({
      temp_store: 2,
      journal_mode: 'wal',
      synchronous: 2,
      secure_delete: 1,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
    });
  } finally {
    database.close();
  }
});
