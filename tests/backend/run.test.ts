/** An evening that runs, in a real vault: every step, what becomes of the points, and what a restart finds. */
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { RunState } from '../../shared/model/run.ts';
import { agreementDraft, guardianDraft } from './examples.ts';
import { addStudents, openEvening, type TestEvening } from './open-evening.ts';
import { openTestBackend, testDay, testPassphrase } from './open-test-backend.ts';

const at = (time: string): Date => new Date(`${testDay}T${time}:00`);

/** One vault for all: making one costs a second. Every test has an evening and students of its own. */
const program = await openTestBackend();
afterAll(() => program.close());
afterEach(async () => {
  const left = await program.call('run.running', {});
  if (left !== null) await program.call('run.end', { talkId: left.talkId });
});

/** The steps that can be taken back, by number: the list itself is cut off at some length. */
const newestStep = async (): Promise<number> => (await program.call('undo.list', {})).back[0]?.step ?? 0;

async function openRun(names: readonly string[] = ['Noor', 'Bram', 'Çağla', "D'Souza"]) {
  program.clock.now = at('09:30');
  const evening = await openEvening(program, await addStudents(program, names));
  const state = (): Promise<RunState> =>
    program.call('run.state', { sessionId: evening.sessionId, language: 'nl' });
  const states = async () => (await state()).talks.map((talk) => talk.state);
  program.clock.now = at('19:00');
  const [a, b, c, d] = evening.talks.map(({ id }) => id) as [string, string, string, string];
  return { ...evening, state, states, a, b, c, d };
}

