/** What a kill leaves beside the vault: tidied up by the next unlock, and never in the way of anything. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { weakPassphrase } from '../backend/weak-vault.ts';
import { listFiles } from '../store/hash-folder.ts';
import { openTestBackend, type TestBackend } from '../backend/open-test-backend.ts';
import { type KnownVault, openKnownVault } from './open-known-vault.ts';

vi.mock(import('hash-wasm'), async (real) =>
  (await import('./quick-derivation.ts')).withQuickDerivation(real),
);

const secret = weakPassphrase;

/** A program on a copy of the folder as a kill would leave it: with a log, and with what goes with a log. */
async function asKilled({ folder, dataDir }: KnownVault): Promise<TestBackend> {
  const copy = join(folder, 'killed');
  cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('vault.holder') });
  expect(readdirSync(copy)).toEqual(expect.arrayContaining(['vault.db-wal', 'vault.db-shm']));
  return openTestBackend({ dataDir: copy, vault: false });
}

test('a vault that was killed, and then made room for a backup, is put back with all its rows', async () => {
  using vault = await openKnownVault();
  await vault.unlock();
  await vault.program.call('points.save', { studentId: 's1', by: 'student', text: 'Na de reservekopie.' });
  using program = await asKilled(vault);
  const [newest] = (await program.call('backups.list', {})).backups;
  await program.call('backups.restore', { name: newest?.name ?? '', secret });
  const [aside] = (await program.call('backups.list', {})).setAside;
  await program.call('backups.putBack', { name: aside?.name ?? '' });
  await program.call('vault.unlock', { passphrase: secret });
  const { points } = await program.call('students.get', { id: 's1' });
  expect(points.map(({ text }) => text)).toContain('Na de reservekopie.');
  expect(existsSync(join(program.dataDir, 'incoming'))).toBe(false);
});

test('a vault that was never finished, and then made room for a backup, is put back', async () => {
  using vault = await openKnownVault();
  await vault.unlock();
  await vault.lock();
  const { program, dataDir } = vault;
  const [newest] = (await program.call('backups.list', {})).backups;
  cpSync(join(dataDir, 'vault.db'), join(dataDir, 'vault.db.new'));
  rmSync(join(dataDir, 'vault.db'));
  await program.call('backups.restore', { name: newest?.name ?? '', secret });
  const [aside] = (await program.call('backups.list', {})).setAside;
  await program.call('backups.putBack', { name: aside?.name ?? '' });
  await program.call('vault.unlock', { passphrase: secret });
  expect(await program.call('students.list', {})).toHaveLength(2);
});

test('copies that were on the way, and half a file, are gone after the next unlock', async () => {
  using vault = await openKnownVault();
  await vault.unlock();
  using program = await asKilled(vault);
  // What a restore, a check of the file, and a change of keys had ready when they were killed.
  mkdirSync(join(program.dataDir, 'incoming.part'));
  for (const name of [
    'incoming.part/vault.db',
    'vault.db.check',
    'vault.db.check-wal',
    'vault.key.part',
    'vault.holder.0b9f4d52-1d0c-4b6e-9a53-0f7f5b6b2f11',
    'backups/work-0-1.db',
    'backups/automatic-2026-02-02-0930.driehoek-backup.part',
  ])
    writeFileSync(join(program.dataDir, name), 'x');
  await program.call('vault.unlock', { passphrase: secret });
  await program.call('backups.list', {});
  await program.call('vault.lock', {});
  expect(listFiles(program.dataDir).filter((name) => !name.startsWith('backups/automatic-'))).toEqual([
    'vault.db',
    'vault.key',
  ]);
  expect(listFiles(program.dataDir).filter((name) => name.endsWith('.part'))).toEqual([]);
});
