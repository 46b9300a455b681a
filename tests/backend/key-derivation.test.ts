/** The Argon2id that the program uses everywhere gives what OpenSSL's does, which Electron lacks. */
import { argon2Sync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { expect, test } from 'vitest';
import { keyDerivation } from '../../electron/backend/vault/key-file.ts';
import { openSeal, sealKey } from '../../electron/backend/vault/seal.ts';

const dataKey = (): Buffer => Buffer.alloc(32, 9);

test.each(['fiets lamp koe wolk', 'café 李 👩‍🚀'])('Argon2id of %j equals that of OpenSSL', async (text) => {
  const password = Buffer.from(text);
  const salt = Buffer.alloc(16, 3);
  const ours = await argon2id({
    password,
    salt,
    memorySize: keyDerivation.memoryKiB,
    iterations: keyDerivation.passes,
    parallelism: keyDerivation.lanes,
    hashLength: 32,
    outputType: 'hex',
  });
  const theirs = argon2Sync('argon2id', {
    message: password,
    nonce: salt,
    memory: keyDerivation.memoryKiB,
    passes: keyDerivation.passes,
    parallelism: keyDerivation.lanes,
    tagLength: 32,
  });
  expect(ours).toBe(theirs.toString('hex'));
});

test('a seal opens only with its secret, for its purpose and with its own numbers', async () => {
  const cheap = { ...keyDerivation, memoryKiB: 19_456, passes: 2 };
  const seal = await sealKey(dataKey(), 'fiets', 'passphrase', cheap);
  expect(await openSeal(seal, 'fiets', 'passphrase', cheap)).toEqual(dataKey());
  expect(await openSeal(seal, 'Fiets', 'passphrase', cheap)).toBeNull();
  expect(await openSeal(seal, 'fiets', 'recovery', cheap)).toBeNull();
  expect(await openSeal(seal, 'fiets', 'passphrase', { ...cheap, passes: 3 })).toBeNull();
});

test('the same passphrase never gives the same seal twice', async () => {
  const cheap = { ...keyDerivation, memoryKiB: 19_456, passes: 1 };
  const [one, two] = [
    await sealKey(dataKey(), 'fiets', 'passphrase', cheap),
    await sealKey(dataKey(), 'fiets', 'passphrase', cheap),
  ];
  expect(new Set([one.salt, two.salt, one.nonce, two.nonce, one.sealed, two.sealed]).size).toBe(6);
});
