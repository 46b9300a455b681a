/** A full disk: a clear code, nothing lost, and everything goes on once there is room. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { createStore } from '../../electron/backend/store/store.ts';
import { toFailure } from '../../electron/backend/reply.ts';
import { canMountSmallDisk, onSmallDisk } from '../small-disk.ts';
import { dataKey, makeTestFolder, studentValues } from './open-test-store.ts';

const smallDiskFolder = mkdtempSync(join(tmpdir(), 'driehoek-full-'));
const canMount = await canMountSmallDisk(smallDiskFolder);

test.runIf(canMount)(
  'on a disk that is really full a write is refused and nothing that was kept is lost',
  async () => {
    try {
      const { stdout } = await onSmallDisk(
        smallDiskFolder,
        process.execPath,
        join(import.meta.dirname, 'fill-disk.ts'),
        smallDiskFolder,
      );
      expect(JSON.parse(stdout)).toEqual({
        code: 'disk-full',
        readableWhenFull: true,
        settings: 'disk-full',
        language: 'nl',
        passphrase: 'disk-full',
        afterRoom: 'ok',
        unlocked: 'ok',
        keptAll: true,
      });
    } finally {
      rmSync(smallDiskFolder, { recursive: true, force: true });
    }
  },
);

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
