/** What every group of handlers gets, and the types that tie a handler to its call in the contract. */
import type { CallName, CallOutput, ParsedInput } from '../../shared/contract.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AutomaticBackups } from './backup/automatic-backups.ts';
import type { Host } from './host.ts';
import type { IdleLock } from './idle-lock.ts';
import type { Jobs } from './jobs.ts';
import type { Kiosk } from './kiosk.ts';
import type { SettingsFile } from './settings-file.ts';
import type { Store } from './store/store.ts';
import type { KeystoreDoor } from './vault/keystore-door.ts';
import type { Vault } from './vault/vault-types.ts';

export interface CallContext {
  host: Host;
  vault: Vault;
  door: KeystoreDoor;
  backups: AutomaticBackups;
  idle: IdleLock;
  kiosk: Kiosk;
  settings: SettingsFile;
  jobs: Jobs;
  /** The unlocked store. Throws `CallError` with `locked` or `no-vault`; never keep it across an `await`. */
  store: () => Store;
  /** The calendar day on the wall of the person at the screen. */
  today: () => Day;
}

export type Handler<N extends CallName> = (input: ParsedInput<N>) => CallOutput<N> | Promise<CallOutput<N>>;

/** The handlers of some calls, each tied to its own input and output. */
export type HandlersOf<Names extends CallName> = { [N in Names]: Handler<N> };
export type Handlers = HandlersOf<CallName>;
