import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../shared/contract.ts';
import type { ClassAnswer } from '../../shared/model/import.ts';
import type { Student } from '../../shared/model/records.ts';
import { openTestBackend, type TestBackend, testPassphrase } from '../backend/open-test-backend.ts';
import { dumpVault } from './dump-vault.ts';

type Request = CallInput<'import.apply'>;

const header = 'Stamnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas;Geboortedatum';
const toRequest = (lines: readonly string[], more: Partial<Request> = {}): Request => ({
  fileName: 'lijst.csv',
  content: Buffer.from([header, ...lines].join('\n')).toString('base64'),
  ...more,
});
const havo = (className: string, year = 3): ClassAnswer => ({ className, schoolType: 'havo', year });

const first = [
  '00417;Sem;;Eik;3HB;01-02-2012',
  "00418;Fatima;van 't;Hoff;3HB;03-05-2012",
  '00419;Çağla;;Öztürk;3HB;24-12-2011',
  '00420;Bo;;Els;3HC;30-06-2012',
];

async function openWithList(lines: readonly string[] = first): Promise<TestBackend> {
  const test = await openTestBackend();
  await test.call('import.apply', toRequest(lines, { classes: [havo('3HB'), havo('3HC')] }));
  return test;
}
async function find(test: TestBackend, givenName: string): Promise<Student> {
  for (const archived of [false, true]) {
    const row = (await test.call('students.list', { archived })).find(
      (student) => student.givenName === givenName,
    );
    if (row) return test.call('students.get', { id: row.id });
  }
  throw new Error(`nobody is called ${givenName}`);
}
/** Every row but those that only say that imports happened. */
async function dumpStudents(test: TestBackend) {
  const {
    import_batch: _batches,
    import_change: _changes,
    ...rest
  } = await dumpVault(test.dataDir, testPassphrase);
  return rest;
}
async function edit(test: TestBackend, { id }: Student, changes: Record<string, unknown>): Promise<void> {
  const { id: _id, ...student } = await test.call('students.get', { id });
  const draft = {
    givenName: student.givenName,
    particle: student.particle,
    surname: student.surname,
    studentNumber: student.studentNumber,
    classId: student.classId,
    schoolType: student.schoolType,
    year: student.year,
    birthDay: student.birthDay,
    attributes: student.attributes,
    family: student.family,
    adults: student.adults,
    override: student.override,
  };
  await test.call('students.save', { id, ...draft, ...changes });
}

