/** The keys over time: a seal of earlier days becomes harder, and the recovery key can be replaced without a moment without one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyDerivation, readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { openTestBackend, type TestBackend } from './open-test-backend.ts';
import { makeWeakVault, weakDerivation, weakPassphrase, type WeakVault } from './weak-vault.ts';

let place: WeakVault;
let program: TestBackend;
beforeEach(async () => {
  place = await makeWeakVault();
  program = await openTestBackend({ dataDir: place.folder, vault: false });
});
afterEach(() => {
  program.close();
  place[Symbol.dispose]();
});
const passphrase = weakPassphrase;
const keys = () => readKeyFile(join(place.folder, 'vault.key'));
const file = (): string => readFileSync(join(place.folder, 'vault.db')).toString('base64');

test('a seal that took less work than today is made anew at the next unlock, and only with the right passphrase', async () => {
  const before = keys();
  expect(await program.refusal('vault.unlock', { passphrase: 'niet deze wachtzin' })).toMatchObject({
    code: 'wrong-passphrase',
  });
  expect(keys()).toEqual(before);
  const database = file();
  await program.call('vault.unlock', { passphrase });
  const after = keys();
  expect(after).toMatchObject({ format: 2, kdf: keyDerivation, recoveryKdf: weakDerivation });
  expect(after.recovery).toEqual(before.recovery);
  await program.call('vault.lock', {});
  expect(file()).toBe(database);
  await program.call('vault.unlock', { passphrase });
  expect(keys()).toEqual(after);
  program.restart();
  await program.call('vault.recover', { recoveryKey: place.recoveryKey, passphrase });
  expect((await program.call('vault.status', {})).state).toBe('open');
});

test('the old recovery key works until the new one was kept, and then only the new one', async () => {
  await program.call('vault.unlock', { passphrase });
  expect(await program.refusal('vault.offerRecoveryKey', { passphrase: 'niet deze wachtzin' })).toMatchObject(
    {
      code: 'wrong-passphrase',
    },
  );
  const before = keys();
  const { recoveryKey } = await program.call('vault.offerRecoveryKey', { passphrase });
  expect(recoveryKey).not.toBe(place.recoveryKey);
  expect(keys()).toEqual(before);
  expect(await program.refusal('vault.keepRecoveryKey', { recoveryKey: place.recoveryKey })).toMatchObject({
    code: 'not-found',
  });
  await program.call('vault.keepRecoveryKey', { recoveryKey: recoveryKey.toLowerCase() });
  expect(await program.refusal('vault.keepRecoveryKey', { recoveryKey })).toMatchObject({
    code: 'not-found',
  });
  await program.call('vault.lock', {});
  expect(
    await program.refusal('vault.recover', { recoveryKey: place.recoveryKey, passphrase }),
  ).toMatchObject({ code: 'wrong-recovery-key' });
  await program.call('vault.recover', { recoveryKey, passphrase });
  await program.call('vault.lock', {});
  await program.call('vault.unlock', { passphrase });
});

test('an offered key that was not kept is forgotten at a lock', async () => {
  await program.call('vault.unlock', { passphrase });
  const { recoveryKey } = await program.call('vault.offerRecoveryKey', { passphrase });
  await program.call('vault.lock', {});
  await program.call('vault.unlock', { passphrase });
  expect(await program.refusal('vault.keepRecoveryKey', { recoveryKey })).toMatchObject({
    code: 'not-found',
  });
  await program.call('vault.lock', {});
  await program.call('vault.recover', { recoveryKey: place.recoveryKey, passphrase });
});
