/** The keystore of the system as a second way in: off until asked for, never the only one, and gone when it should be. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyDerivation, readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { studentDraft } from './examples.ts';
import { openKeystore, type TestKeystore } from './open-keystore.ts';
import { openTestBackend, type TestBackend } from './open-test-backend.ts';
import { makeWeakVault, weakPassphrase as passphrase, type WeakVault } from './weak-vault.ts';

let place: WeakVault;
let system: TestKeystore;
let program: TestBackend;
beforeEach(async () => {
  place = await makeWeakVault();
  system = openKeystore();
  program = await openTestBackend({ dataDir: place.folder, vault: false, keystore: system.port });
  await program.call('vault.unlock', { passphrase });
});
afterEach(() => {
  program.close();
  place[Symbol.dispose]();
});

const next = 'zonnebloem wandelt traag omlaag';
const filePath = (): string => join(place.folder, 'vault.keystore');
const doorState = async () => (await program.call('keystore.state', {})).state;
const vaultState = async () => (await program.call('vault.status', {})).state;
const lock = () => program.call('vault.lock', {});
const refusalToUnlock = async () => (await program.refusal('keystore.unlock', {})).code;
const switchOn = () => program.call('keystore.switchOn', { passphrase });

test('is off, keeps nothing, and opens nothing until it was switched on with the passphrase', async () => {
  expect(await doorState()).toBe('off');
  await lock();
  expect(await refusalToUnlock()).toBe('keystore-failed');
  expect((await program.refusal('keystore.switchOn', { passphrase })).code).toBe('locked');
  await program.call('vault.unlock', { passphrase });
  const wrong = await program.refusal('keystore.switchOn', { passphrase: 'niet deze wachtzin' });
  expect(wrong.code).toBe('wrong-passphrase');
  expect([await doorState(), system.wraps, existsSync(filePath())]).toEqual(['off', 0, false]);
});

test('opens the vault without the passphrase, also after a restart; the passphrase stays a way in', async () => {
  const { id } = await program.call('students.save', studentDraft());
  await switchOn();
  expect(await doorState()).toBe('on');
  await lock();
  await program.call('keystore.unlock', {});
  expect((await program.call('students.get', { id })).givenName).toBe('Fatima');
  program.restart();
  await program.call('keystore.unlock', {});
  await lock();
  await program.call('vault.unlock', { passphrase });
  await lock();
  await program.call('vault.recover', { recoveryKey: place.recoveryKey, passphrase: next });
  expect(await vaultState()).toBe('open');
});

test('the file holds no key, and neither does a backup hold the file', async () => {
  await switchOn();
  const kept = readFileSync(filePath(), 'utf8');
  expect(Object.keys(JSON.parse(kept) as object)).toEqual(['format', 'wrapped', 'nonce', 'sealed']);
  await lock();
  await program.call('vault.unlock', { passphrase });
  const { backups } = await program.call('backups.list', {});
  const bytes = readFileSync(join(place.folder, 'backups', backups[0]?.name ?? ''));
  const { sealed } = JSON.parse(kept) as { sealed: string };
  expect(bytes.includes(sealed)).toBe(false);
});

test('is refused where the system has no real one, and what was kept waits until it has', async () => {
  system.isReal = false;
  const refused = await program.refusal('keystore.switchOn', { passphrase });
  expect(refused).toMatchObject({ code: 'keystore-unavailable' });
  expect(refused.message).toContain('wachtzin');
  expect([await doorState(), system.wraps]).toEqual(['off', 0]);
  system.isReal = true;
  await switchOn();
  await lock();
  system.isReal = false;
  expect(await refusalToUnlock()).toBe('keystore-unavailable');
  system.isReal = true;
  await program.call('keystore.unlock', {});
});

test('a system that does not give the secret back leaves the passphrase, and is asked again another time', async () => {
  await switchOn();
  await lock();
  system.newKey();
  expect(await refusalToUnlock()).toBe('keystore-failed');
  expect([await vaultState(), await doorState()]).toEqual(['locked', 'on']);
  await program.call('vault.unlock', { passphrase });
});

test.each(['', 'no json', '{"format":1}', '{"format":1,"wrapped":"AAAA","nonce":"AAAA","sealed":"AAAA"}'])(
  'a damaged file (%s) opens nothing',
  async (content) => {
    await switchOn();
    await lock();
    writeFileSync(filePath(), content);
    expect(await refusalToUnlock()).toBe('keystore-failed');
    await program.call('vault.unlock', { passphrase });
  },
);

test('is forgotten when switched off, and at a change of the passphrase, by whichever shell', async () => {
  await switchOn();
  await program.call('keystore.switchOff', {});
  expect([await doorState(), existsSync(filePath())]).toEqual(['off', false]);
  await switchOn();
  copyFileSync(filePath(), `${filePath()}.copy`);
  program.restart();
  using other = await openTestBackend({ dataDir: place.folder, vault: false });
  program.backend.close();
  expect((await other.call('keystore.state', {})).state).toBe('none');
  await other.call('vault.unlock', { passphrase });
  await other.call('vault.changePassphrase', { current: passphrase, next });
  expect(existsSync(filePath())).toBe(false);
  // Put back by hand it opens nothing: it was made for the seal of before.
  copyFileSync(`${filePath()}.copy`, filePath());
  other.backend.close();
  program.restart();
  expect([await refusalToUnlock(), await doorState()]).toEqual(['keystore-failed', 'off']);
  await program.call('vault.unlock', { passphrase: next });
});

test('is forgotten when the recovery key sets another passphrase', async () => {
  await switchOn();
  await lock();
  await program.call('vault.recover', { recoveryKey: place.recoveryKey, passphrase: next });
  expect([await doorState(), existsSync(filePath())]).toEqual(['off', false]);
});

test('is forgotten when another vault takes the place: restored, and put back', async () => {
  await switchOn();
  await lock();
  await program.call('vault.unlock', { passphrase });
  const { backups } = await program.call('backups.list', {});
  await program.call('backups.restore', { name: backups[0]?.name ?? '', secret: passphrase });
  expect(await doorState()).toBe('off');
  await switchOn();
  const { setAside } = await program.call('backups.list', {});
  await program.call('backups.putBack', { name: setAside[0]?.name ?? '' });
  expect([await doorState(), await vaultState()]).toEqual(['off', 'locked']);
});

test('of another vault in the same place it opens nothing, and says nothing is damaged', async () => {
  await switchOn();
  await lock();
  using another = await makeWeakVault();
  program.backend.close();
  for (const name of ['vault.db', 'vault.key'])
    copyFileSync(join(another.folder, name), join(place.folder, name));
  program.restart();
  expect(await refusalToUnlock()).toBe('keystore-failed');
  await program.call('vault.unlock', { passphrase });
});

test('a seal that becomes harder at an unlock takes it along; without the system it is forgotten', async () => {
  // The first unlock made the seal of this vault harder before it was on.
  expect(readKeyFile(join(place.folder, 'vault.key')).kdf).toEqual(keyDerivation);
  for (const isReal of [true, false]) {
    using weak = await makeWeakVault();
    const weakSystem = openKeystore();
    using first = await openTestBackend({ dataDir: weak.folder, vault: false, keystore: weakSystem.port });
    const old = readFileSync(join(weak.folder, 'vault.key'));
    await first.call('vault.unlock', { passphrase });
    writeFileSync(join(weak.folder, 'vault.key'), old);
    await first.call('keystore.switchOn', { passphrase });
    await first.call('vault.lock', {});
    weakSystem.isReal = isReal;
    await first.call('vault.unlock', { passphrase });
    await first.call('vault.lock', {});
    expect((await first.call('keystore.state', {})).state).toBe(isReal ? 'on' : 'off');
    if (isReal) await first.call('keystore.unlock', {});
  }
});

test('a better key of the system is taken at the next unlock', async () => {
  await switchOn();
  await lock();
  system.isStale = true;
  await program.call('keystore.unlock', {});
  expect(system.wraps).toBe(2);
  system.isStale = false;
  await lock();
  await program.call('keystore.unlock', {});
});

test('while the machine is handed out it opens nothing, through locks and restarts, until the passphrase', async () => {
  await switchOn();
  const { id } = await program.call('students.save', studentDraft());
  await program.call('kiosk.start', { studentId: id, by: 'student' });
  await lock();
  expect([await doorState(), await refusalToUnlock()]).toEqual(['paused', 'keystore-failed']);
  program.restart();
  expect([await doorState(), await refusalToUnlock()]).toEqual(['paused', 'keystore-failed']);
  await program.call('vault.unlock', { passphrase });
  expect(await doorState()).toBe('on');

  await program.call('kiosk.start', { studentId: id, by: 'student' });
  program.backend.lock();
  await program.call('vault.unlock', { passphrase });
  await lock();
  expect(await refusalToUnlock()).toBe('keystore-failed');
  await program.call('vault.unlock', { passphrase });
  await program.call('kiosk.start', { studentId: id, by: 'student' });
  await program.call('kiosk.leave', { passphrase });
  expect(await doorState()).toBe('on');
  await lock();
  await program.call('keystore.unlock', {});
});

test('a shell without one answers so, and refuses with a sentence', async () => {
  using plain = await openTestBackend();
  expect((await plain.call('keystore.state', {})).state).toBe('none');
  const refused = await plain.refusal('keystore.switchOn', { passphrase });
  expect(refused).toMatchObject({ code: 'keystore-unavailable' });
});
