/** Calls about the vault as a whole: settings, opening it, backups, and work that takes a while. */
import { z } from 'zod';
import {
  BackupEntry,
  BackupName,
  mostPieceBytes,
  RestorePreview,
  SalvageReport,
  SetAsideVault,
} from '../model/backup.ts';
import { ErrorCode } from '../model/errors.ts';
import { Language } from '../model/language.ts';
import { Id } from '../model/records.ts';
import { Settings } from '../model/settings.ts';
import { KeystoreState, Passphrase, RecoveryKey, Strength, VaultStatus } from '../model/vault.ts';
import { call, callWithoutStore, nothing, done } from './call.ts';

export const vaultCalls = {
  'settings.get': callWithoutStore(nothing, Settings),
  'settings.save': callWithoutStore(z.strictObject(Settings.partial().shape), Settings),
  'vault.status': callWithoutStore(nothing, VaultStatus),
  'vault.strength': callWithoutStore(
    z.strictObject({ passphrase: z.string().max(256), language: Language }),
    Strength,
  ),
  'vault.create': callWithoutStore(
    z.strictObject({ passphrase: Passphrase, recovery: z.boolean() }),
    z.object({ recoveryKey: z.string().nullable() }),
  ),
  /** `takeOver`: also when another computer had it open and is silent (`vault-busy` says so in `holder`). */
  'vault.unlock': callWithoutStore(
    z.strictObject({ passphrase: Passphrase, takeOver: z.boolean().default(false) }),
    done,
  ),
  'vault.recover': callWithoutStore(
    z.strictObject({
      recoveryKey: RecoveryKey,
      passphrase: Passphrase,
      takeOver: z.boolean().default(false),
    }),
    done,
  ),
  /**
   * Somebody is at the machine: the time until the vault locks by itself begins anew. `talking`: the window shows a talk
   * that goes on, and it may last 45 minutes.
   */
  'vault.touch': callWithoutStore(z.strictObject({ talking: z.boolean().default(false) }), done),
  /**
   * Locked at once; answers when the backup is made and the key forgotten. `away`: not by the mentor, so that a form that
   * was handed out is there again after unlocking.
   */
  'vault.lock': callWithoutStore(z.strictObject({ away: z.boolean().default(false) }), done),
  /** Saves what can be read of a damaged vault into a new one, which is open then; the damaged one is set aside. */
  'vault.salvage': callWithoutStore(z.strictObject({ secret: Passphrase }), SalvageReport),
  /** A new recovery key, seen once. The old one stays valid until `vault.keepRecoveryKey` gets the new one. */
  'vault.offerRecoveryKey': call(
    z.strictObject({ passphrase: Passphrase }),
    z.object({ recoveryKey: z.string() }),
  ),
  'vault.keepRecoveryKey': call(z.strictObject({ recoveryKey: RecoveryKey }), done),
  'vault.changePassphrase': call(z.strictObject({ current: Passphrase, next: Passphrase }), done),
  'keystore.state': callWithoutStore(nothing, z.object({ state: KeystoreState })),
  /** From here on `keystore.unlock` opens the vault, until another passphrase, a restored backup or `keystore.switchOff`. */
  'keystore.switchOn': call(z.strictObject({ passphrase: Passphrase }), done),
  'keystore.switchOff': call(nothing, done),
  /** As `vault.unlock`, without a passphrase. */
  'keystore.unlock': callWithoutStore(z.strictObject({ takeOver: z.boolean().default(false) }), done),
  /** `problem`: why the last automatic backup could not be made. */
  'backups.list': callWithoutStore(
    nothing,
    z.object({
      backups: z.array(BackupEntry),
      setAside: z.array(SetAsideVault),
      problem: ErrorCode.nullable(),
    }),
  ),
  /** A backup where the person says, encrypted and checked. `job`: as for `print.pack`. */
  'backups.make': call(z.strictObject({ language: Language, job: Id }), z.object({ path: z.string() })),
  /** A piece of a backup from elsewhere, to look into; `offset` 0 begins. */
  'backups.receive': callWithoutStore(
    z.strictObject({ offset: z.int().min(0), content: z.base64().max(mostPieceBytes * 2) }),
    z.object({ name: BackupName }),
  ),
  /** What is in a backup and what of the vault it lacks. `secret`: its passphrase or recovery key. Changes nothing. */
  'backups.preview': callWithoutStore(
    z.strictObject({ name: BackupName, secret: Passphrase }),
    RestorePreview,
  ),
  /** Opens a backup in the place of the vault, which is set aside. */
  'backups.restore': callWithoutStore(z.strictObject({ name: BackupName, secret: Passphrase }), done),
  'backups.remove': call(z.strictObject({ name: BackupName }), done),
  /** Puts a vault that was set aside in the place of the present one, and leaves it locked. */
  'backups.putBack': call(z.strictObject({ name: BackupName }), done),
  'backups.removeAside': call(z.strictObject({ name: BackupName }), done),
  'jobs.progress': callWithoutStore(
    z.strictObject({ job: Id }),
    /** `total` 0: not known (yet). `phase` none: no such job is running. */
    z.object({
      phase: z.enum(['none', 'building', 'checking', 'printing', 'writing']),
      done: z.int(),
      total: z.int(),
    }),
  ),
  'jobs.cancel': callWithoutStore(z.strictObject({ job: Id }), done),
};
