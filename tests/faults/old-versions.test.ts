/** A vault of every version that there ever was: opened by the program of today, with every row, and shown by its calls. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { migrations } from '../../electron/backend/store/migrations.ts';
import { readVersion } from '../../electron/backend/store/migrate.ts';
import { salvageDatabase } from '../../electron/backend/store/salvage-database.ts';
import { openEncrypted } from '../../electron/backend/store/open-database.ts';
import type { CallName } from '../../shared/contract.ts';
import { openTestBackend } from '../backend/open-test-backend.ts';
import { weakPassphrase } from '../backend/weak-vault.ts';
import { dataKey } from '../store/open-test-store.ts';
import { type Content, readRows, writeFixture } from './fixtures/write-fixture.ts';
import steps from './fixtures/steps.json' with { type: 'json' };
import { tell } from './how-much.ts';

vi.mock(import('hash-wasm'), async (real) =>
  (await import('./quick-derivation.ts')).withQuickDerivation(real),
);

/** What a mentor must find again in the answers, by table: words that stand nowhere else. */
const shown: Readonly<Record<string, string>> = {
  school_class: 'name',
  student: 'surname',
  student_view: 'id',
  point: 'text',
  agreement: 'text',
  conversation: 'place',
  note: 'text',
  guardian: 'name',
  evening: 'title',
  evening_session: 'place',
  evening_talk: 'id',
  school_year: 'class_name',
  summary_period: 'id',
  privacy_log: 'day',
  import_batch: 'file_name',
};
/** Forgotten when the tables change, as their rows are of the tables before: see vault-files.ts. */
const forgotten = ['undo_change', 'undo_step'];
/** Taken back, so that nothing shows it any more. */
const undoneList = 'klassenlijst-twee.csv';

const anyCalls = [
  ['classes.list', {}],
  ['students.list', { archived: false }],
  ['students.list', { archived: true }],
  ['evenings.list', {}],
  ['run.running', {}],
  ['summary.periods', {}],
  ['privacy.log', {}],
  ['retention.list', {}],
  ['import.last', {}],
  ['undo.list', {}],
  ['schoolYear.preview', {}],
  ['search.find', { text: 'achternaam' }],
  ['search.find', { text: 'notitie' }],
  ['search.find', { text: 'afspraak' }],
] as const satisfies readonly (readonly [CallName, object])[];
const callsOfStudent = (id: string) =>
  [
    ['students.get', { id }],
    ['notes.list', { studentId: id }],
    ['families.get', { studentId: id }],
    ['schoolYear.past', { studentId: id }],
    ['privacy.file', { id, language: 'nl', withAdults: true }],
  ] as const satisfies readonly (readonly [CallName, object])[];
const callsOfEvening = (id: string, session: string) =>
  [
    ['evenings.get', { id }],
    ['evenings.toPrintAgain', { id }],
    ['after.read', { id, language: 'nl' }],
    ['run.state', { sessionId: session, language: 'nl' }],
  ] as const satisfies readonly (readonly [CallName, object])[];

async function openAndRead(dataDir: string, content: Content): Promise<string> {
  const program = await openTestBackend({ dataDir, vault: false });
  try {
    await program.call('vault.unlock', { passphrase: weakPassphrase });
    const answers: unknown[] = [];
    const ask = async (calls: readonly (readonly [CallName, object])[]): Promise<void> => {
      for (const [name, input] of calls) answers.push(await program.call(name, input));
    };
    await ask(anyCalls);
    for (const { id } of content.get('student') ?? []) await ask(callsOfStudent(String(id)));
    for (const { id, evening_id: evening } of content.get('evening_session') ?? [])
      await ask(callsOfEvening(String(evening), String(id)));
    for (const { id } of content.get('summary_period') ?? [])
      await ask([['summary.options', { origin: 'own', periodId: String(id) }]]);
    for (const id of ['s1', 's2']) await ask([['conversations.open', { studentId: id, language: 'nl' }]]);
    return JSON.stringify(answers);
  } finally {
    program.backend.close();
  }
}

const versions = Array.from({ length: migrations.length }, (_, index) => index + 1);

describe('a vault of version', () => {
  test.each(versions)('%i has all its rows, and shows them', async (version) => {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-old-'));
    try {
      const content = await writeFixture(folder, version);
      const answers = await openAndRead(folder, content);
      const database = openEncrypted(join(folder, 'vault.db'), dataKey(), true);
      try {
        expect(readVersion(database)).toBe(migrations.length);
        expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
        expect(database.pragma('foreign_key_check')).toEqual([]);
        for (const [table, rows] of content) {
          const columns = Object.keys(rows[0] ?? {});
          const now = columns.length === 0 ? [] : readRows(database, table, columns);
          const before = forgotten.includes(table) && version < migrations.length ? [] : rows;
          expect({ table, rows: now }).toEqual({ table, rows: before });
          const column = shown[table];
          if (column === undefined) continue;
          const words = rows.map((row) => JSON.stringify(row[column]).slice(1, -1));
          expect({ table, missing: words.filter((word) => !answers.includes(word)) }).toEqual({
            table,
            missing: table === 'import_batch' ? [undoneList] : [],
          });
        }
      } finally {
        database.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    tell({ what: 'vault of an earlier version', times: 1, note: `version ${version}` });
  });
});

test.each(versions)(
  'what can be read of a damaged vault of version %i is saved as one of today',
  async (version) => {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-old-'));
    try {
      const content = await writeFixture(folder, version);
      const into = join(folder, 'saved.db');
      const { lostPageCount } = salvageDatabase(
        { path: join(folder, 'vault.db'), into },
        dataKey(),
        migrations,
      );
      expect(lostPageCount).toBe(0);
      const database = openEncrypted(into, dataKey(), true);
      try {
        expect(readVersion(database)).toBe(migrations.length);
        for (const [table, rows] of content) {
          const now = rows.length === 0 ? [] : readRows(database, table, Object.keys(rows[0] ?? {}));
          expect({ table, rows: now }).toEqual({ table, rows: forgotten.includes(table) ? [] : rows });
        }
      } finally {
        database.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('no step of the history is edited once it was released; a new one gets its sum here', () => {
  const sums = migrations.map((step) => createHash('sha256').update(step).digest('hex'));
  expect(steps).toEqual(sums.slice(0, steps.length));
  // The newest may still change until it is released.
  expect(steps.length).toBeGreaterThanOrEqual(migrations.length - 1);
});
