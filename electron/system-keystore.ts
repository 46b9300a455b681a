/** The keystore of the system, through Electron: Keychain, DPAPI, or the secret service of a Linux desktop. Keeps nothing. */
import { safeStorage } from 'electron';
import type { Keystore } from './backend/host.ts';

/** With these Linux has no secret service that Electron knows, and encrypts with a key that is in its source. */
const notReal: ReadonlySet<string> = new Set(['basic_text', 'unknown']);
/**
 * What begins with this on Linux was encrypted with that key too, whatever the name of the backend: it is the one of the
 * older, synchronous functions (Chromium, components/os_crypt/async: `PosixKeyProvider`).
 */
const publicKeyMark = 'v10';

const isLinux = process.platform === 'linux';

function refuseIfPublic(wrapped: Uint8Array): void {
  if (isLinux && Buffer.from(wrapped).subarray(0, 3).toString('latin1') === publicKeyMark)
    throw new Error('not encrypted by the system');
}

export const systemKeystore: Keystore = {
  async available() {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
    return !isLinux || !notReal.has(safeStorage.getSelectedStorageBackend());
  },
  // Strings cannot be wiped: what goes through here is a random secret, and never the key of the vault.
  async wrap(secret) {
    const wrapped = await safeStorage.encryptStringAsync(Buffer.from(secret).toString('base64'));
    refuseIfPublic(wrapped);
    return wrapped;
  },
  async unwrap(wrapped) {
    refuseIfPublic(wrapped);
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(wrapped));
    return { secret: Buffer.from(result, 'base64'), stale: shouldReEncrypt };
  },
};
