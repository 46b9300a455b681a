/** A keystore as a system has one, with a key that the test holds: real encryption, and a system that may say no. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keystore } from '../../electron/backend/host.ts';

export interface TestKeystore {
  port: Keystore;
  /** false: the system has no real one now. */
  isReal: boolean;
  /** What `unwrap` says of itself. */
  isStale: boolean;
  /** As after another account, another computer, or a reset keychain. */
  newKey: () => void;
  /** How often something was wrapped. */
  wraps: number;
}

export function openKeystore(): TestKeystore {
  let key = randomBytes(32);
  const test: TestKeystore = {
    isReal: true,
    isStale: false,
    wraps: 0,
    newKey() {
      key = randomBytes(32);
    },
    port: {
      available: () => Promise.resolve(test.isReal),
      wrap(secret) {
        test.wraps += 1;
        const nonce = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', key, nonce);
        const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
        return Promise.resolve(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
      },
      unwrap: (wrapped) =>
        new Promise((resolve) => {
          const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, 12), {
            authTagLength: 16,
          }).setAuthTag(wrapped.subarray(12, 28));
          const secret = Buffer.concat([decipher.update(wrapped.subarray(28)), decipher.final()]);
          resolve({ secret, stale: test.isStale });
        }),
    },
  };
  return test;
}
