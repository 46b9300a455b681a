/** Random bytes in random places of any file: told in a sentence, left as it is, and what can be had back is had back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openEncrypted, pageBytes } from '../../electron/backend/store/open-database.ts';
import { readVaultRows } from '../../electron/backend/store/table-content.ts';
import { migrations } from '../../electron/backend/store/migrations.ts';
import type { SalvageReport } from '../../shared/model/backup.ts';
import { errors } from '../../shared/text/errors.ts';
import { weakPassphrase } from '../backend/weak-vault.ts';
import { makeRandom } from '../domain/agenda-space.ts';
import { hashFolder } from '../store/hash-folder.ts';
import { dataKey } from '../store/open-test-store.ts';
import { howMuch, patience, seed, tell } from './how-much.ts';
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
    return new Map(
      [...readVaultRows(database).tables].map(([table, rows]) => [table, new Set(rows.values())]),
    );
  } finally {
    database.close();
  }
}

/** A code in a whole sentence, and the one of `language`; anything wrong with it comes instead. */
async function refuse(vault: KnownVault, name: string, input: unknown): Promise<string> {
  const failure = await vault.refusal(name, input);
  const { language } = await vault.program.call('settings.get', {});
  const faults = faultsOfFailure(failure, [vault.folder, secret, dataKey().toString('hex')]);
  const isRight = Object.values(errors[language].plain).some((text) => text === failure.message);
  return [failure.code, ...(isRight ? [] : ['in other words']), ...faults].join(', ');
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
    await program.call('notes.save', {
      studentId: 's1',
      text: `Notitie ${at}. ${'Leest graag. '.repeat(20)}`,
    });
  await vault.lock();
  await vault.unlock();
  await program.call('points.save', { studentId: 's1', by: 'student', text: 'Na de reservekopie.' });
  program.backend.lock({ now: true });
  return vault;
}

interface Outcome {
  /** opened: where nothing is kept; nothing: nothing can be read. */
  is: 'opened' | 'nothing' | 'saved';
  lostRows: number;
  faults: string[];
}

/** What becomes of the vault with these bytes in the place of its own. Locked before and afterwards. */
async function tryDamaged(
  vault: KnownVault,
  broken: Buffer,
  good: ReadonlyMap<string, Set<string>>,
): Promise<Outcome> {
  const { program, dataDir, folder } = vault;
  const faults: string[] = [];
  const check = (right: boolean, fault: string): void => void (right || faults.push(fault));
  writeFileSync(vaultPath(vault), broken);
  const before = JSON.stringify(hashFolder(dataDir));
  const isUntouched = (): boolean => JSON.stringify(hashFolder(dataDir)) === before;
  const found = (): Map<string, Set<string>> => rowsOf(vaultPath(vault));

  const reply = await program.backend.call('vault.unlock', { passphrase: secret });
  if (reply.ok) {
    for (const [table, rows] of found())
      check(good.get(table)?.symmetricDifference(rows).size === 0, `${table} is another one`);
    program.backend.lock({ now: true });
    return { is: 'opened', lostRows: 0, faults };
  }
  check(reply.code === 'vault-damaged', `told as ${reply.code}`);
  faults.push(...faultsOfFailure(reply, [folder, secret]));
  check(isUntouched(), 'touched by opening it');
  check((await program.call('backups.list', {})).backups[0]?.readable === true, 'no backup is offered');

  const saved = await program.backend.call('vault.salvage', { secret });
  if (!saved.ok) {
    check(saved.code === 'vault-damaged', `saving is told as ${saved.code}`);
    faults.push(...faultsOfFailure(saved, [folder, secret]));
    check(isUntouched(), 'touched by saving it');
    return { is: 'nothing', lostRows: 0, faults };
  }
  const { damaged } = saved.value as SalvageReport;
  let lostRows = 0;
  for (const [table, rows] of found()) {
    const were = good.get(table) ?? new Set<string>();
    // Where something is lost, whoever referred to it is mended (salvage.test.ts).
    if (damaged.length === 0) check(rows.isSubsetOf(were), `${table} has rows that never were`);
    if (!damaged.includes(table)) check(rows.size >= were.size, `${table} is said to be whole`);
    lostRows += Math.max(0, were.size - rows.size);
  }
  const [aside] = (await program.call('backups.list', {})).setAside;
  const kept = readFileSync(join(dataDir, 'set-aside', aside?.name ?? '', 'vault.db'));
  check(kept.equals(broken), 'set aside as something else');
  await program.call('backups.removeAside', { name: aside?.name ?? '' });
  program.backend.lock({ now: true });
  return { is: 'saved', lostRows, faults };
}

describe('the database', () => {
  test(
    `seed ${seed}: random pages are told, left as they are, and saved but for what was in them`,
    async () => {
      using vault = await makeVault();
      const [whole, good] = [readFileSync(vaultPath(vault)), rowsOf(vaultPath(vault))];
      const random = makeRandom(seed);
      const outcomes: Outcome[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await vault.program.call('settings.save', { language: round % 2 === 0 ? 'nl' : 'en' });
        outcomes.push(await tryDamaged(vault, damage(whole, random), good));
      }
      expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
      const count = (is: Outcome['is']): number => outcomes.filter((one) => one.is === is).length;
      expect(count('saved')).toBeGreaterThan(0);
      const lost = outcomes.reduce((sum, { lostRows }) => sum + lostRows, 0);
      tell({
        what: 'damaged pages',
        times: rounds,
        note: `${count('saved')} saved (${lost} rows lost), ${count('nothing')} not to be read, ${count('opened')} where nothing is kept`,
      });
    },
    patience,
  );

  test('what belonged to something that is lost is not said to be saved', async () => {
    using vault = await openKnownVault();
    const database = openEncrypted(vaultPath(vault), dataKey(), true);
    const page = database
      .prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'evening'`)
      .pluck()
      .get();
    database.close();
    const bytes = readFileSync(vaultPath(vault));
    bytes.fill(0x55, ((page ?? 0) - 1) * pageBytes + 100, ((page ?? 0) - 1) * pageBytes + 900);
    writeFileSync(vaultPath(vault), bytes);
    const { saved, damaged } = await vault.program.call('vault.salvage', { secret });
    expect(damaged).toEqual(
      expect.arrayContaining(['evening', 'evening_session', 'evening_talk', 'printed_page']),
    );
    const there = [...rowsOf(vaultPath(vault))].filter(([, rows]) => rows.size > 0);
    expect(saved).toEqual(Object.fromEntries(there.map(([table, rows]) => [table, rows.size])));
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
    const said = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      writeFileSync(path, damage(whole, random));
      const preview = await vault.program.backend.call('backups.preview', { name, secret });
      // Of the two heads one is enough, and only what it says is looked at.
      said.add(preview.ok ? 'whole' : await refuse(vault, 'backups.restore', { name, secret }));
      expect(stateOf(vaultPath(vault))).toBe(state);
    }
    said.delete('whole');
    expect([...said].filter((code) => code !== 'backup-damaged' && code !== 'backup-unknown')).toEqual([]);
    expect(said.size).toBeGreaterThan(0);
  });
});
