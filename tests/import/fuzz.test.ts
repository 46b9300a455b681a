/** 10,000 damaged files: each gives a plan or one of the foreseen refusals, at once, and is taken over wholly or not at all. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CallError } from '../../electron/backend/call-error.ts';
import { applyImport } from '../../electron/backend/import/apply-import.ts';
import { planImport } from '../../electron/backend/import/plan-import.ts';
import { undoImport } from '../../electron/backend/import/undo-import.ts';
import type { Store } from '../../electron/backend/store/store.ts';
import { ImportPreview, ImportRequest } from '../../shared/model/import.ts';
import { makeTestFolder, type TestFolder } from '../store/open-test-store.ts';
import { makeRandom, mutate } from './mutate.ts';
import { samples } from './samples/write-samples.ts';
import { workbookParts, type Sheet } from './write-workbook.ts';
import { writeZip } from './write-zip.ts';

const today = '2026-02-02';
/** In all; shared out over the samples. */
const mutationCount = 10_000;
/** Of so many one is written as well. */
const writtenOf = 10;
/** Seconds of work for one file, however busy the machine is. */
const longest = 2;

const csvNames = ['magister-windows-1252-with-sep.csv', 'somtoday-utf8.csv', 'unicode-text-utf16le.txt'];
const readSample = (name: string): Buffer => readFileSync(new URL(`samples/${name}`, import.meta.url));

const sheet: Sheet = {
  name: 'Blad1',
  merges: ['E2:E3'],
  rows: [
    ['Stamnummer', 'Roepnaam', 'Achternaam', 'Geboortedatum', 'Klas'],
    ['00417', 'Fatima', { rich: ["van 't ", 'Hoff'] }, { number: 41032, style: 'ownDay' }, '3HB'],
    ['00418', 'Rayan', { inline: "D'Souza" }, { formula: 'A1', saved: 41033, style: 'builtInDay' }, null],
  ],
};
/** Damage inside the parts: a byte in the zip itself hardly ever comes past its checks. */
function mutateParts(random: () => number): Buffer {
  const parts = workbookParts([sheet]);
  const chosen = Math.floor(random() * parts.length);
  return writeZip(
    parts.map((part, place) =>
      place === chosen ? { ...part, bytes: mutate(Buffer.from(part.bytes), random) } : part,
    ),
  );
}

const fromFile = (bytes: Buffer) => (random: () => number) => mutate(bytes, random);
const sources: readonly (readonly [name: string, make: (random: () => number) => Buffer])[] = [
  ...csvNames.map((name) => [name, fromFile(readSample(name))] as const),
  ...Object.entries(samples).map(([name, bytes]) => [name, fromFile(bytes)] as const),
  ['the parts of a workbook', mutateParts],
  ['the parts of a workbook, once more', mutateParts],
  ['the parts of a workbook, a third time', mutateParts],
];

describe('10,000 damaged files', () => {
  let folder: TestFolder;
  let store: Store;
  let ids = 0;
  const newId = (): string => `id-${++ids}`;
  const countStudents = (): number => store.all(store.query.selectFrom('student').select('id')).length;

  beforeAll(() => {
    folder = makeTestFolder();
    store = folder.open();
    const content = samples['edexml-2.1.xml']?.toString('base64') ?? '';
    const request = ImportRequest.parse({ fileName: 'lijst.xml', content });
    const classes = planImport(request, store, today).preview.classes.map(({ className }) => ({
      className,
      schoolType: 'havo' as const,
      year: 3,
    }));
    applyImport({ ...request, classes }, { store, today, newId });
  });
  afterAll(() => {
    store.close();
    folder[Symbol.dispose]();
  });

  /** The preview, or null for a refusal that was foreseen; everything else is thrown on. */
  function plan(request: ImportRequest): ImportPreview | null {
    try {
      return planImport(request, store, today).preview;
    } catch (error) {
      if (error instanceof CallError) return null;
      throw error;
    }
  }
  /** The refusal of an import that is not ready. */
  function refusalOf(request: ImportRequest): CallError {
    try {
      applyImport(request, { store, today, newId });
    } catch (error) {
      if (error instanceof CallError) return error;
      throw error;
    }
    throw new Error('an import that is not ready was not refused');
  }
  /** Takes the file over, counts, and takes it back: there is no way in between. */
  function applyAndUndo(request: ImportRequest, preview: ImportPreview): void {
    const before = countStudents();
    const classes = preview.classes.map(({ className }) => ({
      className,
      schoolType: 'havo' as const,
      year: 3,
    }));
    const answers = preview.rows
      .filter(({ question }) => question !== null)
      .map(({ line }) => ({ line, answer: 'same' as const }));
    const full = { ...request, classes, answers };
    const shown = planImport(full, store, today).preview;
    const ready = shown.missing.length === 0;
    const outcome = ready ? applyImport(full, { store, today, newId }) : refusalOf(full);
    expect(outcome).toMatchObject(
      ready ? { added: shown.adds, changed: shown.changes } : { code: 'import-not-ready' },
    );
    expect(countStudents()).toBe(ready ? before + shown.adds : before);
    const undone = 'importId' in outcome ? undoImport(outcome.importId, store) : { left: [] };
    expect(undone.left).toEqual([]);
    expect(countStudents()).toBe(before);
  }

  const each = Math.ceil(mutationCount / sources.length);
  it.each(sources)(`answers each at once: %s, ${each} times`, (name, make) => {
    const random = makeRandom(sources.findIndex(([other]) => other === name) + 1);
    const seen = { plans: 0, refusals: 0 };
    const slow: string[] = [];
    for (let round = 0; round < each; round += 1) {
      const bytes = make(random);
      const request = ImportRequest.parse({ fileName: name, content: bytes.toString('base64') });
      const start = process.cpuUsage();
      const preview = plan(request);
      const { user, system } = process.cpuUsage(start);
      if (user + system > longest * 1_000_000) slow.push(`${name}, round ${round}`);
      seen[preview === null ? 'refusals' : 'plans'] += 1;
      if (preview === null) continue;
      expect(ImportPreview.safeParse(preview).success).toBe(true);
      if (round % writtenOf === 0) applyAndUndo(request, preview);
    }
    expect(slow).toEqual([]);
    expect(seen.plans + seen.refusals).toBe(each);
    expect(seen.refusals).toBeGreaterThan(0);
  });
});
