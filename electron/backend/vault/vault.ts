/** The vault: created, locked, unlocked, put in another's place. Holds the open store, and of the keys nothing. */
import { randomBytes } from 'node:crypto';
import { CallError } from '../call-error.ts';
import { type Hold, takeHold } from './hold.ts';
import type { KeystoreDoor } from './keystore-door.ts';
import { keyDerivation, type KeyFile, writeKeyFile } from './key-file.ts';
import {
  isEasier,
  openWithEither,
  openWithPassphrase,
  openWithRecoveryKey,
  sealPassphrase,
  sealRecovery,
  vaultId,
} from './key-seals.ts';
import { hashRecoveryKey, makeRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { sealKey, wiped } from './seal.ts';
import { type SetAside, swapIn } from './swap-vault.ts';
import { createTryLimit } from './try-limit.ts';
import { createVaultFiles } from './vault-files.ts';
import type { Keeper, OpenVault, Vault } from './vault-types.ts';

interface Opened extends OpenVault {
  hold: Hold;
}

/** Judges of a passphrase's strength stand outside: the vault takes any. `folder`: made when it does not exist. */
export function createVault({
  folder,
  now,
  keeper,
  door,
}: {
  folder: string;
  now: () => Date;
  keeper: Keeper;
  door: KeystoreDoor;
}): Vault {
  const files = createVaultFiles(folder, now);
  const limit = createTryLimit(now);
  let open: Opened | undefined;
  /** Locked, while the keeper still works. */
  const leaving = new Set<Opened>();
  /** A recovery key that was shown and not kept yet: only its hash, and the seal. */
  let offered: { hash: string; keyFile: KeyFile } | undefined;
  let locks = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time: two tries at once would share one wait. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const letGo = (vault: Opened): void => {
    leaving.delete(vault);
    try {
      vault.store.close();
    } finally {
      vault.hold.release();
    }
  };

  const leave = ({ forgetUndo, now: atOnce }: { forgetUndo: boolean; now: boolean }): Promise<void> => {
    locks += 1;
    offered = undefined;
    const closing = open;
    open = undefined;
    if (closing === undefined) return last.then(() => undefined);
    leaving.add(closing);
    try {
      if (forgetUndo) closing.store.emptyUndo();
    } catch {
      // A full disk must not keep the vault open.
    }
    if (atOnce) {
      letGo(closing);
      return Promise.resolve();
    }
    return inTurn(async () => {
      if (leaving.has(closing)) await keeper.leaving(closing);
      letGo(closing);
    });
  };

  /** The data key, which the caller wipes. Counts wrong tries. */
  const tryKey = async (openKey: () => Promise<Buffer | null>): Promise<Buffer> => {
    const seconds = limit.secondsLeft();
    if (seconds > 0) throw new CallError('wait', { seconds });
    const dataKey = await openKey();
    if (dataKey === null) throw new CallError('wrong-passphrase', { seconds: limit.wrong() });
    limit.right();
    return dataKey;
  };
  const tryPassphrase = (keyFile: KeyFile, passphrase: string): Promise<Buffer> =>
    tryKey(() => openWithPassphrase(keyFile, passphrase));

  /** In its turn, with the data key of the present vault. Throws as `unlock` does. */
  const withPassphrase = <T>(
    passphrase: string,
    work: (dataKey: Buffer, keyFile: KeyFile) => Promise<T>,
  ): Promise<T> =>
    inTurn(async () => {
      const keyFile = files.readKeys();
      return wiped(await tryPassphrase(keyFile, passphrase), (dataKey) => work(dataKey, keyFile));
    });

  const tellKeeper = (): void => {
    const vault = open;
    if (vault !== undefined)
      void inTurn(async () => {
        if (open === vault) await keeper.entered(vault);
      });
  };

  const takeIt = (takeOver: boolean): Hold =>
    takeHold(folder, {
      now,
      takeOver,
      // Whoever has it now may be writing: nothing more is written here, not even the end of a log.
      onLost: () => void leave({ forgetUndo: false, now: true }),
    });

  /** Opens the store unless somebody locked the vault while the key was being derived. */
  const enter = (
    dataKey: Buffer,
    keyFile: KeyFile,
    locksBefore: number,
    { takeOver = false, isChecked = false }: { takeOver?: boolean; isChecked?: boolean } = {},
  ): void => {
    if (locks !== locksBefore) throw new CallError('locked');
    if (open !== undefined) return;
    const hold = takeIt(takeOver);
    try {
      open = { store: files.open(dataKey, isChecked), id: vaultId(dataKey), keyFile, hold };
    } catch (error) {
      hold.release();
      throw error;
    }
  };

  const keepKeyFile = (keyFile: KeyFile): void => {
    writeKeyFile(files.keyPath, keyFile);
    if (open !== undefined) open.keyFile = keyFile;
    tellKeeper();
  };

  const swap = (reason: SetAside['reason']): void => {
    void leave({ forgetUndo: true, now: true });
    const hold = takeIt(false);
    try {
      door.forget();
      swapIn(folder, reason, now());
    } finally {
      hold.release();
    }
  };

  const replaceWith = (dataKey: Buffer, reason: SetAside['reason']): void => {
    swap(reason);
    // `restoreBackup` has just looked at every page of what it brought out.
    enter(dataKey, files.readKeys(), locks, { isChecked: reason === 'restored' });
    tellKeeper();
  };

  return {
    status: () => ({
      state: open ? 'open' : files.exist() ? 'locked' : 'none',
      waitSeconds: limit.secondsLeft(),
    }),
    store() {
      if (open) return open.store;
      throw new CallError(files.exist() ? 'locked' : 'no-vault');
    },
    current() {
      if (open) return open;
      throw new CallError(files.exist() ? 'locked' : 'no-vault');
    },
    create: (passphrase, withRecoveryKey) =>
      inTurn(async () => {
        if (files.exist()) throw new CallError('vault-exists');
        const locksBefore = locks;
        return wiped(randomBytes(32), async (dataKey) => {
          const recoveryKey = withRecoveryKey ? makeRecoveryKey() : null;
          const recoverySecret = recoveryKey === null ? null : readRecoveryKey(recoveryKey);
          const keyFile: KeyFile = {
            format: 1,
            kdf: keyDerivation,
            passphrase: await sealKey(dataKey, passphrase, 'passphrase', keyDerivation),
            recovery:
              recoverySecret === null
                ? null
                : await sealKey(dataKey, recoverySecret, 'recovery', keyDerivation),
          };
          door.forget();
          files.create(dataKey, keyFile);
          enter(dataKey, keyFile, locksBefore);
          return { recoveryKey };
        });
      }),
    unlock: (passphrase, takeOver = false) =>
      inTurn(async () => {
        if (!files.exist()) throw new CallError('no-vault');
        const locksBefore = locks;
        const keyFile = files.readKeys();
        await wiped(await tryPassphrase(keyFile, passphrase), async (dataKey) => {
          enter(dataKey, keyFile, locksBefore, { takeOver });
          tellKeeper();
          if (!isEasier(keyFile)) return;
          const harder = await sealPassphrase(keyFile, dataKey, passphrase);
          const isOn = door.state() === 'on';
          keepKeyFile(harder);
          // The same passphrase under another seal; without a keystore now, the passphrase alone opens.
          if (isOn) await door.keep(dataKey, harder).catch(door.forget);
        });
      }),
    unlockByKeystore: (takeOver = false) =>
      inTurn(async () => {
        if (!files.exist()) throw new CallError('no-vault');
        const locksBefore = locks;
        const keyFile = files.readKeys();
        const found = await door.open(keyFile);
        await wiped(found.dataKey, async (dataKey) => {
          enter(dataKey, keyFile, locksBefore, { takeOver });
          tellKeeper();
          // What is kept still works when this fails.
          if (found.stale) await door.keep(dataKey, keyFile).catch(() => undefined);
        });
      }),
    keepInKeystore: (passphrase) => withPassphrase(passphrase, door.keep),
    recover: (recoveryKey, passphrase, takeOver = false) =>
      inTurn(async () => {
        if (!files.exist()) throw new CallError('no-vault');
        const locksBefore = locks;
        const keyFile = files.readKeys();
        const found = await openWithRecoveryKey(keyFile, recoveryKey);
        if (found === null) throw new CallError('wrong-recovery-key');
        await wiped(found, async (dataKey) => {
          enter(dataKey, keyFile, locksBefore, { takeOver });
          const sealed = await sealPassphrase(keyFile, dataKey, passphrase);
          door.forget();
          keepKeyFile(sealed);
          limit.right();
        });
      }),
    check: (passphrase) => withPassphrase(passphrase, () => Promise.resolve()),
    changePassphrase: (current, next) =>
      withPassphrase(current, async (dataKey, keyFile) => {
        const sealed = await sealPassphrase(keyFile, dataKey, next);
        door.forget();
        keepKeyFile(sealed);
        offered = undefined;
      }),
    offerRecoveryKey: (passphrase) =>
      withPassphrase(passphrase, async (dataKey, keyFile) => {
        const recoveryKey = makeRecoveryKey();
        const sealed = await sealRecovery(keyFile, dataKey, recoveryKey);
        offered = { hash: hashRecoveryKey(recoveryKey), keyFile: sealed };
        return { recoveryKey };
      }),
    keepRecoveryKey: (recoveryKey) =>
      inTurn(() => {
        if (offered?.hash !== hashRecoveryKey(recoveryKey)) throw new CallError('not-found');
        keepKeyFile(offered.keyFile);
        offered = undefined;
        return Promise.resolve();
      }),
    withKey: (keyFile, secret, work) =>
      inTurn(async () => {
        const chosen = keyFile ?? files.readKeys();
        const found = await tryKey(() => openWithEither(chosen, secret));
        return wiped(found, (dataKey) => work(dataKey, (reason) => replaceWith(dataKey, reason)));
      }),
    replaceLocked: (reason) =>
      inTurn(() => {
        swap(reason);
        return Promise.resolve();
      }),
    whileHeld(work) {
      if (open !== undefined) return work();
      const hold = takeIt(false);
      try {
        return work();
      } finally {
        hold.release();
      }
    },
    lock: ({ now: atOnce } = { now: false }) =>
      leave({ forgetUndo: true, now: atOnce }).catch(() => undefined),
    settled: () => last.then(() => undefined),
    close() {
      void leave({ forgetUndo: false, now: true });
      for (const vault of leaving) letGo(vault);
    },
  };
}
