/** The two files of a vault and the order in which they appear, so that a kill at any instant leaves nothing stuck. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CallError } from '../call-error.ts';
import { makeFolder } from '../make-folder.ts';
import { checkFile } from '../store/check-file.ts';
import { migrate } from '../store/migrate.ts';
import { migrations } from '../store/migrations.ts';
import { openEncrypted, prepareConnection } from '../store/open-database.ts';
import { finishErasures } from '../store/finish-erasures.ts';
import { createStore, type Store } from '../store/store.ts';
import { syncFile, syncFolder } from '../write-atomically.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file.ts';
import { finishSwap, isSwapping } from './swap-vault.ts';

export interface VaultFiles {
  keyPath: string;
  /** vault.db */
  path: string;
  exist: () => boolean;
  /** Throws as `readKeyFile` does. */
  readKeys: () => KeyFile;
  /**
   * Builds the database under another name, then writes the key file, then gives the database its name.
   * Killed before the key file: there is no vault, and creating starts afresh.
   * Killed after it: `open` takes the last step.
   */
  create: (dataKey: Buffer, keyFile: KeyFile) => void;
  /**
   * Throws `CallError` with `vault-damaged` or `vault-newer`, the files being as they were. `isChecked`: every page was
   * looked at a moment ago, and nobody else had it since.
   */
  open: (dataKey: Buffer, isChecked?: boolean) => Store;
}

/**
 * What a kill leaves half done beside the vault. Copies on their way are among it, which hold rows as they were: they must
 * not outlast an erasure.
 */
const halfDone = /^(?:incoming\.part|vault\.key\.part|vault\.db\.check(?:-wal|-shm)?|vault\.holder\..+)$/u;

export function createVaultFiles(folder: string, now?: () => Date): VaultFiles {
  const keyPath = join(folder, 'vault.key');
  const path = join(folder, 'vault.db');
  const unfinished = `${path}.new`;

  const finish = (): void => {
    renameSync(unfinished, path);
    syncFolder(folder);
  };

  return {
    keyPath,
    path,
    exist: () => existsSync(keyPath) || existsSync(path) || isSwapping(folder),
    readKeys() {
      // A vault that was being put in the place of this one when the program ended.
      finishSwap(folder);
      return readKeyFile(keyPath);
    },
    create(dataKey, keyFile) {
      makeFolder(folder);
      for (const suffix of ['', '-journal', '-wal', '-shm'])
        rmSync(`${unfinished}${suffix}`, { force: true });
      const database = openEncrypted(unfinished, dataKey, false);
      try {
        prepareConnection(database);
        migrate(database, migrations);
      } finally {
        database.close();
      }
      syncFile(unfinished);
      writeKeyFile(keyPath, keyFile);
      finish();
    },
    open(dataKey, isChecked = false) {
      if (!existsSync(path) && existsSync(unfinished)) finish();
      for (const name of readdirSync(folder))
        if (halfDone.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
      if (!existsSync(path)) throw new CallError('vault-damaged');
      if (!isChecked) checkFile(path, dataKey, migrations.length);
      const database = openEncrypted(path, dataKey, true);
      try {
        prepareConnection(database);
        migrate(database, migrations);
        const store = createStore(database, now);
        finishErasures(store);
        return store;
      } catch (error) {
        database.close();
        throw error;
      }
    },
  };
}
