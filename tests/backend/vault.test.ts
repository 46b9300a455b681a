/** The vault through its calls: making, opening, locking, changing, recovering, and slowing down guesses. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashFolder } from '../store/hash-folder.ts';
import { studentDraft } from './examples.ts';
import { openTestBackend, testPassphrase, type TestBackend } from './open-test-backend.ts';

const wrong = { passphrase: 'niet deze wachtzin' };
const right = { passphrase: testPassphrase };
const other = 'zonnebloem wandelt traag';
const stateOf = async (backend: TestBackend) => (await backend.call('vault.status', {})).state;
const later = (backend: TestBackend, seconds: number): void => {
  backend.clock.now = new Date(backend.clock.now.getTime() + seconds * 1000);
};

describe('making and opening', () => {
  test('a new vault is open at once, locks, and opens again with its passphrase', async () => {
    using backend = await openTestBackend({ vault: false });
    expect(await stateOf(backend)).toBe('none');
    expect(await backend.refusal('vault.unlock', right)).toMatchObject({ code: 'no-vault' });
    expect(await backend.call('vault.create', { ...right, recovery: false })).toEqual({ recoveryKey: null });
    expect(await stateOf(backend)).toBe('open');
    await backend.call('vault.lock', {});
    expect(await stateOf(backend)).toBe('locked');
    await backend.call('vault.unlock', right);
    expect(await stateOf(backend)).toBe('open');
  });

  test('what was kept is there after a restart', async () => {
    using backend = await openTestBackend();
    const { id } = await backend.call('students.save', studentDraft());
    backend.restart();
    expect(await stateOf(backend)).toBe('locked');
    await backend.call('vault.unlock', right);
    expect((await backend.call('students.get', { id })).displayName).toBe("Fatima van 't Hoff");
  });

  test('a second vault in the same folder is refused and the first stays as it is', async () => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    const before = hashFolder(backend.dataDir);
    expect(await backend.refusal('vault.create', { passphrase: other, recovery: false })).toMatchObject({
      code: 'vault-exists',
    });
    expect(hashFolder(backend.dataDir)).toEqual(before);
  });

  test('two unlocks at the same time both succeed and leave one open vault', async () => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    await Promise.all([backend.call('vault.unlock', right), backend.call('vault.unlock', right)]);
    expect(await backend.call('students.list', {})).toEqual([]);
  });

  test('locking while the passphrase is being checked wins', async () => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    const unlocking = backend.refusal('vault.unlock', right);
    // The lock comes when the check of the passphrase has begun.
    await Promise.resolve().then(() => backend.call('vault.lock', {}));
    expect(await unlocking).toMatchObject({ code: 'locked' });
    expect(await stateOf(backend)).toBe('locked');
  });

  test('a passphrase typed with composed or decomposed letters is the same passphrase', async () => {
    using backend = await openTestBackend({ vault: false });
    await backend.call('vault.create', {
      passphrase: 'café lamp koe wolk'.normalize('NFD'),
      recovery: false,
    });
    await backend.call('vault.lock', {});
    await backend.call('vault.unlock', { passphrase: 'café lamp koe wolk'.normalize('NFC') });
    expect(await stateOf(backend)).toBe('open');
  });

  test('no file holds the passphrase, the recovery key or a name', async () => {
    using backend = await openTestBackend({ vault: false });
    const { recoveryKey } = await backend.call('vault.create', { ...right, recovery: true });
    await backend.call('students.save', studentDraft());
    const words = ['fiets', 'Fatima', recoveryKey ?? '', (recoveryKey ?? '').replaceAll('-', '')];
    for (const name of Object.keys(hashFolder(backend.dataDir))) {
      const content = readFileSync(join(backend.dataDir, name));
      expect(words.filter((word) => content.includes(word))).toEqual([]);
    }
  });
});

describe('a wrong passphrase', () => {
  test('makes the next try wait 0, 1, 2, 4, 8, 16 and then 30 seconds, and never locks out', async () => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    for (const seconds of [0, 1, 2, 4, 8, 16, 30, 30]) {
      expect(await backend.refusal('vault.unlock', wrong)).toMatchObject({
        code: 'wrong-passphrase',
        seconds,
      });
      expect(await backend.call('vault.status', {})).toEqual({ state: 'locked', waitSeconds: seconds });
      later(backend, seconds);
    }
    await backend.call('vault.unlock', right);
    expect(await backend.call('vault.status', {})).toEqual({ state: 'open', waitSeconds: 0 });
    await backend.call('vault.lock', {});
    expect(await backend.refusal('vault.unlock', wrong)).toMatchObject({ seconds: 0 });
  });

  test('during the wait even the right passphrase is not tried, and the seconds left are told', async () => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    for (const seconds of [0, 1, 2]) {
      await backend.refusal('vault.unlock', wrong);
      later(backend, seconds);
    }
    await backend.refusal('vault.unlock', wrong);
    expect(await backend.refusal('vault.unlock', right)).toMatchObject({ code: 'wait', seconds: 4 });
    later(backend, 2.5);
    expect(await backend.refusal('vault.unlock', right)).toMatchObject({
      code: 'wait',
      seconds: 2,
      message: 'Probeer het over 2 seconden opnieuw. Je gegevens zijn er nog.',
    });
    later(backend, 1.5);
    await backend.call('vault.unlock', right);
  });

  test('guesses sent at the same time share one wait', async () => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => backend.refusal('vault.unlock', wrong)),
    );
    expect(replies.map(({ code }) => code)).toEqual([
      'wrong-passphrase',
      'wrong-passphrase',
      'wait',
      'wait',
      'wait',
    ]);
  });

  test('a clock that is set back does not make the wait longer', async () => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    await backend.refusal('vault.unlock', wrong);
    await backend.refusal('vault.unlock', wrong);
    later(backend, -86_400);
    expect(await backend.call('vault.status', {})).toMatchObject({ waitSeconds: 1 });
  });
});

describe('changing the passphrase', () => {
  test('makes the new one open and the old one not', async () => {
    using backend = await openTestBackend();
    const { id } = await backend.call('students.save', studentDraft());
    await backend.call('vault.changePassphrase', { current: testPassphrase, next: other });
    await backend.call('vault.lock', {});
    expect(await backend.refusal('vault.unlock', right)).toMatchObject({ code: 'wrong-passphrase' });
    await backend.call('vault.unlock', { passphrase: other });
    expect((await backend.call('students.get', { id })).givenName).toBe('Fatima');
  });

  test('asks for the current one, counts wrong tries, and refuses a weak new one', async () => {
    using backend = await openTestBackend();
    const before = hashFolder(backend.dataDir)['vault.key'];
    expect(
      await backend.refusal('vault.changePassphrase', { current: 'niet deze wachtzin', next: other }),
    ).toMatchObject({ code: 'wrong-passphrase', seconds: 0 });
    expect(
      await backend.refusal('vault.changePassphrase', { current: testPassphrase, next: 'welkom123' }),
    ).toMatchObject({ code: 'weak-passphrase' });
    expect(hashFolder(backend.dataDir)['vault.key']).toBe(before);
  });
});

describe('the recovery key', () => {
  test('sets a new passphrase, opens the vault, and stays valid', async () => {
    using backend = await openTestBackend({ vault: false });
    const { recoveryKey } = await backend.call('vault.create', { ...right, recovery: true });
    const { id } = await backend.call('students.save', studentDraft());
    backend.restart();
    const key = recoveryKey ?? '';
    await backend.call('vault.recover', {
      recoveryKey: ` ${key.toLowerCase().replaceAll('-', ' ')} `,
      passphrase: other,
    });
    expect((await backend.call('students.get', { id })).givenName).toBe('Fatima');
    await backend.call('vault.lock', {});
    expect(await backend.refusal('vault.unlock', right)).toMatchObject({ code: 'wrong-passphrase' });
    await backend.call('vault.recover', { recoveryKey: key, passphrase: testPassphrase });
    expect(await stateOf(backend)).toBe('open');
  });

  test('works during a wait, because it is not a guess', async () => {
    using backend = await openTestBackend({ vault: false });
    const { recoveryKey } = await backend.call('vault.create', { ...right, recovery: true });
    await backend.call('vault.lock', {});
    await backend.refusal('vault.unlock', wrong);
    await backend.refusal('vault.unlock', wrong);
    await backend.call('vault.recover', { recoveryKey: recoveryKey ?? '', passphrase: other });
    expect(await backend.call('vault.status', {})).toEqual({ state: 'open', waitSeconds: 0 });
  });

  test('of another vault, copied wrongly, or of a vault without one is refused and changes nothing', async () => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    const before = hashFolder(backend.dataDir);
    using second = await openTestBackend({ vault: false });
    const { recoveryKey } = await second.call('vault.create', { ...right, recovery: true });
    for (const key of [recoveryKey ?? '', '0000-0000', 'geen sleutel'])
      expect(await backend.refusal('vault.recover', { recoveryKey: key, passphrase: other })).toMatchObject({
        code: 'wrong-recovery-key',
      });
    expect(hashFolder(backend.dataDir)).toEqual(before);
  });
});

describe('the strength of a passphrase', () => {
  test.each([
    'welkom123',
    'Welkom01!',
    'driehoek',
    'qwertyuiop',
    'Amsterdam2026',
    '20-05-1984',
    'aaaaaaaaaaaa',
    '',
  ])('%j is not enough, with advice in both languages, and makes no vault', async (passphrase) => {
    using backend = await openTestBackend({ vault: false });
    const dutch = await backend.call('vault.strength', { passphrase, language: 'nl' });
    const english = await backend.call('vault.strength', { passphrase, language: 'en' });
    expect(dutch.enough).toBe(false);
    expect(dutch.score).toBeLessThan(3);
    expect(dutch.advice).toMatch(/^[A-Z].*\.$/u);
    expect(english.advice).toMatch(/^[A-Z].*\.$/u);
    expect(english.advice).not.toBe(dutch.advice);
    const failure = await backend.refusal('vault.create', { passphrase, recovery: false });
    expect(failure.code).toBe(passphrase === '' ? 'invalid-input' : 'weak-passphrase');
    expect(await stateOf(backend)).toBe('none');
  });

  test.each([testPassphrase, other, 'paard batterij nietje juist'])('%j is enough', async (passphrase) => {
    using backend = await openTestBackend({ vault: false });
    expect(await backend.call('vault.strength', { passphrase, language: 'nl' })).toMatchObject({
      enough: true,
      advice: '',
    });
  });

  test('the longest passphrase is judged by its beginning, as more would take seconds', async () => {
    using backend = await openTestBackend({ vault: false });
    const judge = (passphrase: string) => backend.call('vault.strength', { passphrase, language: 'nl' });
    const weak = 'ab1'.repeat(64);
    expect(await judge(`${weak} ladder kompas citroen vlieger`)).toEqual(await judge(weak.slice(0, 64)));
    expect(await judge(`ladder kompas citroen vlieger ${weak}`)).toMatchObject({ enough: true });
  });
});

describe('a broken key file', () => {
  const breakKeyFile = (backend: TestBackend, change: (text: string) => string): void => {
    const path = join(backend.dataDir, 'vault.key');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  const swapLast = (text: string): string =>
    text.replace(/"sealed": "(.)/u, (_all, first: string) => `"sealed": "${first === 'A' ? 'B' : 'A'}`);

  test.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, 100)],
    ['without JSON', () => 'geen sleutel'],
    ['with a changed seal', swapLast],
    ['with cheaper key derivation', (text) => text.replace('65536', '19456')],
    ['with absurd key derivation', (text) => text.replace('65536', '4294967295')],
    ['with the seals swapped', (text) => text.replace('"recovery": null', '"recovery": {}')],
  ])('%s is told apart from a wrong passphrase and stays as it is', async (_name, change) => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    breakKeyFile(backend, change);
    const before = hashFolder(backend.dataDir);
    expect(await backend.refusal('vault.unlock', right)).toMatchObject({ code: 'vault-damaged' });
    expect(await backend.refusal('vault.create', { ...right, recovery: false })).toMatchObject({
      code: 'vault-exists',
    });
    expect(hashFolder(backend.dataDir)).toEqual(before);
  });

  test('of a later version asks for the newer program', async () => {
    using backend = await openTestBackend();
    await backend.call('vault.lock', {});
    breakKeyFile(backend, (text) => text.replace('"format": 1', '"format": 3'));
    expect(await backend.refusal('vault.unlock', right)).toMatchObject({ code: 'vault-newer' });
  });
});

test('a damaged vault file answers in one clear sentence through the call', async () => {
  using backend = await openTestBackend();
  await backend.call('vault.lock', {});
  const path = join(backend.dataDir, 'vault.db');
  const bytes = readFileSync(path);
  writeFileSync(path, Buffer.concat([bytes.subarray(0, 9000), bytes.subarray(9001)]));
  const before = hashFolder(backend.dataDir);
  const failure = await backend.refusal('vault.unlock', right);
  expect(failure).toMatchObject({ code: 'vault-damaged' });
  expect(failure.message).toContain('Er is niets aan veranderd');
  expect(hashFolder(backend.dataDir)).toEqual(before);
});
