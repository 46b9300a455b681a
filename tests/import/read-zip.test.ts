import { describe, expect, it } from 'vitest';
import { readZip } from '../../electron/backend/import/xlsx/read-zip.ts';
import { writeZip } from './write-zip.ts';

const everything = (): boolean => true;
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000);
/** Hardly shrinks, so that no ratio gives it away. */
const noise = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  for (let at = 0, seed = 1; at < length; at += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = seed >>> 24;
  }
  return bytes;
};

describe('readZip', () => {
  it('gives the wanted parts, stored or deflated', () => {
    const zip = writeZip([
      { name: 'a/b.xml', bytes: 'Zoë' },
      { name: 'c.txt', bytes: 'stored', stored: true },
      { name: 'not-wanted', bytes: 'x' },
    ]);
    const parts = readZip(zip, (name) => name !== 'not-wanted');
    expect([...parts].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['a/b.xml', 'Zoë'],
      ['c.txt', 'stored'],
    ]);
  });

  it.each([
    ['60 MB of zeros', [{ name: 'a', bytes: zeros(60) }]],
    ['60 MB of zeros that claim to be 100 bytes', [{ name: 'a', bytes: zeros(60), claimedSize: 100 }]],
    ['two million zeros, a thousand times their packed size', [{ name: 'a', bytes: zeros(2) }]],
    [
      'parts that are too large together',
      Array.from({ length: 5 }, (_, at) => ({ name: `${at}`, bytes: noise(10_000_000) })),
    ],
    ['one part that is too large', [{ name: 'a', bytes: noise(33_000_000), stored: true }]],
    ['1,001 parts', Array.from({ length: 1001 }, (_, at) => ({ name: `${at}`, bytes: '' }))],
  ])('refuses %s', (_, parts) => {
    const zip = writeZip(parts);
    const start = process.cpuUsage();
    expect(() => readZip(zip, everything)).toThrow('import-bomb');
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });

  it('refuses a bomb in a part that nobody wants', () => {
    const zip = writeZip([
      { name: 'wanted', bytes: 'x' },
      { name: 'media/picture.png', bytes: zeros(60) },
    ]);
    expect(() => readZip(zip, (name) => name === 'wanted')).toThrow('import-bomb');
  });

  it('never opens a zip in a zip', () => {
    const inner = writeZip([{ name: 'a', bytes: zeros(60) }]);
    expect(readZip(writeZip([{ name: 'inner.zip', bytes: inner }]), everything).get('inner.zip')).toEqual(
      inner,
    );
  });

  it('refuses a part with a password', () => {
    expect(() => readZip(writeZip([{ name: 'a', bytes: 'x', encrypted: true }]), everything)).toThrow(
      'import-encrypted',
    );
  });

  it('refuses two parts of one name, of which another program might read the other', () => {
    const zip = writeZip([
      { name: 'a', bytes: '1' },
      { name: 'a', bytes: '2' },
    ]);
    expect(() => readZip(zip, everything)).toThrow('import-damaged');
  });

  it('refuses a file that is cut off, at every place', () => {
    const zip = writeZip([{ name: 'a', bytes: 'some text in a part' }]);
    for (let length = 0; length < zip.length; length += 1)
      expect(() => readZip(zip.subarray(0, length), everything)).toThrow('import-damaged');
  });

  it('notices a changed byte in the packed part', () => {
    const zip = writeZip([{ name: 'a', bytes: 'Stamnummer 00417', stored: true }]);
    zip[zip.indexOf('00417')] = 0x39;
    expect(() => readZip(zip, everything)).toThrow('import-damaged');
  });
});
