/** The turn of the school year in a real vault: everybody once, history kept, taken back to the exact rows. */
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { expect, test } from 'vitest';
import { YearOutcome } from '../../shared/model/school-year.ts';
import { dumpVault } from '../import/dump-vault.ts';
import { studentDraft, viewDraft } from './examples.ts';
import { openTestBackend, testPassphrase, type TestBackend } from './open-test-backend.ts';

const summer = new Date('2026-07-10T09:00:00');

async function fill(program: TestBackend, students = 4) {
  const classes = [
    await program.call('classes.save', { name: '1h1', schoolType: 'havo', year: 1 }),
    await program.call('classes.save', { name: '2h1', schoolType: 'havo', year: 2 }),
  ];
  const ids: string[] = [];
  for (let at = 0; at < students; at += 1) {
    const draft = studentDraft({
      givenName: `Noor${at}`,
      studentNumber: `${at}`,
      classId: classes[at % 2]?.id ?? null,
      schoolType: 'havo',
      year: 1 + (at % 2),
    });
    ids.push((await program.call('students.save', draft)).id);
  }
  await program.call('views.save', viewDraft(ids[0] ?? ''));
  program.clock.now = summer;
  return { classes: classes.map(({ id }) => id), ids };
}

const named = (ids: readonly string[], ...names: string[]) =>
  ids.map((id, at) => ({ id, name: names[at] ?? '' }));
const withOutcomes = (ids: readonly string[], outcomeOf: (at: number) => YearOutcome) =>
  ids.map((id, at) => ({ id, outcome: outcomeOf(at) }));

test('a class moves up as a whole; who repeats is in the class that has the old name now', async () => {
  using program = await openTestBackend();
  const { classes, ids } = await fill(program);
  const preview = await program.call('schoolYear.preview', {});
  expect(preview).toMatchObject({
    schoolYear: 2026,
    done: false,
    due: true,
    classes: [
      { name: '1h1', proposed: '2h1' },
      { name: '2h1', proposed: '3h1' },
    ],
  });
  expect(preview.students.map(({ proposed }) => proposed)).toEqual(['up', 'up', 'up', 'up']);
  const outcomes = ['up', 'stay', 'change', 'left'] as const;
  await program.call('schoolYear.turn', {
    schoolYear: 2026,
    classes: named(classes, '2h1', '3h1'),
    students: ids.map((id, at) => ({
      id,
      outcome: outcomes[at] ?? 'up',
      ...(at === 2 ? { schoolType: 'vmbo_tl' as const, year: 2 } : {}),
    })),
  });
  const of = async (at: number) => program.call('students.get', { id: ids[at] ?? '' });
  expect(await of(0)).toMatchObject({ className: '2h1', schoolType: 'havo', year: 2 });
  expect((await of(0)).views).toHaveLength(1);
  // 2h1 of last year is 3h1; the 2h1 that there is now was 1h1.
  expect(await of(1)).toMatchObject({ className: '2h1', year: 2, classId: classes[0] });
  expect(await of(2)).toMatchObject({ className: '', schoolType: 'vmbo_tl', year: 2 });
  expect(await of(3)).toMatchObject({ archived: true });
  expect(await program.call('schoolYear.past', { studentId: ids[1] ?? '' })).toEqual([
    { schoolYear: 2025, className: '2h1', schoolType: 'havo', year: 2, outcome: 'stay', day: '2026-07-10' },
  ]);
  expect((await program.call('classes.list', {})).map(({ name, year }) => ({ name, year }))).toEqual([
    { name: '2h1', year: 2 },
    { name: '3h1', year: 3 },
  ]);
  expect(await program.call('schoolYear.preview', {})).toMatchObject({ done: true });
});

