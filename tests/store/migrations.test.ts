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

test('from the version before families, students stay, and who is at home goes with a student that goes', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(`${folder.path}-old`, dataKey(), false);
  try {
    prepareConnection(database);
    migrate(
      database,
      migrations.slice(
        0,
        migrations.findIndex((step) => step.includes('CREATE TABLE guardian')),
      ),
    );
    for (const id of ['s', 't'])
      database
        .prepare(
          `INSERT INTO student (id, given_name, particle, surname, student_number, attributes, family, adults)
            VALUES (?, 'Noor', '', 'Visser', '', '[]', '{}', 'parents')`,
        )
        .run(id);
    const before = database.prepare('SELECT * FROM student').all();
    migrate(database, migrations);
    expect(database.prepare('SELECT * FROM student').all()).toEqual(before);
    database.exec(`
      INSERT INTO guardian (id, student_id, name, relation, household, speaks, interpreter, contact_way)
        VALUES ('g', 's', 'moeder', 'mother', 1, '', 0, 'phone');
      INSERT INTO sibling (student_id, sibling_id, linked) VALUES ('s', 't', 1), ('t', 's', 1);
      DELETE FROM student WHERE id = 's';
    `);
    for (const table of ['guardian', 'sibling'])
      expect(database.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
  } finally {
    database.close();
  }
});

test('from the version before school years, what is kept longer stays, and goes with what it is about', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(`${folder.path}-old`, dataKey(), false);
  try {
    prepareConnection(database);
    migrate(
      database,
      migrations.slice(
        0,
        migrations.findIndex((step) => step.includes('CREATE TABLE school_year')),
      ),
    );
    for (const [id, archived] of [
      ['s', 0],
      ['t', 1],
    ] as const)
      database
        .prepare(
          `INSERT INTO student (id, given_name, particle, surname, student_number, attributes, family, adults, archived)
            VALUES (?, 'Noor', '', 'Visser', '', '[]', '{}', 'parents', ?)`,
        )
        .run(id, archived);
    database.exec(`
      INSERT INTO note (id, student_id, text, created_on, changed_on)
        VALUES ('n', 's', 'Leest graag.', '2026-01-05', '2026-01-05');
      INSERT INTO retention_delay (kind, row_id, student_id, until, reason)
        VALUES ('notes', 'n', 's', '2026-09-01', 'hand-over');
    `);
    const delays = database.prepare('SELECT * FROM retention_delay').all();
    migrate(database, migrations);
    expect(database.prepare('SELECT * FROM retention_delay').all()).toEqual(delays);
    expect(database.prepare('SELECT student_id FROM student_left').pluck().all()).toEqual(['t']);
    database.exec(`
      INSERT INTO retention_delay (kind, row_id, student_id, until, reason)
        VALUES ('left', 't', 't', '2026-09-01', 'hand-over');
      DELETE FROM note WHERE id = 'n';
      UPDATE student SET archived = 0 WHERE id = 't';
    `);
    expect(database.prepare('SELECT * FROM retention_delay').all()).toEqual([]);
    expect(database.prepare('SELECT * FROM student_left').all()).toEqual([]);
  } finally {
    database.close();
  }
});

test('from the version before evenings, points are still to be talked about, and a talk goes with student, date and evening', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(`${folder.path}-old`, dataKey(), false);
  try {
    prepareConnection(database);
    migrate(
      database,
      migrations.slice(
        0,
        migrations.findIndex((step) => step.includes('CREATE TABLE evening ')),
      ),
    );
    for (const id of ['s', 't', 'u'])
      database
        .prepare(
          `INSERT INTO student (id, given_name, particle, surname, student_number, attributes, family, adults)
            VALUES (?, 'Noor', '', 'Visser', '', '[]', '{}', 'parents')`,
        )
        .run(id);
    database.exec(
      `INSERT INTO point (id, student_id, by, text) VALUES ('p', 's', 'student', 'Naar de havo.')`,
    );
    migrate(database, migrations);
    expect(database.prepare('SELECT id, text, talked_on, parked FROM point').all()).toEqual([
      { id: 'p', text: 'Naar de havo.', talked_on: null, parked: 0 },
    ]);
    database.exec(`
      INSERT INTO evening (id, title, occasion, minutes, changeover, talks_before_break, break_minutes)
        VALUES ('e', 'Voorjaar', 'mol', 15, 5, 4, 15);
      INSERT INTO evening_session (id, evening_id, day, starts, ends, place)
        VALUES ('d', 'e', '2026-02-10', '19:00', '21:00', ''), ('f', 'e', '2026-02-11', '19:00', '21:00', '');
      INSERT INTO evening_talk (id, evening_id, student_id, household, minutes, needed, way, wishes, elsewhere, hard,
        may_meet, fixed, session_id, start)
        VALUES ('a', 'e', 's', 0, 15, 1, 'room', '[]', '[]', 0, 0, 1, 'd', '19:00'),
          ('b', 'e', 't', 0, 15, 1, 'room', '[]', '[]', 0, 0, 1, 'f', '19:00');
      INSERT INTO printed_page (evening_id, student_id, page, fingerprint, day)
        VALUES ('e', 's', 'student', '00', '2026-02-09'), ('e', NULL, 'door', '00', '2026-02-09');
      DELETE FROM student WHERE id = 't';
      DELETE FROM evening_session WHERE id = 'd';
    `);
    expect(database.prepare('SELECT id, session_id, start, fixed FROM evening_talk').all()).toEqual([
      { id: 'a', session_id: null, start: null, fixed: 0 },
    ]);
    database.exec(`DELETE FROM student WHERE id = 's'`);
    expect(database.prepare('SELECT page FROM printed_page').all()).toEqual([{ page: 'door' }]);
    database.exec(`DELETE FROM evening WHERE id = 'e'`);
    for (const table of ['evening_session', 'evening_talk', 'printed_page'])
      expect(database.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
  } finally {
    database.close();
  }
});
