/** The vault: created, locked, unlocked. Holds the open store and nothing of the keys. */
import type { VaultStatus } from '../../../shared/model/vault.ts';
import type { Store } from '../store/store.ts';

export interface Vault {
  status(): VaultStatus;
  /** Throws `CallError` with `locked` or `no-vault`. */
  store(): Store;
  create(passphrase: string, withRecoveryKey: boolean): Promise<{ recoveryKey: string | null }>;
  unlock(passphrase: string): Promise<void>;
  /** Sets a new passphrase by means of the recovery key, and unlocks. */
  recover(recoveryKey: string, passphrase: string): Promise<void>;
  changePassphrase(current: string, next: string): Promise<void>;
  lock(): void;
}
