/** The kiosk: for which form the machine is handed out, and which calls are answered meanwhile. Reads and writes nothing itself. */
import type { CallName } from '../../shared/contract.ts';
import type { KioskRater } from '../../shared/model/kiosk.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Store } from './store/store.ts';
import type { Vault } from './vault/vault-types.ts';

export interface KioskFor {
  studentId: Id;
  by: KioskRater;
  handedIn: boolean;
}

export interface Kiosk {
  /** null: off. The mentor's own lock ends it, since opening the vault again asks for the passphrase too. */
  current: () => KioskFor | null;
  /**
   * The vault locks by itself, while somebody else may be at the screen: after it was opened again the window shows that
   * form and nothing else, until `end`.
   */
  keepOverLock: () => void;
  /** The vault must be open. */
  start: (whom: Omit<KioskFor, 'handedIn'>) => void;
  markHandedIn: () => void;
  end: () => void;
}

/**
 * All that is answered while it is on. None of them tells anything of a student but what `kiosk.state` names;
 * `points.classify` judges a text by itself, without the names in the vault.
 */
const answered: ReadonlySet<string> = new Set<CallName>([
  'settings.get',
  'vault.status',
  'vault.lock',
  'vault.touch',
  'kiosk.state',
  'kiosk.handIn',
  'kiosk.leave',
  'points.classify',
]);

export const isAnsweredInKiosk = (name: string): boolean => answered.has(name);

export function createKiosk(vault: Vault): Kiosk {
  let now: { store: Store; whom: KioskFor } | null = null;
  let kept: KioskFor | null = null;
  const current = (): KioskFor | null => {
    const isOpen = vault.status().state === 'open';
    // The very store it was started with: after a lock there is another one, or none.
    if (now !== null && (!isOpen || vault.store() !== now.store)) now = null;
    if (isOpen && kept !== null) {
      now = { store: vault.store(), whom: kept };
      kept = null;
    }
    return now?.whom ?? null;
  };
  return {
    current,
    keepOverLock() {
      kept = current() ?? kept;
    },
    start(whom) {
      kept = null;
      now = { store: vault.store(), whom: { ...whom, handedIn: false } };
    },
    markHandedIn() {
      if (now !== null) now = { ...now, whom: { ...now.whom, handedIn: true } };
    },
    end() {
      now = null;
      kept = null;
    },
  };
}
