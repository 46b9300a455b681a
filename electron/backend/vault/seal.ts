/** Seals the data key under a passphrase or a recovery key, and opens it again. Keeps nothing; wipes what it derives. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import type { KeyDerivation, Sealed, SealPurpose } from './key-file.ts';

const tagBytes = 16;

/** What the seal is for and how its key was made: a seal moved to another place or other numbers does not open. */
const associatedData = (purpose: SealPurpose, kdf: KeyDerivation): Buffer =>
  Buffer.from(
    `driehoek vault key, format 1, ${purpose}, ${kdf.name} ${kdf.memoryKiB} ${kdf.passes} ${kdf.lanes}`,
  );

/**
 * Argon2id by hash-wasm: `crypto.argon2` of Node does not exist in Electron, which links BoringSSL.
 * NFC, because a Mac types "é" as two code points and Windows as one.
 */
async function deriveKey(secret: string, salt: Buffer, kdf: KeyDerivation): Promise<Buffer> {
  const password = Buffer.from(secret.normalize('NFC'));
  try {
    const key = await argon2id({
      password,
      salt,
      memorySize: kdf.memoryKiB,
      iterations: kdf.passes,
      parallelism: kdf.lanes,
      hashLength: 32,
      outputType: 'binary',
    });
    return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
  } finally {
    password.fill(0);
  }
}

export async function sealKey(
  dataKey: Buffer,
  secret: string,
  purpose: SealPurpose,
  kdf: KeyDerivation,
): Promise<Sealed> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await deriveKey(secret, salt, kdf);
  try {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associatedData(purpose, kdf));
    const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
    return {
      salt: salt.toString('base64'),
      nonce: nonce.toString('base64'),
      sealed: sealed.toString('base64'),
    };
  } finally {
    key.fill(0);
  }
}

/** The data key, which the caller wipes after use; null when the secret is not the right one. */
export async function openSeal(
  seal: Sealed,
  secret: string,
  purpose: SealPurpose,
  kdf: KeyDerivation,
): Promise<Buffer | null> {
  const sealed = Buffer.from(seal.sealed, 'base64');
  const key = await deriveKey(secret, Buffer.from(seal.salt, 'base64'), kdf);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(seal.nonce, 'base64'), {
      authTagLength: tagBytes,
    }).setAAD(associatedData(purpose, kdf));
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    const dataKey = decipher.update(sealed.subarray(0, -tagBytes));
    decipher.final();
    return dataKey;
  } catch {
    return null;
  } finally {
    key.fill(0);
  }
}

/** Whatever comes of `work`, nothing of the key is left in its buffer afterwards. */
export async function wiped<T>(dataKey: Buffer, work: (dataKey: Buffer) => Promise<T>): Promise<T> {
  try {
    return await work(dataKey);
  } finally {
    dataKey.fill(0);
  }
}
