/** What the vault offers, and what it asks of whoever keeps its backups. Types alone: whoever keeps them need not know the vault. */
import type { VaultStatus } from '../../../shared/model/vault.ts';
import type { Store } from '../store/store.ts';
import type { KeyFile } from './key-file.ts';
import type { SetAside } from './swap-vault.ts';

/** The vault that is open, for whoever makes backups of it. Holds no secret. */
export interface OpenVault {
  store: Store;
  /** See `vaultId`. */
  id: string;
  keyFile: KeyFile;
}

/** Whoever keeps the backups; neither may throw. */
export interface Keeper {
  /** The vault was opened, or its keys were sealed anew. */
  entered: (vault: OpenVault) => Promise<void>;
  /** The vault is locked for everybody else; its file is still open, until this is done. */
  leaving: (vault: OpenVault) => Promise<void>;
}

export interface Vault {
  status: () => VaultStatus;
  /** Throws `CallError` with `locked` or `no-vault`. */
  store: () => Store;
  /** As `store`, with what a backup needs. */
  current: () => OpenVault;
  /** Makes and opens a vault. The recovery key is answered once and kept nowhere. */
  create: (passphrase: string, withRecoveryKey: boolean) => Promise<{ recoveryKey: string | null }>;
  /** `takeOver`: also when another computer, of which nothing is heard, had it open. Makes an old seal harder. */
  unlock: (passphrase: string, takeOver?: boolean) => Promise<void>;
  /** As `unlock`, with what the keystore of the system keeps. Throws as `KeystoreDoor.open` does. */
  unlockByKeystore: (takeOver?: boolean) => Promise<void>;
  /** Lets the keystore open the vault too. Throws as `unlock` does, and as `KeystoreDoor.keep`. */
  keepInKeystore: (passphrase: string) => Promise<void>;
  /** Sets a new passphrase by means of the recovery key, which stays valid, and unlocks. */
  recover: (recoveryKey: string, passphrase: string, takeOver?: boolean) => Promise<void>;
  changePassphrase: (current: string, next: string) => Promise<void>;
  /** A new recovery key, shown once. The old one stays valid until `keepRecoveryKey`: nobody is left without one. */
  offerRecoveryKey: (passphrase: string) => Promise<{ recoveryKey: string }>;
  /** Puts the offered key in the place of the old one. Throws `CallError` with `not-found` when none was offered. */
  keepRecoveryKey: (recoveryKey: string) => Promise<void>;
  /** Throws as `unlock` does, with the same waits; changes nothing. */
  check: (passphrase: string) => Promise<void>;
  /**
   * Locked at once; resolves when the keeper is done and the key is forgotten. Never rejects. Empties the list of what can
   * be undone. `now`: the machine goes to sleep, and nothing may wait for a backup.
   */
  lock: (how?: { now: boolean }) => Promise<void>;
  /** Resolves when everything that was begun is done. */
  settled: () => Promise<void>;
  /**
   * Opens the seals of this or another vault's key file (null: of this one) with a passphrase or a recovery key, with the
   * waits of `unlock`. `work` must not keep the key; `replace` opens what `prepareSwap` made ready in the place of the
   * present vault.
   */
  withKey: <T>(
    keyFile: KeyFile | null,
    secret: string,
    work: (dataKey: Buffer, replace: (reason: SetAside['reason']) => void) => Promise<T>,
  ) => Promise<T>;
  /** Puts what `prepareSwap` made ready in the place of the open vault, and leaves it locked. */
  replaceLocked: (reason: SetAside['reason']) => Promise<void>;
  /** Runs `work` while no other program has the vault, open or locked. */
  whileHeld: <T>(work: () => T) => T;
  /** Lets go of the files when the program ends; what can be undone stays, for a next start. */
  close: () => void;
}
