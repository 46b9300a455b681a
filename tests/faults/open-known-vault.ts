/** A back end on a vault whose data key the test knows, with rows in every table: to look into its files from outside. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../electron/backend/store/migrations.ts';
import { openTestBackend, type TestBackend } from '../backend/open-test-backend.ts';
import { weakPassphrase } from '../backend/weak-vault.ts';
import { writeFixture } from './fixtures/write-fixture.ts';

export interface KnownVault extends Disposable {
  folder: string;
  dataDir: string;
  /** Locked. */
  program: TestBackend;
  unlock: () => Promise<void>;
  lock: () => Promise<void>;
  /** A failure of a call that must be refused. */
  refusal: TestBackend['refusal'];
}

/** Removed at the end of a `using` block. Backups by hand go to `folder`. */
export async function openKnownVault(): Promise<KnownVault> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-known-'));
  const dataDir = join(folder, 'vault');
  mkdirSync(dataDir);
  await writeFixture(dataDir, migrations.length);
  const program = await openTestBackend({
    dataDir,
    vault: false,
    saveAs: (name) => Promise.resolve(join(folder, name)),
  });
  return {
    folder,
    dataDir,
    program,
    async unlock() {
      await program.call('vault.unlock', { passphrase: weakPassphrase });
      await program.call('backups.list', {});
    },
    async lock() {
      await program.call('vault.lock', {});
    },
    refusal: (name, input) => program.refusal(name, input),
    [Symbol.dispose]() {
      program.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