test('who repeats in a class of which the name is not used any more gets that class anew', async () => {
  using program = await openTestBackend();
  const { classes, ids } = await fill(program);
  await program.call('schoolYear.turn', {
    schoolYear: 2026,
    classes: named(classes, '2h1', '3h1'),
    students: withOutcomes(ids, (at) => (at === 0 ? 'stay' : 'up')),
  });
  const repeats = await program.call('students.get', { id: ids[0] ?? '' });
  expect(repeats).toMatchObject({ className: '1h1', schoolType: 'havo', year: 1 });
  expect(classes).not.toContain(repeats.classId);
});

test('a class that keeps its name moves up without who repeats', async () => {
  using program = await openTestBackend();
  const { classes, ids } = await fill(program);
  await program.call('schoolYear.turn', {
    schoolYear: 2026,
    classes: named(classes, '1h1', 'Oud'),
    students: withOutcomes(ids, (at) => (at === 0 ? 'stay' : at % 2 === 1 ? 'left' : 'up')),
  });
  expect(await program.call('students.get', { id: ids[0] ?? '' })).toMatchObject({ classId: null, year: 1 });
  expect((await program.call('classes.list', {})).map(({ name, year }) => ({ name, year }))).toEqual([
    { name: '1h1', year: 2 },
    { name: 'Oud', year: 3 },
  ]);
});

test('a class of which everybody leaves gives its name to the class after it', async () => {
  using program = await openTestBackend();
  const classes = [
    await program.call('classes.save', { name: '4h1', schoolType: 'havo', year: 4 }),
    await program.call('classes.save', { name: '5h1', schoolType: 'havo', year: 5 }),
  ];
  for (const [at, { id, year }] of classes.entries())
    await program.call(
      'students.save',
      studentDraft({ givenName: `Noor${at}`, studentNumber: `${at}`, classId: id, schoolType: 'havo', year }),
    );
  program.clock.now = summer;
  const preview = await program.call('schoolYear.preview', {});
  expect(preview.classes.map(({ proposed }) => proposed)).toEqual(['5h1', '5h1 2025-2026']);
  expect(preview.students.map(({ proposed }) => proposed)).toEqual(['up', 'left']);
});

test('what cannot be is refused, and nothing changes', async () => {
  using program = await openTestBackend();
  const { classes, ids } = await fill(program);
  const before = await dumpVault(program.dataDir, testPassphrase);
  const right = {
    schoolYear: 2026,
    classes: named(classes, '2h1', '3h1'),
    students: ids.map((id) => ({ id, outcome: 'up' as const })),
  };
  for (const [change, code] of [
    [{ schoolYear: 2025 }, 'year-turned'],
    [{ classes: named(classes, '3h1', ' 3H1 ') }, 'class-twice'],
    [{ classes: named(classes.slice(1), '3h1') }, 'turn-incomplete'],
    [{ students: right.students.slice(1) }, 'turn-incomplete'],
    [{ students: [...right.students.slice(1), right.students[1]] }, 'turn-incomplete'],
    [{ students: [...right.students, { id: 'nobody', outcome: 'up' }] }, 'turn-incomplete'],
    [{ classes: named(classes, '', '3h1') }, 'invalid-input'],
    [
      {
        students: [
          { id: ids[0] ?? '', outcome: 'change', schoolType: 'havo', year: 1 },
          ...right.students.slice(1),
        ],
      },
      'turn-same-place',
    ],
    [
      {
        students: [
          { id: ids[0] ?? '', outcome: 'change', schoolType: 'vmbo_tl', year: 5 },
          ...right.students.slice(1),
        ],
      },
      'turn-same-place',
    ],
    [{ classes: named(classes, 'Ik wil niet meer leven', '3h1') }, 'safety'],
  ] as const) {
    expect((await program.refusal('schoolYear.turn', { ...right, ...change })).code).toBe(code);
    expect(await dumpVault(program.dataDir, testPassphrase)).toEqual(before);
  }
  await program.call('schoolYear.turn', right);
  expect((await program.refusal('schoolYear.turn', right)).code).toBe('year-turned');
});

