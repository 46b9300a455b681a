/**
 * A program of its own on the disk that FOLDER is, which makes it read-only between two sessions, as a stick with a lock:
 * `node live-on-read-only-disk.ts FOLDER`. Prints as JSON what was refused, and what was not as it must be.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../../electron/backend/store/migrations.ts';
import type { CallName } from '../../../shared/contract.ts';
import { openTestBackend } from '../../backend/open-test-backend.ts';
import { weakPassphrase } from '../../backend/weak-vault.ts';
import { writeFixture } from '../fixtures/write-fixture.ts';
import { stateOf } from '../kill/read-state.ts';
import { faultsOfFailure } from '../whole-sentence.ts';

export interface ReadOnlyReport {
  /** Call → code. */
  codes: Record<string, string>;
  faults: string[];
}

const folder = process.argv[2] ?? '';
const dataDir = join(folder, 'vault');
const passphrase = weakPassphrase;
const remount = (how: 'ro' | 'rw'): Buffer => execFileSync('mount', ['-o', `remount,${how}`, folder]);

mkdirSync(dataDir);
await writeFixture(dataDir, migrations.length);
const program = await openTestBackend({ dataDir, vault: false });
const report: ReadOnlyReport = { codes: {}, faults: [] };
await program.call('vault.unlock', { passphrase });
await program.call('vault.lock', {});
const [newest] = (await program.call('backups.list', {})).backups;
const name = newest?.name ?? '';
const state = stateOf(join(dataDir, 'vault.db'));
const calls: [CallName, unknown][] = [
  ['vault.unlock', { passphrase }],
  ['backups.restore', { name, secret: passphrase }],
  ['backups.receive', { offset: 0, content: 'aGFsbG8=' }],
  ['vault.salvage', { secret: passphrase }],
  ['settings.save', { theme: 'dark' }],
];
await program.call('settings.save', { language: 'en' });
remount('ro');
for (const [call, input] of calls) {
  const reply = await program.backend.call(call, input);
  report.codes[call] = reply.ok ? 'ok' : reply.code;
  for (const fault of faultsOfFailure(reply, [folder, passphrase])) report.faults.push(`${call}: ${fault}`);
}
if (!(await program.call('backups.list', {})).backups[0]?.readable) report.faults.push('backups not listed');
remount('rw');
await program.call('vault.unlock', { passphrase });
if (stateOf(join(dataDir, 'vault.db')) !== state) report.faults.push('other rows than before');
program.backend.close();

// Where there is no vault yet, none can be made.
remount('ro');
const other = await openTestBackend({ dataDir: join(folder, 'new'), vault: false });
const made = await other.backend.call('vault.create', { passphrase, recovery: false });
report.codes['vault.create'] = made.ok ? 'ok' : made.code;
for (const fault of faultsOfFailure(made, [folder, passphrase])) report.faults.push(`vault.create: ${fault}`);
process.stdout.write(JSON.stringify(report));