describe('a newer list', () => {
  it('says what is new, what changed, who moved and who is gone, and changes nothing else', async () => {
    using test = await openWithList();
    const newer = [
      '00417;Sem;;Eik;3HC;01-02-2012',
      "00418;Fatima;van 't;Hof;3HB;04-05-2012",
      '00420;Bo;;Els;3HC;30-06-2012',
      '00421;Nora;;Linde;3HB;11-11-2011',
    ];
    const preview = await test.call('import.preview', toRequest(newer));
    expect(preview.rows.map(({ action, changes }) => [action, changes])).toEqual([
      ['change', [{ field: 'className', from: '3HB', to: '3HC' }]],
      [
        'change',
        [
          { field: 'name', from: "Fatima van 't Hoff", to: "Fatima van 't Hof" },
          { field: 'birthDay', from: '2012-05-03', to: '2012-05-04' },
        ],
      ],
      ['skip', []],
      ['add', []],
    ]);
    expect(preview).toMatchObject({ adds: 1, changes: 2, skips: 1 });
    expect(preview.gone.map(({ displayName, className }) => [displayName, className])).toEqual([
      ['Çağla Öztürk', '3HB'],
    ]);
    expect(preview.classes.map(({ className, students }) => [className, students])).toEqual([
      ['3HC', 1],
      ['3HB', 1],
    ]);

    const before = await find(test, 'Çağla');
    const done = await test.call('import.apply', toRequest(newer, { classes: [havo('3HB'), havo('3HC')] }));
    expect(done).toMatchObject({ added: 1, changed: 2, archived: 0, skipped: 1 });
    expect(await find(test, 'Çağla')).toEqual(before);
    expect(await find(test, 'Sem')).toMatchObject({ className: '3HC', studentNumber: '00417' });
    expect(await find(test, 'Fatima')).toMatchObject({ surname: 'Hof', birthDay: '2012-05-04' });
  });

  it('archives who is gone only where the mentor chose it, and never removes anybody', async () => {
    using test = await openWithList();
    const newer = first.slice(0, 1);
    const { gone } = await test.call('import.preview', toRequest(newer));
    expect(gone.map(({ displayName }) => displayName)).toEqual(["Fatima van 't Hoff", 'Çağla Öztürk']);
    const stranger = await find(test, 'Bo');
    const archive = [gone[1]?.id ?? '', stranger.id];
    const done = await test.call('import.apply', toRequest(newer, { archive }));
    expect(done).toMatchObject({ added: 0, changed: 0, archived: 1 });
    expect((await test.call('students.list', { archived: true })).map(({ givenName }) => givenName)).toEqual([
      'Çağla',
    ]);
    expect(await test.call('students.list', {})).toHaveLength(3);
    const last = await test.call('import.last', {});
    expect(last).toMatchObject({ added: 0, changed: 1 });
    await test.call('import.undo', { importId: last?.importId ?? '' });
    expect(await test.call('students.list', {})).toHaveLength(4);
  });

  it('leaves out a change that the mentor does not want', async () => {
    using test = await openWithList();
    const newer = ['00417;Samuel;;Eik;3HB;01-02-2012', '00418;Fatima;;Hoff;3HB;03-05-2012'];
    await test.call('import.apply', toRequest(newer, { answers: [{ line: 2, answer: 'leave' }] }));
    expect(await find(test, 'Sem')).toMatchObject({ surname: 'Eik' });
    expect(await find(test, 'Fatima')).toMatchObject({ particle: '' });
  });

  it('takes no accent, no zero and no filled field away', async () => {
    using test = await openWithList();
    const newer = ['00419;Cagla;;Ozturk;;', '00420;Bo;;Els;3HC;'];
    const preview = await test.call('import.preview', toRequest(newer));
    expect(preview).toMatchObject({ adds: 0, changes: 0, skips: 2, missing: ['rows'] });
  });

  it('moves school type and year with the class, and keeps those that were given to the student alone', async () => {
    using test = await openWithList();
    const alone = await find(test, 'Fatima');
    await edit(test, alone, { schoolType: 'vmbo_tl' });
    const newer = ['00417;Sem;;Eik;4HB;', "00418;Fatima;van 't;Hoff;4HB;"];
    await test.call('import.apply', toRequest(newer, { classes: [havo('4HB', 4)] }));
    expect(await find(test, 'Sem')).toMatchObject({ className: '4HB', schoolType: 'havo', year: 4 });
    expect(await find(test, 'Fatima')).toMatchObject({ className: '4HB', schoolType: 'vmbo_tl', year: 4 });
  });

  it('finds who stayed behind when most of a class moved on', async () => {
    using test = await openWithList();
    const newer = ['00417;Sem;;Eik;4HB;', "00418;Fatima;van 't;Hoff;4HB;"];
    const { gone } = await test.call('import.preview', toRequest(newer));
    expect(gone.map(({ displayName }) => displayName)).toEqual(['Çağla Öztürk']);
  });
});

