/** Unlocking, backing up and restoring a vault of ten years, beside what each must at least cost. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argon2id } from 'hash-wasm';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { keyDerivation, readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { openSeal } from '../../electron/backend/vault/seal.ts';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';

const passphrase = 'ladder kompas citroen vlieger';
const rounds = 5;

/** 2,000 students; of each year two views, three points, three agreements and four notes. Some 240,000 rows. */
function fillTenYears(path: string, dataKey: Buffer): void {
  const database = openEncrypted(path, dataKey, true);
  prepareConnection(database);
  const upTo = (last: number): string =>
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${last})`;
  database.exec(`
    INSERT INTO student (id, given_name, particle, surname, student_number, attributes, family, adults)
      ${upTo(2000)} SELECT 's' || i, 'Noor' || i, 'van den', 'Berg' || i, printf('%06d', i), '[]', '{}', 'parents' FROM n;
    INSERT INTO student_view (id, student_id, by, who, day, goals, planning, help, reflection, leading)
      ${upTo(20)} SELECT 'v' || i || student.id, student.id, 'mentor', '', printf('20%02d-10-%02d', 16 + i / 2, i), 3, 2, 3, 2, 1
      FROM n, student;
    INSERT INTO point (id, student_id, by, text)
      ${upTo(30)} SELECT 'p' || i || student.id, student.id, 'student', 'Ik wil graag praten over het vak wiskunde en over het plannen.'
      FROM n, student;
    INSERT INTO agreement (id, student_id, text, if_part, then_part, owner, outcome, times_missed)
      ${upTo(30)} SELECT 'a' || i || student.id, student.id, 'Elke zondag plannen voor de week', 'het zondag is', 'plan ik mijn week',
        'student', 'kept', 0 FROM n, student;
    INSERT INTO note (id, student_id, text, created_on, changed_on)
      ${upTo(40)} SELECT 'n' || i || student.id, student.id,
        'Vraagt zelf om hulp bij wiskunde en Engels, en vertelt dat het plannen beter gaat dan vorig jaar.', '2025-01-05', '2025-01-05'
      FROM n, student;
  `);
  database.close();
}

/** The longest stretch in which nobody else was answered, in milliseconds. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  await work();
  look();
  clearInterval(timer);
  return longest;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  const dataDir = join(folder, 'data');
  const backend = createBackend({
    dataDir,
    htmlToPdf: () => Promise.reject(new Error('prints nothing')),
    saveAs: () => Promise.resolve(join(folder, 'saved.driehoek-backup')),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
  const call = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await backend.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
    return reply.value;
  };
  try {
    await call('vault.create', { passphrase, recovery: false });
    await call('vault.lock', {});
    const { kdf, passphrase: seal } = readKeyFile(join(dataDir, 'vault.key'));
    const dataKey = await openSeal(seal, passphrase, 'passphrase', kdf);
    if (dataKey === null) throw new Error('wrong passphrase');
    const path = join(dataDir, 'vault.db');
    fillTenYears(path, dataKey);
    const derive = () =>
      argon2id({
        password: passphrase,
        salt: Buffer.alloc(16, 1),
        memorySize: keyDerivation.memoryKiB,
        iterations: keyDerivation.passes,
        parallelism: keyDerivation.lanes,
        hashLength: 32,
      });
    const copy = () => copyFileSync(path, join(folder, 'copy.db'));
    const times = { unlock: [], derive: [], lock: [], copy: [], backup: [], restore: [] } as Record<
      'unlock' | 'derive' | 'lock' | 'copy' | 'backup' | 'restore',
      number[]
    >;
    for (let round = 0; round < rounds; round += 1) {
      times.derive.push(await timed(derive));
      times.unlock.push(await timed(() => call('vault.unlock', { passphrase })));
      await call('backups.list', {});
      times.copy.push(await timed(copy));
      times.backup.push(await timed(() => call('backups.make', { language: 'nl', job: `b${round}` })));
      await call('backups.receive', { offset: 0, content: '' });
      const bytes = readFileSync(join(folder, 'saved.driehoek-backup'));
      for (let offset = 0; offset < bytes.length; offset += 4_000_000)
        await call('backups.receive', {
          offset,
          content: bytes.subarray(offset, offset + 4_000_000).toString('base64'),
        });
      times.restore.push(
        await timed(() => call('backups.restore', { name: 'received', secret: passphrase })),
      );
      await call('backups.list', {});
      // Of a vault that did not change no backup is made.
      await call('notes.save', { studentId: 's1', text: 'Vraagt zelf om hulp bij wiskunde.' });
      times.lock.push(await longestBlock(() => call('vault.lock', {})));
    }
    const size = `${Math.round(statSync(path).size / 1e6)} MB`;
    const row = (name: string, ours: number, peer: number, aim: number): BenchRow => ({
      name,
      ours,
      peer,
      ratio: ours / peer,
      aim,
      unit: 'ms',
    });
    const argon = median(times.derive);
    return [
      row(`unlock of ten years (${size}), against Argon2id alone`, median(times.unlock), argon, 5),
      row(`a checked backup of it, against copying the file`, median(times.backup), median(times.copy), 60),
      row(
        `restoring it, against Argon2id and copying the file`,
        median(times.restore),
        argon + median(times.copy),
        10,
      ),
      // Four times: about a second, on a computer that takes a quarter of one for Argon2id.
      row(
        `the longest that nobody is answered while a lock backs it up, against Argon2id alone`,
        median(times.lock),
        argon,
        4,
      ),
    ];
  } finally {
    backend.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await bench());
