/** A damaged vault: what can be read of it is in a new one afterwards, and the damaged file is kept as it was. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBackend, type Backend } from '../../electron/backend/create-backend.ts';
import { pageBytes } from '../../electron/backend/store/open-database.ts';
import { createVaultFiles } from '../../electron/backend/vault/vault-files.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import { dataKey, studentValues } from '../store/open-test-store.ts';
import { makeWeakVault, weakPassphrase, type WeakVault } from './weak-vault.ts';

const students = 400;
let place: WeakVault;
let backend: Backend;
const path = (): string => join(place.folder, 'vault.db');
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await backend.call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
  return reply.value as CallOutput<N>;
}
const codeOf = async (name: CallName, input: unknown): Promise<string> => {
  const reply = await backend.call(name, input);
  return reply.ok ? 'ok' : reply.code;
};

/** `students` students with a note each. */
beforeEach(async () => {
  place = await makeWeakVault();
  const store = createVaultFiles(place.folder).open(dataKey());
  store.transaction(() => {
    for (let at = 0; at < students; at += 1) {
      const id = `s${String(at).padStart(4, '0')}`;
      store.run(store.query.insertInto('student').values(studentValues(id, `Noor ${at}`, 'Visser')));
      const text = `Notitie ${at} over ${'plannen en oefenen '.repeat(8)}`;
      const days = { created_on: '2026-01-05', changed_on: '2026-01-05' };
      store.run(store.query.insertInto('note').values({ id: `n${at}`, student_id: id, text, ...days }));
    }
  });
  store.emptyUndo();
  store.rewrite();
  store.close();
  backend = createBackend({
    dataDir: place.folder,
    htmlToPdf: () => Promise.reject(new Error('prints nothing')),
    saveAs: () => Promise.resolve(null),
    now: () => new Date('2026-02-02T09:30:00'),
    newId: () => 'id',
  });
});
afterEach(() => {
  backend.close();
  place[Symbol.dispose]();
});

function damage(...pages: number[]): Buffer {
  const bytes = readFileSync(path());
  for (const page of pages) bytes.fill(0x55, (page - 1) * pageBytes + 100, (page - 1) * pageBytes + 900);
  writeFileSync(path(), bytes);
  return bytes;
}
const pageCount = (): number => readFileSync(path()).length / pageBytes;

test('with any one page damaged: told, left as it is, and all but what was in that page is saved', async () => {
  const pages = pageCount();
  const whole = readFileSync(path());
  const store = createVaultFiles(place.folder).open(dataKey());
  store.close();
  let most = 0;
  // The first, those of the tables, a spread over the rest, and the last.
  const spread = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page < 12 || page === pages || page % 9 === 0,
  );
  for (const page of spread) {
    writeFileSync(path(), whole);
    const damaged = damage(page);
    const report = await salvageInPlace();
    expect({ page, lost: report.lostPages, count: report.pageCount }).toEqual({
      page,
      lost: [page],
      count: pages,
    });
    const { student = 0, note = 0 } = report.saved;
    // A page holds some 20 to 60 rows; one above the rows, or one that names the tables, takes none of them along.
    most = Math.max(most, students - student, students - note);
    expect(student + note).toBeGreaterThan(0);
    expect(report.damaged.length > 0 || student + note === 2 * students).toBe(true);
    expect(hash(readFileSync(path()))).toBe(hash(damaged));
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(80);
});

/** By the functions alone, many times on one file. */
async function salvageInPlace() {
  const { salvageDatabase } = await import('../../electron/backend/store/salvage-database.ts');
  const { migrations } = await import('../../electron/backend/store/migrations.ts');
  const into = join(place.folder, 'into.db');
  try {
    return salvageDatabase({ path: path(), into }, dataKey(), migrations);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${into}${suffix}`, { force: true });
  }
}

describe('through the calls', () => {
  test('a damaged vault is explained, saved into a new one, and set aside byte for byte', async () => {
    const last = pageCount();
    const damaged = damage(Math.floor(last / 2), last);
    expect(await codeOf('vault.unlock', { passphrase: weakPassphrase })).toBe('vault-damaged');
    expect(await codeOf('vault.salvage', { secret: 'niet deze wachtzin' })).toBe('wrong-passphrase');
    const report = await call('vault.salvage', { secret: weakPassphrase });
    expect(report).toMatchObject({ lostPageCount: 2, pageCount: last });
    expect((await call('vault.status', {})).state).toBe('open');
    const rows = await call('students.list', {});
    expect(rows.length).toBeGreaterThanOrEqual(report.saved['student'] ?? 0);
    // Whoever has notes and no row of their own is there to be found.
    expect(rows.length + (report.saved['note'] ?? 0)).toBeGreaterThan(students);
    const [aside] = (await call('backups.list', {})).setAside;
    expect(aside?.reason).toBe('salvaged');
    const kept = readFileSync(join(place.folder, 'set-aside', aside?.name ?? '', 'vault.db'));
    expect(hash(kept)).toBe(hash(damaged));
    const text = `Notitie 399 over ${'plannen en oefenen '.repeat(8)}`;
    const found = await call('notes.list', { studentId: 's0399' });
    expect(found.map((note) => note.text)).toEqual(found.length === 0 ? [] : [text]);
    expect((await call('search.find', { text: 'visser' })).students.length).toBeGreaterThan(0);
    await call('vault.lock', {});
    expect(await codeOf('vault.unlock', { passphrase: weakPassphrase })).toBe('ok');
  });

  test('a vault without its key file opens with the keys of the newest backup', async () => {
    await call('vault.unlock', { passphrase: weakPassphrase });
    await call('vault.lock', {});
    rmSync(join(place.folder, 'vault.key'));
    expect(await codeOf('vault.unlock', { passphrase: weakPassphrase })).toBe('vault-damaged');
    const report = await call('vault.salvage', { secret: weakPassphrase });
    expect(report).toMatchObject({ saved: { student: students, note: students }, lostPageCount: 0 });
  });

  test('a file of which nothing can be read says so and changes nothing', async () => {
    const damaged = Buffer.from(readFileSync(path()));
    // The salt in front, without which no seal can be checked.
    damaged.fill(0, 0, 16);
    writeFileSync(path(), damaged);
    expect(await codeOf('vault.salvage', { secret: weakPassphrase })).toBe('vault-damaged');
    expect(hash(readFileSync(path()))).toBe(hash(damaged));
    expect((await call('backups.list', {})).setAside).toEqual([]);
  });

  test('the newest good backup is offered and restored over a damaged vault, which is not compared', async () => {
    await call('vault.unlock', { passphrase: weakPassphrase });
    await call('vault.lock', {});
    damage(5);
    const [newest] = (await call('backups.list', {})).backups;
    const chosen = { name: newest?.name ?? '', secret: weakPassphrase };
    expect(await call('backups.preview', chosen)).toMatchObject({
      now: 'damaged',
      holds: { student: students, note: students },
    });
    await call('backups.restore', chosen);
    expect(await call('students.list', {})).toHaveLength(students);
  });
});
