import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { StudentDraft } from '../../shared/model/records.ts';
import type { ClassAnswer, ImportField } from '../../shared/model/import.ts';
import { openTestBackend, type TestBackend, testPassphrase } from '../backend/open-test-backend.ts';
import { dumpVault } from './dump-vault.ts';

const toRequest = (text: string | Uint8Array, fileName = 'lijst.csv') => ({
  fileName,
  content: Buffer.from(text).toString('base64'),
});
const sample = (name: string) => toRequest(readFileSync(new URL(`samples/${name}`, import.meta.url)), name);
const dump = (test: TestBackend) => dumpVault(test.dataDir, testPassphrase);
const havo3 = (className: string): ClassAnswer => ({ className, schoolType: 'havo', year: 3 });
const apply = (test: TestBackend, text: string, ...classes: ClassAnswer[]) =>
  test.call('import.apply', { ...toRequest(text), classes });

const nobodyKnown = { changes: [], known: '', question: null };

const twoStudents = 'Stamnummer;Roepnaam;Achternaam;Klas\n00417;Sem;Eik;3HB\n00418;Bo;Els;3HB\n';

describe('import.preview', () => {
  it('reads a Magister-like list in Windows-1252', async () => {
    using test = await openTestBackend();
    const preview = await test.call('import.preview', sample('magister-windows-1252-with-sep.csv'));
    expect(preview).toMatchObject({
      encoding: 'windows-1252',
      separator: ';',
      classes: [{ className: 'h3a', students: 2, schoolType: 'havo', year: 3, known: false }],
      adds: 2,
      skips: 0,
      missing: ['class-answers'],
    });
    expect(preview.rows).toEqual([
      {
        line: 2,
        action: 'add',
        displayName: 'Zoë van de Hemel',
        className: 'h3a',
        birthDay: '2012-05-03',
        studentNumber: '000123',
        problems: [],
        ...nobodyKnown,
      },
      {
        line: 3,
        action: 'add',
        displayName: 'Bram Wilg; de tweede',
        className: 'h3a',
        birthDay: '2012-06-04',
        studentNumber: '000124',
        problems: [],
        ...nobodyKnown,
      },
    ]);
  });

  it.each(['somtoday-utf8.csv', 'somtoday-utf8-bom.csv'])('reads a Somtoday-like list: %s', async (name) => {
    using test = await openTestBackend();
    const preview = await test.call('import.preview', sample(name));
    expect(preview).toMatchObject({
      encoding: 'utf-8',
      separator: ',',
      droppedColumns: ['BSN', 'Nationaliteit'],
      classes: [{ className: '2th1', students: 5, schoolType: 'brug_th', year: 2 }],
    });
    expect(preview.rows.map(({ displayName }) => displayName)).toEqual([
      'Çağla Öztürk-Sprookjes',
      'Žofia Regendruppel',
      "Fatima van 't Hoffelijk",
      "Rayan D'Souzafoon",
      'Łukasz de Eik',
    ]);
  });

  it.each([
    ['unicode-text-utf16le.txt', 'utf-16le'],
    ['unicode-text-utf16be.txt', 'utf-16be'],
    ['unicode-text-utf16le-without-mark.txt', 'utf-16le'],
  ])('reads what a spreadsheet saves as Unicode text: %s', async (name, encoding) => {
    using test = await openTestBackend();
    const preview = await test.call('import.preview', sample(name));
    expect(preview).toMatchObject({
      encoding,
      separator: '\t',
      classes: [{ className: 'ISK2', schoolType: 'isk', year: null }],
    });
    expect(preview.rows.map(({ displayName, birthDay }) => [displayName, birthDay])).toEqual([
      ['Çağla Öztürk', '2012-04-03'],
      ["Fatima van 't Hoff", '2013-01-08'],
      ['Łukasz de Eik', '2012-12-24'],
    ]);
  });

  it('writes nothing', async () => {
    using test = await openTestBackend();
    await apply(test, twoStudents, havo3('3HB'));
    const before = await dump(test);
    await test.call('import.preview', {
      ...toRequest('Naam;Klas\nNora Linde;3HC'),
      classes: [havo3('3HC')],
    });
    expect(await dump(test)).toEqual(before);
  });

  it('never lets a value of a dropped column out, whatever the mapping', async () => {
    using test = await openTestBackend();
    const list = 'BSN;Naam;Klas;Nationaliteit\n999000007;Sem Eik;3HB;Verzonnenlands\n';
    const mapping: ImportField[] = ['studentNumber', 'fullName', 'className', 'givenName'];
    const request = { ...toRequest(list), mapping, classes: [havo3('3HB')] };
    const preview = await test.call('import.preview', request);
    expect(preview.columns.map(({ field, samples }) => [field, samples])).toEqual([
      ['dropped', []],
      ['fullName', ['Sem Eik']],
      ['className', ['3HB']],
      ['dropped', []],
    ]);
    expect(preview.adds).toBe(1);
    const done = await test.call('import.apply', request);
    for (const text of [preview, done, await dump(test), await test.call('students.list', {})].map((value) =>
      JSON.stringify(value),
    )) {
      expect(text).not.toContain('999000007');
      expect(text).not.toContain('Verzonnenlands');
    }
  });

  it('keeps names of every kind as they are', async () => {
    using test = await openTestBackend();
    const names = [
      ['Fatima', "van 't Hoff"],
      ['Rayan', "D'Souza"],
      ['Çağla', 'Öztürk'],
      ['constructor', '__proto__'],
      ['=1+1', '=cmd|calc'],
      ['toString', 'null'],
    ];
    const list = [
      'Roepnaam\tAchternaam\tKlas\t__proto__\tconstructor',
      ...names.map((name) => [...name, '3HB', 'x', 'y'].join('\t')),
    ];
    await apply(test, list.join('\n'), havo3('3HB'));
    const students = await test.call('students.list', {});
    expect(students.map(({ displayName }) => displayName).toSorted()).toEqual(
      names.map((name) => name.join(' ')).toSorted(),
    );
  });

  it('lets the mentor give every column another meaning, and asks for a name', async () => {
    using test = await openTestBackend();
    const request = toRequest('een;twee;drie\nSem;Eik;3HB\n');
    const preview = await test.call('import.preview', request);
    expect(preview.columns.map(({ field }) => field)).toEqual(['ignore', 'ignore', 'ignore']);
    expect(preview.missing).toEqual(['name', 'rows']);
    const mapped = await test.call('import.preview', {
      ...request,
      mapping: ['givenName', 'surname', 'className'],
    });
    expect(mapped.rows).toMatchObject([{ displayName: 'Sem Eik', className: '3HB', action: 'add' }]);
    expect(mapped.missing).toEqual(['class-answers']);
  });

  it.each([
    ["Naam;Klas\nHoff, Fatima van 't;3HB"],
    ["Naam;Tussenv;Klas\nHoff, Fatima;van 't;3HB"],
    ["Roepnaam;Tussenv;Naam;Klas\nFatima;van 't;Hoff;3HB"],
    ["Roepnaam;Naam;Klas\nFatima;van 't Hoff;3HB"],
    ["Voornaam;Roepnaam;Achternaam;Klas\nFatima Zohra;Fatima;Hoff, van 't;3HB"],
  ])('finds given name, particle and surname in %j', async (list) => {
    using test = await openTestBackend();
    await apply(test, list, havo3('3HB'));
    expect(await test.call('students.list', {})).toMatchObject([
      { displayName: "Fatima van 't Hoff", listName: "Hoff, Fatima van 't" },
    ]);
  });

  it('reports row by row what is wrong, by the line that a spreadsheet shows', async () => {
    using test = await openTestBackend();
    await apply(test, 'Stamnummer;Naam;Klas;Geboortedatum\n00417;Sem Eik;3HB;01-02-2012\n', havo3('3HB'));
    const list = [
      'Stamnummer;Naam;Klas;Geboortedatum;Leerjaar',
      '00417;Nora Linde;3HB;01-01-2012;3',
      '00500;Sem Eik;3HB;01-02-2012;3',
      '00501;Bo Els;3HB;31-02-2012;3',
      '',
      '00501;Ada Berk;3HB;;3',
      '00502;;3HB;01-01-2012;3',
      '00503;Ike Spar;;01-01-2099;drie',
      `00504;${'x'.repeat(90)} Lang;3HB;;3`,
      '00505;Jo Vlier;3HB;;3;te veel',
      '00506;Jo Hazelaar;3HB',
      ';Bo Els;3hb;;3',
    ];
    const preview = await test.call('import.preview', toRequest(list.join('\r\n')));
    expect(preview.rows.map(({ line, action, problems }) => [line, action, ...problems])).toEqual([
      [2, 'skip', 'number-known'],
      [3, 'skip', 'same-name'],
      [4, 'add', 'bad-birth-day'],
      [6, 'skip', 'duplicate-number'],
      [7, 'skip', 'no-name'],
      [8, 'add', 'no-class', 'future-birth-day', 'bad-year'],
      [9, 'skip', 'too-long'],
      [10, 'skip', 'ragged'],
      [11, 'add', 'ragged'],
      [12, 'skip', 'same-name'],
    ]);
    expect([preview.adds, preview.skips]).toEqual([3, 7]);
  });
});

