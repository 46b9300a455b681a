/** Backups through their calls, on real files: made, checked, looked into, put back; what is no backup is refused in words. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readBackupHead, writeBackup } from '../../electron/backend/backup/backup-file.ts';
import { migrate, readVersion } from '../../electron/backend/store/migrate.ts';
import { migrations } from '../../electron/backend/store/migrations.ts';
import { openEncrypted, pageBytes, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { openSeal } from '../../electron/backend/vault/seal.ts';
import { vaultId } from '../../electron/backend/vault/key-seals.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { hashFolder } from '../store/hash-folder.ts';
import { studentDraft } from './examples.ts';
import { openTestBackend, testPassphrase, type TestBackend } from './open-test-backend.ts';
import { readContent } from './read-content.ts';

const secret = testPassphrase;
let folder: string;
let program: TestBackend;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'driehoek-backups-'));
  program = await openTestBackend({ saveAs: (name) => Promise.resolve(join(folder, name)) });
});
afterEach(() => {
  program.close();
  rmSync(folder, { recursive: true, force: true });
});

const names = async (): Promise<string[]> =>
  (await program.call('backups.list', {})).backups.map(({ name }) => name);
const lock = () => program.call('vault.lock', {});
const unlock = () => program.call('vault.unlock', { passphrase: testPassphrase });
const addStudent = async (givenName: string): Promise<string> =>
  (await program.call('students.save', studentDraft({ givenName, studentNumber: givenName }))).id;
const given = async (): Promise<string[]> =>
  (await program.call('students.list', {})).map(({ givenName }) => givenName).toSorted();
const pathOf = (name: string): string => join(program.dataDir, 'backups', name);

/** Hands a file over as a window does, in pieces. */
async function receive(bytes: Buffer): Promise<string> {
  let name = '';
  for (let offset = 0; offset === 0 || offset < bytes.length; offset += 100_000)
    ({ name } = await program.call('backups.receive', {
      offset,
      content: bytes.subarray(offset, offset + 100_000).toString('base64'),
    }));
  return name;
}

async function keyOf(dataDir: string): Promise<Buffer> {
  const { kdf, passphrase } = readKeyFile(join(dataDir, 'vault.key'));
  const key = await openSeal(passphrase, testPassphrase, 'passphrase', kdf);
  if (key === null) throw new Error('wrong passphrase');
  return key;
}

/** Every row of every table, search indexes included. */
async function contentOf(dataDir: string) {
  const database = openEncrypted(join(dataDir, 'vault.db'), await keyOf(dataDir), true);
  try {
    return readContent(database);
  } finally {
    database.close();
  }
}

