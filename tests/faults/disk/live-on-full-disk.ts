/**
 * A program of its own on the small disk that FOLDER is, which fills it up before everything that it does:
 * `node live-on-full-disk.ts FOLDER SEED ROUNDS`. Prints as JSON what was refused, and what was not as it must be.
 */
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../../electron/backend/store/migrations.ts';
import { openTestBackend } from '../../backend/open-test-backend.ts';
import { weakPassphrase } from '../../backend/weak-vault.ts';
import { makeRandom } from '../../domain/agenda-space.ts';
import { writeFixture } from '../fixtures/write-fixture.ts';
import { faultsOf, stateOf } from '../kill/read-state.ts';
import { faultsOfFailure } from '../whole-sentence.ts';
import { deeds } from './deeds.ts';

export interface DiskReport {
  done: number;
  /** By what was tried: how often it was refused. */
  refused: Record<string, number>;
  faults: string[];
}

const [folder = '', seed = '1', rounds = '1'] = process.argv.slice(2);
const dataDir = join(folder, 'vault');
const saveDir = join(folder, 'stick');
const filler = join(folder, 'filler');
const random = makeRandom(Number(seed));

/** Leaves so many bytes. */
function fill(free: number): void {
  writeFileSync(filler, '');
  try {
    for (;;) appendFileSync(filler, Buffer.alloc(4096));
  } catch {
    // Full, as wanted.
  }
  truncateSync(filler, Math.max(0, statSync(filler).size - free));
}

mkdirSync(dataDir);
mkdirSync(saveDir);
await writeFixture(dataDir, migrations.length);
const program = await openTestBackend({
  dataDir,
  vault: false,
  saveAs: (name) => Promise.resolve(join(saveDir, name)),
});
const keys = { passphrase: weakPassphrase, next: 'zonnebloem wandelt traag', backupPath: '' };
const report: DiskReport = { done: 0, refused: {}, faults: [] };
const state = (): string => stateOf(join(dataDir, 'vault.db'));

async function open(): Promise<void> {
  if ((await program.call('vault.status', {})).state === 'open') return;
  const reply = await program.backend.call('vault.unlock', { passphrase: keys.passphrase });
  if (!reply.ok) throw new Error(`does not open with room: ${reply.code}`);
  await program.call('backups.list', {});
}

/** Only what belongs there, so that the disk does not fill up by itself. */
async function tidy(): Promise<void> {
  for (const { name } of (await program.call('backups.list', {})).setAside)
    await program.call('backups.removeAside', { name });
}

await open();
keys.backupPath = (await program.call('backups.make', { language: 'nl', job: 'j' })).path;
for (let round = 0; round < Number(rounds); round += 1) {
  for (const [name, deed] of Object.entries(deeds)) {
    // As everywhere else: who holds the vault is told by the time of a file.
    program.clock.now = new Date();
    await open();
    await tidy();
    // In English every second time; with room for the settings.
    await program.call('settings.save', { language: round % 2 === 0 ? 'nl' : 'en', theme: 'light' });
    const [call, input] = await deed(program, keys);
    const before = state();
    // The first time without any room, later with as much as happens to be there.
    fill(round === 0 ? 0 : Math.floor(random() * 400) * 1024);
    const reply = await program.backend.call(call, input);
    rmSync(filler);
    const after = state();
    report.done += 1;
    const say = (fault: string): number => report.faults.push(`round ${round}, ${name}: ${fault}`);
    if (reply.ok) {
      if (call === 'vault.changePassphrase') [keys.passphrase, keys.next] = [keys.next, keys.passphrase];
    } else {
      report.refused[name] = (report.refused[name] ?? 0) + 1;
      if (reply.code !== 'disk-full') say(`refused with ${reply.code}`);
      for (const fault of faultsOfFailure(reply, [folder, keys.passphrase])) say(fault);
      if (after !== before) say('refused, and yet something changed');
    }
    for (const left of readdirSync(saveDir)) if (left.endsWith('.part')) say(`left ${left}`);
    await open();
    if (state() !== after && call !== 'backups.putBack') say('other rows after it was opened again');
  }
  // An erasure that waited for room is finished by the lock.
  await program.call('vault.lock', {});
  await open();
  await program.call('points.save', { studentId: 's1', by: 'mentor', text: `Ronde ${round}` });
  const before = state();
  program.restart();
  await open();
  if (state() !== before) report.faults.push(`round ${round}: other rows after a restart`);
  for (const fault of faultsOf(join(dataDir, 'vault.db'))) report.faults.push(JSON.stringify(fault));
  const { problem, backups } = await program.call('backups.list', {});
  if (problem !== null || backups.some(({ readable }) => !readable))
    report.faults.push(`round ${round}: no good backup with room: ${problem}`);
}
program.backend.close();
process.stdout.write(JSON.stringify(report));
