/** Killed at any step of making or restoring a backup, everything is there: the vault, the one set aside, the good backups. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAutomaticBackups } from '../../electron/backend/backup/automatic-backups.ts';
import { readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { vaultId } from '../../electron/backend/vault/key-seals.ts';
import { listSetAside } from '../../electron/backend/vault/swap-vault.ts';
import { createVaultFiles } from '../../electron/backend/vault/vault-files.ts';
import { dataKey, studentValues } from '../store/open-test-store.ts';
import { makeWeakVault, type WeakVault } from './weak-vault.ts';

const firstDay = (): Date => new Date('2026-02-01T09:30:00');
/** A vault with one student more than its one backup has. */
let ready: WeakVault;

function namesIn(folder: string): string[] {
  const files = createVaultFiles(folder);
  files.readKeys();
  const store = files.open(dataKey());
  try {
    return store.all(store.query.selectFrom('student').select('id').orderBy('id')).map(({ id }) => id);
  } finally {
    store.close();
  }
}

beforeAll(async () => {
  ready = await makeWeakVault();
  const backups = createAutomaticBackups(ready.folder, firstDay);
  const store = createVaultFiles(ready.folder).open(dataKey());
  const add = (id: string) =>
    store.run(store.query.insertInto('student').values(studentValues(id, 'Noor', id)));
  add('early');
  const keyFile = readKeyFile(join(ready.folder, 'vault.key'));
  await backups.leaving({ store, id: vaultId(dataKey()), keyFile });
  add('late');
  store.close();
});
afterAll(() => ready[Symbol.dispose]());

/** What became of a copy of the vault after a kill before step `step`; null: there were fewer steps. */
async function killAt(job: string, step: number) {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-kill-'));
  try {
    cpSync(ready.folder, folder, { recursive: true, preserveTimestamps: true });
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'kill-while-backing-up.ts'), folder, job, String(step)],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    if (code !== 0 && signal !== 'SIGKILL') throw new Error(`ended with ${code}`);
    const now = namesIn(folder);
    const aside = listSetAside(folder).map(({ name }) => namesIn(join(folder, 'set-aside', name)));
    const backups = createAutomaticBackups(folder, () => new Date('2026-02-03T09:30:00'));
    const good = backups.list().map(({ readable }) => readable);
    // The next unlock clears away what the kill left, and makes what is missing.
    const store = createVaultFiles(folder).open(dataKey());
    await backups.entered({
      store,
      id: vaultId(dataKey()),
      keyFile: readKeyFile(join(folder, 'vault.key')),
    });
    store.close();
    return {
      finished: code === 0,
      now,
      aside,
      good,
      problem: backups.problem(),
      rest: ['backups/renew', 'incoming'].filter((name) => existsSync(join(folder, name))),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killEverywhere(job: string) {
  const outcomes: Awaited<ReturnType<typeof killAt>>[] = [];
  // Four at a time: starting a program is most of it.
  for (let first = 1; outcomes.at(-1)?.finished !== true && first < 100; first += 4)
    outcomes.push(...(await Promise.all([0, 1, 2, 3].map((more) => killAt(job, first + more)))));
  return outcomes;
}

const both = ['early', 'late'];

test('while a backup is made, the vault and the earlier backup stay, and the next unlock makes it', async () => {
  const outcomes = await killEverywhere('backup');
  expect(outcomes.length).toBeGreaterThan(3);
  for (const { now, aside, good, problem, rest } of outcomes) {
    expect({ now, aside, problem, rest }).toEqual({ now: both, aside: [], problem: null, rest: [] });
    expect(good.length).toBeGreaterThanOrEqual(1);
    expect(good.every(Boolean)).toBe(true);
  }
});

test('while a backup is restored, the old vault is in its place or set aside whole', async () => {
  const outcomes = await killEverywhere('restore');
  expect(outcomes.length).toBeGreaterThan(8);
  for (const { now, aside, good, problem, rest } of outcomes) {
    expect(now.length === 2 ? { now, aside } : { now, aside }).toEqual(
      now.length === 2 ? { now: both, aside: [] } : { now: ['early'], aside: [both] },
    );
    expect({ problem, rest, good: good.every(Boolean) }).toEqual({ problem: null, rest: [], good: true });
  }
  expect(outcomes.filter(({ now }) => now.length === 2).length).toBeGreaterThan(3);
  expect(outcomes.filter(({ now }) => now.length === 1).length).toBeGreaterThan(3);
});