describe('import.apply', () => {
  it('writes what the preview showed, and nothing else', async () => {
    using test = await openTestBackend();
    const done = await apply(test, twoStudents, { className: '3hb', schoolType: 'atheneum', year: 4 });
    expect(done).toMatchObject({ added: 2, skipped: 0, classes: 1 });
    const [first, second] = await test.call('students.list', {});
    expect([first, second]).toMatchObject([
      { displayName: 'Sem Eik', className: '3HB', schoolType: 'atheneum', year: 4, birthDay: null },
      { displayName: 'Bo Els', className: '3HB' },
    ]);
    const student = await test.call('students.get', { id: first?.id ?? '' });
    expect(student.studentNumber).toBe('00417');
    expect(StudentDraft.shape.family.parse(student.family)).toEqual(student.family);
    expect(await test.call('import.last', {})).toMatchObject({
      importId: done.importId,
      fileName: 'lijst.csv',
      day: '2026-02-02',
      added: 2,
    });
  });

  it('lets students join a class that is there, whatever the case of its name', async () => {
    using test = await openTestBackend();
    await test.call('classes.save', { name: '3HB', schoolType: 'havo', year: 3 });
    const preview = await test.call('import.preview', toRequest('Naam;Klas\nSem Eik;3hb\n'));
    expect(preview.classes).toEqual([
      { className: '3HB', students: 1, schoolType: 'havo', year: 3, known: true },
    ]);
    const done = await apply(test, 'Naam;Klas\nSem Eik;3hb\n', havo3('3HB'));
    expect(done.classes).toBe(0);
    expect(await test.call('classes.list', {})).toMatchObject([{ name: '3HB', students: 1 }]);
  });

  it('takes a student without a class, whose type is asked later', async () => {
    using test = await openTestBackend();
    await apply(test, 'Naam;Leerjaar\nSem Eik;2\n');
    expect(await test.call('students.list', {})).toMatchObject([
      { displayName: 'Sem Eik', classId: null, schoolType: null, year: 2 },
    ]);
  });

  it('refuses while a class has no answer, a name is missing, or nothing would be added', async () => {
    using test = await openTestBackend();
    const before = await dump(test);
    for (const [text, ...classes] of [
      [twoStudents],
      ['een;twee\nSem;3HB\n', havo3('3HB')],
      ['Roepnaam;Achternaam\nSem;\n'],
    ] as const)
      expect(await test.refusal('import.apply', { ...toRequest(text), classes })).toMatchObject({
        code: 'import-not-ready',
      });
    expect(await dump(test)).toEqual(before);
  });

  it('adds nobody twice', async () => {
    using test = await openTestBackend();
    await apply(test, twoStudents, havo3('3HB'));
    const again = await test.call('import.preview', toRequest(twoStudents));
    expect(again).toMatchObject({ adds: 0, skips: 2, classes: [], missing: ['rows'] });
  });

  it('leaves nothing behind when it fails half way', async () => {
    let made = 0;
    // The 150th id exists already, so the second batch of students breaks on its primary key.
    using test = await openTestBackend({ newId: () => (++made === 150 ? 'id-20' : `id-${made}`) });
    const before = await dump(test);
    const rows = Array.from({ length: 300 }, (_, at) => `Sem;Eik${at};3HB`).join('\n');
    const request = { ...toRequest(`Roepnaam;Achternaam;Klas\n${rows}`), classes: [havo3('3HB')] };
    await test.refusal('import.apply', request);
    expect(await dump(test)).toEqual(before);
    expect(await test.call('import.apply', request)).toMatchObject({ added: 300, classes: 1 });
  });
});