describe('who may be the same', () => {
  it('asks whether a number without its zeros is the same, and waits for the answer', async () => {
    using test = await openWithList();
    const newer = ['417;Sem;;Eik;3HC;01-02-2012'];
    const asked = await test.call('import.preview', toRequest(newer));
    expect(asked.rows).toMatchObject([
      { action: 'skip', question: 'zeros', known: 'Sem Eik, 3HB, 00417', problems: ['number-almost'] },
    ]);
    expect(asked.missing).toEqual(['rows']);
    const answers = (answer: 'same' | 'other') => ({
      answers: [{ line: 2, answer }],
      classes: [havo('3HC')],
    });
    expect(await test.call('import.preview', toRequest(newer, answers('other')))).toMatchObject({
      adds: 1,
      changes: 0,
    });
    await test.call('import.apply', toRequest(newer, answers('same')));
    expect(await find(test, 'Sem')).toMatchObject({ studentNumber: '00417', className: '3HC' });
  });

  it('takes the zeros over when it is the program that lost them', async () => {
    using test = await openWithList(['417;Sem;;Eik;3HB;01-02-2012']);
    await test.call(
      'import.apply',
      toRequest(['00417;Sem;;Eik;3HB;01-02-2012'], { answers: [{ line: 2, answer: 'same' }] }),
    );
    expect((await find(test, 'Sem')).studentNumber).toBe('00417');
  });

  it('asks about a name and birth day without a number, and adds nobody twice meanwhile', async () => {
    using test = await openWithList();
    const newer = [';Sem;;Eik;3HC;01-02-2012', ';Bo;;Els;3HC;30-06-2012'];
    const preview = await test.call('import.preview', toRequest(newer));
    expect(preview.rows.map(({ action, question }) => [action, question])).toEqual([
      ['skip', 'name'],
      ['skip', null],
    ]);
    const answered = toRequest(newer, { answers: [{ line: 2, answer: 'same' }], classes: [havo('3HC')] });
    expect(await test.call('import.apply', answered)).toMatchObject({ added: 0, changed: 1 });
    expect((await find(test, 'Sem')).className).toBe('3HC');
  });

  it('asks about a namesake without a birth day, and takes the row for somebody new meanwhile', async () => {
    using test = await openWithList();
    const newer = ['00999;Sem;;Eik;3HC;'];
    const preview = await test.call('import.preview', toRequest(newer));
    expect(preview.rows).toMatchObject([{ action: 'add', question: 'name', problems: ['same-name'] }]);
    expect(preview.gone).toEqual([expect.objectContaining({ displayName: 'Bo Els' })]);
  });

  it('asks about a number that has another name, and never adds somebody under it', async () => {
    using test = await openWithList();
    const newer = ['00417;Nora;;Linde;3HB;11-11-2011'];
    const request = (answer: 'same' | 'other') => toRequest(newer, { answers: [{ line: 2, answer }] });
    expect((await test.call('import.preview', toRequest(newer))).rows).toMatchObject([
      { action: 'skip', question: 'number' },
    ]);
    expect((await test.call('import.preview', request('other'))).adds).toBe(0);
    expect((await test.call('import.preview', request('same'))).rows).toMatchObject([{ action: 'change' }]);
  });

  it('lets no row take a student whose own number stands further on', async () => {
    using test = await openWithList();
    const newer = [';Sem;;Eik;3HB;', '00417;Sem;;Eik;3HC;01-02-2012'];
    const { rows } = await test.call('import.preview', toRequest(newer));
    expect(rows.map(({ action, question }) => [action, question])).toEqual([
      ['add', null],
      ['change', null],
    ]);
  });

  it('writes one student once, whatever the list repeats', async () => {
    using test = await openWithList();
    const newer = ['00417;Sem;;Eik;3HC;', '00417;Sem;;Eik;3HD;'];
    expect((await test.call('import.preview', toRequest(newer))).rows).toMatchObject([
      { action: 'change' },
      { action: 'skip', problems: ['duplicate-number'] },
    ]);
  });
});

