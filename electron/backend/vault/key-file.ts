/** The key file: the data key sealed under the passphrase and, where wanted, under the recovery key. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CallError } from '../call-error.ts';
import { writeAtomically } from '../write-atomically.ts';

export type SealPurpose = 'passphrase' | 'recovery' | 'transfer' | 'counts';

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, { error: 'length' });

/** The key of the vault. */
export const sealedKeyBytes = 32;
/** 16 bytes of salt, 12 of nonce, 32 of key and 16 of tag. */
export const SealedSchema = z.strictObject({
  salt: bytes(16),
  nonce: bytes(12),
  sealed: bytes(sealedKeyBytes + 16),
});
export type Sealed = z.infer<typeof SealedSchema>;

/** Upper bounds, so that a tampered file cannot make the program take all memory. */
const KeyDerivationSchema = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.int().min(19_456).max(1_048_576),
  passes: z.int().min(1).max(16),
  lanes: z.int().min(1).max(16),
});
export type KeyDerivation = z.infer<typeof KeyDerivationSchema>;

const First = z.strictObject({
  format: z.literal(1),
  /** Of both seals. */
  kdf: KeyDerivationSchema,
  passphrase: SealedSchema,
  recovery: SealedSchema.nullable(),
});
/** As soon as the seal of the passphrase was made harder: the recovery key is not there then, and keeps its own numbers. */
const Second = z.strictObject({
  ...First.shape,
  format: z.literal(2),
  recovery: SealedSchema,
  recoveryKdf: KeyDerivationSchema,
});
export const KeyFileSchema = z.discriminatedUnion('format', [First, Second]);
export type KeyFile = z.infer<typeof KeyFileSchema>;

/** 64 MiB and three passes: a quarter of a second, and more than the 19 MiB and two passes that OWASP asks at least. */
export const keyDerivation: KeyDerivation = { name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 };

/** On disk with a checksum, because a broken seal would otherwise look like a wrong passphrase for ever. */
const StoredSchema = z.discriminatedUnion('format', [
  First.extend({ checksum: z.string() }),
  Second.extend({ checksum: z.string() }),
]);

const checksumOf = (keyFile: KeyFile): string => {
  const { format, kdf, passphrase, recovery } = keyFile;
  const more = keyFile.format === 2 ? [keyFile.recoveryKdf] : [];
  return createHash('sha256')
    .update(JSON.stringify([format, kdf, passphrase, recovery, ...more]))
    .digest('base64');
};

/** Throws `CallError`: `vault-newer` for a format that a later version wrote, `vault-damaged` for anything unreadable. */
export function readKeyFile(path: string): KeyFile {
  const content = parseJson(readText(path));
  const stored = StoredSchema.safeParse(content);
  if (!stored.success) {
    const later = z.object({ format: z.int().min(3) }).safeParse(content);
    throw new CallError(later.success ? 'vault-newer' : 'vault-damaged');
  }
  const { checksum, ...keyFile } = stored.data;
  if (checksum !== checksumOf(keyFile)) throw new CallError('vault-damaged');
  return keyFile;
}

/** A vault without its key file is as damaged as one with a broken key file. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new CallError('vault-damaged');
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CallError('vault-damaged');
  }
}

export const writeKeyFile = (path: string, keyFile: KeyFile): void =>
  writeAtomically(path, `${JSON.stringify({ ...keyFile, checksum: checksumOf(keyFile) }, null, 2)}\n`);
