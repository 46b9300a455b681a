/** A database that may not grow: a clear code, and nothing by halves. A disk that is really full: tests/faults/disk.test.ts. */
import { expect, test } from 'vitest';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { createStore } from '../../electron/backend/store/store.ts';
import { toFailure } from '../../electron/backend/reply.ts';
import { dataKey, makeTestFolder, studentValues } from './open-test-store.ts';

test('a database that may not grow refuses a write with the code of a full disk, and takes it back whole', () => {
  using folder = makeTestFolder();
  const database = openEncrypted(folder.path, dataKey(), true);
  prepareConnection(database);
  database.pragma(`max_page_count=${String(database.pragma('page_count', { simple: true }))}`);
  const store = createStore(database);
  try {
    let code = '';
    try {
      store.transaction(() => {
        for (let n = 0; n < 500; n++)
          store.run(store.query.insertInto('student').values(studentValues(`s${n}`, 'Noor', 'Visser')));
      });
    } catch (error) {
      ({ code } = toFailure(error, 'nl'));
    }
    expect(code).toBe('disk-full');
    expect(store.all(store.query.selectFrom('student').select('id'))).toEqual([]);
  } finally {
    store.close();
  }
});
