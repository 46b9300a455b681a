/** What is counted of a talk that was held, taken back with it, and frozen with its period. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addStudents, openEvening } from '../backend/open-evening.ts';
import { openTestBackend, type TestBackend } from '../backend/open-test-backend.ts';

let program: TestBackend;
beforeEach(async () => {
  program = await openTestBackend();
}, 60_000);
afterEach(() => program.close());

const period = { schoolYear: 2025, name: 'period-2', starts: '2026-01-01', ends: '2026-02-28' } as const;
const countedOf = async (id: string, language: 'nl' | 'en' = 'en') => {
  const file = await program.call('privacy.file', { id, language, withAdults: true });
  return file.parts.find(({ title }) => title.startsWith('Counted'))?.entries ?? [];
};

test('a talk that ends is counted, and not any more when its end is taken back', async () => {
  const [id = ''] = await addStudents(program, ['Noor']);
  const { talks } = await openEvening(program, [id]);
  const talkId = talks[0]?.id ?? '';
  await program.call('run.start', { talkId });
  expect(await countedOf(id)).toEqual([]);
  await program.call('run.end', { talkId });
  expect(await countedOf(id)).toHaveLength(1);
  await program.call('run.back', {});
  expect(await countedOf(id)).toEqual([]);
  await program.call('run.end', { talkId });
  await program.call('run.judge', { talkId, share: 'not' });
  expect(JSON.stringify(await countedOf(id))).toContain('did not have the room');
});

test('a period is closed when it is over, once, and opened again while nothing was given out', async () => {
  const ids = await addStudents(program, ['Noor', 'Bram']);
  expect((await program.refusal('summary.closePeriod', period)).code).toBe('period-open');
  program.clock.now = new Date('2026-03-02T09:00:00');
  expect((await program.refusal('summary.closePeriod', period)).code).toBe('period-empty');
  program.clock.now = new Date('2026-02-02T19:00:00');
  const { talks } = await openEvening(program, ids);
  for (const { id: talkId } of talks) {
    await program.call('run.start', { talkId });
    await program.call('run.end', { talkId });
  }
  program.clock.now = new Date('2026-03-02T09:00:00');
  const { id } = await program.call('summary.closePeriod', period);
  expect((await program.call('summary.periods', {})).closed).toMatchObject([{ id, students: 2, exports: 0 }]);
  const overlapping = { ...period, name: 'period-3', starts: '2026-02-28', ends: '2026-03-01' };
  expect((await program.refusal('summary.closePeriod', overlapping)).code).toBe('period-overlaps');
  await program.call('summary.reopenPeriod', { id });
  expect((await program.call('summary.periods', {})).closed).toEqual([]);
  await program.call('summary.closePeriod', period);
  // Two students: nothing can be said, and that is said.
  const preview = await program.call('summary.preview', {
    choice: { periodId: id, population: { kind: 'school' }, tables: ['stage', 'led'] },
    language: 'nl',
    job: 'j',
  });
  expect(preview.status).toBe('refused');
  expect(preview.notes.map(({ code }) => code)).toEqual(['population-too-small']);
  expect(preview.document.parts).toEqual([]);
});

test('counts that were kept long enough are shown, and go with the frozen ones', async () => {
  const [id = ''] = await addStudents(program, ['Noor']);
  const { talks } = await openEvening(program, [id]);
  const talkId = talks[0]?.id ?? '';
  await program.call('run.start', { talkId });
  await program.call('run.end', { talkId });
  program.clock.now = new Date('2026-03-02T09:00:00');
  await program.call('summary.closePeriod', period);
  program.clock.now = new Date('2027-05-02T09:00:00');
  const [entry] = (await program.call('retention.list', {})).filter(({ kind }) => kind === 'counts');
  expect(entry).toMatchObject({ studentId: id, state: 'due' });
  await program.call('retention.carryOut', { kind: 'counts', studentId: id, ids: entry?.ids ?? [] });
  expect(await countedOf(id)).toEqual([]);
});
