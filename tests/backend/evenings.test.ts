/** A parent evening in a real vault: who is on it, what each asks, places and what follows for the conversations. */
import { afterAll, expect, test } from 'vitest';
import { eveningDraft, guardianDraft, studentDraft, talkDraft } from './examples.ts';
import { openTestBackend } from './open-test-backend.ts';

/** One vault for all: making one costs a second. Every test has an evening and students of its own. */
const program = await openTestBackend();
afterAll(() => program.close());

const given = ['Amir', 'Bo', 'Çağla', 'Dewi', 'Emma', 'Fatima'];

/** An evening from 19:00 to 21:10 (six talks, a break after four) with six students on it. */
async function open(change: Parameters<typeof eveningDraft>[0] = {}) {
  const ids: string[] = [];
  for (const [at, givenName] of given.entries())
    ids.push(
      (
        await program.call(
          'students.save',
          studentDraft({ givenName, particle: '', surname: `Q${at}`, studentNumber: `${at}` }),
        )
      ).id,
    );
  const { id } = await program.call('evenings.save', eveningDraft(change));
  const added = await program.call('evenings.addStudents', { id, studentIds: ids });
  const read = () => program.call('evenings.get', { id });
  const talkOf = async (name: string) => {
    const talk = (await read()).talks.find(({ givenName }) => givenName === name);
    if (talk === undefined) throw new Error(`no talk of ${name}`);
    return talk;
  };
  const conversationOf = async (studentId: string) =>
    (await program.call('conversations.open', { studentId, language: 'nl' })).conversation;
  const undo = async () =>
    program.call('undo.back', { step: (await program.call('undo.list', {})).back[0]?.step ?? 0 });
  return { id, ids, added, read, talkOf, conversationOf, undo };
}

test('a class comes onto an evening once, and everybody without a school type is left out by name', async () => {
  const { id, ids, added, read } = await open();
  expect(added).toEqual({ added: 6, withoutType: [] });
  const { id: typeless } = await program.call(
    'students.save',
    studentDraft({ givenName: 'Gijs', studentNumber: '9', schoolType: null }),
  );
  expect(await program.call('evenings.addStudents', { id, studentIds: [...ids, typeless] })).toEqual({
    added: 0,
    withoutType: [typeless],
  });
  const { talks, plan } = await read();
  expect(talks.map(({ givenName }) => givenName)).toEqual(given);
  expect(plan.slots).toHaveLength(6);
  expect(plan.unplaced).toHaveLength(6);
  expect(await program.call('evenings.list', {})).toMatchObject([{ id, talks: 6, placed: 0, held: 0 }]);
});

test('a family that comes apart has a talk for each household, and an interpreter makes a talk longer', async () => {
  const apart = await program.call(
    'students.save',
    studentDraft({ family: { authority: 'both', together: false, permission: null, interpreter: false } }),
  );
  for (const more of [
    { name: 'moeder', relation: 'mother', household: 1 },
    { name: 'vader', relation: 'father', household: 2 },
  ] as const)
    await program.call('families.saveGuardian', guardianDraft(apart.id, more));
  const { id: interpreted } = await program.call(
    'students.save',
    studentDraft({ givenName: 'Noor', studentNumber: '2', family: { interpreter: true } }),
  );
  const { id } = await program.call('evenings.save', eveningDraft());
  await program.call('evenings.addStudents', { id, studentIds: [apart.id, interpreted] });
  const { talks } = await program.call('evenings.get', { id });
  expect(talks.map(({ givenName, household, who, minutes }) => [givenName, household, who, minutes])).toEqual(
    [
      ['Fatima', 1, 'moeder', 15],
      ['Fatima', 2, 'vader', 15],
      ['Noor', 0, '', 30],
    ],
  );
  const noor = talks.at(-1);
  await program.call('evenings.saveTalk', talkDraft(noor?.id ?? ''));
  expect((await program.call('evenings.get', { id })).talks.at(-1)?.advised).toEqual({
    minutes: 30,
    reason: 'interpreter',
  });
});

