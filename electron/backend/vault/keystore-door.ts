/**
 * A second way into the vault beside the passphrase, where the mentor wants it: the data key sealed under a random secret
 * that the keystore of the system keeps. In a file of its own, so that no backup holds it. The data key itself never
 * goes through the keystore. Knows no store.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { KeystoreState } from '../../../shared/model/vault.ts';
import { CallError } from '../call-error.ts';
import type { Keystore } from '../host.ts';
import { writeAtomically } from '../write-atomically.ts';
import { type KeyFile, sealedKeyBytes } from './key-file.ts';

const tagBytes = 16;

const KeystoreFile = z.strictObject({
  format: z.literal(1),
  /** The secret, as the keystore of the system gave it back. */
  wrapped: z.base64(),
  nonce: z.base64(),
  /** The data key and the tag, AES-256-GCM. */
  sealed: z.base64(),
});

export interface KeystoreDoor {
  state: () => KeystoreState;
  /** Throws `CallError` with `keystore-unavailable`. The data key stays the caller's to wipe. */
  keep: (dataKey: Buffer, keyFile: KeyFile) => Promise<void>;
  /**
   * The data key, which the caller wipes. Throws `CallError`: `keystore-unavailable`, or `keystore-failed` when the system
   * does not give the secret, or it is of another vault or another passphrase, and is then forgotten.
   */
  open: (keyFile: KeyFile) => Promise<{ dataKey: Buffer; stale: boolean }>;
  /** From here on only the passphrase opens the vault; before anything changes that the door was made for. */
  forget: () => void;
  /** Shut until `resume`, also after a restart: somebody else is at the machine. */
  pause: () => void;
  resume: () => void;
}

/** A seal that was moved to another vault, or is older than a change of the passphrase, does not open. */
const associatedData = ({ passphrase }: KeyFile): Buffer =>
  createHash('sha256')
    .update(`driehoek keystore, format 1, ${passphrase.salt} ${passphrase.nonce} ${passphrase.sealed}`)
    .digest();

export function createKeystoreDoor(folder: string, keystore: Keystore | undefined): KeystoreDoor {
  const path = join(folder, 'vault.keystore');
  const paused = `${path}.paused`;

  const requireKeystore = async (): Promise<Keystore> => {
    // A system that cannot even say so has none.
    const isThere = await keystore?.available().catch(() => false);
    if (keystore === undefined || isThere !== true) throw new CallError('keystore-unavailable');
    return keystore;
  };

  const forget = (): void => {
    for (const place of [path, paused]) rmSync(place, { force: true });
  };

  return {
    state() {
      if (keystore === undefined) return 'none';
      if (existsSync(paused)) return 'paused';
      return existsSync(path) ? 'on' : 'off';
    },

    async keep(dataKey, keyFile) {
      const system = await requireKeystore();
      const secret = randomBytes(32);
      try {
        const wrapped = await system.wrap(secret).catch(() => {
          throw new CallError('keystore-unavailable');
        });
        const nonce = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(associatedData(keyFile));
        const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
        const content: z.infer<typeof KeystoreFile> = {
          format: 1,
          wrapped: Buffer.from(wrapped).toString('base64'),
          nonce: nonce.toString('base64'),
          sealed: sealed.toString('base64'),
        };
        writeAtomically(path, `${JSON.stringify(content, null, 2)}\n`);
      } finally {
        secret.fill(0);
      }
    },

    async open(keyFile) {
      if (!existsSync(path)) throw new CallError('keystore-failed');
      const system = await requireKeystore();
      const file = KeystoreFile.safeParse(parse(readFileSync(path, 'utf8')));
      if (!file.success) {
        forget();
        throw new CallError('keystore-failed');
      }
      // Not forgotten when the system says no: tomorrow it may say yes.
      const { secret, stale } = await system.unwrap(Buffer.from(file.data.wrapped, 'base64')).catch(() => {
        throw new CallError('keystore-failed');
      });
      let dataKey: Buffer | null = null;
      try {
        const sealed = Buffer.from(file.data.sealed, 'base64');
        const nonce = Buffer.from(file.data.nonce, 'base64');
        const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: tagBytes });
        decipher.setAAD(associatedData(keyFile)).setAuthTag(sealed.subarray(-tagBytes));
        dataKey = decipher.update(sealed.subarray(0, -tagBytes));
        decipher.final();
        if (dataKey.length !== sealedKeyBytes) throw new Error('length');
        return { dataKey, stale };
      } catch {
        // Of another seal of the same vault it is the key all the same.
        dataKey?.fill(0);
        forget();
        throw new CallError('keystore-failed');
      } finally {
        secret.fill(0);
      }
    },

    forget,
    pause() {
      if (existsSync(path)) renameSync(path, paused);
    },
    resume() {
      if (existsSync(paused)) renameSync(paused, path);
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
