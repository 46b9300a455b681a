/**
 * A program of its own on the small disk that FOLDER is, which prints what the back end answered as JSON:
 * `node backup-on-full-disk.ts FOLDER`.
 */
import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CallOutput } from '../../shared/contract.ts';
import { studentDraft } from './examples.ts';
import { openTestBackend, testPassphrase } from './open-test-backend.ts';

const dataDir = process.argv[2] ?? '';
const filler = join(dataDir, 'filler');
function fill(): void {
  try {
    for (;;) appendFileSync(filler, Buffer.alloc(4096));
  } catch {
    // Full, as wanted.
  }
}
const passphrase = testPassphrase;
const saveDir = join(dataDir, 'stick');
mkdirSync(saveDir);
const test = await openTestBackend({ dataDir, saveAs: (name) => Promise.resolve(join(saveDir, name)) });
const { id } = await test.call('students.save', studentDraft());
await test.call('vault.lock', {});
await test.call('vault.unlock', { passphrase });
await test.call('points.save', { studentId: id, by: 'student', text: 'Ik wil naar de havo.' });
fill();
const byHand = await test.backend.call('backups.make', { language: 'nl', job: 'j' });
const namesOf = (list: CallOutput<'backups.list'>) => list.backups.map(({ name }) => name);
const before = await test.call('backups.list', {});
const locked = await test.backend.call('vault.lock', {});
const told = await test.call('backups.list', {});
const { state } = await test.call('vault.status', {});
rmSync(filler);
await test.call('vault.unlock', { passphrase });
const after = await test.call('backups.list', {});
fill();
const erased = await test.call('privacy.erase', { id, givenName: 'Fatima' }).catch((error: unknown) => error);
rmSync(filler);
await test.call('vault.lock', {});
const last = await test.call('backups.list', {});
test.backend.close();
process.stdout.write(
  JSON.stringify({
    byHand: byHand.ok ? 'ok' : byHand.code,
    locked: locked.ok,
    state,
    problem: told.problem,
    kept: namesOf(told).join() === namesOf(before).join(),
    problemAfterRoom: after.problem,
    // The newest of a day stays.
    made: namesOf(after).join() !== namesOf(before).join(),
    erased: erased instanceof Error ? 'refused' : erased,
    last: { backups: last.backups.length, problem: last.problem },
    rest: readdirSync(saveDir).concat(
      readdirSync(join(dataDir, 'backups')).filter((name) => !name.endsWith('.driehoek-backup')),
    ),
  }),
);
