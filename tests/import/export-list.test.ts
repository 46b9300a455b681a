/** The class list as a file: what was imported, saved and imported again is what it was. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readListedStudents } from '../../electron/backend/export/save-class-list.ts';
import { type ListedStudent, writeClassList } from '../../electron/backend/export/write-class-list.ts';
import { applyImport } from '../../electron/backend/import/apply-import.ts';
import { guessSchoolType } from '../../electron/backend/import/guess-school-type.ts';
import { planImport } from '../../electron/backend/import/plan-import.ts';
import { recogniseColumns } from '../../electron/backend/import/recognise-columns.ts';
import type { Store } from '../../electron/backend/store/store.ts';
import { ImportRequest } from '../../shared/model/import.ts';
import { Language } from '../../shared/model/language.ts';
import { SchoolType } from '../../shared/model/school-type.ts';
import { exportTexts } from '../../shared/text/export.ts';
import { terms } from '../../shared/text/terms.ts';
import { studentDraft } from '../backend/examples.ts';
import { openTestBackend, testDay } from '../backend/open-test-backend.ts';
import { makeTestFolder, type TestFolder } from '../store/open-test-store.ts';

const listed = (change: Partial<ListedStudent> = {}): ListedStudent => ({
  studentNumber: '00417',
  givenName: 'Fatima',
  particle: "van 't",
  surname: 'Hoff',
  className: '3HB',
  birthDay: '2012-05-03',
  schoolType: 'havo',
  year: 3,
  ...change,
});

describe('the file', () => {
  it('is what a Dutch spreadsheet opens, and computes nothing in it', () => {
    const formulas = listed({ givenName: '=1+1', surname: '@SUM("a";1)', particle: '-1', className: '+3' });
    expect(writeClassList([listed(), formulas], 'nl').toString()).toBe(
      [
        '\uFEFFLeerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas;Geboortedatum;Leerjaar;Schooltype',
        `"=""00417""";Fatima;van 't;Hoff;3HB;03-05-2012;3;havo`,
        `"=""00417""";"=""=1+1""";"=""-1""";"=""@SUM(""""a"""";1)""";"=""+3""";03-05-2012;3;havo`,
        '',
      ].join('\r\n'),
    );
  });

  it.each(Language.options)('has columns that the import recognises: %s', (language) => {
    const { columns } = exportTexts[language];
    const headers = Object.values(columns);
    expect(recogniseColumns(headers, new Set())).toEqual(Object.keys(columns));
  });

  it.each(Language.options)('never makes the import guess another school type: %s', (language) => {
    for (const type of SchoolType.options) {
      const guess = guessSchoolType('', terms[language].schoolType[type]).schoolType;
      // Of vso the import reads no outflow profile: that stays for the mentor to say.
      expect([type, null, type.startsWith('vso_') ? 'vso_onbekend' : null]).toContain(guess);
    }
  });
});

const name = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Sem', 'Bo', 'Çağla', 'Ödön', 'Nguyễn', 'de Vries', "D'Souza", '李'),
  },
  fc.constantFrom('=1+1', '-Anna', '+31', '@SUM(A1)', '="x"', 'a"b', '"Jo"', 'Sem;Bo', "'t", '0x1', 'van'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const row = fc.record({
  number: fc.oneof(
    fc.constantFrom('', '0', '00417', '417', '=2', '12345678901234567'),
    fc.string({ maxLength: 6 }),
  ),
  givenName: name,
  particle: fc.constantFrom('', '', "van 't", 'de', '-'),
  surname: name,
  className: fc.constantFrom('', '3HB', '3hb', '2h1', '4A;x', '=4', '007'),
  birthDay: fc.constantFrom('', '03-05-2012', '2011-12-24', '31-02-2012'),
  year: fc.constantFrom('', '3', '4'),
});

describe('import → export → import', () => {
  let folders: TestFolder[];
  let stores: [Store, Store];
  beforeAll(() => {
    folders = [makeTestFolder(), makeTestFolder()];
    const [a, b] = folders.map((folder) => folder.open());
    if (!a || !b) throw new Error('no store');
    stores = [a, b];
  });
  afterAll(() => {
    for (const store of stores) store.close();
    for (const folder of folders) folder[Symbol.dispose]();
  });

  let ids = 0;
  const newId = (): string => `id-${++ids}`;
  /** Takes a list over; each class gets the same answer in every store. Answers the ids of all students. */
  function take(store: Store, bytes: Buffer): string[] {
    const request = ImportRequest.parse({ fileName: 'lijst.csv', content: bytes.toString('base64') });
    const { preview } = planImport(request, store, testDay);
    const classes = preview.classes.map(({ className }) => ({
      className,
      schoolType: 'havo' as const,
      year: 3,
    }));
    if (preview.adds > 0) applyImport({ ...request, classes }, { store, today: testDay, newId });
    return store.all(store.query.selectFrom('student').select('id')).map(({ id }) => id);
  }
  function empty(store: Store): void {
    for (const table of ['student', 'school_class', 'import_batch'] as const)
      store.run(store.query.deleteFrom(table));
  }
  /** Everything that the two know, apart from ids and order. */
  const read = (store: Store) => ({
    students: readListedStudents(
      store,
      store.all(store.query.selectFrom('student').select('id')).map(({ id }) => id),
    )
      .map((student) => JSON.stringify(student))
      .toSorted(),
    classes: store
      .all(store.query.selectFrom('school_class').select(['name', 'school_type', 'year']))
      .map((one) => JSON.stringify(one))
      .toSorted(),
  });

  it('is the identity, whatever stood in the list, and says nothing new where it came from', () => {
    let students = 0;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...Language.options),
        (rows, language) => {
          const [first, second] = stores;
          empty(first);
          empty(second);
          const header = [
            'Stamnummer',
            'Roepnaam',
            'Tussenvoegsel',
            'Achternaam',
            'Klas',
            'Geboortedatum',
            'Leerjaar',
          ];
          const cells = rows.map((one) => [
            one.number,
            one.givenName,
            one.particle,
            one.surname,
            one.className,
            one.birthDay,
            one.year,
          ]);
          const list = Papa.unparse([header, ...cells], { delimiter: ';', newline: '\n', quotes: true });
          const taken = take(first, Buffer.from(list));
          students += taken.length;
          fc.pre(taken.length > 0);
          const before = read(first);
          const file = writeClassList(readListedStudents(first, taken), language);
          take(second, file);
          expect(read(second)).toEqual(before);
          const again = ImportRequest.parse({ fileName: 'lijst.csv', content: file.toString('base64') });
          expect(planImport(again, first, testDay).preview).toMatchObject({ adds: 0, changes: 0, gone: [] });
        },
      ),
      { numRuns: 400 },
    );
    expect(students).toBeGreaterThan(800);
  });
});