describe('a backup', () => {
  test('is made at a lock, holds every row of every table, and is opened in the place of a later vault', async () => {
    const ids = await loadDemo(program.backend.call, 'nl');
    await lock();
    const before = await contentOf(program.dataDir);
    expect(before.get('student')?.length).toBe(ids.length);
    const [name = ''] = await names();
    await unlock();
    const late = await addStudent('Later');
    await program.call('notes.save', { studentId: ids[0] ?? '', text: 'Wil meer oefenen met breuken.' });
    await program.call('students.archive', { ids: ids.slice(0, 2), archived: true });

    const preview = await program.call('backups.preview', { name, secret });
    expect(preview).toMatchObject({
      now: 'compared',
      lost: { student: 1, note: 1 },
      lostStudents: ["Later van 't Hoff"],
    });
    expect(preview.holds['student']).toBe(ids.length);
    expect(preview.older['student']).toBe(2);
    expect(await given()).toContain('Later');

    await program.call('backups.restore', { name, secret });
    expect(await program.refusal('students.get', { id: late })).toMatchObject({ code: 'not-found' });
    await lock();
    expect(await contentOf(program.dataDir)).toEqual(before);
  });

  test('of a vault that did not change since is not made twice', async () => {
    await addStudent('Noor');
    await lock();
    const first = await names();
    expect(first).toHaveLength(1);
    await unlock();
    await lock();
    expect(await names()).toEqual(first);
  });

  test('is made at the next unlock when the program ended without a lock', async () => {
    await addStudent('Noor');
    program.restart();
    expect(await names()).toEqual([]);
    await unlock();
    expect(await names()).toHaveLength(1);
  });

  test('opens with the passphrase of now and with the recovery key, and those of before are cleared away', async () => {
    await addStudent('Noor');
    await lock();
    await unlock();
    const next = 'zonnebloem wandelt traag';
    await program.call('vault.changePassphrase', { current: testPassphrase, next });
    const [name = ''] = await names();
    expect(await program.refusal('backups.preview', { name, secret })).toMatchObject({
      code: 'wrong-passphrase',
    });
    expect((await program.call('backups.preview', { name, secret: next })).holds['student']).toBe(1);
    const { recoveryKey } = await program.call('vault.offerRecoveryKey', { passphrase: next });
    await program.call('vault.keepRecoveryKey', { recoveryKey });
    await program.call('backups.list', {});
    expect(
      (await program.call('backups.preview', { name, secret: recoveryKey.toLowerCase() })).holds['student'],
    ).toBe(1);
    expect(
      readFileSync(pathOf(name)).includes(readKeyFile(join(program.dataDir, 'vault.key')).kdf.name),
    ).toBe(true);
  });

  test('saved by hand is one file that a new computer opens, without what can be undone', async () => {
    await addStudent('Noor');
    const { path } = await program.call('backups.make', { language: 'nl', job: 'j' });
    expect(path).toBe(join(folder, 'driehoek-reservekopie-2026-02-02.driehoek-backup'));
    expect(readBackupHead(path).by).toBe('hand');
    expect((await program.call('undo.list', {})).back).toHaveLength(1);
    const bytes = readFileSync(path);
    program.close();
    program = await openTestBackend({ vault: false });
    const name = await receive(bytes);
    expect(await program.call('backups.preview', { name, secret })).toMatchObject({
      now: 'none',
      holds: { student: 1 },
      lost: {},
    });
    await program.call('backups.restore', { name, secret });
    expect(await given()).toEqual(['Noor']);
    expect((await program.call('undo.list', {})).back).toEqual([]);
    expect((await program.call('backups.list', {})).setAside).toEqual([]);
  });

  test('that is left by the person who is asked where, is nowhere', async () => {
    program.close();
    program = await openTestBackend();
    expect(await program.refusal('backups.make', { language: 'nl', job: 'j' })).toMatchObject({
      code: 'cancelled',
    });
    expect(await names()).toEqual([]);
  });
});

describe('the vault that makes room', () => {
  test('is set aside, and put back it is there with all its rows', async () => {
    await addStudent('Noor');
    await lock();
    const [name = ''] = await names();
    await unlock();
    await addStudent('Sem');
    program.clock.now = new Date('2026-02-03T10:00:00');
    await program.call('backups.restore', { name, secret });
    expect(await given()).toEqual(['Noor']);
    const [aside] = (await program.call('backups.list', {})).setAside;
    expect(aside).toMatchObject({ reason: 'restored', made: new Date('2026-02-03T10:00:00').toISOString() });
    await program.call('backups.putBack', { name: aside?.name ?? '' });
    expect((await program.call('vault.status', {})).state).toBe('locked');
    await unlock();
    expect(await given()).toEqual(['Noor', 'Sem']);
    const { setAside } = await program.call('backups.list', {});
    expect(setAside.map(({ reason }) => reason)).toEqual(['put-back']);
    await program.call('backups.removeAside', { name: setAside[0]?.name ?? '' });
    expect((await program.call('backups.list', {})).setAside).toEqual([]);
  });

  test('is not looked for outside its folder', async () => {
    for (const name of ['..', '../vault.key', '.', 'nothing'])
      for (const call of ['backups.putBack', 'backups.removeAside', 'backups.remove', 'backups.preview'])
        expect(
          await program.refusal(call, call === 'backups.preview' ? { name, secret } : { name }),
        ).toMatchObject({ code: 'not-found' });
    expect((await program.call('vault.status', {})).state).toBe('open');
  });
});

