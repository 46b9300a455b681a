/**
 * Every list and search call with 2,000 students, against the bare prepared statements that it cannot do without, in
 * one run. Measures only; asserts nothing.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import type { EncryptedDatabase } from '../../electron/backend/store/native.ts';
import {
  agreementSearchSql,
  noteSearchSql,
  studentSearchSql,
} from '../../electron/backend/store/search-queries.ts';
import { readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { openSeal } from '../../electron/backend/vault/seal.ts';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';

const students = 2000;
const rounds = 25;
const passphrase = randomUUID();

type Ask = (name: string, input: unknown) => Promise<unknown>;

/** A number as letters: names of people have no digits, and an order by number would cost more than theirs. */
const spell = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => 'aeioubdgkl'.charAt(Number(digit)));

async function openOurs(folder: string): Promise<{ ask: Ask; close: () => void }> {
  const backend = createBackend({
    dataDir: folder,
    htmlToPdf: () => Promise.reject(new Error('nothing is printed here')),
    saveAs: () => Promise.resolve(null),
    now: () => new Date('2026-02-02T09:30:00'),
    newId: () => randomUUID(),
  });
  const ask: Ask = async (name, input) => {
    const reply = await backend.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
    return reply.value;
  };
  await ask('vault.create', { passphrase, recovery: false });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const lines = Array.from(
    { length: students },
    (_, at) =>
      `${at};${letters.charAt(at % 26)}oos${spell(at)};van;${letters.charAt((at * 7) % 26)}onnebloem${spell(at % 97)};3H${'ABCDEFGH'.charAt(at % 8)}`,
  );
  await ask('import.apply', {
    fileName: 'school.csv',
    content: Buffer.from(
      ['Stamnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas', ...lines].join('\r\n'),
    ).toString('base64'),
    classes: Array.from('ABCDEFGH', (letter) => ({ className: `3H${letter}`, schoolType: 'havo', year: 3 })),
  });
  return { ask, close: () => backend.close() };
}

/** The same file, opened a second time: three views, an agreement and two notes for every student. */
async function openPeer(folder: string): Promise<EncryptedDatabase> {
  const { kdf, passphrase: seal } = readKeyFile(join(folder, 'vault.key'));
  const dataKey = await openSeal(seal, passphrase, 'passphrase', kdf);
  if (dataKey === null) throw new Error('wrong passphrase');
  const database = openEncrypted(join(folder, 'vault.db'), dataKey, true);
  prepareConnection(database);
  database.exec(`
    INSERT INTO student_view (id, student_id, by, who, day, goals, planning, help, reflection, leading)
      SELECT by || student.id, student.id, by, '', '2026-01-12', 1 + student.rowid % 4, 2, 3, 2, 1 FROM student,
        (SELECT 'student' AS by UNION SELECT 'parent' UNION SELECT 'mentor');
    INSERT INTO agreement (id, student_id, text, if_part, then_part, owner, check_moment, outcome, times_missed)
      SELECT 'a' || id, id, 'Elke zondag plan ik mijn week met de lijst van ' || given_name, '', '', 'student',
        '2026-02-0' || (1 + rowid % 9), 'open', 0 FROM student;
    INSERT INTO note (id, student_id, text, created_on, changed_on)
      SELECT n || id, id, 'Plant zijn week op zondag en vraagt om hulp bij wiskunde; leest graag over ' || given_name,
        '2026-02-02', '2026-02-02' FROM student, (SELECT 'n' AS n UNION SELECT 'm');
  `);
  return database;
}

const listSql = [
  `SELECT student.*, school_class.name AS class_name FROM student
    LEFT JOIN school_class ON school_class.id = student.class_id WHERE archived = 0`,
  `SELECT id, student_id, by, who, goals, planning, help, reflection, leading, max(day) AS day FROM student_view
    GROUP BY student_id, by, who ORDER BY day, sequence`,
  'SELECT student_id FROM point',
  `SELECT student_id FROM agreement WHERE outcome = 'open'`,
  `SELECT student_id, check_moment AS day, text FROM agreement
    WHERE outcome = 'open' AND check_moment <= '2026-02-08' ORDER BY check_moment, sequence`,
  `SELECT student_id, occasion, day, time, minutes FROM conversation WHERE day >= '2026-02-02'`,
];
const searchSql = [studentSearchSql, agreementSearchSql, noteSearchSql];
const classesSql = [
  `SELECT school_class.id, school_class.name, school_class.school_type, school_class.year, count(student.id) AS students
    FROM school_class LEFT JOIN student ON student.class_id = school_class.id AND student.archived = 0
    GROUP BY school_class.id`,
];

interface Case {
  name: string;
  call: [name: string, input: unknown];
  sql: readonly string[];
  parameters: readonly string[];
}
const searchCase = (text: string, match: string): Case => ({
  name: `search “${text}”, 2,000 students, against the bare statements`,
  call: ['search.find', { text }],
  sql: searchSql,
  parameters: [match],
});
const familySql = [
  `SELECT student.id, given_name, particle, surname, archived, school_class.name AS class_name FROM student
    LEFT JOIN school_class ON school_class.id = student.class_id ORDER BY given_name`,
];
const turnSql = [
  `SELECT student.*, school_class.name AS class_name FROM student
    LEFT JOIN school_class ON school_class.id = student.class_id WHERE archived = 0`,
  'SELECT id, name FROM school_class ORDER BY name',
];
const cases: Case[] = [
  {
    name: 'list of 2,000 students, against the bare statements',
    call: ['students.list', {}],
    sql: listSql,
    parameters: [],
  },
  {
    name: 'list of classes, against the bare statement',
    call: ['classes.list', {}],
    sql: classesSql,
    parameters: [],
  },
  {
    name: 'the turn of the school year of 2,000 students, against the bare statements',
    call: ['schoolYear.preview', {}],
    sql: turnSql,
    parameters: [],
  },
  searchCase('z', '"z"*'),
  searchCase('zonnebloemei roos', '"zonnebloemei"* "roos"*'),
  searchCase('zondag plan', '"zondag"* "plan"*'),
];

/** Medians of 25 rounds in milliseconds, the two taking turns, after three rounds to warm up. */
async function measure(one: Case, ask: Ask, database: EncryptedDatabase): Promise<BenchRow> {
  const statements = one.sql.map((sql) => database.prepare(sql));
  const times: { ours: number; peer: number }[] = [];
  for (let round = 0; round < rounds + 3; round += 1) {
    const start = performance.now();
    await ask(...one.call);
    const middle = performance.now();
    for (const statement of statements) statement.all(...one.parameters);
    times.push({ ours: middle - start, peer: performance.now() - middle });
  }
  const measured = times.slice(3);
  const ours = median(measured.map((time) => time.ours));
  const peer = median(measured.map((time) => time.peer));
  return { name: one.name, ours, peer, ratio: ours / peer, aim: 2, unit: 'ms' };
}

export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  try {
    const { ask, close } = await openOurs(folder);
    const database = await openPeer(folder);
    const rows: BenchRow[] = [];
    const studentId = String(database.prepare('SELECT id FROM student LIMIT 1').pluck().get());
    const family: Case = {
      name: 'the family of one among 2,000 students, against the bare statements',
      call: ['families.get', { studentId }],
      sql: familySql,
      parameters: [],
    };
    rows.push(await measure(family, ask, database));
    for (const one of cases) rows.push(await measure(one, ask, database));
    database.close();
    close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await bench());
