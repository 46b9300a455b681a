/** Opens and makes the seals of a key file, by passphrase or recovery key, and makes old ones harder. Writes no file. */
import { createHmac } from 'node:crypto';
import { keyDerivation, type KeyDerivation, type KeyFile } from './key-file.ts';
import { readRecoveryKey } from './recovery-key.ts';
import { openSeal, sealKey } from './seal.ts';

/** The same for one data key for ever, and nothing can be told of the key from it: by this, backups find their vault. */
export const vaultId = (dataKey: Buffer): string =>
  createHmac('sha256', dataKey).update('driehoek vault').digest('base64');

export const openWithPassphrase = ({ kdf, passphrase }: KeyFile, typed: string): Promise<Buffer | null> =>
  openSeal(passphrase, typed, 'passphrase', kdf);

const recoveryKdfOf = (keyFile: KeyFile): KeyDerivation =>
  keyFile.format === 2 ? keyFile.recoveryKdf : keyFile.kdf;

/** null also when the vault has none, or when the key was copied wrongly. */
export async function openWithRecoveryKey(keyFile: KeyFile, typed: string): Promise<Buffer | null> {
  const secret = readRecoveryKey(typed);
  if (secret === null || keyFile.recovery === null) return null;
  return openSeal(keyFile.recovery, secret, 'recovery', recoveryKdfOf(keyFile));
}

/** Either, in one field: whoever restores a backup has what there is. */
export async function openWithEither(keyFile: KeyFile, typed: string): Promise<Buffer | null> {
  return (await openWithRecoveryKey(keyFile, typed)) ?? openWithPassphrase(keyFile, typed);
}

/** The key file with another passphrase, sealed as hard as today. The recovery key stays valid. */
export async function sealPassphrase(
  keyFile: KeyFile,
  dataKey: Buffer,
  passphrase: string,
): Promise<KeyFile> {
  const seal = await sealKey(dataKey, passphrase, 'passphrase', keyDerivation);
  const { recovery } = keyFile;
  return recovery === null
    ? { format: 1, kdf: keyDerivation, passphrase: seal, recovery }
    : { format: 2, kdf: keyDerivation, passphrase: seal, recovery, recoveryKdf: recoveryKdfOf(keyFile) };
}

/** The key file with another recovery key; what `makeRecoveryKey` made. The passphrase stays as it is. */
export async function sealRecovery(keyFile: KeyFile, dataKey: Buffer, recoveryKey: string): Promise<KeyFile> {
  const secret = readRecoveryKey(recoveryKey);
  if (secret === null) throw new Error('not a recovery key');
  const { kdf, passphrase } = keyFile;
  const recovery = await sealKey(dataKey, secret, 'recovery', keyDerivation);
  return { format: 2, kdf, passphrase, recovery, recoveryKdf: keyDerivation };
}

/** Whether a seal took less work than one of today. Never the other way: a later version may have made it harder. */
export const isEasier = ({ kdf }: KeyFile): boolean =>
  kdf.memoryKiB * kdf.passes < keyDerivation.memoryKiB * keyDerivation.passes;