describe('the steps', () => {
  test('a talk starts and ends at the moments of the host, and the rest moves along', async () => {
    const run = await openRun();
    const { state, a, b, c, d } = run;
    expect((await state()).expected.map(({ start }) => start)).toEqual(['19:00', '19:15', '19:30', '19:45']);
    program.clock.now = at('19:04');
    await program.call('run.start', { talkId: a });
    const running = await state();
    expect(running.running?.talkId).toBe(a);
    expect(running.next).toBe(b);
    expect(running.talks[0]).toMatchObject({ state: 'running', began: 19 * 60 + 4, ended: null });
    expect(running.expected).toEqual([
      { id: a, start: '19:04', end: '19:14' },
      { id: b, start: '19:19', end: '19:29' },
      { id: c, start: '19:34', end: '19:44' },
      { id: d, start: '19:49', end: '19:59' },
    ]);
    program.clock.now = at('19:21');
    await program.call('run.end', { talkId: a });
    await program.call('run.judge', { talkId: a, share: 'partly' });
    const ended = await state();
    expect(ended.running).toBeNull();
    expect(ended.talks[0]).toMatchObject({ state: 'held', ended: 19 * 60 + 21, share: 'partly' });
    expect(ended.expected[0]).toEqual({ id: b, start: '19:26', end: '19:36' });
    const { talks } = await program.call('evenings.get', { id: run.eveningId });
    expect(talks.find(({ id }) => id === a)).toMatchObject({
      began: at('19:04').toISOString(),
      ended: at('19:21').toISOString(),
    });
  });

  test('two talks at once are refused, and so is a step that the talk is past', async () => {
    const run = await openRun();
    const { a, b } = run;
    await program.call('run.start', { talkId: a });
    expect(await program.refusal('run.start', { talkId: b })).toMatchObject({ code: 'talk-running' });
    for (const name of ['run.start', 'run.absent', 'run.skip'])
      expect(await program.refusal(name, { talkId: a })).toMatchObject({ code: 'talk-moved-on' });
    for (const name of ['run.end', 'run.judge', 'run.block'])
      expect(
        await program.refusal(name, {
          talkId: b,
          ...(name === 'run.judge' && { share: null }),
          ...(name === 'run.block' && { block: 'goal' }),
        }),
      ).toMatchObject({ code: 'talk-moved-on' });
    expect(await run.states()).toEqual(['running', 'waiting', 'waiting', 'waiting']);
  });

  test('absent, later and swapped change who comes when; who did not come may come after all', async () => {
    const run = await openRun();
    const { state, a, b, c, d } = run;
    await program.call('run.absent', { talkId: a });
    await program.call('run.skip', { talkId: b });
    expect((await state()).expected.map(({ id }) => id)).toEqual([c, d, b]);
    await program.call('run.swap', { talkId: c, withId: d });
    const swapped = await state();
    expect(swapped.expected.map(({ id, start }) => [id, start])).toEqual([
      [d, '19:30'],
      [c, '19:45'],
      [b, '20:00'],
    ]);
    await program.call('run.start', { talkId: a });
    expect((await state()).running?.talkId).toBe(a);
    expect(await run.states()).toEqual(['running', 'skipped', 'waiting', 'waiting']);
  });

  test('swapping with who was put off lets the two change their turns', async () => {
    const run = await openRun(['Noor', 'Bram']);
    const { state, a, b } = run;
    await program.call('run.skip', { talkId: a });
    await program.call('run.swap', { talkId: b, withId: a });
    expect((await state()).expected.map(({ id }) => id)).toEqual([a, b]);
  });

  test('the block that the talk is at stays, and is no step to take back', async () => {
    const run = await openRun();
    const { state, a } = run;
    await program.call('run.start', { talkId: a });
    const [, second] = (await state()).running?.blocks ?? [];
    const step = await newestStep();
    program.clock.now = at('19:03');
    await program.call('run.block', { talkId: a, block: second?.id ?? '' });
    expect((await state()).running?.block).toEqual({ id: second?.id, began: 19 * 60 + 3 });
    expect(await newestStep()).toBe(step);
  });

  test('the last step is taken back whole, and nothing else is', async () => {
    const run = await openRun();
    const { state, a, b } = run;
    const { studentId } = run.talks[0] ?? { studentId: '' };
    await program.call('points.save', { studentId, by: 'student', text: 'Ik wil beter leren plannen.' });
    await program.call('run.start', { talkId: a });
    await program.call('run.end', { talkId: a });
    expect((await program.call('students.get', { id: studentId })).points).toEqual([]);
    await program.call('run.back', {});
    expect((await state()).running?.talkId).toBe(a);
    expect((await program.call('students.get', { id: studentId })).points).toHaveLength(1);
    await program.call('run.back', {});
    expect(await run.states()).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    for (const call of [
      ['run.absent', { talkId: a }],
      ['run.skip', { talkId: a }],
      ['run.swap', { talkId: a, withId: b }],
    ] as const) {
      const before = (await state()).expected;
      await program.call(...(call as ['run.absent', { talkId: string }]));
      expect((await state()).expected).not.toEqual(before);
      expect((await state()).canTakeBack).toBe(true);
      await program.call('run.back', {});
      expect((await state()).expected).toEqual(before);
    }
    await program.call('run.start', { talkId: a });
    await program.call('notes.save', { studentId, text: 'Vraagt zelf om hulp.' });
    expect((await state()).canTakeBack).toBe(false);
    expect(await program.refusal('run.back', {})).toMatchObject({ code: 'not-found' });
  });
});

