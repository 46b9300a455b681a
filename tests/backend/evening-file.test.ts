/** An existing schedule read from CSV and XLSX: times as people write them, half names, and what is asked or left out. */
import { expect, test } from 'vitest';
import { isSurelyTime, readPlanTime } from '../../electron/backend/evening/file/read-plan-time.ts';
import type { CallInput } from '../../shared/contract.ts';
import { writeWorkbook } from '../import/write-workbook.ts';
import { eveningDraft, guardianDraft, studentDraft } from './examples.ts';
import { openTestBackend, type TestBackend } from './open-test-backend.ts';

test.each([
  ['19:10', '19:10', null],
  ['19.10', '19:10', null],
  ['19.10 uur', '19:10', null],
  ['19u10', '19:10', null],
  ['1910', '19:10', null],
  ['19:10:00', '19:10', null],
  ['7:10 PM', '19:10', null],
  ['12.30 a.m.', '00:30', null],
  ['19:10 - 19:25', '19:10', '19:25'],
  ['19.10–19.25 uur', '19:10', '19:25'],
  ['19.10 tot 19.25', '19:10', '19:25'],
  ['19:10 - 19:05', '19:10', null],
  ['0.798611111111111', '19:10', null],
  ['.5', null, null],
  ['0,75', '18:00', null],
  ['24:10', null, null],
  ['Fatima', null, null],
  ['', null, null],
])('the time "%s"', (cell, start, end) => {
  expect(readPlanTime(cell)?.start ?? null).toBe(start);
  expect(readPlanTime(cell)?.end ?? null).toBe(end);
});

test('day and time in one cell; a bare number is no sure time', () => {
  expect(readPlanTime('2026-02-10 19:10')).toEqual({ start: '19:10', end: null, day: '2026-02-10' });
  expect(['12', '1910', '3HB'].filter(isSurelyTime)).toEqual([]);
});

const people = [
  { givenName: 'Fatima', particle: "van 't", surname: 'Hoff', studentNumber: '00123' },
  { givenName: 'Noor', particle: '', surname: 'Visser', studentNumber: '2' },
  { givenName: 'Noor', particle: 'de', surname: 'Wit', studentNumber: '3' },
  { givenName: 'Çağla', particle: '', surname: 'Öztürk', studentNumber: '4' },
  { givenName: 'Xavi', particle: '', surname: "D'Ooievaar", studentNumber: '5' },
];
const dates = [
  { day: '2026-02-10', from: '19:00', to: '21:10', place: '' },
  { day: '2026-02-12', from: '19:00', to: '21:10', place: '' },
];

async function open(program: TestBackend, sessions = dates.slice(0, 1)) {
  const ids: string[] = [];
  for (const person of people) ids.push((await program.call('students.save', studentDraft(person))).id);
  const { id } = await program.call('evenings.save', eveningDraft({ sessions }));
  const request = (content: string | Buffer): CallInput<'evenings.previewFile'> => ({
    id,
    fileName: 'rooster.csv',
    content: Buffer.from(content).toString('base64'),
  });
  return { id, ids, request };
}

test('a list is understood line by line, taken over, fixed, and taken back in one step', async () => {
  using program = await openTestBackend();
  const { id, ids, request } = await open(program);
  await program.call('evenings.addStudents', { id, studentIds: ids.slice(0, 1) });
  const file = request(
    [
      'Ouderavond 3HB;;',
      'Tijd;Leerling;BSN',
      "19.00 - 19.30;Fatima van 't Hoff;111222333",
      '19:40;Öztürk, Cagla;123456782',
      '20.00;pauze;',
      '20:10;;',
      '20.30;Noor;',
      'straks;Xavi D’Ooievaar;',
      '20.50;Noor Visser;',
      "21.10;Fatima van 't Hoff;",
    ].join('\n'),
  );
  const preview = await program.call('evenings.previewFile', file);
  expect(preview.columns.map(({ field }) => field)).toEqual(['time', 'fullName', 'dropped']);
  expect(
    preview.rows.map(({ line, start, studentId, problem }) => [line, start, studentId, problem]),
  ).toEqual([
    [3, '19:00', ids[0], null],
    [4, '19:40', ids[3], null],
    [5, '20:00', null, 'no-name'],
    [6, '20:10', null, 'no-name'],
    [7, '20:30', null, 'several'],
    [8, null, ids[4], 'no-time'],
    [9, '20:50', ids[1], null],
    [10, '21:10', ids[0], 'twice'],
  ]);
  expect(preview).toMatchObject({ places: 3, adds: 2, missing: [] });
  expect(JSON.stringify(preview)).not.toContain('123456782');
  const noorDeWit = ids[2] ?? '';
  const answered = { ...file, answers: [{ line: 7, studentId: noorDeWit }] };
  expect(await program.call('evenings.applyFile', answered)).toEqual({ placed: 4, added: 3 });
  const evening = await program.call('evenings.get', { id });
  expect(
    evening.talks.map(({ givenName, place, fixed, minutes }) => [givenName, place?.start, fixed, minutes]),
  ).toEqual([
    ['Fatima', '19:00', true, 30],
    ['Çağla', '19:40', true, 15],
    ['Noor', '20:50', true, 15],
    ['Noor', '20:30', true, 15],
  ]);
  const [step] = (await program.call('undo.list', {})).back;
  await program.call('undo.back', { step: step?.step ?? 0 });
  expect((await program.call('evenings.get', { id })).talks.map(({ place }) => place)).toEqual([null]);
});

