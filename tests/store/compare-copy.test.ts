/** A copy counts only when SQLite finds every row of the source in it, value by value; and is made again when rows change meanwhile. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasSameRows, isMadeAlike, tablesWithRows } from '../../electron/backend/store/compare-copy.ts';
import { copyDatabase } from '../../electron/backend/store/copy-database.ts';
import type { EncryptedDatabase } from '../../electron/backend/store/native.ts';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { dataKey } from './open-test-store.ts';

let folder: string;
let database: EncryptedDatabase;
const copyPath = (): string => join(folder, 'copy.db');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'driehoek-copy-'));
  database = openEncrypted(join(folder, 'source.db'), dataKey(), false);
  prepareConnection(database);
  database.exec(`
    CREATE TABLE plain (id TEXT PRIMARY KEY, text TEXT COLLATE NOCASE, number, picture BLOB);
    CREATE TABLE keyed (one TEXT, two INTEGER, text TEXT, PRIMARY KEY (one, two)) WITHOUT ROWID;
    CREATE TABLE empty (only TEXT);
    CREATE TABLE undo_step (id INTEGER PRIMARY KEY);
    CREATE TABLE undo_change (step INTEGER REFERENCES undo_step (id), row TEXT);
    CREATE VIRTUAL TABLE words USING fts5 (text);
    INSERT INTO plain VALUES ('a', 'Noor', 1, x'00ff'), ('b', NULL, NULL, NULL), ('c', '', 2.5, x'');
    INSERT INTO keyed VALUES ('x', 1, 'een'), ('x', 2, 'twee');
    INSERT INTO empty VALUES ('first'), (NULL), (NULL);
    DELETE FROM empty WHERE only IS NOT NULL;
    INSERT INTO words VALUES ('plannen en vragen');
    INSERT INTO undo_step VALUES (1);
    INSERT INTO undo_change VALUES (1, 'zoals het was');
  `);
});
afterEach(() => {
  if (database.open) database.close();
  rmSync(folder, { recursive: true });
});

const noPause = (): Promise<void> => Promise.resolve();
const readCopy = <T>(sql: string): T[] => {
  const copy = openEncrypted(copyPath(), dataKey(), true);
  try {
    return copy.prepare<[], T>(sql).pluck().all();
  } finally {
    copy.close();
  }
};
const unlike = (): string[] =>
  tablesWithRows(database)
    .filter((table) => !hasSameRows(database, table))
    .map(({ name }) => name);

describe('of a copy', () => {
  beforeEach(() => {
    database.prepare('VACUUM INTO ?').run(copyPath());
    database.prepare('ATTACH ? AS copy').run(copyPath());
  });

  test('that is one, nothing is different', () => {
    expect(unlike()).toEqual([]);
    expect(isMadeAlike(database)).toBe(true);
  });

  test.each([
    ['a changed text', `UPDATE copy.plain SET text = 'Nora' WHERE id = 'a'`, 'plain'],
    ['a capital less', `UPDATE copy.plain SET text = 'noor' WHERE id = 'a'`, 'plain'],
    ['a number as a text', `UPDATE copy.plain SET number = '1' WHERE id = 'a'`, 'plain'],
    ['a whole number as a fraction', `UPDATE copy.plain SET number = 1.0 WHERE id = 'a'`, 'plain'],
    ['bytes as a text', `UPDATE copy.plain SET picture = '' WHERE id = 'c'`, 'plain'],
    ['a nothing as an empty text', `UPDATE copy.plain SET text = '' WHERE id = 'b'`, 'plain'],
    ['an empty text as a nothing', `UPDATE copy.plain SET text = NULL WHERE id = 'c'`, 'plain'],
    ['a row less', `DELETE FROM copy.plain WHERE id = 'b'`, 'plain'],
    ['a row more', `INSERT INTO copy.plain (id) VALUES ('d')`, 'plain'],
    ['another row', `UPDATE copy.plain SET rowid = 9 WHERE id = 'b'`, 'plain'],
    ['a row of nothing elsewhere', `UPDATE copy.empty SET rowid = 9 WHERE rowid = 2`, 'empty'],
    ['a row by its own key', `UPDATE copy.keyed SET text = 'drie' WHERE two = 2`, 'keyed'],
    ['another key', `UPDATE copy.keyed SET two = 3 WHERE two = 2`, 'keyed'],
  ])('%s is seen', (_, change, table) => {
    database.exec(change);
    expect(unlike()).toEqual([table]);
  });

  test('a word less in a search index is seen', () => {
    database.exec('DELETE FROM copy.words');
    expect(unlike()).toContain('words_data');
  });

  test.each([
    'CREATE TABLE copy.more (a)',
    'DROP TABLE copy.empty',
    'CREATE INDEX copy.by_text ON plain (text)',
    'PRAGMA copy.user_version = 7',
  ])('another making is seen: %s', (change) => {
    database.exec(change);
    expect(isMadeAlike(database)).toBe(false);
  });
});

test('a copy holds what is there, and nothing of what can be undone', async () => {
  await copyDatabase(database, copyPath(), noPause);
  expect(readCopy('SELECT text FROM plain ORDER BY id')).toEqual(['Noor', null, '']);
  expect(readCopy('SELECT count(*) FROM undo_change UNION ALL SELECT count(*) FROM undo_step')).toEqual([
    0, 0,
  ]);
  expect(database.prepare('SELECT count(*) FROM undo_change').pluck().get()).toBe(1);
});

test('what is changed while it is made is in it', async () => {
  let pauses = 0;
  await copyDatabase(database, copyPath(), () => {
    pauses += 1;
    if (pauses === 2) database.exec(`UPDATE plain SET text = 'Later' WHERE id = 'a'`);
    return Promise.resolve();
  });
  expect(pauses).toBeGreaterThan(5);
  expect(readCopy(`SELECT text FROM plain WHERE id = 'a'`)).toEqual(['Later']);
});

test('a database that is closed meanwhile gives none', async () => {
  const copying = copyDatabase(database, copyPath(), () => {
    database.close();
    return Promise.resolve();
  });
  await expect(copying).rejects.toMatchObject({ code: 'locked' });
});

test('a copy that does not arrive whole on the disk does not count, and the database goes on', async () => {
  const copying = copyDatabase(database, copyPath(), () => {
    const handle = openSync(copyPath(), 'r+');
    writeSync(handle, Buffer.from([1, 2, 3]), 0, 3, statSync(copyPath()).size - 100);
    closeSync(handle);
    return Promise.resolve();
  });
  await expect(copying).rejects.toMatchObject({ code: 'SQLITE_CORRUPT' });
  await copyDatabase(database, join(folder, 'second.db'), noPause);
});
