/** Looks into a backup, and puts it in the place of the present vault, which is set aside. Destroys nothing. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RestorePreview } from '../../../shared/model/backup.ts';
import { CallError } from '../call-error.ts';
import { checkFile } from '../store/check-file.ts';
import { migrate } from '../store/migrate.ts';
import { migrations } from '../store/migrations.ts';
import type { EncryptedDatabase } from '../store/native.ts';
import { openEncrypted, prepareConnection } from '../store/open-database.ts';
import { readVaultRows, type VaultRows } from '../store/table-content.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from '../vault/key-file.ts';
import { openWithEither, vaultId } from '../vault/key-seals.ts';
import { discardSwap, prepareSwap } from '../vault/swap-vault.ts';
import type { Vault } from '../vault/vault-types.ts';
import type { AutomaticBackups } from './automatic-backups.ts';
import { extractDatabase, readBackupHead } from './backup-file.ts';
import { compareRows } from './compare-rows.ts';

interface Place {
  dataDir: string;
  vault: Vault;
  backups: AutomaticBackups;
}

const noStep = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What the checks of a vault say, in the words of a backup. */
function asBackup<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CallError && error.code === 'vault-newer') throw new CallError('backup-newer');
    if (error instanceof CallError && error.code === 'vault-damaged') throw new CallError('backup-damaged');
    throw error;
  }
}

/** The database of a backup as a vault of today: checked, and at the newest version. Answers what `look` does. */
async function bringOut<T>(
  path: string,
  to: string,
  dataKey: Buffer,
  look: (database: EncryptedDatabase) => T,
): Promise<T> {
  const head = await extractDatabase(path, to, noStep);
  if (head.vault !== vaultId(dataKey)) throw new CallError('backup-damaged');
  return asBackup(() => {
    checkFile(to, dataKey, migrations.length);
    const database = openEncrypted(to, dataKey, true);
    try {
      prepareConnection(database);
      migrate(database, migrations);
      return look(database);
    } finally {
      database.close();
    }
  });
}

type Present = { state: 'compared'; rows: VaultRows } | { state: 'none' | 'damaged' | 'locked' };

/** The vault of now, opened with the same secret when it is locked: a wrong one there is no guess at the backup's. */
async function readPresent({ dataDir, vault }: Place, secret: string): Promise<Present> {
  const { state } = vault.status();
  if (state === 'open') return { state: 'compared', rows: vault.store().vaultRows() };
  if (state === 'none') return { state: 'none' };
  const path = join(dataDir, 'vault.db');
  let dataKey: Buffer | null = null;
  try {
    dataKey = await openWithEither(readKeyFile(join(dataDir, 'vault.key')), secret);
    if (dataKey === null) return { state: 'locked' };
    const key = dataKey;
    return vault.whileHeld(() => {
      checkFile(path, key, migrations.length);
      const database = openEncrypted(path, key, true);
      try {
        return { state: 'compared', rows: readVaultRows(database) };
      } finally {
        database.close();
      }
    });
  } catch (error) {
    if (error instanceof CallError && error.code === 'vault-damaged') return { state: 'damaged' };
    throw error;
  } finally {
    dataKey?.fill(0);
  }
}

/** `secret`: passphrase or recovery key of the backup. Throws `CallError`: `backup-*`, `wrong-passphrase`, `wait`. */
export async function previewBackup(place: Place, name: string, secret: string): Promise<RestorePreview> {
  const { vault, backups } = place;
  const path = backups.pathOf(name);
  const { made, keyFile } = readBackupHead(path);
  return vault.withKey(keyFile, secret, async (dataKey) => {
    const work = backups.workPath();
    try {
      const rows = await bringOut(path, work, dataKey, readVaultRows);
      const present = await readPresent(place, secret);
      return {
        made,
        now: present.state,
        ...compareRows(rows, present.state === 'compared' ? present.rows : null),
      };
    } finally {
      for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${work}${suffix}`, { force: true });
    }
  });
}

/** Throws as `previewBackup` does, the present vault being as it was. Afterwards the restored one is open. */
export async function restoreBackup({ dataDir, vault, backups }: Place, name: string, secret: string) {
  const path = backups.pathOf(name);
  const { keyFile } = readBackupHead(path);
  await vault.withKey(keyFile, secret, async (dataKey, replace) => {
    const part = prepareSwap(dataDir);
    try {
      await bringOut(path, join(part, 'vault.db'), dataKey, () => undefined);
      writeKeyFile(join(part, 'vault.key'), keyFile);
      replace('restored');
    } finally {
      discardSwap(dataDir);
    }
  });
}

/** The key file of the vault; when that cannot be read, the one in the newest backup that can: the key is the same. */
export function findKeyFile({ dataDir, backups }: Pick<Place, 'dataDir' | 'backups'>): KeyFile {
  try {
    return readKeyFile(join(dataDir, 'vault.key'));
  } catch (error) {
    const newest = backups.list().find(({ readable }) => readable);
    if (newest === undefined || !existsSync(join(dataDir, 'vault.db'))) throw error;
    return readBackupHead(backups.pathOf(newest.name)).keyFile;
  }
}
