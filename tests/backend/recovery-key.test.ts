/** The recovery key survives the way people copy it, and a typing error shows. */
import { assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { makeRecoveryKey, readRecoveryKey } from '../../electron/backend/vault/recovery-key.ts';

test('is 33 signs in groups of four and never the same twice', () => {
  const keys = Array.from({ length: 50 }, makeRecoveryKey);
  for (const key of keys) expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z*~$=U]$/u);
  expect(new Set(keys).size).toBe(50);
});

test('may be typed in any case, with spaces or dashes, with O for 0 and I or L for 1', () => {
  const key = makeRecoveryKey();
  const plain = readRecoveryKey(key);
  expect(plain).toHaveLength(32);
  for (const typed of [
    key.toLowerCase(),
    key.replaceAll('-', ''),
    key.replaceAll('-', ' – '),
    key.replaceAll('0', 'O').replaceAll('1', 'l'),
    `\n ${key}\t`,
  ])
    expect(readRecoveryKey(typed)).toBe(plain);
});

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('with one wrong sign is told apart', () => {
  assert(
    property(nat(31), nat(31), (place, sign) => {
      const signs = makeRecoveryKey().replaceAll('-', '');
      const typed = signs.slice(0, place) + alphabet.charAt(sign) + signs.slice(place + 1);
      return (readRecoveryKey(typed) === null) === (typed !== signs);
    }),
  );
});

test('with two neighbours swapped is told apart', () => {
  assert(
    property(nat(30), (place) => {
      const signs = makeRecoveryKey().replaceAll('-', '');
      const swapped =
        signs.slice(0, place) + signs.charAt(place + 1) + signs.charAt(place) + signs.slice(place + 2);
      return (readRecoveryKey(swapped) === null) === (swapped !== signs);
    }),
  );
});

test.each(['', '0000', 'x'.repeat(33), '💥'.repeat(33), '-'.repeat(33)])('%j is no key', (typed) => {
  expect(readRecoveryKey(typed)).toBeNull();
});
