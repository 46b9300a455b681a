/** Saves what can be read of a damaged vault into a new one under the same keys; the damaged one is set aside as it is. */
import { join } from 'node:path';
import type { SalvageReport } from '../../../shared/model/backup.ts';
import { migrations } from '../store/migrations.ts';
import { salvageDatabase } from '../store/salvage-database.ts';
import { writeKeyFile } from '../vault/key-file.ts';
import { discardSwap, prepareSwap } from '../vault/swap-vault.ts';
import type { Vault } from '../vault/vault-types.ts';
import type { AutomaticBackups } from './automatic-backups.ts';
import { findKeyFile } from './restore-backup.ts';

interface Place {
  dataDir: string;
  vault: Vault;
  backups: AutomaticBackups;
}

/** Throws `CallError`: `vault-damaged` when nothing can be read, `wrong-passphrase`, `wait`. Afterwards the new one is open. */
export function salvageVault(place: Place, secret: string): Promise<SalvageReport> {
  const { dataDir, vault } = place;
  const keyFile = findKeyFile(place);
  return vault.withKey(keyFile, secret, (dataKey, replace) => {
    const part = prepareSwap(dataDir);
    const paths = { path: join(dataDir, 'vault.db'), into: join(part, 'vault.db') };
    try {
      const report = vault.whileHeld(() => salvageDatabase(paths, dataKey, migrations));
      writeKeyFile(join(part, 'vault.key'), keyFile);
      replace('salvaged');
      return Promise.resolve(report);
    } finally {
      discardSwap(dataDir);
    }
  });
}
