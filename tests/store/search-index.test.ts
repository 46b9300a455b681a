/** The search index in the file: it follows every write, survives a VACUUM, and is made for what was there before it. */
import { expect, test } from 'vitest';
import { migrate } from '../../electron/backend/store/migrate.ts';
import { migrations } from '../../electron/backend/store/migrations.ts';
import type { EncryptedDatabase } from '../../electron/backend/store/native.ts';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { dataKey, makeTestFolder } from './open-test-store.ts';

/** The step that made the index. */
const indexStep = migrations.findIndex((step) => step.includes('fts5'));

const insertStudent = (database: EncryptedDatabase, id: string, surname: string): void => {
  database
    .prepare(
      `INSERT INTO student (id, given_name, particle, surname, student_number, attributes, family, adults)
        VALUES (?, 'Noor', '', ?, '', '[]', '{}', 'parents')`,
    )
    .run(id, surname);
};
const find = (database: EncryptedDatabase, match: string): unknown[] =>
  database
    .prepare(
      `SELECT key.student_id FROM student_search JOIN student_search_key AS key
        ON key.sequence = student_search.rowid WHERE student_search MATCH ?`,
    )
    .pluck()
    .all(match);

/** Throws when an index does not say exactly what its table says. */
function checkIndexes(database: EncryptedDatabase): void {
  for (const index of ['student_search', 'agreement_search', 'note_search'])
    database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
}

test('students and agreements from before the index are found', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(`${folder.path}-old`, dataKey(), false);
  try {
    prepareConnection(database);
    migrate(database, migrations.slice(0, indexStep));
    insertStudent(database, 's', 'Yıldız');
    database.exec(
      `INSERT INTO agreement (id, student_id, text, if_part, then_part, owner, outcome, times_missed)
        VALUES ('a', 's', 'Elke zondag plannen', '', '', 'student', 'open', 0)`,
    );
    migrate(database, migrations);
    expect(find(database, 'yildiz')).toEqual(['s']);
    expect(
      database
        .prepare(`SELECT count(*) FROM agreement_search WHERE agreement_search MATCH 'zon*'`)
        .pluck()
        .get(),
    ).toBe(1);
    checkIndexes(database);
  } finally {
    database.close();
  }
});

test('after a student is gone the index holds no word of him, and after a VACUUM it still points at the others', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, dataKey(), true);
  try {
    prepareConnection(database);
    for (let number = 0; number < 50; number += 1) insertStudent(database, `s${number}`, `Naam${number}`);
    database.exec(`
      INSERT INTO agreement (id, student_id, text, if_part, then_part, owner, outcome, times_missed)
        SELECT 'a' || id, id, 'Afspraak van ' || surname, '', '', 'student', 'open', 0 FROM student;
      INSERT INTO note (id, student_id, text, created_on, changed_on)
        SELECT 'n' || id, id, 'Notitie over ' || surname, '2026-02-02', '2026-02-02' FROM student;
    `);
    database.exec(`DELETE FROM student WHERE id IN ('s3', 's7', 's49'); VACUUM;`);
    checkIndexes(database);
    expect(find(database, 'naam7')).toEqual([]);
    expect(find(database, 'naam48')).toEqual(['s48']);
    expect(
      database
        .prepare(`SELECT count(*) FROM note_search WHERE note_search MATCH 'naam7 OR naam8'`)
        .pluck()
        .get(),
    ).toBe(1);
    database.exec('DELETE FROM student');
    checkIndexes(database);
    for (const index of ['student_search', 'agreement_search', 'note_search']) {
      database.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', '${index}', 'row')`);
      expect(database.prepare('SELECT term FROM temp.words').all()).toEqual([]);
      database.exec('DROP TABLE temp.words');
    }
  } finally {
    database.close();
  }
});