describe('import.undo', () => {
  it('takes back exactly what the import added', async () => {
    using test = await openTestBackend();
    await apply(test, twoStudents, havo3('3HB'));
    const before = await dump(test);
    const list = 'Naam;Klas\nNora Linde;3HC\nIke Spar;3HB\nAda Berk;\n';
    const done = await apply(test, list, havo3('3HC'), havo3('3HB'));
    expect(await test.call('import.undo', { importId: done.importId })).toEqual({
      removed: 3,
      restored: 0,
      left: [],
    });
    const { import_batch: batches = [], ...after } = await dump(test);
    const { import_batch: batchesBefore = [], ...tablesBefore } = before;
    expect(after).toEqual(tablesBefore);
    expect(batches).toMatchObject([...batchesBefore, { id: done.importId, undone: 1 }]);
  });

  it('takes back students who were worked on since, with all that belongs to them', async () => {
    using test = await openTestBackend();
    const { importId } = await apply(test, twoStudents, havo3('3HB'));
    const [student] = await test.call('students.list', {});
    const studentId = student?.id ?? '';
    await test.call('views.save', {
      studentId,
      by: 'mentor',
      who: '',
      day: '2026-02-01',
      goals: 2,
      planning: 2,
      help: 2,
      reflection: 2,
      leading: null,
    });
    await test.call('import.undo', { importId });
    const after = await dump(test);
    expect([after['student'], after['student_view'], after['school_class']]).toEqual([[], [], []]);
  });

  it('keeps a class that somebody else is in by now', async () => {
    using test = await openTestBackend();
    const first = await apply(test, 'Naam;Klas\nSem Eik;3HB\n', havo3('3HB'));
    await apply(test, 'Naam;Klas\nBo Els;3HB\n', havo3('3HB'));
    await test.call('import.undo', { importId: first.importId });
    expect(await test.call('classes.list', {})).toMatchObject([{ name: '3HB', students: 1 }]);
  });

  it('is done once, and then offers the import before it', async () => {
    using test = await openTestBackend();
    expect(await test.call('import.last', {})).toBeNull();
    const first = await apply(test, 'Naam;Klas\nSem Eik;3HB\n', havo3('3HB'));
    const second = await apply(test, 'Naam;Klas\nBo Els;3HB\n', havo3('3HB'));
    expect(await test.call('import.last', {})).toMatchObject({ importId: second.importId, added: 1 });
    await test.call('import.undo', { importId: second.importId });
    expect(await test.refusal('import.undo', { importId: second.importId })).toMatchObject({
      code: 'import-undone',
    });
    expect(await test.refusal('import.undo', { importId: 'nobody' })).toMatchObject({ code: 'not-found' });
    expect(await test.call('import.last', {})).toMatchObject({ importId: first.importId, added: 1 });
  });
});

