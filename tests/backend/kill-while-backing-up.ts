/**
 * A program of its own that makes or restores a backup and kills itself just before its n-th step on the disk:
 * `node kill-while-backing-up.ts FOLDER backup|restore N`. Ends with 0 when there were fewer steps.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [dataDir = '', job = '', last = ''] = process.argv.slice(2);
let steps = 0;
const step =
  <A extends unknown[], R>(real: (...args: A) => R) =>
  (...args: A): R => {
    steps += 1;
    if (steps === Number(last)) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
fs.fsyncSync = step(fs.fsyncSync);
fs.renameSync = step(fs.renameSync);
const { rmSync } = fs;
const rmStep = step(rmSync);
// Much that is removed is not there: no step.
fs.rmSync = (path, options) => (fs.existsSync(path) ? rmStep : rmSync)(path, options);
fs.rmdirSync = step(fs.rmdirSync);
fs.promises.rename = step(fs.promises.rename);
syncBuiltinESMExports();

// Only now, so that the product takes the functions above.
const { createAutomaticBackups } = await import('../../electron/backend/backup/automatic-backups.ts');
const { restoreBackup } = await import('../../electron/backend/backup/restore-backup.ts');
const { readKeyFile } = await import('../../electron/backend/vault/key-file.ts');
const { vaultId } = await import('../../electron/backend/vault/key-seals.ts');
const { createKeystoreDoor } = await import('../../electron/backend/vault/keystore-door.ts');
const { createVault } = await import('../../electron/backend/vault/vault.ts');
const { createVaultFiles } = await import('../../electron/backend/vault/vault-files.ts');
const { dataKey } = await import('../store/open-test-store.ts');
const { weakPassphrase } = await import('./weak-vault.ts');

const now = (): Date => new Date('2026-02-02T09:30:00');
const backups = createAutomaticBackups(dataDir, now);
if (job === 'backup') {
  const store = createVaultFiles(dataDir).open(dataKey());
  const keyFile = readKeyFile(join(dataDir, 'vault.key'));
  await backups.leaving({ store, id: vaultId(dataKey()), keyFile });
  store.close();
} else {
  const door = createKeystoreDoor(dataDir, undefined);
  const vault = createVault({ folder: dataDir, now, keeper: backups, door });
  const [first] = backups.list();
  await restoreBackup({ dataDir, vault, backups }, first?.name ?? '', weakPassphrase);
  await vault.settled();
  vault.close();
}
