/** The keystore of the system as a second way in: off until asked for, never the only one, and gone when it should be. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type KeyFile, readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { createKeystoreDoor, type KeystoreDoor } from '../../electron/backend/vault/keystore-door.ts';
import { dataKey } from '../store/open-test-store.ts';
import { studentDraft } from './examples.ts';
import { openKeystore, type TestKeystore } from './open-keystore.ts';
import { openTestBackend, type TestBackend } from './open-test-backend.ts';
import { makeWeakVault, weakDerivation, weakPassphrase as passphrase, type WeakVault } from './weak-vault.ts';

let system: TestKeystore;
beforeEach(() => {
  system = openKeystore();
});

describe('the door', () => {
  let folder: string;
  let door: KeystoreDoor;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'driehoek-door-'));
    door = createKeystoreDoor(folder, system.port);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Of one passphrase; another number is another seal. */
  const keyFile = (seal = 1): KeyFile => {
    const bytes = (length: number): string => Buffer.alloc(length, seal).toString('base64');
    const passphraseSeal = { salt: bytes(16), nonce: bytes(12), sealed: bytes(48) };
    return { format: 1, kdf: weakDerivation, passphrase: passphraseSeal, recovery: null };
  };
  const path = (): string => join(folder, 'vault.keystore');
  const codeOf = async (work: Promise<unknown>): Promise<unknown> => {
    try {
      await work;
      return 'opened';
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error;
    }
  };

  test('gives back the key that was kept, and its file tells nothing of it', async () => {
    expect([door.state(), await codeOf(door.open(keyFile()))]).toEqual(['off', 'keystore-failed']);
    await door.keep(dataKey(), keyFile());
    expect(door.state()).toBe('on');
    expect((await door.open(keyFile())).dataKey).toEqual(dataKey());
    const kept = JSON.parse(readFileSync(path(), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(kept)).toEqual(['format', 'wrapped', 'nonce', 'sealed']);
    for (const text of Object.values(kept))
      expect(Buffer.from(String(text), 'base64').includes(dataKey().subarray(0, 8))).toBe(false);
  });

  test('is shut where the system has no real keystore, and opens again when it has', async () => {
    system.isReal = false;
    expect(await codeOf(door.keep(dataKey(), keyFile()))).toBe('keystore-unavailable');
    expect([door.state(), system.wraps]).toEqual(['off', 0]);
    system.isReal = true;
    await door.keep(dataKey(), keyFile());
    system.isReal = false;
    expect(await codeOf(door.open(keyFile()))).toBe('keystore-unavailable');
    system.isReal = true;
    expect(await codeOf(door.open(keyFile()))).toBe('opened');
  });

  test('a system that does not give the secret back is asked again another time', async () => {
    await door.keep(dataKey(), keyFile());
    system.newKey();
    expect([await codeOf(door.open(keyFile())), door.state()]).toEqual(['keystore-failed', 'on']);
  });

  test('of another vault or another passphrase it opens nothing, and is forgotten', async () => {
    await door.keep(dataKey(), keyFile(1));
    expect([await codeOf(door.open(keyFile(2))), door.state()]).toEqual(['keystore-failed', 'off']);
    expect(await codeOf(door.open(keyFile(1)))).toBe('keystore-failed');
  });

  test.each(['', 'no json', '{"format":1}', '{"format":2,"wrapped":"AA==","nonce":"AA==","sealed":"AA=="}'])(
    'a damaged file (%s) opens nothing, and is forgotten',
    async (content) => {
      await door.keep(dataKey(), keyFile());
      writeFileSync(path(), content);
      expect([await codeOf(door.open(keyFile())), door.state()]).toEqual(['keystore-failed', 'off']);
    },
  );

  test('one changed bit of the seal opens nothing', async () => {
    await door.keep(dataKey(), keyFile());
    const kept = JSON.parse(readFileSync(path(), 'utf8')) as { sealed: string };
    const sealed = Buffer.from(kept.sealed, 'base64');
    sealed[5] = (sealed[5] ?? 0) ^ 1;
    writeFileSync(path(), JSON.stringify({ ...kept, sealed: sealed.toString('base64') }));
    expect(await codeOf(door.open(keyFile()))).toBe('keystore-failed');
  });

  test('paused it opens nothing, in another process either, until it goes on; forgotten it does not go on', async () => {
    await door.keep(dataKey(), keyFile());
    door.pause();
    const other = createKeystoreDoor(folder, system.port);
    expect([other.state(), await codeOf(other.open(keyFile()))]).toEqual(['paused', 'keystore-failed']);
    other.resume();
    expect(await codeOf(door.open(keyFile()))).toBe('opened');
    door.pause();
    door.forget();
    door.resume();
    expect(door.state()).toBe('off');
  });

  test('in a shell without a keystore there is none, but what another shell kept is forgotten', async () => {
    await door.keep(dataKey(), keyFile());
    const plain = createKeystoreDoor(folder, undefined);
    expect(plain.state()).toBe('none');
    expect(await codeOf(plain.open(keyFile()))).toBe('keystore-unavailable');
    expect(await codeOf(plain.keep(dataKey(), keyFile()))).toBe('keystore-unavailable');
    plain.forget();
    expect(existsSync(path())).toBe(false);
  });
});