test('whatever was chosen: everybody is there once, and undo gives back the exact rows', async () => {
  await assert(
    asyncProperty(
      array(constantFrom(...YearOutcome.options), { minLength: 6, maxLength: 6 }),
      async (outcomes) => {
        using program = await openTestBackend();
        const { classes, ids } = await fill(program, 6);
        const before = await dumpVault(program.dataDir, testPassphrase);
        await program.call('schoolYear.turn', {
          schoolYear: 2026,
          classes: named(classes, '2h1', '3h1'),
          students: ids.map((id, at) => ({
            id,
            outcome: outcomes[at] ?? 'up',
            ...(outcomes[at] === 'change' ? { schoolType: 'vmbo_kb' as const, year: 3 } : {}),
          })),
        });
        const active = await program.call('students.list', {});
        const archived = await program.call('students.list', { archived: true });
        expect([...active, ...archived].map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
        expect(archived).toHaveLength(
          outcomes.filter((one) => one === 'left' || one === 'other-mentor').length,
        );
        for (const id of ids)
          expect(await program.call('schoolYear.past', { studentId: id })).toHaveLength(1);
        const { back } = await program.call('undo.list', {});
        await program.call('undo.back', { step: back[0]?.step ?? 0 });
        expect(await dumpVault(program.dataDir, testPassphrase)).toEqual(before);
      },
    ),
    { numRuns: 10 },
  );
}, 120_000);

test('who left may go from that day on; is never removed by a clock; comes back without a question', async () => {
  using program = await openTestBackend();
  const { ids } = await fill(program);
  const id = ids[0] ?? '';
  await program.call('students.archive', { ids: [id], archived: true });
  const gone = async () => (await program.call('retention.list', {})).filter(({ kind }) => kind === 'left');
  expect(await gone()).toMatchObject([{ studentId: id, ids: [id], keptUntil: '2026-07-09', state: 'due' }]);
  program.clock.now = new Date('2026-07-11T09:00:00');
  const choice = { kind: 'left' as const, studentId: id, ids: [id] };
  expect((await program.refusal('retention.carryOut', choice)).code).toBe('invalid-input');
  await program.call('retention.postpone', { ...choice, reason: 'hand-over' });
  expect(await gone()).toMatchObject([{ state: 'postponed', postponed: { reason: 'hand-over' } }]);
  await program.call('students.archive', { ids: [id], archived: false });
  expect(await gone()).toEqual([]);
  await program.call('students.archive', { ids: [id], archived: true });
  expect(await gone()).toMatchObject([{ keptUntil: '2026-07-10', postponed: null }]);
});

test('a list of the new year brings the new classes itself: then nothing is asked', async () => {
  using program = await openTestBackend();
  await fill(program);
  expect(await program.call('schoolYear.preview', {})).toMatchObject({ due: true });
  await program.call('import.apply', {
    fileName: 'nieuw.csv',
    content: Buffer.from('Stamnummer;Roepnaam;Achternaam;Klas\n900;Mila;Visser;1h2\n').toString('base64'),
    classes: [{ className: '1h2', schoolType: 'havo', year: 1 }],
  });
  expect(await program.call('schoolYear.preview', {})).toMatchObject({ due: false });
});

test('lines of the log go after 13 months, by hand, and an erasure that is unfinished never does', async () => {
  using program = await openTestBackend();
  await program.call('privacy.printed', { students: 2 });
  program.clock.now = new Date('2027-03-02T09:00:00');
  expect(await program.call('privacy.clearLog', {})).toEqual({ removed: 0 });
  await program.call('privacy.printed', { students: 3 });
  program.clock.now = new Date('2027-03-03T09:00:00');
  expect(await program.call('privacy.log', {})).toHaveLength(2);
  expect(await program.call('privacy.clearLog', {})).toEqual({ removed: 1 });
  expect(await program.call('privacy.log', {})).toMatchObject([{ students: 3 }]);
});
