/** Random bytes in random places of any file: told in a sentence, left as it is, and what can be had back is had back. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openEncrypted, pageBytes } from '../../electron/backend/store/open-database.ts';
import { readVaultRows } from '../../electron/backend/store/table-content.ts';
import { migrations } from '../../electron/backend/store/migrations.ts';
import { errors } from '../../shared/text/errors.ts';
import { weakPassphrase } from '../backend/weak-vault.ts';
import { makeRandom } from '../domain/agenda-space.ts';
import { hashFolder } from '../store/hash-folder.ts';
import { dataKey } from '../store/open-test-store.ts';
import { howMuch, seed, tell } from './how-much.ts';
import { stateOf } from './kill/read-state.ts';
import { type KnownVault, openKnownVault } from './open-known-vault.ts';
import { faultsOfFailure } from './whole-sentence.ts';

vi.mock(import('hash-wasm'), async (real) =>
  (await import('./quick-derivation.ts')).withQuickDerivation(real),
);

const rounds = howMuch(8, 200);
const secret = weakPassphrase;
const vaultPath = ({ dataDir }: KnownVault): string => join(dataDir, 'vault.db');

/** Of each table the rows as text, to find a row again. */
function rowsOf(path: string): Map<string, Set<string>> {
  const database = openEncrypted(path, dataKey(), true);
  try {
    return new Map([...readVaultRows(database).tables].map(([table, rows]) => [table, new Set(rows.values())]));
  } finally {
    database.close();
  }
}

/** A code in a whole sentence, in the language that was chosen. */
async function refuse(vault: KnownVault, name: string, input: unknown): Promise<string> {
  const failure = await vault.refusal(name, input);
  const { language } = await vault.program.call('settings.get', {});
  expect(faultsOfFailure(failure, [vault.folder, secret, dataKey().toString('hex')])).toEqual([]);
  const { plain } = errors[language];
  if (failure.code in plain) expect(failure.message).toBe(plain[failure.code as keyof typeof plain]);
  return failure.code;
}

/** One to four times some bytes, anywhere. */
function damage(bytes: Buffer, random: () => number): Buffer {
  const copy = Buffer.from(bytes);
  for (let times = Math.floor(random() * 4); times >= 0; times -= 1) {
    const at = Math.floor(random() * copy.length);
    const length = 1 + Math.floor(random() * 300);
    for (let place = at; place < Math.min(at + length, copy.length); place += 1)
      copy[place] = Math.floor(random() * 256);
  }
  return copy;
}

/** Closed, with a backup of everything but the last rows, and enough of them for a tree of pages. */
async function makeVault(): Promise<KnownVault> {
  const vault = await openKnownVault();
  const { program } = vault;
  await vault.unlock();
  for (let at = 0; at < 60; at += 1)
    await program.call('notes.save', { studentId: 's1', text: `Notitie ${at}. ${'Leest graag. '.repeat(20)}` });
  await vault.lock();
  await vault.unlock();
  await program.call('points.save', { studentId: 's1', by: 'student', text: 'Na de reservekopie.' });
  program.backend.lock({ now: true });
  return vault;
}

