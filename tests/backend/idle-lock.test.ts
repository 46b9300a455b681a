/** Locked when nobody is there, also when the window hangs; a form that was handed out stays the only thing to see. */
import { afterEach, expect, test, vi } from 'vitest';
import { studentDraft } from './examples.ts';
import { openTestBackend, testPassphrase, type TestBackend } from './open-test-backend.ts';

afterEach(() => void vi.useRealTimers());

/** Timers and clocks stand still but for `pass`; what is done meanwhile is real. */
async function openAtRest(): Promise<TestBackend> {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
  return openTestBackend();
}
const pass = (minutes: number): void => void vi.advanceTimersByTime(minutes * 60_000);
const stateOf = async (program: TestBackend) => (await program.call('vault.status', {})).state;

test('after the chosen minutes and one more without a touch, however often the window asks by itself', async () => {
  using program = await openAtRest();
  for (let minute = 0; minute < 10; minute += 1) {
    pass(1);
    expect(await program.call('jobs.progress', { job: 'j' })).toMatchObject({ phase: 'none' });
    expect(await program.call('kiosk.state', {})).toBeNull();
  }
  expect(await stateOf(program)).toBe('open');
  pass(1.5);
  expect(await stateOf(program)).toBe('locked');
  await program.call('vault.unlock', { passphrase: testPassphrase });
  expect(await stateOf(program)).toBe('open');
});

test('not while somebody touches it, and later when the mentor chose so', async () => {
  using program = await openAtRest();
  for (let minute = 0; minute < 30; minute += 5) {
    pass(5);
    await program.call('vault.touch', {});
  }
  expect(await stateOf(program)).toBe('open');
  await program.call('settings.save', { lockAfter: '30' });
  pass(30);
  expect(await stateOf(program)).toBe('open');
  pass(1.5);
  expect(await stateOf(program)).toBe('locked');
});

test('not during a talk, which lasts 45 minutes at most, and then as chosen again', async () => {
  using program = await openAtRest();
  await program.call('vault.touch', { talking: true });
  pass(45);
  expect(await stateOf(program)).toBe('open');
  await program.call('vault.touch', { talking: false });
  pass(11.5);
  expect(await stateOf(program)).toBe('locked');
});

test('when the machine slept, by the clock on the wall', async () => {
  using program = await openAtRest();
  vi.setSystemTime(Date.now() + 3_600_000);
  pass(0.5);
  expect(await stateOf(program)).toBe('locked');
});

test('at once when the machine goes to sleep, and the backup follows at the next unlock', async () => {
  using program = await openTestBackend();
  await program.call('students.save', studentDraft());
  program.backend.lock({ now: true });
  expect((await program.call('backups.list', {})).backups).toEqual([]);
  await program.call('vault.unlock', { passphrase: testPassphrase });
  expect((await program.call('backups.list', {})).backups).toHaveLength(1);
});

test('a handed-out form is there again after unlocking, and nothing else; the mentor’s own lock ends it', async () => {
  using program = await openTestBackend();
  const { id: studentId } = await program.call('students.save', studentDraft());
  await program.call('kiosk.start', { studentId, by: 'student' });
  await program.call('vault.lock', { away: true });
  expect(await program.call('kiosk.state', {})).toBeNull();
  expect(await program.refusal('students.list', {})).toMatchObject({ code: 'locked' });
  await program.call('vault.unlock', { passphrase: testPassphrase });
  expect(await program.call('kiosk.state', {})).toMatchObject({ by: 'student', handedIn: false });
  expect(await program.refusal('students.list', {})).toMatchObject({ code: 'kiosk' });
  program.backend.lock();
  await program.call('backups.list', {}).catch(() => undefined);
  await program.call('vault.unlock', { passphrase: testPassphrase });
  expect(await program.refusal('students.list', {})).toMatchObject({ code: 'kiosk' });
  await program.call('vault.lock', {});
  await program.call('vault.unlock', { passphrase: testPassphrase });
  expect(await program.call('students.list', {})).toHaveLength(1);
});
