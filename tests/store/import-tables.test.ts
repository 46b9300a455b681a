/** The step that brought the memory of mappings and the changes of imports, on rows of the version before it. */
import { expect, test } from 'vitest';
import { migrate, readVersion } from '../../electron/backend/store/migrate.ts';
import { migrations } from '../../electron/backend/store/migrations.ts';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { dataKey, makeTestFolder } from './open-test-store.ts';

const before = migrations.findIndex((step) => step.includes('CREATE TABLE import_change'));

test('rows of the version before it are kept, and their imports have changed nobody', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(`${folder.path}.old`, dataKey(), false);
  try {
    prepareConnection(database);
    migrate(database, migrations.slice(0, before));
    database.exec(`
      INSERT INTO import_batch (id, day, file_name) VALUES ('i', '2026-02-02', 'lijst.csv');
      INSERT INTO school_class (id, name, import_id) VALUES ('c', '2h1', 'i');
      INSERT INTO student (id, given_name, particle, surname, student_number, class_id, attributes, family, adults,
        import_id) VALUES ('s', 'Çağla', 'van ''t', 'Öztürk', '00417', 'c', '[]', '{}', 'parents', 'i');
    `);
    const read = () =>
      ['import_batch', 'school_class', 'student'].map((table) =>
        database.prepare(`SELECT * FROM ${table}`).all(),
      );
    const rows = read();
    migrate(database, migrations);
    expect(readVersion(database)).toBe(migrations.length);
    expect(read()).toEqual(rows);
    expect(database.prepare('SELECT * FROM import_change').all()).toEqual([]);
    expect(database.prepare('SELECT * FROM import_mapping').all()).toEqual([]);
  } finally {
    database.close();
  }
});

test('a change goes with its student and with its import', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, dataKey(), true);
  try {
    prepareConnection(database);
    database.exec(`
      INSERT INTO import_batch (id, day, file_name) VALUES ('i', '2026-02-02', 'lijst.csv');
      INSERT INTO student (id, given_name, particle, surname, student_number, attributes, family, adults)
        VALUES ('s', 'Sem', '', 'Eik', '00417', '[]', '{}', 'parents');
      INSERT INTO import_change (import_id, student_id, field, before, after)
        VALUES ('i', 's', 'surname', '"Els"', '"Eik"');
      DELETE FROM student;
    `);
    expect(database.prepare('SELECT * FROM import_change').all()).toEqual([]);
  } finally {
    database.close();
  }
});