describe('what is no good backup', () => {
  test('is refused in words and changes nothing', async () => {
    await addStudent('Noor');
    const { path } = await program.call('backups.make', { language: 'nl', job: 'j' });
    await lock();
    const whole = readFileSync(path);
    const before = hashFolder(program.dataDir);
    const flip = (at: number): Buffer => {
      const copy = Buffer.from(whole);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return copy;
    };
    const cases: [string, Buffer, string][] = [
      ['empty', Buffer.alloc(0), 'backup-unknown'],
      ['another file', Buffer.from('Een verslag.\n'.repeat(900)), 'backup-unknown'],
      ['a bare vault', readFileSync(join(program.dataDir, 'vault.db')), 'backup-unknown'],
      ['cut off in its head', whole.subarray(0, 200), 'backup-damaged'],
      ['cut off in its database', whole.subarray(0, whole.length - pageBytes), 'backup-damaged'],
      ['longer', Buffer.concat([whole, Buffer.alloc(10)]), 'backup-damaged'],
      ['changed in its head', flip(120), 'backup-damaged'],
      ['changed in its database', flip(whole.length - 3000), 'backup-damaged'],
    ];
    for (const [what, bytes, code] of cases) {
      const name = await receive(bytes);
      for (const call of ['backups.preview', 'backups.restore']) {
        const failure = await program.refusal(call, { name, secret });
        expect({ what, call, code: failure.code }).toEqual({ what, call, code });
        expect(failure.message).toMatch(/^(?:Dit is geen|Deze reservekopie)/u);
      }
    }
    const after = hashFolder(program.dataDir);
    delete after['backups/received'];
    expect(after).toEqual(before);
    await unlock();
    expect(await given()).toEqual(['Noor']);
  });

  test('of a newer version is refused, and one of an older version becomes one of today', async () => {
    await addStudent('Noor');
    await lock();
    const key = await keyOf(program.dataDir);
    const keyFile = readKeyFile(join(program.dataDir, 'vault.key'));
    const make = async (version: number): Promise<Buffer> => {
      const path = join(folder, `${version}.db`);
      const database = openEncrypted(path, key, false);
      prepareConnection(database);
      migrate(database, [...migrations, 'CREATE TABLE later (id TEXT) STRICT;'].slice(0, version));
      database.exec(`INSERT INTO student (id, given_name, particle, surname, student_number, attributes, family, adults)
        VALUES ('old', 'Oud', '', 'Bekend', '', '[]', '{}', 'parents')`);
      database.pragma('journal_mode=DELETE');
      database.close();
      const made = { made: '2025-09-01T10:00:00.000Z', by: 'hand', vault: vaultId(key), source: '' } as const;
      await writeBackup(`${path}.backup`, path, { ...made, keyFile }, () => Promise.resolve());
      return readFileSync(`${path}.backup`);
    };
    const newer = await receive(await make(migrations.length + 1));
    expect(await program.refusal('backups.restore', { name: newer, secret })).toMatchObject({
      code: 'backup-newer',
    });
    const older = await receive(await make(1));
    expect(await program.call('backups.preview', { name: older, secret })).toMatchObject({
      now: 'compared',
      holds: { student: 1 },
      lostStudents: ["Noor van 't Hoff"],
      back: { student: 1 },
    });
    await program.call('backups.restore', { name: older, secret });
    expect(await given()).toEqual(['Oud']);
    expect((await program.call('search.find', { text: 'bekend' })).students).toHaveLength(1);
    await lock();
    const database = openEncrypted(join(program.dataDir, 'vault.db'), key, true);
    onTestFinished(() => void database.close());
    expect(readVersion(database)).toBe(migrations.length);
  });

  test('of another vault opens with its own passphrase; the present vault, locked, is not compared', async () => {
    await addStudent('Noor');
    await lock();
    using other = await openTestBackend({
      vault: false,
      saveAs: (name) => Promise.resolve(join(folder, name)),
    });
    const passphrase = 'zonnebloem wandelt traag';
    await other.call('vault.create', { passphrase, recovery: false });
    const { path } = await other.call('backups.make', { language: 'en', job: 'j' });
    const name = await receive(readFileSync(path));
    expect(await program.call('backups.preview', { name, secret: passphrase })).toMatchObject({
      now: 'locked',
      holds: {},
    });
  });

  test('with wrong passphrases waits as the lock does', async () => {
    await addStudent('Noor');
    await lock();
    const [name = ''] = await names();
    const wrong = { name, secret: 'niet deze wachtzin' };
    expect(await program.refusal('backups.preview', wrong)).toMatchObject({ code: 'wrong-passphrase' });
    expect(await program.refusal('backups.restore', wrong)).toMatchObject({ seconds: 1 });
    expect(await program.refusal('vault.unlock', { passphrase: testPassphrase })).toMatchObject({
      code: 'wait',
    });
  });

  test('is listed as one, and the newest good one still opens', async () => {
    await addStudent('Noor');
    await lock();
    const [good = ''] = await names();
    copyFileSync(pathOf(good), pathOf('zz.driehoek-backup'));
    writeFileSync(pathOf('zz.driehoek-backup'), readFileSync(pathOf(good)).subarray(0, 9000));
    const { backups } = await program.call('backups.list', {});
    expect(backups.filter(({ readable }) => readable).map(({ name }) => name)).toEqual([good]);
    expect(backups).toHaveLength(2);
  });
});
