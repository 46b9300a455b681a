/** Opens a vault that was killed, and says everything that is not as it must be. Changes what the next unlock changes. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readKeyFile } from '../../../electron/backend/vault/key-file.ts';
import { openWithRecoveryKey } from '../../../electron/backend/vault/key-seals.ts';
import { decryptFiles } from '../../backend/decrypt-folder.ts';
import { dataKey } from '../../store/open-test-store.ts';
import { listFiles } from '../../store/hash-folder.ts';
import type { LivedPlan, Moment } from './live-plan.ts';
import { handIn, openProgram, vaultIn } from './program.ts';
import { faultsOf, stateOf, stateOfBackup } from './read-state.ts';
import { passphraseOf } from './acts.ts';

export interface Expected {
  before: Moment;
  after: Moment;
  /** The act was said to be done, so nothing else than `after` is right. */
  acknowledged: boolean;
  /** A recovery key that was shown, and may be the one that counts. */
  offered: string | null;
  day: number;
}

export interface Found {
  faults: string[];
  /** Which of the two the vault was. */
  is: 'before' | 'after' | 'neither';
}

const belongs =
  /^(?:vault\.(?:db|key)|vault\.db-(?:wal|shm)|vault\.holder|settings\.json|backups\/automatic-[^/]+\.driehoek-backup|set-aside\/[^/]+\/(?:about\.json|vault\.(?:db|key)))$/u;

export async function checkPlace(
  place: string,
  { before, after, acknowledged, offered, day }: Expected,
  { states }: LivedPlan,
): Promise<Found> {
  const faults: string[] = [];
  const vault = vaultIn(place);
  const program = await openProgram(place, { day: day + 1 });
  try {
    const moments = acknowledged ? [after] : [before, after];
    const codes: string[] = [];
    for (const index of new Set(moments.map(({ keys }) => keys.passphrase))) {
      const reply = await program.backend.call('vault.unlock', { passphrase: passphraseOf(index) });
      codes.push(reply.ok ? 'ok' : reply.code);
      if (reply.ok) break;
    }
    if (codes.at(-1) !== 'ok') return { faults: [`does not open: ${codes.join(', ')}`], is: 'neither' };
    const { backups, setAside, problem } = await program.call('backups.list', {});
    if (problem !== null) faults.push(`no backup could be made: ${problem}`);

    const state = stateOf(join(vault, 'vault.db'));
    const is = state === after.state ? 'after' : state === before.state ? 'before' : 'neither';
    if (is === 'neither') faults.push('rows are neither as before nor as after');
    if (acknowledged && is === 'before') faults.push('what was said to be done is lost');
    const damage = faultsOf(join(vault, 'vault.db'));
    if (damage.length > 0) faults.push(`damaged: ${JSON.stringify(damage)}`);

    const files = [...listFiles(vault)];
    for (const name of files) if (!belongs.test(name)) faults.push(`left behind: ${name}`);
    const { keys } = is === 'before' ? before : after;
    const bytes = decryptFiles(vault, dataKey());
    for (const word of keys.erased)
      for (const [name, content] of bytes)
        if (!name.startsWith('set-aside/') && content.includes(word)) faults.push(`erased, and in ${name}`);

    const saved = existsSync(handIn(place)) ? readdirSync(handIn(place)) : [];
    const whole = [
      ...backups.map(({ name }) => join(vault, 'backups', name)),
      ...saved.filter((name) => !name.endsWith('.part')).map((name) => join(handIn(place), name)),
    ];
    for (const path of whole)
      if (!states.has(await stateOfBackup(path).catch(String))) faults.push('a backup is not what ever was');
    for (const { name } of setAside)
      if (!states.has(stateOf(join(vault, 'set-aside', name, 'vault.db'))))
        faults.push('what was set aside is not what ever was');

    if (before.keys.recoveryKey !== after.keys.recoveryKey || offered !== null) {
      const keyFile = readKeyFile(join(vault, 'vault.key'));
      const right = acknowledged ? [offered] : [before.keys.recoveryKey, offered];
      const opened = await Promise.all(right.map((key) => openWithRecoveryKey(keyFile, key ?? '')));
      if (opened.every((key) => key === null)) faults.push('no recovery key opens it');
    }
    const work = await program.backend.call('classes.save', { name: 'na', schoolType: 'havo', year: 2 });
    if (!work.ok) faults.push(`cannot go on: ${work.code}`);
    return { faults, is };
  } finally {
    program.backend.close();
  }
}
