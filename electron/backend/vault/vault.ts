/** The vault: created, locked, unlocked. Holds the open store, and of the keys nothing. */
import { randomBytes } from 'node:crypto';
import type { VaultStatus } from '../../../shared/model/vault.ts';
import { CallError } from '../call-error.ts';
import type { Store } from '../store/store.ts';
import { keyDerivation, readKeyFile, writeKeyFile } from './key-file.ts';
import { makeRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { openSeal, sealKey } from './seal.ts';
import { createTryLimit } from './try-limit.ts';
import { createVaultFiles } from './vault-files.ts';

export interface Vault {
  status: () => VaultStatus;
  /** Throws `CallError` with `locked` or `no-vault`. */
  store: () => Store;
  /** Makes and opens a vault. The recovery key is answered once and kept nowhere. */
  create: (passphrase: string, withRecoveryKey: boolean) => Promise<{ recoveryKey: string | null }>;
  unlock: (passphrase: string) => Promise<void>;
  /** Sets a new passphrase by means of the recovery key, which stays valid, and unlocks. */
  recover: (recoveryKey: string, passphrase: string) => Promise<void>;
  changePassphrase: (current: string, next: string) => Promise<void>;
  /** Throws as `unlock` does, with the same waits; changes nothing. */
  check: (passphrase: string) => Promise<void>;
  /** Also empties the list of what can be undone. */
  lock: () => void;
  /** Lets go of the files when the program ends; what can be undone stays, for a next start. */
  close: () => void;
}

/** Judges of a passphrase's strength stand outside: the vault takes any. `folder`: made when it does not exist. */
export function createVault({ folder, now }: { folder: string; now: () => Date }): Vault {
  const files = createVaultFiles(folder, now);
  const limit = createTryLimit(now);
  let open: Store | undefined;
  let locks = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time: two tries at once would share one wait. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const leave = (forgetUndo: boolean): void => {
    locks += 1;
    const closing = open;
    open = undefined;
    try {
      if (forgetUndo) closing?.emptyUndo();
    } finally {
      // A full disk must not keep the vault open.
      closing?.close();
    }
  };

  /** The data key for the passphrase; the caller wipes it. */
  const tryPassphrase = async (passphrase: string): Promise<Buffer> => {
    const seconds = limit.secondsLeft();
    if (seconds > 0) throw new CallError('wait', { seconds });
    const { kdf, passphrase: seal } = readKeyFile(files.keyPath);
    const dataKey = await openSeal(seal, passphrase, 'passphrase', kdf);
    if (dataKey === null) throw new CallError('wrong-passphrase', { seconds: limit.wrong() });
    limit.right();
    return dataKey;
  };

  /** Opens the store unless somebody locked the vault while the key was being derived. */
  const enter = (dataKey: Buffer, locksBefore: number): void => {
    if (locks !== locksBefore) throw new CallError('locked');
    open ??= files.open(dataKey);
  };

  return {
    status: () => ({
      state: open ? 'open' : files.exist() ? 'locked' : 'none',
      waitSeconds: limit.secondsLeft(),
    }),
    store() {
      if (open) return open;
      throw new CallError(files.exist() ? 'locked' : 'no-vault');
    },
    create: (passphrase, withRecoveryKey) =>
      inTurn(async () => {
        if (files.exist()) throw new CallError('vault-exists');
        const locksBefore = locks;
        const dataKey = randomBytes(32);
        try {
          const recoveryKey = withRecoveryKey ? makeRecoveryKey() : null;
          const recoverySecret = recoveryKey === null ? null : readRecoveryKey(recoveryKey);
          files.create(dataKey, {
            format: 1,
            kdf: keyDerivation,
            passphrase: await sealKey(dataKey, passphrase, 'passphrase', keyDerivation),
            recovery:
              recoverySecret === null
                ? null
                : await sealKey(dataKey, recoverySecret, 'recovery', keyDerivation),
          });
          enter(dataKey, locksBefore);
          return { recoveryKey };
        } finally {
          dataKey.fill(0);
        }
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        if (!files.exist()) throw new CallError('no-vault');
        const locksBefore = locks;
        const dataKey = await tryPassphrase(passphrase);
        try {
          enter(dataKey, locksBefore);
        } finally {
          dataKey.fill(0);
        }
      }),
    recover: (recoveryKey, passphrase) =>
      inTurn(async () => {
        if (!files.exist()) throw new CallError('no-vault');
        const locksBefore = locks;
        const keyFile = readKeyFile(files.keyPath);
        const secret = readRecoveryKey(recoveryKey);
        const dataKey =
          secret !== null && keyFile.recovery !== null
            ? await openSeal(keyFile.recovery, secret, 'recovery', keyFile.kdf)
            : null;
        if (dataKey === null) throw new CallError('wrong-recovery-key');
        try {
          enter(dataKey, locksBefore);
          const seal = await sealKey(dataKey, passphrase, 'passphrase', keyFile.kdf);
          writeKeyFile(files.keyPath, { ...keyFile, passphrase: seal });
          limit.right();
        } finally {
          dataKey.fill(0);
        }
      }),
    check: (passphrase) =>
      inTurn(async () => {
        const dataKey = await tryPassphrase(passphrase);
        dataKey.fill(0);
      }),
    changePassphrase: (current, next) =>
      inTurn(async () => {
        const dataKey = await tryPassphrase(current);
        try {
          const keyFile = readKeyFile(files.keyPath);
          const seal = await sealKey(dataKey, next, 'passphrase', keyFile.kdf);
          writeKeyFile(files.keyPath, { ...keyFile, passphrase: seal });
        } finally {
          dataKey.fill(0);
        }
      }),
    lock: () => leave(true),
    close: () => leave(false),
  };
}