test('a proposal gives everybody a place, and the conversations their day, time, place and length', async () => {
  const { id, read, conversationOf, undo } = await open();
  const plan = await program.call('evenings.propose', { id, fresh: false });
  expect(plan.placed).toHaveLength(6);
  const { talks } = await read();
  for (const talk of talks)
    expect(await conversationOf(talk.studentId)).toMatchObject({
      occasion: 'mol',
      day: '2026-02-10',
      time: talk.place?.start,
      place: 'Lokaal 12',
      minutes: 15,
    });
  await undo();
  expect((await read()).plan.placed).toEqual([]);
});

test('a talk put by hand stays, a swap exchanges two, and undo restores both', async () => {
  const { id, talkOf, read, undo } = await open();
  await program.call('evenings.propose', { id, fresh: false });
  const session = (await read()).sessions[0]?.id ?? '';
  const [amir, bo] = [await talkOf('Amir'), await talkOf('Bo')];
  await program.call('evenings.swap', { talkId: amir.id, withId: bo.id });
  expect(await talkOf('Amir')).toMatchObject({ place: bo.place, fixed: true });
  expect(await talkOf('Bo')).toMatchObject({ place: amir.place, fixed: true });
  await undo();
  expect(await talkOf('Amir')).toEqual(amir);
  const place = { session, start: (await talkOf('Bo')).place?.start ?? '' };
  await program.call('evenings.place', { talkId: amir.id, place });
  expect((await read()).plan.conflicts.map(({ rule }) => rule)).toContain('overlap');
  await program.call('evenings.propose', { id, fresh: true });
  expect(await talkOf('Amir')).toMatchObject({ place, fixed: true });
  expect((await read()).plan.conflicts).toEqual([]);
  await program.call('evenings.lock', { talkId: amir.id, fixed: false });
  expect(await talkOf('Amir')).toMatchObject({ place, fixed: false });
  await program.call('evenings.place', { talkId: amir.id, place: null });
  expect(await talkOf('Amir')).toMatchObject({ place: null, fixed: false });
});

test('after a wish has changed only who has to moves', async () => {
  const { id, read, talkOf } = await open({
    sessions: [{ day: '2026-02-10', from: '19:00', to: '22:00', place: '' }],
  });
  await program.call('evenings.propose', { id, fresh: false });
  const before = new Map((await read()).talks.map((talk) => [talk.id, talk.place?.start]));
  const first = (await read()).plan.placed[0]?.talk ?? '';
  await program.call(
    'evenings.saveTalk',
    talkDraft(first, { wishes: [{ kind: 'after', time: '20:30', must: true }] }),
  );
  const plan = await program.call('evenings.propose', { id, fresh: false });
  expect(plan).toMatchObject({ conflicts: [], unmet: [], unplaced: [] });
  const moved = (await read()).talks.filter((talk) => talk.place?.start !== before.get(talk.id));
  expect(moved.map((talk) => talk.id)).toEqual([first]);
  expect((await talkOf(moved[0]?.givenName ?? '')).place?.start).toMatch(/^2[01]:/u);
});

test('a date that goes frees its talks and takes what was asked about it along; undo brings all back', async () => {
  const other = { day: '2026-02-12', from: '19:00', to: '21:00', place: '' };
  const { id, read, talkOf, conversationOf, undo } = await open({
    sessions: [...eveningDraft().sessions, other],
  });
  const [first, second] = (await read()).sessions.map((session) => session.id);
  const amir = await talkOf('Amir');
  await program.call('evenings.place', { talkId: amir.id, place: { session: second ?? '', start: '19:00' } });
  const bo = await talkOf('Bo');
  const window = { session: second ?? '', from: null, to: null };
  await program.call(
    'evenings.saveTalk',
    talkDraft(bo.id, {
      wishes: [
        { kind: 'not', window, must: true },
        { kind: 'late', must: false },
      ],
      elsewhere: [window],
      interpreter: [window],
    }),
  );
  const before = await read();
  await program.call('evenings.save', {
    ...eveningDraft(),
    id,
    sessions: [{ id: first, ...eveningDraft().sessions[0] }] as ReturnType<typeof eveningDraft>['sessions'],
  });
  expect(await talkOf('Amir')).toMatchObject({ place: null, fixed: false });
  expect(await talkOf('Bo')).toMatchObject({
    wishes: [{ kind: 'late', must: false }],
    elsewhere: [],
    interpreter: null,
  });
  expect(await conversationOf(amir.studentId)).toMatchObject({ day: '2026-02-10', time: null });
  await undo();
  expect(await read()).toEqual(before);
});