describe('undo of a newer list', () => {
  const newer = [
    '00417;Samuel;;Eik;3HD;05-02-2012',
    "00418;Fatima;van 't;Hof;3HB;03-05-2012",
    '00421;Nora;;Linde;3HD;',
  ];
  const classes = [havo('3HD'), havo('3HB')];

  it('gives every byte of every row back', async () => {
    using test = await openWithList();
    const before = await dumpStudents(test);
    const { importId } = await test.call('import.apply', toRequest(newer, { classes }));
    expect(await dumpStudents(test)).not.toEqual(before);
    expect(await test.call('import.undo', { importId })).toEqual({ removed: 1, restored: 2, left: [] });
    expect(await dumpStudents(test)).toEqual(before);
    expect(await test.call('import.last', {})).toMatchObject({ added: 4 });
  });

  it('leaves what was edited since, gives the rest back, and says which', async () => {
    using test = await openWithList();
    const { importId } = await test.call('import.apply', toRequest(newer, { classes }));
    const sem = await find(test, 'Samuel');
    await edit(test, sem, { givenName: 'Sammie' });
    await test.call('agreements.save', {
      studentId: sem.id,
      text: 'Ik leg mijn tas klaar.',
      ifPart: '',
      thenPart: '',
      owner: 'student',
      firstMoment: null,
      checkMoment: null,
      supportEnds: null,
      outcome: 'open',
      timesMissed: 0,
    });
    expect(await test.call('import.undo', { importId })).toEqual({
      removed: 1,
      restored: 1,
      left: [{ displayName: 'Sammie Eik', fields: ['name'] }],
    });
    const after = await find(test, 'Sammie');
    expect(after).toMatchObject({ surname: 'Eik', className: '3HB', birthDay: '2012-02-01' });
    expect(after.agreements).toHaveLength(1);
    expect((await test.call('classes.list', {})).map(({ name }) => name)).toEqual(['3HB', '3HC']);
  });

  it('cannot give back a class that was removed since, and says so', async () => {
    using test = await openWithList();
    const { importId } = await test.call(
      'import.apply',
      toRequest(['00420;Bo;;Els;3HB;'], { classes: [havo('3HB')] }),
    );
    const empty = (await test.call('classes.list', {})).find(({ name }) => name === '3HC');
    await test.call('classes.remove', { id: empty?.id ?? '' });
    expect(await test.call('import.undo', { importId })).toEqual({
      removed: 0,
      restored: 0,
      left: [{ displayName: 'Bo Els', fields: ['className'] }],
    });
    expect((await find(test, 'Bo')).className).toBe('3HB');
  });

  it('leaves nothing behind when writing fails half way', async () => {
    let made = 0;
    // The id of the new student exists already, so the import breaks when the changes are written.
    using test = await openTestBackend({ newId: () => (++made === 10 ? 'id-5' : `id-${made}`) });
    await test.call('import.apply', toRequest(first, { classes: [havo('3HB'), havo('3HC')] }));
    const before = await dumpVault(test.dataDir, testPassphrase);
    await test.refusal('import.apply', toRequest(newer, { classes }));
    expect(await dumpVault(test.dataDir, testPassphrase)).toEqual(before);
  });
});

describe('a file seen before', () => {
  const list = {
    fileName: 'lijst.csv',
    content: Buffer.from('Wie;Wat;Waar\nSem;Eik;3HB\n').toString('base64'),
  };
  const mapping = ['givenName', 'surname', 'className'] as const;

  it('keeps its mapping, until the mentor forgets it', async () => {
    using test = await openTestBackend();
    expect((await test.call('import.preview', list)).remembered).toBeNull();
    await test.call('import.apply', { ...list, mapping: [...mapping], classes: [havo('3HB')] });
    const other = { ...list, content: Buffer.from('WIE;wat ;Waar\nNora;Linde;3HB\n').toString('base64') };
    const again = await test.call('import.preview', other);
    expect(again.columns.map(({ field }) => field)).toEqual(mapping);
    expect(again.remembered).toMatch(/^[0-9a-f]{64}$/u);
    expect(await test.call('import.apply', { ...other, classes: [havo('3HB')] })).toMatchObject({ added: 1 });

    await test.call('import.forget', { layout: again.remembered ?? '' });
    expect(await test.call('import.preview', other)).toMatchObject({
      remembered: null,
      missing: ['name', 'rows'],
    });
  });

  it('is known by its headers alone: no name of a column and no cell is kept', async () => {
    using test = await openTestBackend();
    await test.call('import.apply', { ...list, mapping: [...mapping], classes: [havo('3HB')] });
    const { import_mapping: kept } = await dumpVault(test.dataDir, testPassphrase);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/Wie|Waar|Sem|Eik|3HB/u);
    const moved = { ...list, content: Buffer.from('Wat;Wie;Waar\nEik;Sem;3HB\n').toString('base64') };
    expect((await test.call('import.preview', moved)).remembered).toBeNull();
  });

  it('never brings back a column that must not be kept', async () => {
    using test = await openTestBackend();
    const numbers = (column: string) => ({
      ...list,
      content: Buffer.from(`Wie;Wat;${column}\nSem;Eik;999000007\n`).toString('base64'),
    });
    await test.call('import.apply', {
      ...list,
      content: Buffer.from('Wie;Wat;Nummer x\nSem;Eik;12\n').toString('base64'),
      mapping: ['givenName', 'surname', 'studentNumber'],
    });
    const preview = await test.call('import.preview', numbers('Nummer x'));
    expect(preview.remembered).not.toBeNull();
    expect(preview.columns.map(({ field }) => field)).toEqual(['givenName', 'surname', 'dropped']);
    expect(JSON.stringify(preview)).not.toContain('999000007');
  });
});