describe('what is on the table', () => {
  test('holds neither a rating nor a tip, a reason, a point or the name of another family', async () => {
    const run = await openRun();
    const { state, a } = run;
    const { studentId } = run.talks[0] ?? { studentId: '' };
    await program.call('points.save', { studentId, by: 'parents', text: 'Hoe leert zij plannen qzxv?' });
    await program.call('points.save', { studentId, by: 'mentor', text: 'Wat heeft zij nodig qzxv?' });
    for (const [by, planning] of [
      ['student', 4],
      ['mentor', 1],
    ] as const)
      await program.call('views.save', {
        studentId,
        by,
        who: '',
        day: testDay,
        goals: 3,
        planning,
        help: 3,
        reflection: 3,
        leading: 3,
      });
    await program.call('run.start', { talkId: a });
    const { running } = await state();
    const shown = JSON.stringify(running);
    const { agenda } = await program.call('conversations.open', { studentId, language: 'nl' });
    expect(agenda.differences).toHaveLength(1);
    for (const { tips, because } of agenda.items)
      for (const text of [...tips, ...because.map((reason) => reason.text)])
        expect(shown).not.toContain(text);
    expect(shown).not.toContain('qzxv');
    expect(shown).not.toContain('Bram');
    expect(running?.blocks.map(({ id }) => id)).toEqual(agenda.items.map(({ id }) => id));
    expect(running?.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(10);
  });
});

describe('points', () => {
  test('what was talked about is on no next agenda; what was parked is, once', async () => {
    const run = await openRun();
    const { a } = run;
    const { studentId } = run.talks[0] ?? { studentId: '' };
    const save = (text: string) => program.call('points.save', { studentId, by: 'student', text });
    await save('Ik wil beter leren plannen.');
    const { id: pointId } = await save('Ik wil naar de havo.');
    await program.call('run.start', { talkId: a });
    await program.call('run.park', { pointId, parked: true });
    await program.call('run.parkNew', { talkId: a, by: 'student', text: 'Ik zoek een stageplek.' });
    expect((await run.state()).running?.parked).toBe(2);
    await program.call('run.end', { talkId: a });
    const student = await program.call('students.get', { id: studentId });
    expect(student.points.map(({ text }) => text)).toEqual([
      'Ik wil naar de havo.',
      'Ik zoek een stageplek.',
    ]);
    expect(student.parked).toEqual([]);
    expect(student.talkedPoints.map(({ text, talkedOn }) => [text, talkedOn])).toEqual([
      ['Ik wil beter leren plannen.', testDay],
    ]);
  });

  test('a student whose family did not come keeps the points', async () => {
    const run = await openRun();
    const { a } = run;
    const { studentId } = run.talks[0] ?? { studentId: '' };
    await program.call('points.save', { studentId, by: 'student', text: 'Ik wil beter leren plannen.' });
    await program.call('run.absent', { talkId: a });
    expect((await program.call('students.get', { id: studentId })).points).toHaveLength(1);
  });

  test('a sentence about safety is refused where it could be typed', async () => {
    const run = await openRun();
    const { a } = run;
    const { studentId } = run.talks[0] ?? { studentId: '' };
    await program.call('run.start', { talkId: a });
    const unsafe = 'Ik wil niet meer leven.';
    expect(await program.refusal('run.parkNew', { talkId: a, by: 'student', text: unsafe })).toMatchObject({
      code: 'safety',
    });
    expect(
      await program.refusal('run.agree', { ...agreementDraft(studentId, { text: unsafe }), talkId: a }),
    ).toMatchObject({ code: 'safety' });
    expect((await run.state()).running).toMatchObject({ agreements: [], parked: 0 });
  });
});

describe('two homes', () => {
  const said = { mother: 'Zij plant vaker zelf.', father: 'Hoe kan ik helpen bij het leren?' };

  async function openApart() {
    program.clock.now = at('09:30');
    const [studentId = ''] = await addStudents(program, ['Noor'], {
      family: { authority: 'both', together: false },
    });
    for (const [number, name] of ['Sanne', 'Sander'].entries())
      await program.call(
        'families.saveGuardian',
        guardianDraft(studentId, { name, household: number === 0 ? 1 : 2 }),
      );
    const point = (who: string, text: string) =>
      program.call('points.save', { studentId, by: 'parents', who, text });
    await point('Sanne', said.mother);
    await point('Sander', said.father);
    const evening: TestEvening = await openEvening(program, [studentId]);
    program.clock.now = at('19:00');
    const [first, second] = evening.talks.map(({ id }) => id) as [string, string];
    const hold = async (talkId: string): Promise<void> => {
      await program.call('run.start', { talkId });
      await program.call('run.end', { talkId });
    };
    const points = async () =>
      (await program.call('students.get', { id: studentId })).points.map(({ text }) => text);
    return { studentId, evening, first, second, hold, points };
  }

  test('the points wait until both talks are over', async () => {
    const run = await openApart();
    await run.hold(run.first);
    expect(await run.points()).toHaveLength(2);
    await run.hold(run.second);
    expect(await run.points()).toEqual([]);
  });

  test('what a home brought up that did not come stays for it', async () => {
    const run = await openApart();
    await run.hold(run.first);
    await program.call('run.absent', { talkId: run.second });
    expect(await run.points()).toEqual([said.father]);
  });

  test('what comes up in one of the talks stands on the paper of that home only', async () => {
    const run = await openApart();
    await program.call('run.start', { talkId: run.second });
    await program.call('run.parkNew', {
      talkId: run.second,
      by: 'parents',
      text: 'Hoe kiest zij een profiel?',
    });
    const { sheet } = await program.call('conversations.open', {
      studentId: run.studentId,
      language: 'nl',
    });
    expect(sheet.households).toEqual([
      { who: 'Sanne', points: [said.mother] },
      { who: 'Sander', points: [said.father, 'Hoe kiest zij een profiel?'] },
    ]);
  });

  test('what the mentor changed in the agenda is there in the second talk as well', async () => {
    const run = await openApart();
    const { studentId } = run;
    const open = () => program.call('conversations.open', { studentId, language: 'nl' });
    const { conversation, agenda } = await open();
    const removed = agenda.items.find(({ block }) => block === 'strength')?.id ?? '';
    await program.call('conversations.save', {
      ...conversation,
      edits: { ...conversation.edits, removed: [removed] },
    });
    await run.hold(run.first);
    const [other = ''] = await addStudents(program, ['Bram']);
    await program.call('evenings.addStudents', { id: run.evening.eveningId, studentIds: [other] });
    expect((await open()).conversation.edits.removed).toEqual([removed]);
  });

  test('each home reads its own agreements; the text for school holds none of an adult', async () => {
    const run = await openApart();
    const { studentId, first, second, evening } = run;
    for (const [talkId, text] of [
      [first, 'Sanne vraagt op zondag naar de planning.'],
      [second, 'Sander oefent op woensdag mee.'],
    ] as const) {
      await program.call('run.start', { talkId });
      await program.call('run.agree', {
        ...agreementDraft(studentId, { text, ifPart: '', thenPart: '', owner: 'parents' }),
        talkId,
      });
      if (talkId === first)
        await program.call('run.agree', {
          ...agreementDraft(studentId, { text: 'Ik plan op zondag.' }),
          talkId,
        });
      await program.call('run.end', { talkId });
    }
    const { recaps, byOwner } = await program.call('after.read', { id: evening.eveningId, language: 'nl' });
    const [recap] = recaps;
    expect(
      recap?.pages.map(({ reader, who, lines }) => [reader, who, lines.map(({ text }) => text)]),
    ).toEqual([
      ['student', '', ['Ik plan op zondag.']],
      ['parents', 'Sanne', ['Sanne vraagt op zondag naar de planning.', 'Ik plan op zondag.']],
      ['parents', 'Sander', ['Sander oefent op woensdag mee.']],
    ]);
    expect(recap?.schoolText).toContain('Ik plan op zondag.');
    expect(recap?.schoolText).not.toContain('San');
    expect(recap?.leftOut).toBe(2);
    expect(byOwner).toEqual({ student: 1, parents: 2, mentor: 0 });
  });
});

describe('agreements', () => {
  test('one that is typed in pieces is one agreement and one step, and returns in the next agenda', async () => {
    const run = await openRun();
    const { a } = run;
    const { studentId } = run.talks[0] ?? { studentId: '' };
    await program.call('run.start', { talkId: a });
    const draft = agreementDraft(studentId, { text: 'Als het zondag is, dan …', thenPart: '' });
    const { id } = await program.call('run.agree', { ...draft, talkId: a });
    const step = await newestStep();
    for (const text of ['Als het zondag is, dan plan', 'Als het zondag is, dan plan ik mijn week.'])
      await program.call('run.agree', { ...draft, id, text, talkId: a });
    expect(await newestStep()).toBe(step);
    expect((await run.state()).running?.agreements.map(({ text }) => text)).toEqual([
      'Als het zondag is, dan plan ik mijn week.',
    ]);
    await program.call('run.end', { talkId: a });
    await program.call('conversations.prepare', {
      studentIds: [studentId],
      occasion: 'voortgang',
      day: '2026-05-12',
      minutes: 15,
    });
    const { agenda, sheet } = await program.call('conversations.open', { studentId, language: 'nl' });
    expect(agenda.items.some(({ block }) => block === 'lookback')).toBe(true);
    expect(sheet.mentor.agreements.map(({ text }) => text)).toEqual([
      'Als het zondag is, dan plan ik mijn week.',
    ]);
  });

  test('what was begun and turns out to be about safety goes without a trace', async () => {
    const run = await openRun();
    const { a } = run;
    const { studentId } = run.talks[0] ?? { studentId: '' };
    await program.call('run.start', { talkId: a });
    const { id } = await program.call('run.agree', {
      ...agreementDraft(studentId, { text: 'Ik wil niet' }),
      talkId: a,
    });
    await program.call('agreements.remove', { id, forget: true });
    expect(await program.call('undo.list', {})).toEqual({ back: [], again: [] });
    expect((await run.state()).running?.agreements).toEqual([]);
  });
});

test('after a restart everything is there and the talk goes on from its beginning', async () => {
  const run = await openRun();
  const { a, eveningId, sessionId } = run;
  const { studentId } = run.talks[0] ?? { studentId: '' };
  expect(await program.call('run.running', {})).toBeNull();
  await program.call('run.start', { talkId: a });
  await program.call('run.agree', { ...agreementDraft(studentId), talkId: a });
  const [, second] = (await run.state()).running?.blocks ?? [];
  await program.call('run.block', { talkId: a, block: second?.id ?? '' });
  const before = await run.state();
  program.restart();
  await program.call('vault.unlock', { passphrase: testPassphrase });
  expect(await program.call('run.running', {})).toEqual({
    eveningId,
    sessionId,
    talkId: a,
    givenName: 'Noor',
    began: at('19:00').toISOString(),
  });
  expect(await run.state()).toEqual(before);
});

describe('afterwards', () => {
  test('says how long each talk took, and keeps what was not held on a list', async () => {
    const run = await openRun();
    const { eveningId, a, b, c } = run;
    await program.call('run.start', { talkId: a });
    program.clock.now = at('19:13');
    await program.call('run.end', { talkId: a });
    await program.call('run.judge', { talkId: a, share: 'kept' });
    await program.call('run.absent', { talkId: b });
    await program.call('run.skip', { talkId: c });
    const read = async () => (await program.call('after.read', { id: eveningId, language: 'nl' })).talks;
    expect((await read()).map(({ state, minutes, prepared }) => [state, minutes, prepared])).toEqual([
      ['held', 13, false],
      ['absent', null, false],
      ['skipped', null, false],
      ['waiting', null, false],
    ]);
    await program.call('run.planAgain', { talkId: b });
    expect((await read()).find(({ id }) => id === b)).toMatchObject({ state: 'waiting', planned: null });
    expect(await program.refusal('run.planAgain', { talkId: a })).toMatchObject({ code: 'talk-moved-on' });
  });

  test('an adult student without permission takes everything home himself', async () => {
    const [studentId = ''] = await addStudents(program, ['Noor'], { birthDay: '2007-01-01' });
    const { eveningId, talks } = await openEvening(program, [studentId]);
    const talkId = talks[0]?.id ?? '';
    await program.call('run.start', { talkId });
    await program.call('run.agree', { ...agreementDraft(studentId), talkId });
    await program.call('run.end', { talkId });
    const { recaps } = await program.call('after.read', { id: eveningId, language: 'nl' });
    expect(recaps[0]?.pages.map(({ reader }) => reader)).toEqual(['student']);
  });
});
