/** The kiosk as the back end keeps it: while it is on, nothing is answered but what the one form needs. */
import { expect, test } from 'vitest';
import { contract, isCallName } from '../../shared/contract.ts';
import { errors } from '../../shared/text/errors.ts';
import { examples, studentDraft, viewDraft } from './examples.ts';
import { openTestBackend, testDay, testPassphrase, type TestBackend } from './open-test-backend.ts';

const answers = { who: '', goals: 4, planning: 3, help: null, reflection: 2, leading: 1 } as const;
const needed = [
  'settings.get',
  'vault.status',
  'vault.lock',
  'vault.touch',
  'kiosk.state',
  'kiosk.handIn',
  'kiosk.leave',
  'points.classify',
];

async function startFor(opened: TestBackend, by: 'student' | 'parent') {
  const { id } = await opened.call('students.save', studentDraft({ adults: 'mother' }));
  const other = await opened.call('students.save', studentDraft({ givenName: 'Noor', studentNumber: '7' }));
  await opened.call('views.save', viewDraft(id, { by: 'mentor' }));
  await opened.call('kiosk.start', { studentId: id, by });
  return { id, other: other.id };
}

const names = Object.keys(contract).filter(isCallName);
const refused = names.filter((name) => !needed.includes(name));

test('every other call of the contract is refused, with good input and with nonsense, and changes nothing', async () => {
  using opened = await openTestBackend();
  const { id } = await startFor(opened, 'student');
  for (const name of refused)
    for (const input of [examples[name], { nonsense: true }])
      expect({ name, ...(await opened.refusal(name, input)) }).toMatchObject({
        name,
        code: 'kiosk',
        message: errors.nl.plain.kiosk,
      });
  for (const name of ['students.get', 'conversations.open', 'views.save'])
    expect(await opened.refusal(name, { id, studentId: id })).toMatchObject({ code: 'kiosk' });
  await opened.call('kiosk.leave', { passphrase: testPassphrase });
  expect((await opened.call('students.get', { id })).views).toHaveLength(1);
});

test('all that it tells is the given name, the word for the adults, and whether the form is in', async () => {
  using opened = await openTestBackend();
  await startFor(opened, 'parent');
  expect(await opened.call('kiosk.state', {})).toEqual({
    by: 'parent',
    givenName: 'Fatima',
    adults: 'mother',
    handedIn: false,
  });
  expect(await opened.backend.call('kiosk.handIn', { ...answers, who: 'oma' })).toEqual({
    ok: true,
    value: {},
  });
});

test('a form goes to the one student, with the rater and the day of the machine, and only once', async () => {
  using opened = await openTestBackend();
  const { id, other } = await startFor(opened, 'parent');
  expect(await opened.refusal('kiosk.handIn', { ...answers, studentId: other })).toMatchObject({
    code: 'invalid-input',
  });
  await opened.call('kiosk.handIn', { ...answers, who: 'moeder' });
  expect(await opened.call('kiosk.state', {})).toMatchObject({ handedIn: true });
  expect(await opened.refusal('kiosk.handIn', { ...answers, goals: 1 })).toMatchObject({ code: 'kiosk' });
  await opened.call('kiosk.leave', { passphrase: testPassphrase });
  expect(await opened.call('kiosk.state', {})).toBeNull();
  const { views } = await opened.call('students.get', { id });
  expect(views.find(({ by }) => by === 'parent')).toMatchObject({ ...answers, who: 'moeder', day: testDay });
  expect((await opened.call('students.get', { id: other })).views).toEqual([]);
});

test('a word about safety is kept nowhere, and the form can still be handed in', async () => {
  using opened = await openTestBackend();
  const { id } = await startFor(opened, 'parent');
  expect(await opened.refusal('kiosk.handIn', { ...answers, who: 'ik wil niet meer leven' })).toMatchObject({
    code: 'safety',
  });
  await opened.call('kiosk.handIn', answers);
  await opened.call('kiosk.leave', { passphrase: testPassphrase });
  expect((await opened.call('students.get', { id })).views.filter(({ by }) => by === 'parent')).toHaveLength(
    1,
  );
});

test('leaving asks for the passphrase, and wrong ones wait as at the lock', async () => {
  using opened = await openTestBackend();
  await startFor(opened, 'student');
  expect(await opened.refusal('kiosk.leave', { passphrase: 'fout' })).toMatchObject({
    code: 'wrong-passphrase',
    seconds: 0,
  });
  expect(await opened.refusal('kiosk.leave', { passphrase: 'fout' })).toMatchObject({
    code: 'wrong-passphrase',
    seconds: 1,
  });
  expect(await opened.refusal('kiosk.leave', { passphrase: testPassphrase })).toMatchObject({
    code: 'wait',
    seconds: 1,
  });
  expect(await opened.call('vault.status', {})).toMatchObject({ waitSeconds: 1 });
  expect(await opened.refusal('students.list', {})).toMatchObject({ code: 'kiosk' });
  opened.clock.now = new Date(opened.clock.now.getTime() + 1000);
  await opened.call('kiosk.leave', { passphrase: testPassphrase });
  expect(await opened.call('students.list', {})).toHaveLength(2);
});

test('a lock ends it, and so the passphrase is asked there', async () => {
  using opened = await openTestBackend();
  await startFor(opened, 'student');
  await opened.call('vault.lock', {});
  expect(await opened.call('kiosk.state', {})).toBeNull();
  expect(await opened.refusal('kiosk.handIn', answers)).toMatchObject({ code: 'locked' });
  await opened.call('vault.unlock', { passphrase: testPassphrase });
  expect(await opened.call('kiosk.state', {})).toBeNull();
  expect(await opened.refusal('kiosk.handIn', answers)).toMatchObject({ code: 'not-found' });
  expect(await opened.call('students.list', {})).toHaveLength(2);
});

test('it does not start for somebody who is not in the vault, nor for the mentor', async () => {
  using opened = await openTestBackend();
  expect(await opened.refusal('kiosk.start', { studentId: 'nobody', by: 'student' })).toMatchObject({
    code: 'not-found',
  });
  expect(await opened.refusal('kiosk.start', { studentId: 'nobody', by: 'mentor' })).toMatchObject({
    code: 'invalid-input',
  });
  expect(await opened.call('kiosk.state', {})).toBeNull();
});
