/** A clock that is wrong: set back, set ahead, with an empty battery. Nothing that was kept is lost by it. */
import * as fc from 'fast-check';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { studentDraft, viewDraft } from '../backend/examples.ts';
import { openTestBackend } from '../backend/open-test-backend.ts';
import { howMuch, patience, seed, tell } from './how-much.ts';
import { stateOf, stateOfBackup } from './kill/read-state.ts';
import { openKnownVault } from './open-known-vault.ts';

vi.mock(import('hash-wasm'), async (real) =>
  (await import('./quick-derivation.ts')).withQuickDerivation(real),
);
afterEach(() => void vi.useRealTimers());

const hours = 3_600_000;
const runs = howMuch(2, 40);

/** Where the clock stands in each session, in hours from the first; now and then years off, as with an empty battery. */
const clocks = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 500 }) },
    { weight: 1, arbitrary: fc.constantFrom(-4, -30, -24 * 400, -24 * 4000, 24 * 400, 24 * 20_000) },
  ),
  { minLength: 3, maxLength: 10 },
);

describe('backups', () => {
  test(
    `seed ${seed}: after every session one of them holds the vault as it is, wherever the clock stands`,
    async () => {
      await fc.assert(
        fc.asyncProperty(clocks, async (stands) => {
          using vault = await openKnownVault();
          const { program, dataDir } = vault;
          const first = program.clock.now.getTime();
          for (const [session, stand] of stands.entries()) {
            program.clock.now = new Date(first + stand * hours);
            await vault.unlock();
            await program.call('students.save', studentDraft({ givenName: `Noor ${session}` }));
            await vault.lock();
            const { backups, problem } = await program.call('backups.list', {});
            const states = await Promise.all(
              backups.map(({ name }) => stateOfBackup(join(dataDir, 'backups', name))),
            );
            expect({ problem, holds: states.includes(stateOf(join(dataDir, 'vault.db'))) }).toEqual({
              problem: null,
              holds: true,
            });
          }
        }),
        { numRuns: runs, seed, endOnFailure: true },
      );
      tell({ what: 'clock set back or ahead between sessions', times: runs, note: 'a backup holds all' });
    },
    patience,
  );

  test('do not pile up while the clock is years off', async () => {
    using vault = await openKnownVault();
    const { program } = vault;
    const first = program.clock.now.getTime();
    for (const years of [0, -10])
      for (let session = 0; session < 12; session += 1) {
        program.clock.now = new Date(first + (years * 365 + session) * 24 * hours);
        await vault.unlock();
        await program.call('students.save', studentDraft({ givenName: `Noor ${session}` }));
        await vault.lock();
      }
    // 7 days, the weeks and the months of both.
    expect((await program.call('backups.list', {})).backups.length).toBeLessThan(24);
  });
});

test('what is typed after the clock was set back is a step of undo of its own', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  const { id } = await program.call('notes.save', { studentId, text: 'Voor de middag.' });
  program.clock.now = new Date(program.clock.now.getTime() - 2 * hours);
  await program.call('notes.save', { studentId, id, text: 'Na het terugzetten.' });
  const [newest] = (await program.call('undo.list', {})).back;
  await program.call('undo.back', { step: newest?.step ?? 0 });
  expect((await program.call('notes.list', { studentId })).map(({ text }) => text)).toEqual([
    'Voor de middag.',
  ]);
});

test('steps are taken back in the order in which they were made, wherever the clock stood', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  for (const [place, stand] of [0, 400, -400, 24, -1].entries()) {
    program.clock.now = new Date(program.clock.now.getTime() + stand * hours);
    await program.call('points.save', { studentId, by: 'student', text: `Punt ${place}` });
  }
  for (let left = 4; left >= 0; left -= 1) {
    const [newest] = (await program.call('undo.list', {})).back;
    await program.call('undo.back', { step: newest?.step ?? 0 });
    const { points } = await program.call('students.get', { id: studentId });
    expect(points.map(({ text }) => text)).toEqual([0, 1, 2, 3].slice(0, left).map((at) => `Punt ${at}`));
  }
});

test('the lock by itself comes in time when the clock is set back meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
  using program = await openTestBackend();
  vi.setSystemTime(Date.now() - 5 * hours);
  vi.advanceTimersByTime(11.5 * 60_000);
  expect((await program.call('vault.status', {})).state).toBe('locked');
});

test('a clock that is years ahead removes nothing, and set back it refuses what is not due', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  const { id } = await program.call('views.save', viewDraft(studentId));
  const right = program.clock.now;
  program.clock.now = new Date(right.getTime() + 24 * 1500 * hours);
  const [entry] = await program.call('retention.list', {});
  expect(entry).toMatchObject({ kind: 'views', ids: [id], state: 'due' });
  program.clock.now = right;
  expect(await program.refusal('retention.carryOut', { kind: 'views', studentId, ids: [id] })).toMatchObject({
    code: 'not-found',
  });
  expect((await program.call('students.get', { id: studentId })).views).toHaveLength(1);
});

test('a vault that was held when the clock was set back opens again', async () => {
  using vault = await openKnownVault();
  await vault.unlock();
  vault.program.clock.now = new Date(vault.program.clock.now.getTime() - 400 * 24 * hours);
  vault.program.restart();
  await vault.unlock();
  expect((await vault.program.call('vault.status', {})).state).toBe('open');
});
