/** Import of 2,000 students: `import.apply` against the same inserts by hand, in one run. Measures only; asserts nothing. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { migrate } from '../../electron/backend/store/migrate.ts';
import { migrations } from '../../electron/backend/store/migrations.ts';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { ImportDone } from '../../shared/model/import.ts';

export interface BenchRow {
  name: string;
  ours: number;
  peer: number;
  /** ours divided by peer. */
  ratio: number;
  aim: number;
  unit: string;
}

const students = 2000;
const rounds = 15;
const rows = Array.from({ length: students }, (_, at) => ({
  number: String(at).padStart(6, '0'),
  givenName: `Roos${at}`,
  surname: `Zonnebloem${at % 97}`,
  className: `3H${'ABCDEFGH'.charAt(at % 8)}`,
  day: String((at % 28) + 1).padStart(2, '0'),
}));

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The call itself: decoding, columns, plan, comparison with the store, and the inserts. */
async function openOurs(folder: string) {
  const backend = createBackend({
    dataDir: folder,
    htmlToPdf: () => Promise.reject(new Error('nothing is printed here')),
    saveAs: () => Promise.resolve(null),
    now: () => new Date('2026-02-02T09:30:00'),
    newId: () => randomUUID(),
  });
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await backend.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
    return reply.value;
  };
  await ask('vault.create', { passphrase: randomUUID(), recovery: false });
  const lines = rows.map((row) =>
    [row.number, row.givenName, 'van', row.surname, row.className, `${row.day}-03-2012`].join(';'),
  );
  const list = ['Stamnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas;Geboortedatum', ...lines].join('\r\n');
  const classNames = [...new Set(rows.map(({ className }) => className))];
  const request = {
    fileName: 'school.csv',
    content: Buffer.from(list).toString('base64'),
    classes: classNames.map((className) => ({ className, schoolType: 'havo', year: 3 })),
  };
  return {
    async run(): Promise<number> {
      const start = performance.now();
      const done = ImportDone.parse(await ask('import.apply', request));
      const took = performance.now() - start;
      await ask('import.undo', { importId: done.importId });
      if (done.added !== students) throw new Error('not every row was imported');
      return took;
    },
    close: () => backend.close(),
  };
}

/** The same rows into an identical encrypted file, with prepared statements and nothing else. */
function openPeer(folder: string) {
  const database = openEncrypted(join(folder, 'peer.db'), randomBytes(32), false);
  prepareConnection(database);
  migrate(database, migrations);
  const batch = database.prepare('INSERT INTO import_batch (id, day, file_name) VALUES (?, ?, ?)');
  const schoolClass = database.prepare(
    'INSERT INTO school_class (id, name, school_type, year, import_id) VALUES (?, ?, ?, ?, ?)',
  );
  const student = database.prepare(
    `INSERT INTO student (id, given_name, particle, surname, student_number, class_id, school_type, year, birth_day,
      attributes, family, adults, override_stage, override_reason, archived, import_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const family = '{"authority":"unknown","together":true,"permission":null,"interpreter":false}';
  const insertAll = database.transaction(() => {
    const importId = randomUUID();
    batch.run(importId, '2026-02-02', 'school.csv');
    const classes = new Map<string, string>();
    for (const row of rows) {
      let classId = classes.get(row.className);
      if (classId === undefined) {
        classId = randomUUID();
        classes.set(row.className, classId);
        schoolClass.run(classId, row.className, 'havo', 3, importId);
      }
      student.run(
        randomUUID(),
        row.givenName,
        'van',
        row.surname,
        row.number,
        classId,
        'havo',
        3,
        `2012-03-${row.day}`,
        '[]',
        family,
        'parents',
        null,
        null,
        0,
        importId,
      );
    }
  });
  return {
    run(): number {
      const start = performance.now();
      insertAll.immediate();
      const took = performance.now() - start;
      database.exec('DELETE FROM student; DELETE FROM school_class; DELETE FROM import_batch;');
      return took;
    },
    close: () => database.close(),
  };
}

/** Medians of 15 rounds in milliseconds, the two taking turns, after one round to warm up. */
export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  try {
    const ours = await openOurs(folder);
    const peer = openPeer(folder);
    const times: { ours: number; peer: number }[] = [];
    for (let round = 0; round <= rounds; round += 1) times.push({ ours: await ours.run(), peer: peer.run() });
    ours.close();
    peer.close();
    const measured = times.slice(1);
    const oursTime = median(measured.map((time) => time.ours));
    const peerTime = median(measured.map((time) => time.peer));
    const name = 'import of 2,000 rows, against the same inserts by hand';
    return [{ name, ours: oursTime, peer: peerTime, ratio: oursTime / peerTime, aim: 3, unit: 'ms' }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await bench());
