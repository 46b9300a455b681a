/** Lives a plan through without a kill, and keeps what the killed runs begin with and are compared with. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWeakVault } from '../../backend/weak-vault.ts';
import type { Session } from './plan.ts';
import { openProgram, setClock, vaultIn } from './program.ts';
import { type Keys, passphraseOf, runAct } from './acts.ts';
import { stateOf } from './read-state.ts';

export interface Moment {
  /** See `stateOf`. */
  state: string;
  keys: Keys;
  /** Milliseconds that it took to come here. */
  took: number;
}
export interface LivedSession {
  session: Session;
  /** The folder as it was when the session began. */
  snapshot: string;
  /** After the unlock, and after each act. */
  moments: readonly Moment[];
}
export interface LivedPlan extends Disposable {
  /** A folder for compiled code. */
  cache: string;
  sessions: readonly LivedSession[];
  /** Every state that there ever was: a backup holds one of them. */
  states: ReadonlySet<string>;
}

/** Removed with everything in it at the end of a `using` block. */
export async function livePlan(plan: readonly Session[]): Promise<LivedPlan> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-plan-'));
  const place = join(folder, 'now');
  let keys: Keys = { passphrase: 0, recoveryKey: '', erased: [], hand: 0, aside: 0 };
  {
    using empty = await makeWeakVault();
    cpSync(empty.folder, vaultIn(place), { recursive: true });
    keys = { ...keys, recoveryKey: empty.recoveryKey };
  }
  const sessions: LivedSession[] = [];
  for (const [number, session] of plan.entries()) {
    const snapshot = join(folder, `before-${number}`);
    cpSync(place, snapshot, { recursive: true, preserveTimestamps: true });
    const program = await openProgram(place, session);
    const moments: Moment[] = [];
    let since = performance.now();
    const remember = (): void => {
      const took = performance.now() - since;
      moments.push({ state: stateOf(join(vaultIn(place), 'vault.db')), keys, took });
      since = performance.now();
    };
    await program.call('vault.unlock', { passphrase: passphraseOf(keys.passphrase) });
    await program.call('backups.list', {});
    remember();
    for (const [index, act] of session.acts.entries()) {
      setClock(program, session.day, index);
      keys = await runAct(act, { program, place, keys, onOffer: () => undefined });
      remember();
    }
    program.backend.close();
    sessions.push({ session, snapshot, moments });
  }
  return {
    cache: join(folder, 'cache'),
    sessions,
    states: new Set(sessions.flatMap(({ moments }) => moments.map(({ state }) => state))),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
