/** Every step of the database's history, on real encrypted files. */
import { expect, test } from 'vitest';
import { toFailure } from '../../electron/backend/reply.ts';
import { migrate, readVersion } from '../../electron/backend/store/migrate.ts';
import { migrations } from '../../electron/backend/store/migrations.ts';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { hashFolder } from './hash-folder.ts';
import { dataKey, makeTestFolder, studentValues } from './open-test-store.ts';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return toFailure(error, 'nl').code;
  }
  return 'no failure';
};

test('a new vault stands at the newest version and keeps its rows when it is opened again', () => {
  using folder = makeTestFolder();
  const first = folder.open();
  first.run(first.query.insertInto('student').values(studentValues('a', 'Noor', 'Visser')));
  first.close();
  const second = folder.open();
  expect(second.all(second.query.selectFrom('student').select(['id', 'given_name']))).toEqual([
    { id: 'a', given_name: 'Noor' },
  ]);
  second.close();
  const database = openEncrypted(folder.path, dataKey(), true);
  expect(readVersion(database)).toBe(migrations.length);
  database.close();
});

test('each step keeps the rows of the version before it', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, dataKey(), true);
  try {
    prepareConnection(database);
    database.prepare(`INSERT INTO school_class (id, name) VALUES ('c', '2h1')`).run();
    const later = [...migrations, `ALTER TABLE school_class ADD COLUMN room TEXT NOT NULL DEFAULT '';`];
    migrate(database, later);
    expect(readVersion(database)).toBe(later.length);
    expect(database.prepare('SELECT id, name, room FROM school_class').all()).toEqual([
      { id: 'c', name: '2h1', room: '' },
    ]);
  } finally {
    database.close();
  }
});

test('from version 1, points and agreements keep what they had; what they did not have yet is empty', () => {
  using folder = makeTestFolder();
  const path = `${folder.path}-old`;
  const database = openEncrypted(path, dataKey(), false);
  try {
    prepareConnection(database);
    migrate(database, migrations.slice(0, 1));
    database.exec(`
      INSERT INTO student (id, given_name, particle, surname, student_number, attributes, family, adults)
        VALUES ('s', 'Noor', '', 'Visser', '', '[]', '{}', 'parents');
      INSERT INTO point (id, student_id, by, text) VALUES ('p', 's', 'student', 'Ik wil naar het vwo.');
      INSERT INTO agreement (id, student_id, text, if_part, then_part, owner, outcome, times_missed)
        VALUES ('a', 's', 'Elke zondag plannen', '', '', 'student', 'missed', 1);
    `);
    migrate(database, migrations);
    expect(database.prepare('SELECT id, by, text, who, kind FROM point').all()).toEqual([
      { id: 'p', by: 'student', text: 'Ik wil naar het vwo.', who: '', kind: null },
    ]);
    expect(
      database
        .prepare('SELECT text, outcome, times_missed, follows, made_on, settled_on FROM agreement')
        .all(),
    ).toEqual([
      {
        text: 'Elke zondag plannen',
        outcome: 'missed',
        times_missed: 1,
        follows: null,
        made_on: null,
        settled_on: null,
      },
    ]);
  } finally {
    database.close();
  }
});

test('a step that fails leaves the version and the tables before it', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, dataKey(), true);
  try {
    const broken = [
      ...migrations,
      'CREATE TABLE half_done (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
    ];
    expect(() => migrate(database, broken)).toThrow(/no such table/u);
    expect(readVersion(database)).toBe(migrations.length);
    expect(database.prepare(`SELECT name FROM sqlite_schema WHERE name = 'half_done'`).all()).toEqual([]);
  } finally {
    database.close();
  }
});

test('a file of a later version is refused and stays as it is, byte for byte', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, dataKey(), true);
  database.pragma(`user_version=${migrations.length + 1}`);
  database.close();
  const before = hashFolder(folder.folder);
  expect(codeOf(() => folder.open())).toBe('vault-newer');
  expect(hashFolder(folder.folder)).toEqual(before);
});

test('from version 6, what was logged stays as it was, and something new can be logged', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(`${folder.path}-old`, dataKey(), false);
  try {
    prepareConnection(database);
    migrate(database, migrations.slice(0, 6));
    database.exec(`
      INSERT INTO privacy_log (day, action, students, finished) VALUES ('2026-01-05', 'sheets-saved', 28, 1);
      INSERT INTO privacy_log (day, action, students, finished) VALUES ('2026-01-06', 'erased', 1, 0);
      DELETE FROM privacy_log WHERE students = 28;
    `);
    const before = database.prepare('SELECT * FROM privacy_log').all();
    expect(before).toEqual([{ sequence: 2, day: '2026-01-06', action: 'erased', students: 1, finished: 0 }]);
    migrate(database, migrations);
    expect(database.prepare('SELECT * FROM privacy_log').all()).toEqual(before);
    database.exec(
      `INSERT INTO privacy_log (day, action, students, finished) VALUES ('2026-01-07', 'list-saved', 2, 1)`,
    );
    expect(database.prepare('SELECT sequence FROM privacy_log').pluck().all()).toEqual([2, 3]);
  } finally {
    database.close();
  }
});