describe('the vault', () => {
  let place: WeakVault;
  let program: TestBackend;
  beforeEach(async () => {
    place = await makeWeakVault();
    program = await openTestBackend({ dataDir: place.folder, vault: false, keystore: system.port });
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
  const unlock = (typed = passphrase) => program.call('vault.unlock', { passphrase: typed });
  const refusalToUnlock = async () => (await program.refusal('keystore.unlock', {})).code;
  const switchOn = (typed = passphrase) => program.call('keystore.switchOn', { passphrase: typed });

  test('opens by keystore once that was switched on, until it is switched off or the passphrase is another', async () => {
    expect((await program.refusal('keystore.switchOn', { passphrase })).code).toBe('locked');
    expect(await refusalToUnlock()).toBe('keystore-failed');
    await unlock();
    const { id } = await program.call('students.save', studentDraft());
    const wrong = await program.refusal('keystore.switchOn', { passphrase: 'niet deze wachtzin' });
    expect([wrong.code, await doorState(), system.wraps]).toEqual(['wrong-passphrase', 'off', 0]);
    await switchOn();
    await lock();
    await program.call('keystore.unlock', {});
    expect((await program.call('students.get', { id })).givenName).toBe('Fatima');
    program.restart();
    system.isStale = true;
    await program.call('keystore.unlock', {});
    expect(system.wraps, 'the system has a better key').toBe(2);
    const { sealed } = JSON.parse(readFileSync(filePath(), 'utf8')) as { sealed: string };
    await lock();
    const { backups } = await program.call('backups.list', {});
    const bytes = readFileSync(join(place.folder, 'backups', backups[0]?.name ?? ''));
    expect(bytes.includes(sealed), 'no backup holds it').toBe(false);
    await program.call('keystore.unlock', {});

    await program.call('keystore.switchOff', {});
    expect([await doorState(), existsSync(filePath())]).toEqual(['off', false]);
    await switchOn();
    copyFileSync(filePath(), `${filePath()}.copy`);
    await program.call('vault.changePassphrase', { current: passphrase, next });
    expect([await doorState(), existsSync(filePath())]).toEqual(['off', false]);
    await lock();
    // Put back by hand it opens nothing: it was made for the seal of before.
    copyFileSync(`${filePath()}.copy`, filePath());
    expect([await refusalToUnlock(), await doorState()]).toEqual(['keystore-failed', 'off']);
    await unlock(next);
    await switchOn(next);
    await lock();
    await program.call('vault.recover', { recoveryKey: place.recoveryKey, passphrase });
    expect([await doorState(), await vaultState()]).toEqual(['off', 'open']);
  });

  test('that takes the place of another does not open by what was kept for that one', async () => {
    await unlock();
    await switchOn();
    await lock();
    await program.call('keystore.unlock', {});
    const { backups } = await program.call('backups.list', {});
    await program.call('backups.restore', { name: backups[0]?.name ?? '', secret: passphrase });
    expect(await doorState()).toBe('off');
    await switchOn();
    const { setAside } = await program.call('backups.list', {});
    await program.call('backups.putBack', { name: setAside[0]?.name ?? '' });
    expect([await doorState(), await vaultState()]).toEqual(['off', 'locked']);
  });

  test.each([true, false])(
    'whose seal becomes harder at an unlock takes it along; with a real keystore (%s)',
    async (isReal) => {
      const door = createKeystoreDoor(place.folder, system.port);
      await door.keep(dataKey(), readKeyFile(join(place.folder, 'vault.key')));
      system.isReal = isReal;
      await unlock();
      await lock();
      expect(await doorState()).toBe(isReal ? 'on' : 'off');
      if (isReal) await program.call('keystore.unlock', {});
    },
  );

  test('does not open by it while the machine is handed out, through locks and restarts, until the passphrase', async () => {
    await unlock();
    await switchOn();
    const { id } = await program.call('students.save', studentDraft());
    await program.call('kiosk.start', { studentId: id, by: 'student' });
    await lock();
    expect([await doorState(), await refusalToUnlock()]).toEqual(['paused', 'keystore-failed']);
    program.restart();
    expect([await doorState(), await refusalToUnlock()]).toEqual(['paused', 'keystore-failed']);
    await unlock();
    expect(await doorState()).toBe('on');

    await program.call('kiosk.start', { studentId: id, by: 'student' });
    program.backend.lock();
    // The form is there again, and somebody else still at the machine.
    await unlock();
    await lock();
    expect(await refusalToUnlock()).toBe('keystore-failed');
    await unlock();
    await program.call('kiosk.start', { studentId: id, by: 'student' });
    await program.call('kiosk.leave', { passphrase });
    expect(await doorState()).toBe('on');
  });
});
