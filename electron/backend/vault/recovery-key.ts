/** The recovery key as people copy it: 20 random bytes in Crockford's base 32, with a sign that catches a typing error. */
import { createHash, randomBytes } from 'node:crypto';

/** No I, L, O and U: they are read as 1, 1 and 0, or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const onlyKeySigns = new RegExp(`^[${alphabet}]*$`, 'u');
const keyBytes = 20;
const keySigns = (keyBytes * 8) / 5;
const groupSize = 4;
/** Crockford's check signs: the number modulo 37, a prime, so that every single wrong or swapped sign shows. */
const checkAlphabet = `${alphabet}*~$=U`;

const checkSign = (signs: string): string => {
  let rest = 0;
  for (const sign of signs) rest = (rest * 32 + alphabet.indexOf(sign)) % 37;
  return checkAlphabet.charAt(rest);
};

function encode(bytes: Buffer): string {
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let signs = '';
  for (let place = 0; place < keySigns; place++) {
    signs = alphabet.charAt(Number(value % 32n)) + signs;
    value /= 32n;
  }
  return signs;
}

/** A new key in groups of four, the last group with the check sign: 9 groups, 33 signs. */
export function makeRecoveryKey(): string {
  const signs = encode(randomBytes(keyBytes));
  return `${signs}${checkSign(signs)}`.match(new RegExp(`.{1,${groupSize}}`, 'gu'))?.join('-') ?? '';
}

/**
 * The key in its one spelling, without check sign; null when it was copied wrongly.
 * Takes any case, spaces and dashes, and O for 0, I and L for 1.
 */
export function readRecoveryKey(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  const key = signs.slice(0, keySigns);
  if (signs.length !== keySigns + 1 || !onlyKeySigns.test(key)) return null;
  return checkSign(key) === signs.slice(keySigns) ? key : null;
}

/** The same for every spelling of one key, and tells nothing of it. */
export const hashRecoveryKey = (typed: string): string =>
  createHash('sha256')
    .update(readRecoveryKey(typed) ?? '')
    .digest('hex');
