/** A damaged vault leads to one clear code, never to a crash, and stays byte for byte as it was. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { toFailure } from '../../electron/backend/reply.ts';
import { pageBytes } from '../../electron/backend/store/open-database.ts';
import { createVaultFiles } from '../../electron/backend/vault/vault-files.ts';
import { hashFolder } from './hash-folder.ts';
import { dataKey, makeTestFolder, studentValues } from './open-test-store.ts';

/** vault.db of an ordinary school class, closed. */
let whole: Buffer;
/** The same with a log that was never written back, as after a kill. */
let withLog: { file: Buffer; log: Buffer };

beforeAll(() => {
  using folder = makeTestFolder();
  const store = folder.open();
  for (let n = 0; n < 40; n++)
    store.run(store.query.insertInto('student').values(studentValues(`s${n}`, `Noor ${n}`, 'Visser')));
  store.close();
  whole = readFileSync(folder.path);
  const again = folder.open();
  again.run(again.query.insertInto('student').values(studentValues('late', 'Sem', 'Mol')));
  withLog = { file: readFileSync(folder.path), log: readFileSync(`${folder.path}-wal`) };
  again.close();
});

/** What opening answers, and whether every file stayed as it was. */
function open(file: Buffer, log?: Buffer): { code: string; untouched: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-damage-'));
  try {
    writeFileSync(join(folder, 'vault.db'), file);
    if (log) writeFileSync(join(folder, 'vault.db-wal'), log);
    const before = hashFolder(folder);
    let code = 'opened';
    try {
      createVaultFiles(folder).open(dataKey()).close();
    } catch (error) {
      code = toFailure(error, 'nl').code;
    }
    return { code, untouched: JSON.stringify(hashFolder(folder)) === JSON.stringify(before) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const refused = { code: 'vault-damaged', untouched: true };
/** Every header byte that matters, and a spread over all pages. */
const offsets = (length: number): number[] => [
  ...Array.from({ length: 32 }, (_, index) => index),
  ...Array.from({ length: 60 }, (_, index) => Math.floor(((index + 0.5) * length) / 60)),
  length - 1,
];
const flip = (bytes: Buffer, offset: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(offset) ^ 0x10, offset);
  return copy;
};
const drop = (bytes: Buffer, offset: number): Buffer =>
  Buffer.concat([bytes.subarray(0, offset), bytes.subarray(offset + 1)]);

/** Numbers of the pages that the log replaces, from 1: what the file holds in their place is not read any more. */
function pagesIn(log: Buffer): Set<number> {
  const [head, frame] = [32, 24 + pageBytes];
  const frames = Math.floor((log.length - head) / frame);
  return new Set(Array.from({ length: frames }, (_, at) => log.readUInt32BE(head + at * frame)));
}

describe('a vault file', () => {
  test('that is whole opens, with and without a log left behind', () => {
    expect(open(whole).code).toBe('opened');
    expect(open(withLog.file, withLog.log).code).toBe('opened');
  });

  test('with one byte flipped anywhere is refused and untouched', () => {
    const wrong = offsets(whole.length)
      .map((offset) => ({ offset, ...open(flip(whole, offset)) }))
      .filter(({ code, untouched }) => code !== refused.code || !untouched);
    expect(wrong).toEqual([]);
  });

  test('with one byte missing anywhere is refused and untouched', () => {
    const wrong = offsets(whole.length)
      .map((offset) => ({ offset, ...open(drop(whole, offset)) }))
      .filter(({ code, untouched }) => code !== refused.code || !untouched);
    expect(wrong).toEqual([]);
  });

  test('with one byte flipped or missing is not written to by the log beside it', () => {
    const replaced = pagesIn(withLog.log);
    const last = Array.from({ length: withLog.file.length / pageBytes }, (_, at) => at + 1)
      .filter((page) => !replaced.has(page))
      .at(-1);
    const places = [0, 20, 200, 5000, (last ?? 0) * pageBytes - 100];
    for (const offset of places) {
      expect(open(flip(withLog.file, offset), withLog.log), `flipped at ${offset}`).toEqual(refused);
      expect(open(drop(withLog.file, offset), withLog.log), `missing at ${offset}`).toEqual(refused);
    }
  });

  test.each([0, 1, 100, 4095, 4096, 8192])('cut off after %i bytes is refused and untouched', (length) => {
    expect(open(whole.subarray(0, length))).toEqual(refused);
  });

  test('that is another file altogether is refused and untouched', () => {
    expect(open(Buffer.from('Dit is een verslag van de mentor.\n'.repeat(500)))).toEqual(refused);
    expect(open(Buffer.alloc(8192))).toEqual(refused);
  });

  test('that is missing is refused, and no new one is made', () => {
    using folder = makeTestFolder();
    rmSync(folder.path);
    const before = hashFolder(folder.folder);
    expect(() => folder.open()).toThrow('vault-damaged');
    expect(hashFolder(folder.folder)).toEqual(before);
  });
});

test('a log with a broken end opens with everything before the break', () => {
  using folder = makeTestFolder();
  const store = folder.open();
  const keep = (id: string) =>
    store.run(store.query.insertInto('student').values(studentValues(id, 'Noor', id)));
  keep('first');
  const sizeAfterFirst = statSync(`${folder.path}-wal`).size;
  keep('second');
  const copy = mkdtempSync(join(tmpdir(), 'driehoek-log-'));
  try {
    cpSync(folder.folder, copy, { recursive: true, filter: (path) => !path.endsWith('-shm') });
    store.close();
    const log = readFileSync(join(copy, 'vault.db-wal'));
    writeFileSync(join(copy, 'vault.db-wal'), flip(log, sizeAfterFirst + 50));
    const reopened = createVaultFiles(copy).open(dataKey());
    const ids = reopened.all(reopened.query.selectFrom('student').select('id')).map(({ id }) => id);
    reopened.close();
    expect(ids).toEqual(['first']);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
