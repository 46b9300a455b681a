/** Agreements that go on, get smaller or stop, on a real vault (domain.md §3: never copied a third time). */
import { expect, test } from 'vitest';
import type { CallInput } from '../../shared/contract.ts';
import { agreementDraft, studentDraft } from './examples.ts';
import { openTestBackend, testDay } from './open-test-backend.ts';

const words = 'Elke zondag plan ik mijn week.';

async function openStudent() {
  const program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  const save = (change: Partial<CallInput<'agreements.save'>>) =>
    program.call('agreements.save', agreementDraft(studentId, { text: words, ...change }));
  const refused = async (change: Partial<CallInput<'agreements.save'>>) =>
    (await program.refusal('agreements.save', agreementDraft(studentId, { text: words, ...change }))).code;
  const looksBackOn = async () =>
    (await program.call('conversations.open', { studentId, language: 'nl' })).sheet.mentor.agreements.map(
      ({ text, timesMissed }) => [text, timesMissed],
    );
  return { program, studentId, save, refused, looksBackOn, [Symbol.dispose]: () => program.close() };
}

test('an agreement that goes on is a new one that knows how often it was missed', async () => {
  using student = await openStudent();
  const first = await student.save({ outcome: 'missed', timesMissed: 1 });
  // Whatever the window says, the history counts.
  const second = await student.save({ follows: first.id, timesMissed: 0 });
  expect(second).toMatchObject({
    follows: first.id,
    timesMissed: 1,
    outcome: 'open',
    madeOn: testDay,
    settledOn: null,
  });
  expect(await student.looksBackOn()).toEqual([[words, 1]]);
});

test('missed twice it does not go on: not carried on, not typed again, not reopened', async () => {
  using student = await openStudent();
  const first = await student.save({ outcome: 'missed', timesMissed: 1 });
  const second = await student.save({ follows: first.id });
  const missed = await student.save({ id: second.id, outcome: 'missed', timesMissed: 2 });
  expect(await student.refused({ follows: missed.id })).toBe('missed-twice');
  expect(await student.refused({})).toBe('missed-twice');
  expect(await student.refused({ text: '  elke ZONDAG plan ik mijn week' })).toBe('missed-twice');
  expect(await student.refused({ id: missed.id, timesMissed: 2 })).toBe('missed-twice');
  expect(await student.refused({ text: 'Iets anders.', timesMissed: 2 })).toBe('missed-twice');
  const { agreements } = await student.program.call('students.get', { id: student.studentId });
  expect(agreements.map(({ outcome }) => outcome)).toEqual(['missed', 'missed']);
});

test('the refusal says the way out in one sentence or two', async () => {
  using student = await openStudent();
  await student.save({ outcome: 'missed', timesMissed: 2 });
  const { message } = await student.program.refusal(
    'agreements.save',
    agreementDraft(student.studentId, { text: words }),
  );
  expect(message).toBe(
    'Deze afspraak is twee keer niet gelukt en gaat niet nog eens mee. Maak hem kleiner, of laat hem los.',
  );
});

test('made smaller it begins anew; a kept one may be made again; partly kept is no miss', async () => {
  using student = await openStudent();
  const spent = await student.save({ outcome: 'missed', timesMissed: 2 });
  const smaller = await student.save({
    follows: spent.id,
    text: 'Zondag zet ik één toets in mijn agenda.',
    timesMissed: 1,
  });
  expect(smaller).toMatchObject({ timesMissed: 0, follows: spent.id });
  const kept = await student.save({ text: 'Ik lees elke dag.', outcome: 'kept' });
  expect(await student.save({ text: kept.text, follows: kept.id })).toMatchObject({ timesMissed: 0 });
  const partly = await student.save({ text: 'Ik vraag hulp.', outcome: 'partly', timesMissed: 1 });
  expect(await student.save({ text: partly.text, follows: partly.id })).toMatchObject({ timesMissed: 1 });
});

test('a miss that was clicked by mistake is put right', async () => {
  using student = await openStudent();
  const open = await student.save({ timesMissed: 1 });
  await student.save({ id: open.id, outcome: 'missed', timesMissed: 2 });
  expect(await student.save({ id: open.id, outcome: 'open', timesMissed: 1 })).toMatchObject({
    outcome: 'open',
    settledOn: null,
  });
});

test('what goes on belongs to the same student, and its place in the history is fixed', async () => {
  using student = await openStudent();
  const { id: other } = await student.program.call('students.save', studentDraft());
  const foreign = await student.program.call('agreements.save', agreementDraft(other));
  expect(await student.refused({ follows: foreign.id })).toBe('not-found');
  const first = await student.save({ outcome: 'partly' });
  const second = await student.save({ follows: first.id });
  expect(await student.save({ id: second.id, follows: null, outcome: 'kept' })).toMatchObject({
    follows: first.id,
    madeOn: testDay,
    settledOn: testDay,
  });
  // The one that it went on from is removed: the history loses a link, not the agreement.
  await student.program.call('agreements.remove', { id: first.id });
  const { agreements } = await student.program.call('students.get', { id: student.studentId });
  expect(agreements).toMatchObject([{ id: second.id, follows: null }]);
});

test('agreements of long ago are not looked back on', async () => {
  using student = await openStudent();
  await student.save({ text: 'Ik lees elke dag.', outcome: 'kept' });
  expect(await student.looksBackOn()).toEqual([['Ik lees elke dag.', 0]]);
  student.program.clock.now = new Date('2026-04-02T10:00:00');
  await student.save({ text: 'Ik vraag hulp.' });
  expect(await student.looksBackOn()).toEqual([['Ik vraag hulp.', 0]]);
});
