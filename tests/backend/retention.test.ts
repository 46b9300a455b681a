/** The retention clocks: shown before they act, carried out or postponed by a person, and never by themselves. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, daysBetween } from '../../shared/domain/days.ts';
import { dumpVault } from '../import/dump-vault.ts';
import { decryptFolder } from './decrypt-folder.ts';
import { studentDraft, viewDraft } from './examples.ts';
import { openTestBackend, testDay, testPassphrase } from './open-test-backend.ts';

/** A student with an old view and a newer one, and a note, all made on or before the test's day. */
async function fill(program: Awaited<ReturnType<typeof openTestBackend>>) {
  const { id: studentId } = await program.call('students.save', studentDraft());
  const { id: old } = await program.call(
    'views.save',
    viewDraft(studentId, { day: '2025-01-01', who: 'qzoud' }),
  );
  const { id: newer } = await program.call('views.save', viewDraft(studentId));
  const { id: note } = await program.call('notes.save', { studentId, text: 'Leest graag qznotitie.' });
  return { studentId, old, newer, note };
}

const at = (day: string): Date => new Date(`${day}T09:00:00`);

test('a view is shown a month ahead, is due the day after 13 months, a note after the school year', async () => {
  using program = await openTestBackend();
  const { studentId, old, newer, note } = await fill(program);
  program.clock.now = at('2025-12-31');
  expect(await program.call('retention.list', {})).toEqual([]);
  program.clock.now = at('2026-02-01');
  const entry = { kind: 'views', studentId, displayName: "Fatima van 't Hoff", postponed: null };
  expect(await program.call('retention.list', {})).toEqual([
    { ...entry, ids: [old], keptUntil: '2026-02-01', state: 'coming' },
  ]);
  program.clock.now = at(testDay);
  expect(await program.call('retention.list', {})).toEqual([
    { ...entry, ids: [old], keptUntil: '2026-02-01', state: 'due' },
  ]);
  program.clock.now = at('2027-03-03');
  expect(await program.call('retention.list', {})).toEqual([
    { ...entry, ids: [old], keptUntil: '2026-02-01', state: 'due' },
    { ...entry, kind: 'notes', ids: [note], keptUntil: '2026-07-31', state: 'due' },
    { ...entry, ids: [newer], keptUntil: '2027-03-02', state: 'due' },
  ]);
});

test('nothing goes by itself, however late it is and however often the vault is opened', async () => {
  using program = await openTestBackend();
  const { studentId } = await fill(program);
  program.clock.now = at('2040-01-01');
  program.restart();
  await program.call('vault.unlock', { passphrase: testPassphrase });
  await program.call('retention.list', {});
  expect((await program.call('students.get', { id: studentId })).views).toHaveLength(2);
  expect(await program.call('notes.list', { studentId })).toHaveLength(1);
});

test('carrying out removes what was shown and is due, with its bytes, and nothing else', async () => {
  using program = await openTestBackend();
  const { studentId, old, newer, note } = await fill(program);
  const { removed } = await program.call('retention.carryOut', {
    kind: 'views',
    studentId,
    ids: [old, newer],
  });
  expect(removed).toBe(1);
  expect((await program.call('students.get', { id: studentId })).views.map(({ id }) => id)).toEqual([newer]);
  expect(await program.call('retention.list', {})).toEqual([]);
  program.clock.now = at('2026-08-01');
  expect(await program.call('retention.carryOut', { kind: 'notes', studentId, ids: [note] })).toEqual({
    removed: 1,
    backups: 'renewed',
  });
  expect((await program.call('search.find', { text: 'qznotitie' })).notes).toEqual([]);
  await program.call('vault.lock', {});
  const file = (await decryptFolder(program.dataDir, testPassphrase)).get('vault.db');
  expect(file?.includes('Hoff')).toBe(true);
  for (const trace of ['qzoud', 'qznotitie']) expect(file?.includes(trace)).toBe(false);
});

test('what is not due, is another student’s or is of another kind is neither removed nor postponed', async () => {
  using program = await openTestBackend();
  const { studentId, old, newer, note } = await fill(program);
  const { id: other } = await program.call('students.save', studentDraft({ givenName: 'Bram' }));
  for (const choice of [
    { kind: 'views', studentId, ids: [newer] },
    { kind: 'views', studentId: other, ids: [old] },
    { kind: 'notes', studentId, ids: [old, note] },
    { kind: 'views', studentId, ids: ['nobody'] },
  ]) {
    expect((await program.refusal('retention.carryOut', choice)).code).toBe('not-found');
    const postpone = { ...choice, reason: 'hand-over' };
    expect((await program.refusal('retention.postpone', postpone)).code).toBe('not-found');
  }
  expect((await program.call('students.get', { id: studentId })).views).toHaveLength(2);
  expect(await program.call('notes.list', { studentId })).toHaveLength(1);
});

test('postponed it stays in sight with its reason, is due again after the day, and can be postponed again', async () => {
  using program = await openTestBackend();
  const { studentId, old } = await fill(program);
  const choice = { kind: 'views' as const, studentId, ids: [old] };
  expect((await program.refusal('retention.postpone', { ...choice, reason: 'zomaar' })).code).toBe(
    'invalid-input',
  );
  const { until } = await program.call('retention.postpone', { ...choice, reason: 'talk-planned' });
  expect(daysBetween(testDay, until)).toBe(31);
  program.clock.now = at(until);
  expect(await program.call('retention.list', {})).toMatchObject([
    { ids: [old], state: 'postponed', postponed: { until, reason: 'talk-planned' } },
  ]);
  program.clock.now = at('2026-03-06');
  expect(await program.call('retention.list', {})).toMatchObject([{ ids: [old], state: 'due' }]);
  await program.call('retention.postpone', { ...choice, reason: 'student-asked' });
  expect(await program.call('retention.list', {})).toMatchObject([
    { state: 'postponed', postponed: { until: '2026-04-06', reason: 'student-asked' } },
  ]);
  const delays = async () => (await dumpVault(program.dataDir, testPassphrase))['retention_delay'];
  expect(await delays()).toHaveLength(1);
  await program.call('views.remove', { id: old });
  expect(await delays()).toEqual([]);
});

test('months are added within the calendar: never past the end of the month, never back', () => {
  expect(addMonths('2026-01-31', 13)).toBe('2027-02-28');
  expect(addMonths('2027-01-31', 13)).toBe('2028-02-29');
  expect(addMonths('2026-12-15', 13)).toBe('2028-01-15');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 40 }),
      (date, months) => {
        const day = date.toISOString().slice(0, 10);
        const later = addMonths(day, months);
        const passed = (Number(later.slice(0, 4)) - Number(day.slice(0, 4))) * 12;
        expect(passed + Number(later.slice(5, 7)) - Number(day.slice(5, 7))).toBe(months);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
        expect(Number(later.slice(8))).toBeGreaterThanOrEqual(Math.min(28, Number(day.slice(8))));
      },
    ),
  );
});
