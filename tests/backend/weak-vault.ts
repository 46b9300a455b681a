/** A vault whose data key the test knows and whose passphrase is quick to try: for tests that open it many times. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyDerivation, KeyFile } from '../../electron/backend/vault/key-file.ts';
import { sealKey } from '../../electron/backend/vault/seal.ts';
import { createVaultFiles } from '../../electron/backend/vault/vault-files.ts';
import { makeRecoveryKey, readRecoveryKey } from '../../electron/backend/vault/recovery-key.ts';
import { dataKey } from '../store/open-test-store.ts';

export const weakPassphrase = 'fiets lamp koe wolk';
/** The least that a key file may say: a tenth of the work of today. */
export const weakDerivation: KeyDerivation = { name: 'argon2id', memoryKiB: 19_456, passes: 1, lanes: 1 };

export interface WeakVault extends Disposable {
  folder: string;
  recoveryKey: string;
}

/** Removed at the end of a `using` block. */
export async function makeWeakVault(): Promise<WeakVault> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-weak-'));
  const recoveryKey = makeRecoveryKey();
  const keyFile: KeyFile = {
    format: 1,
    kdf: weakDerivation,
    passphrase: await sealKey(dataKey(), weakPassphrase, 'passphrase', weakDerivation),
    recovery: await sealKey(dataKey(), readRecoveryKey(recoveryKey) ?? '', 'recovery', weakDerivation),
  };
  createVaultFiles(folder).create(dataKey(), keyFile);
  return { folder, recoveryKey, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