describe('students.export', () => {
  it('saves whom the caller names, in that order, under a name without a name, and notes how many', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-list-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    using program = await openTestBackend({ saveAs: (file) => Promise.resolve(join(folder, file)) });
    const { id: a } = await program.call('students.save', studentDraft({ givenName: 'Amir' }));
    const { id: b } = await program.call('students.save', studentDraft({ givenName: 'Bram' }));
    await program.call('students.save', studentDraft({ givenName: 'Coen' }));
    const input = { studentIds: [b, a, b], language: 'nl' as const, job: 'j' };
    const { path, students } = await program.call('students.export', input);
    expect(students).toBe(2);
    expect(readdirSync(folder)).toEqual(['driehoek-klassenlijst.csv']);
    expect(statSync(path).mode & 0o077).toBe(0);
    const lines = readFileSync(path, 'utf8').trim().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(';')[1])).toEqual(['Bram', 'Amir']);
    expect(await program.call('privacy.log', {})).toEqual([
      { day: testDay, action: 'list-saved', students: 2 },
    ]);
  });

  it('writes and notes nothing for a stranger, or when the person cancels', async () => {
    using program = await openTestBackend();
    const { id } = await program.call('students.save', studentDraft());
    const wanted = { language: 'nl', job: 'j' };
    expect((await program.refusal('students.export', { ...wanted, studentIds: [id, 'x'] })).code).toBe(
      'not-found',
    );
    expect((await program.refusal('students.export', { ...wanted, studentIds: [id] })).code).toBe(
      'cancelled',
    );
    expect(await program.call('privacy.log', {})).toEqual([]);
  });
});