describe('the database', () => {
  test(`seed ${seed}: random pages are told, left as they are, and saved but for what was in them`, async () => {
    const counts = { opened: 0, nothing: 0, saved: 0, lostRows: 0 };
    using vault = await makeVault();
    const [whole, good] = [readFileSync(vaultPath(vault)), rowsOf(vaultPath(vault))];
    const state = stateOf(vaultPath(vault));
    const random = makeRandom(seed);
    for (let round = 0; round < rounds; round += 1) {
      const language = round % 2 === 0 ? 'nl' : 'en';
      await vault.program.call('settings.save', { language });
      const broken = damage(whole, random);
      writeFileSync(vaultPath(vault), broken);
      const before = hashFolder(vault.dataDir);
      const reply = await vault.program.backend.call('vault.unlock', { passphrase: secret });
      if (reply.ok) {
        // Only where nothing is kept.
        counts.opened += 1;
        expect(stateOf(vaultPath(vault))).toBe(state);
        vault.program.backend.lock({ now: true });
        continue;
      }
      expect(reply.code).toBe('vault-damaged');
      expect(faultsOfFailure(reply, [vault.folder, secret])).toEqual([]);
      expect(hashFolder(vault.dataDir)).toEqual(before);
      const { backups } = await vault.program.call('backups.list', {});
      expect(backups[0]?.readable).toBe(true);

      const saved = await vault.program.backend.call('vault.salvage', { secret });
      if (!saved.ok) {
        counts.nothing += 1;
        expect([saved.code, faultsOfFailure(saved, [vault.folder, secret])]).toEqual(['vault-damaged', []]);
        expect(hashFolder(vault.dataDir)).toEqual(before);
        continue;
      }
      counts.saved += 1;
      const { damaged } = saved.value as { damaged: string[] };
      for (const [table, rows] of rowsOf(vaultPath(vault))) {
        const were = good.get(table) ?? new Set();
        const madeUp = [...rows].filter((row) => !were.has(row));
        // Students who could not be read are there to be found, and what referred to something that is lost stands alone.
        if (damaged.length === 0) expect({ table, madeUp }).toEqual({ table, madeUp: [] });
        if (!damaged.includes(table)) expect({ table, rows: rows.size }).toEqual({ table, rows: were.size });
        counts.lostRows += Math.max(0, were.size - rows.size);
      }
      const { setAside } = await vault.program.call('backups.list', {});
      const [aside] = setAside;
      const kept = readFileSync(join(vault.dataDir, 'set-aside', aside?.name ?? '', 'vault.db'));
      expect(createHash('sha256').update(kept).digest('hex')).toBe(
        createHash('sha256').update(broken).digest('hex'),
      );
      await vault.program.call('backups.removeAside', { name: aside?.name ?? '' });
      vault.program.backend.lock({ now: true });
    }
    expect(counts.saved).toBeGreaterThan(0);
    tell({
      what: 'damaged pages',
      times: rounds,
      note: `${counts.saved} saved, ${counts.lostRows} rows lost in all, ${counts.nothing} not to be read, ${counts.opened} where nothing is kept`,
    });
  });

  test('cut off anywhere it is told, and the newest backup comes in its place', async () => {
    using vault = await makeVault();
    const whole = readFileSync(vaultPath(vault));
    const random = makeRandom(seed + 1);
    const [newest] = (await vault.program.call('backups.list', {})).backups;
    for (const length of [0, 100, pageBytes, ...[1, 2, 3].map(() => Math.floor(random() * whole.length))]) {
      writeFileSync(vaultPath(vault), whole.subarray(0, length));
      expect(await refuse(vault, 'vault.unlock', { passphrase: secret })).toBe('vault-damaged');
      await vault.program.call('backups.restore', { name: newest?.name ?? '', secret });
      expect(await vault.program.call('notes.list', { studentId: 's1' })).toHaveLength(61);
      vault.program.backend.lock({ now: true });
    }
  });

  test('of a later version it is told, in both languages, and left as it is', async () => {
    using vault = await makeVault();
    const database = openEncrypted(vaultPath(vault), dataKey(), true);
    database.pragma(`user_version=${migrations.length + 1}`);
    database.close();
    for (const language of ['nl', 'en'] as const) {
      await vault.program.call('settings.save', { language });
      const before = hashFolder(vault.dataDir);
      expect(await refuse(vault, 'vault.unlock', { passphrase: secret })).toBe('vault-newer');
      expect(await refuse(vault, 'vault.salvage', { secret })).toBe('vault-newer');
      expect(hashFolder(vault.dataDir)).toEqual(before);
    }
  });
});

describe('another file', () => {
  test(`seed ${seed}: the key file, random or cut off, is told; a backup comes in its place`, async () => {
    using vault = await makeVault();
    const path = join(vault.dataDir, 'vault.key');
    const whole = readFileSync(path);
    const random = makeRandom(seed + 2);
    const [newest] = (await vault.program.call('backups.list', {})).backups;
    for (let round = 0; round < 6; round += 1) {
      writeFileSync(
        path,
        round < 3 ? damage(whole, random) : whole.subarray(0, Math.floor(random() * whole.length)),
      );
      expect(await refuse(vault, 'vault.unlock', { passphrase: secret })).toBe('vault-damaged');
    }
    writeFileSync(path, JSON.stringify({ format: 9 }));
    expect(await refuse(vault, 'vault.unlock', { passphrase: secret })).toBe('vault-newer');
    await vault.program.call('backups.restore', { name: newest?.name ?? '', secret });
    expect(await vault.program.call('notes.list', { studentId: 's1' })).toHaveLength(61);
  });

  test('settings that cannot be read are those of a new program, and never keep anybody from the vault', async () => {
    using vault = await openKnownVault();
    await vault.program.call('settings.save', { language: 'en' });
    writeFileSync(join(vault.dataDir, 'settings.json'), Buffer.from([0xff, 0x00, 0x7b]));
    vault.program.restart();
    expect((await vault.program.call('settings.get', {})).language).toBe('nl');
    await vault.unlock();
    expect((await vault.program.call('vault.status', {})).state).toBe('open');
  });

  test(`seed ${seed}: a backup is told, and the vault stays as it is`, async () => {
    using vault = await makeVault();
    const [newest] = (await vault.program.call('backups.list', {})).backups;
    const name = newest?.name ?? '';
    const path = join(vault.dataDir, 'backups', name);
    const whole = readFileSync(path);
    const state = stateOf(vaultPath(vault));
    const random = makeRandom(seed + 3);
    for (let round = 0; round < 12; round += 1) {
      const broken = damage(whole, random);
      writeFileSync(path, broken);
      const reply = await vault.program.backend.call('backups.preview', { name, secret });
      // Of the two heads one is enough, and only what it says is looked at.
      if (reply.ok) continue;
      expect(faultsOfFailure(reply, [vault.folder, secret])).toEqual([]);
      expect(await refuse(vault, 'backups.restore', { name, secret })).toMatch(/^backup-(?:damaged|unknown)$/u);
      expect(stateOf(vaultPath(vault))).toBe(state);
    }
  });
});
