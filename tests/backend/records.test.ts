/** Classes, students, views, points, agreements and conversations through their calls, on a real vault. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noEdits } from '../../shared/model/agenda.ts';
import { agreementDraft, conversationDraft, studentDraft, viewDraft } from './examples.ts';
import { openTestBackend, testDay, type TestBackend } from './open-test-backend.ts';

let backend: TestBackend;
beforeAll(async () => {
  backend = await openTestBackend();
});
afterAll(() => backend.close());

const addStudent = async (change: Parameters<typeof studentDraft>[0] = {}): Promise<string> =>
  (await backend.call('students.save', studentDraft(change))).id;
const student = (id: string) => backend.call('students.get', { id });
const safetyText = 'Ik wil niet meer leven, ik denk aan zelfmoord.';

describe('classes', () => {
  test('are listed by name, numbers as numbers, with their active students counted', async () => {
    using own = await openTestBackend();
    for (const name of ['2h10', '2h9', 'A1'])
      await own.call('classes.save', { name, schoolType: 'havo', year: 2 });
    const [first] = await own.call('classes.list', {});
    const classId = first?.id ?? null;
    const { id } = await own.call('students.save', studentDraft({ classId }));
    await own.call('students.save', studentDraft({ classId }));
    await own.call('students.archive', { ids: [id], archived: true });
    expect((await own.call('classes.list', {})).map(({ name, students }) => [name, students])).toEqual([
      ['2h9', 1],
      ['2h10', 0],
      ['A1', 0],
    ]);
  });

  test('take along the students who had their school type and year, and no others', async () => {
    const { id: classId } = await backend.call('classes.save', { name: '3x', schoolType: null, year: null });
    const follows = await addStudent({ classId, schoolType: null, year: null });
    const keeps = await addStudent({ classId, schoolType: 'gymnasium', year: 4 });
    await backend.call('classes.save', { id: classId, name: '3x', schoolType: 'havo', year: 3 });
    expect(await student(follows)).toMatchObject({ schoolType: 'havo', year: 3, className: '3x' });
    expect(await student(keeps)).toMatchObject({ schoolType: 'gymnasium', year: 4 });
  });

  test('with active students are not removed; archived students lose the class', async () => {
    const { id: classId } = await backend.call('classes.save', { name: '4h', schoolType: 'havo', year: 4 });
    const id = await addStudent({ classId });
    expect(await backend.refusal('classes.remove', { id: classId })).toMatchObject({
      code: 'class-not-empty',
    });
    await backend.call('students.archive', { ids: [id], archived: true });
    await backend.call('classes.remove', { id: classId });
    expect(await student(id)).toMatchObject({ classId: null, className: '' });
    expect(await backend.refusal('classes.remove', { id: classId })).toMatchObject({ code: 'not-found' });
    expect(
      await backend.refusal('classes.save', { id: classId, name: 'x', schoolType: null, year: null }),
    ).toMatchObject({ code: 'not-found' });
  });
});

describe('students', () => {
  test('keep everything that was filled in, and are changed as a whole', async () => {
    const draft = studentDraft({
      attributes: ['tto', '18+', 'tto'],
      family: { authority: 'one', together: false, permission: '2026-01-05', interpreter: true },
      adults: 'mother',
      override: { stage: 3, reason: 'Leidt al een half jaar zelf het gesprek' },
    });
    const saved = await backend.call('students.save', draft);
    expect(saved).toMatchObject({
      givenName: 'Fatima',
      particle: "van 't",
      surname: 'Hoff',
      displayName: "Fatima van 't Hoff",
      listName: "Hoff, Fatima van 't",
      studentNumber: '00123',
      age: 13,
      attributes: ['tto', '18+'],
      family: { authority: 'one', together: false, permission: '2026-01-05', interpreter: true },
      adults: 'mother',
      override: { stage: 3, reason: 'Leidt al een half jaar zelf het gesprek' },
      stage: 3,
      archived: false,
      conversation: null,
    });
    const changed = await backend.call('students.save', studentDraft({ id: saved.id, givenName: 'Noor' }));
    expect(changed).toMatchObject({ id: saved.id, givenName: 'Noor', override: null, attributes: [] });
    expect(await student(saved.id)).toEqual(changed);
  });

  test('are archived and brought back together, all or none', async () => {
    const ids = [await addStudent(), await addStudent()];
    await backend.call('students.archive', { ids, archived: true });
    const listed = async (archived: boolean) =>
      (await backend.call('students.list', { archived })).map(({ id }) => id);
    expect(await listed(true)).toEqual(expect.arrayContaining(ids));
    expect(await listed(false)).not.toEqual(expect.arrayContaining([ids[0]]));
    expect(
      await backend.refusal('students.archive', { ids: [...ids, 'nobody'], archived: false }),
    ).toMatchObject({ code: 'not-found' });
    expect(await listed(true)).toEqual(expect.arrayContaining(ids));
    await backend.call('students.archive', { ids, archived: false });
    expect(await listed(false)).toEqual(expect.arrayContaining(ids));
  });

  test.each<[string, unknown]>([
    ['students.get', { id: 'nobody' }],
    ['students.save', studentDraft({ id: 'nobody' })],
    ['students.save', studentDraft({ classId: 'nowhere' })],
    ['views.save', viewDraft('nobody')],
    ['views.remove', { id: 'nothing' }],
    ['points.save', { studentId: 'nobody', by: 'mentor', text: 'Planning' }],
    ['points.remove', { id: 'nothing' }],
    ['agreements.save', agreementDraft('nobody')],
    ['agreements.remove', { id: 'nothing' }],
    ['conversations.open', { studentId: 'nobody', language: 'nl' }],
    ['conversations.save', conversationDraft('nobody')],
    ['conversations.prepare', { studentIds: ['nobody'], occasion: 'mol', day: testDay, minutes: 10 }],
  ])('%s of what is not there answers not-found', async (name, input) => {
    expect(await backend.refusal(name, input)).toMatchObject({ code: 'not-found' });
  });

  test('an id of one student does not change what belongs to another', async () => {
    const [one, two] = [await addStudent(), await addStudent()];
    const view = await backend.call('views.save', viewDraft(one));
    const point = await backend.call('points.save', { studentId: one, by: 'student', text: 'Planning' });
    const agreement = await backend.call('agreements.save', agreementDraft(one));
    for (const [name, input] of [
      ['views.save', viewDraft(two, { id: view.id })],
      ['points.save', { id: point.id, studentId: two, by: 'student', text: 'Iets anders' }],
      ['agreements.save', agreementDraft(two, { id: agreement.id, text: 'Iets anders' })],
    ] as const)
      expect(await backend.refusal(name, input)).toMatchObject({ code: 'not-found' });
    expect(await student(one)).toMatchObject({ views: [view], points: [point], agreements: [agreement] });
  });
});

describe('views', () => {
  test('of another day are kept as history, newest first; the same day replaces', async () => {
    const id = await addStudent();
    await backend.call('views.save', viewDraft(id, { day: '2025-10-01', goals: 1 }));
    await backend.call('views.save', viewDraft(id, { goals: 2 }));
    const again = await backend.call('views.save', viewDraft(id, { goals: 4 }));
    await backend.call('views.save', viewDraft(id, { by: 'parent', who: 'moeder' }));
    await backend.call('views.save', viewDraft(id, { by: 'parent', who: 'Moeder', goals: 1 }));
    await backend.call('views.save', viewDraft(id, { by: 'parent', who: 'vader' }));
    const { views, viewsBy } = await student(id);
    expect(views.map(({ by, who, day, goals }) => [by, who, day, goals])).toEqual([
      ['parent', 'vader', testDay, 3],
      ['parent', 'Moeder', testDay, 1],
      ['student', '', testDay, 4],
      ['student', '', '2025-10-01', 1],
    ]);
    expect(views.map((view) => view.id)).toContain(again.id);
    expect(viewsBy).toEqual(['student', 'parent']);
  });

  test('moved to a day that has one already replace that one', async () => {
    const id = await addStudent();
    const old = await backend.call('views.save', viewDraft(id, { day: '2025-10-01', goals: 1 }));
    await backend.call('views.save', viewDraft(id, { goals: 4 }));
    await backend.call('views.save', viewDraft(id, { id: old.id, goals: 2 }));
    expect((await student(id)).views.map(({ id: viewId, day, goals }) => [viewId, day, goals])).toEqual([
      [old.id, testDay, 2],
    ]);
  });

  test('decide the stage by the newest of each rater; without views stage 2 is provisional', async () => {
    const id = await addStudent();
    expect(await student(id)).toMatchObject({ stage: 2, lead: 2, provisional: true });
    const all = (rating: 1 | 4) => ({
      goals: rating,
      planning: rating,
      help: rating,
      reflection: rating,
      leading: rating,
    });
    for (const by of ['student', 'parent', 'mentor'] as const) {
      await backend.call('views.save', viewDraft(id, { by, day: '2025-10-01', ...all(1) }));
      await backend.call('views.save', viewDraft(id, { by, ...all(4) }));
    }
    expect(await student(id)).toMatchObject({ stage: 4, lead: 4, provisional: false });
    const row = (await backend.call('students.list', {})).find((listed) => listed.id === id);
    expect(row).toMatchObject({ stage: 4, provisional: false, viewsBy: ['student', 'parent', 'mentor'] });
    for (const { id: viewId } of (await student(id)).views)
      await backend.call('views.remove', { id: viewId });
    expect(await student(id)).toMatchObject({ stage: 2, provisional: true, views: [] });
  });
});

describe('points and agreements', () => {
  test('are kept in the order in which they came, changed and removed', async () => {
    const id = await addStudent();
    const add = (text: string) => backend.call('points.save', { studentId: id, by: 'student', text });
    const first = await add('Ik wil naar de havo.');
    const second = await add('Mijn planning lukt.');
    await backend.call('points.save', { ...first, studentId: id, text: 'Ik wil naar het vwo.' });
    expect((await student(id)).points).toEqual([{ ...first, text: 'Ik wil naar het vwo.' }, second]);
    const agreement = await backend.call('agreements.save', agreementDraft(id));
    expect((await student(id)).openAgreements).toBe(1);
    const kept = await backend.call(
      'agreements.save',
      agreementDraft(id, { id: agreement.id, outcome: 'kept' }),
    );
    expect(await student(id)).toMatchObject({ openAgreements: 0, agreements: [kept] });
    await backend.call('points.remove', { id: first.id });
    await backend.call('agreements.remove', { id: agreement.id });
    expect(await student(id)).toMatchObject({ points: [second], agreements: [] });
  });

  test.each<[string, (id: string) => [string, unknown]]>([
    ['a point', (id) => ['points.save', { studentId: id, by: 'student', text: safetyText }]],
    ['an agreement', (id) => ['agreements.save', agreementDraft(id, { text: safetyText })]],
    ['the if-part of an agreement', (id) => ['agreements.save', agreementDraft(id, { ifPart: safetyText })]],
    [
      'the then-part of an agreement',
      (id) => ['agreements.save', agreementDraft(id, { thenPart: safetyText })],
    ],
    [
      'the reason of a stage',
      (id) => ['students.save', studentDraft({ id, override: { stage: 1, reason: safetyText } })],
    ],
    [
      'an own question',
      (id) => [
        'conversations.save',
        conversationDraft(id, {
          edits: { ...noEdits, own: { opening: [{ id: 'q', to: 'student', text: safetyText }] } },
        }),
      ],
    ],
  ])('about safety in %s is refused with whom to call, and kept nowhere', async (_name, make) => {
    const id = await addStudent();
    const before = await student(id);
    const [name, input] = make(id);
    const failure = await backend.refusal(name, input);
    expect(failure.code).toBe('safety');
    expect(failure.message).toMatch(/aandachtsfunctionaris.*112.*113.*Veilig Thuis/u);
    expect(failure.message).not.toContain('leven');
    expect(await student(id)).toEqual(before);
  });
});

describe('conversations', () => {
  test('open with a sensible draft that is not written until it is saved', async () => {
    const id = await addStudent();
    const opened = await backend.call('conversations.open', { studentId: id, language: 'nl' });
    expect(opened.conversation).toEqual({
      studentId: id,
      occasion: 'voortgang',
      day: testDay,
      time: null,
      place: '',
      minutes: 15,
      studentPresent: true,
      adultsPresent: true,
      edits: noEdits,
    });
    expect(opened.agenda.items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
    expect(opened.sheet.agenda).toEqual(opened.agenda);
    expect((await student(id)).conversation).toBeNull();
  });

  test('come back as they were saved and stand in the list while they are to come', async () => {
    const id = await addStudent({ adults: 'father' });
    await backend.call('views.save', viewDraft(id));
    await backend.call('points.save', { studentId: id, by: 'student', text: 'Ik wil naar het vwo.' });
    await backend.call('agreements.save', agreementDraft(id));
    const draft = conversationDraft(id);
    await backend.call('conversations.save', draft);
    const opened = await backend.call('conversations.open', { studentId: id, language: 'en' });
    expect(opened.conversation).toEqual(draft);
    expect(opened.agenda.minutes).toBe(20);
    expect(opened.sheet.common).toMatchObject({
      language: 'en',
      givenName: 'Fatima',
      occasion: 'lob',
      day: '2026-02-10',
      time: '19:20',
      place: 'Lokaal 12',
      adults: 'father',
    });
    expect(opened.sheet.mentor).toMatchObject({
      displayName: "Fatima van 't Hoff",
      schoolType: 'havo',
      age: 13,
    });
    expect(opened.sheet.mentor.views).toHaveLength(1);
    expect((await student(id)).conversation).toEqual({
      occasion: 'lob',
      day: '2026-02-10',
      time: '19:20',
      minutes: 20,
    });
    await backend.call('conversations.save', conversationDraft(id, { day: '2026-02-01' }));
    expect((await student(id)).conversation).toBeNull();
  });

  test('keep edits over a rebuild, and tell what is gone and what is new', async () => {
    const id = await addStudent();
    const before = await backend.call('conversations.open', { studentId: id, language: 'nl' });
    const removed = before.agenda.items.find(({ block }) => block === 'strength')?.id ?? '';
    await backend.call('conversations.save', {
      ...before.conversation,
      edits: { ...noEdits, removed: [removed, 'was-once'] },
    });
    const after = await backend.call('conversations.open', { studentId: id, language: 'nl' });
    expect(after.agenda.items.map((item) => item.id)).not.toContain(removed);
    expect(after.agenda.removed.map((item) => item.id)).toContain(removed);
    expect(after.agenda.items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
    expect(after.rebuilt.gone).toEqual(['was-once']);
  });

  test('without a school type ask for it', async () => {
    const id = await addStudent({ schoolType: null });
    expect(await backend.refusal('conversations.open', { studentId: id, language: 'nl' })).toMatchObject({
      code: 'school-type-missing',
    });
  });

  test('are prepared for several students at once, keeping edits, time, place and who comes; all or none', async () => {
    const [planned, fresh] = [await addStudent(), await addStudent()];
    const draft = conversationDraft(planned, {
      adultsPresent: false,
      edits: { ...noEdits, removed: ['closing'] },
    });
    await backend.call('conversations.save', draft);
    const plan = { occasion: 'mol', day: '2026-03-10', minutes: 30 } as const;
    expect(
      await backend.refusal('conversations.prepare', { studentIds: [planned, 'nobody'], ...plan }),
    ).toMatchObject({ code: 'not-found' });
    const open = async (studentId: string) =>
      (await backend.call('conversations.open', { studentId, language: 'nl' })).conversation;
    expect(await open(planned)).toEqual(draft);
    await backend.call('conversations.prepare', { studentIds: [planned, fresh, fresh], ...plan });
    expect(await open(planned)).toEqual({ ...draft, ...plan });
    expect(await open(fresh)).toMatchObject({ ...plan, time: null, place: '', adultsPresent: true });
  });
});

describe('the engine without a store', () => {
  test('agenda.preview gives the same bytes for the same facts, also while locked', async () => {
    using empty = await openTestBackend({ vault: false });
    const facts = {
      day: '2026-02-10',
      language: 'nl',
      occasion: 'lob',
      minutes: 30,
      student: { givenName: 'Bram', schoolType: 'vmbo_tl', year: 3, birthDay: '2010-06-01' },
      present: ['student', 'mentor', 'parents'],
    } as const;
    const once = JSON.stringify(
      await empty.call('agenda.preview', { ...facts, present: [...facts.present] }),
    );
    const twice = JSON.stringify(
      await backend.call('agenda.preview', { ...facts, present: [...facts.present] }),
    );
    expect(twice).toBe(once);
  });

  test('points.classify answers in order and never repeats a safety point', async () => {
    const classified = await backend.call('points.classify', [
      { by: 'parents', text: 'Kan zij een ander kluisje krijgen?' },
      { by: 'student', text: safetyText },
      { by: 'student', text: 'Ik wil naar het vwo.' },
    ]);
    expect(classified.map(({ kind, text }) => [kind, text])).toEqual([
      ['logistics', 'Kan zij een ander kluisje krijgen?'],
      ['safety', ''],
      ['involvement', 'Ik wil naar het vwo.'],
    ]);
  });
});