test('another length of the slot goes for all talks that had the usual one', async () => {
  const { id, read, talkOf } = await open();
  await program.call('evenings.saveTalk', talkDraft((await talkOf('Bo')).id, { minutes: 30 }));
  const sessions = (await read()).sessions;
  await program.call('evenings.save', { ...eveningDraft({ rhythm: { minutes: 20 }, sessions }), id });
  expect((await read()).talks.map(({ minutes }) => minutes)).toEqual([20, 30, 20, 20, 20, 20]);
});

test('who needs no talk or is taken off has no time any more', async () => {
  const { id, talkOf, read, conversationOf } = await open();
  await program.call('evenings.propose', { id, fresh: false });
  const [amir, bo] = [await talkOf('Amir'), await talkOf('Bo')];
  await program.call('evenings.saveTalk', talkDraft(amir.id, { needed: false }));
  await program.call('evenings.removeTalk', { id: bo.id });
  expect((await read()).talks).toHaveLength(5);
  expect((await read()).plan.placed).toHaveLength(4);
  for (const { studentId } of [amir, bo])
    expect(await conversationOf(studentId)).toMatchObject({ time: null, place: '' });
});

test('the student’s file shows the talk with what was asked', async () => {
  const { id, talkOf } = await open();
  const amir = await talkOf('Amir');
  await program.call(
    'evenings.saveTalk',
    talkDraft(amir.id, { wishes: [{ kind: 'after', time: '20:00', must: false }] }),
  );
  await program.call('evenings.propose', { id, fresh: false });
  const file = JSON.stringify(
    await program.call('privacy.file', { id: amir.studentId, language: 'nl', withAdults: true }),
  );
  expect(file).toContain('Driehoeksgesprekken, februari 2026');
  expect(file).toContain('vanaf 20.00 uur');
  await program.call('evenings.remove', { id });
  expect((await program.call('evenings.list', {})).map((one) => one.id)).not.toContain(id);
});

test('what is not there is refused, and changes nothing', async () => {
  const { id, talkOf, read } = await open();
  const { id: other } = await program.call('evenings.save', eveningDraft());
  const session = (await program.call('evenings.get', { id: other })).sessions[0]?.id ?? '';
  const amir = await talkOf('Amir');
  const before = await read();
  for (const [name, input] of [
    ['evenings.get', { id: 'nobody' }],
    ['evenings.save', { ...eveningDraft(), id: 'nobody' }],
    ['evenings.addStudents', { id, studentIds: ['nobody'] }],
    ['evenings.saveTalk', talkDraft('nobody')],
    ['evenings.removeTalk', { id: 'nobody' }],
    ['evenings.place', { talkId: amir.id, place: { session, start: '19:00' } }],
    ['evenings.swap', { talkId: amir.id, withId: 'nobody' }],
    ['evenings.remove', { id: 'nobody' }],
  ] as const)
    expect({ name, ...(await program.refusal(name, input)) }).toMatchObject({ name, code: 'not-found' });
  expect(await read()).toEqual(before);
});

test('what was held stays where it was, also in a plan that begins anew', async () => {
  const { id, read, talkOf } = await open();
  await program.call('evenings.propose', { id, fresh: false });
  const first = (await read()).plan.placed[0]?.talk ?? '';
  const { givenName } = (await read()).talks.find((talk) => talk.id === first) ?? { givenName: '' };
  await program.call('run.start', { talkId: first });
  await program.call('run.end', { talkId: first });
  const held = await talkOf(givenName);
  await program.call(
    'evenings.saveTalk',
    talkDraft(first, { wishes: [{ kind: 'after', time: '20:30', must: true }] }),
  );
  await program.call('evenings.propose', { id, fresh: true });
  expect(await talkOf(givenName)).toMatchObject({ state: 'held', place: held.place, fixed: false });
});