test('a workbook with days and times as numbers, and a name in parts', async () => {
  using program = await openTestBackend();
  const { ids, request } = await open(program, dates);
  const evening = 46_063;
  const content = writeWorkbook([
    {
      name: 'Rooster',
      rows: [
        ['Wanneer', 'Roepnaam', 'Achternaam'],
        [{ number: evening + 19 / 24, style: 'ownDay' }, 'Noor', 'Visser'],
        [{ number: evening + 2 + (19 * 60 + 20) / 1440, style: 'ownDay' }, 'Fatima', "van 't Hoff"],
        [{ number: evening + 1 + 19 / 24, style: 'ownDay' }, 'Xavi', "D'Ooievaar"],
      ],
    },
  ]);
  const preview = await program.call('evenings.previewFile', request(Buffer.from(content)));
  expect(preview).toMatchObject({ format: 'xlsx', sheets: ['Rooster'] });
  expect(preview.rows.map(({ day, start, studentId, problem }) => [day, start, studentId, problem])).toEqual([
    ['2026-02-10', '19:00', ids[1], null],
    ['2026-02-12', '19:20', ids[0], null],
    [null, '19:00', ids[4], 'other-day'],
  ]);
});

test('without headers the columns are found by what stands in them; with several dates a day is needed', async () => {
  using program = await openTestBackend();
  const { ids, request } = await open(program, dates);
  const { rows, columns } = await program.call(
    'evenings.previewFile',
    request("di 10 feb,19.00,F. van 't Hoff\ndo 12 feb,19.20,Xavi\n,19.40,Noor Visser\n"),
  );
  expect(columns.map(({ field }) => field)).toEqual(['day', 'time', 'fullName']);
  expect(rows.map(({ day, studentId, maybe, problem }) => [day, studentId, maybe, problem])).toEqual([
    ['2026-02-10', ids[0], true, null],
    ['2026-02-12', ids[4], true, null],
    [null, ids[1], false, 'no-day'],
  ]);
});

test('two households take two lines, in their order', async () => {
  using program = await openTestBackend();
  const { id, request } = await open(program);
  const apart = await program.call(
    'students.save',
    studentDraft({
      givenName: 'Bo',
      surname: 'Zee',
      studentNumber: '6',
      family: { authority: 'both', together: false, permission: null, interpreter: false },
    }),
  );
  for (const [name, household] of [
    ['moeder', 1],
    ['vader', 2],
  ] as const)
    await program.call('families.saveGuardian', guardianDraft(apart.id, { name, household }));
  const file = request('Tijd;Leerling\n19.00;Bo van t Zee (moeder)\n20.00;Bo (vader)\n20.20;Bo\n');
  const answers = [2, 3, 4].map((line) => ({ line, studentId: apart.id }));
  const preview = await program.call('evenings.previewFile', { ...file, answers });
  expect(preview.rows.map(({ problem }) => problem)).toEqual([null, null, 'twice']);
  await program.call('evenings.applyFile', { ...file, answers });
  const { talks } = await program.call('evenings.get', { id });
  expect(talks.map(({ who, place }) => [who, place?.start])).toEqual([
    ['moeder', '19:00'],
    ['vader', '20:00'],
  ]);
});

test('nothing that can be taken over, no column of times, and no schedule at all are said, and nothing is kept', async () => {
  using program = await openTestBackend();
  const { id, request } = await open(program);
  const nobody = request('Tijd;Leerling\n19.00;Niemand Bekend\n');
  expect(await program.refusal('evenings.applyFile', nobody)).toMatchObject({ code: 'import-not-ready' });
  const untimed = await program.call(
    'evenings.previewFile',
    request('Lokaal;Leerling\nA;Noor Visser\nB;Xavi\n'),
  );
  expect(untimed.missing).toEqual(['time']);
  expect(await program.refusal('evenings.previewFile', request('alleen een regel tekst'))).toMatchObject({
    code: 'import-one-column',
  });
  expect(await program.refusal('evenings.previewFile', { ...request('a;b'), id: 'nobody' })).toMatchObject({
    code: 'not-found',
  });
  expect((await program.call('evenings.get', { id })).talks).toEqual([]);
});