describe('files that are no class list', () => {
  it.each([
    ['an empty file', '', 'import-empty'],
    ['half a workbook', 'PK\u0003\u0004\0\0', 'import-damaged'],
    ['a PDF', '%PDF-1.7 Naam;Klas', 'import-binary'],
    ['one column', 'Naam\nSem Eik\nBo Els\n', 'import-one-column'],
    ['a header alone', 'Naam;Klas\n', 'import-no-rows'],
  ])('answers %s in one sentence, and changes nothing', async (_, text, code) => {
    using test = await openTestBackend();
    const before = await dump(test);
    for (const name of ['import.preview', 'import.apply']) {
      const failure = await test.refusal(name, toRequest(text));
      expect(failure.code).toBe(code);
      expect(failure.message).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
    expect(await dump(test)).toEqual(before);
  });

  it('refuses 100,000 rows within two seconds', async () => {
    using test = await openTestBackend();
    const rows = Array.from({ length: 100_000 }, (_, at) => `${at};Sem;Eik${at};3HB;01-02-2012`);
    const request = toRequest(`Stamnummer;Roepnaam;Achternaam;Klas;Geboortedatum\n${rows.join('\n')}`);
    const start = performance.now();
    const failure = await test.refusal('import.preview', request);
    expect(failure.code).toBe('import-too-large');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('reads 20,000 rows within five seconds, also when all have one name', async () => {
    using test = await openTestBackend();
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at};Sem;Eik;3HB`);
    const start = performance.now();
    const preview = await test.call(
      'import.preview',
      toRequest(`Stamnummer;Roepnaam;Achternaam;Klas\n${rows.join('\n')}`),
    );
    expect(preview.adds).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
