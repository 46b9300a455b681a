/** Counts for a coordinator: sealed, apart from the own students, with what was given out, and gone after use. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decryptFolder } from '../backend/decrypt-folder.ts';
import { openTestBackend, testPassphrase, type TestBackend } from '../backend/open-test-backend.ts';
import { anySchool } from './any-school.ts';
import { fillPeriod, testPeriodId, withStore } from './fill-vault.ts';

const secret = 'tulp ladder kompas vlieger citroen';
const folder = mkdtempSync(join(tmpdir(), 'driehoek-bundle-'));
let coordinator: TestBackend;
beforeAll(async () => {
  coordinator = await openTestBackend();
}, 60_000);
afterAll(() => {
  coordinator.close();
  rmSync(folder, { recursive: true });
});

/** A mentor with a class, who gave one summary of it out; answers the file for the coordinator as base64. */
async function mentorWith(seed: number, size: number): Promise<string> {
  using mentor = await openTestBackend({
    saveAs: (name) => Promise.resolve(join(folder, `${seed}-${name}`)),
  });
  mentor.backend.close();
  const people = anySchool(seed, [size]);
  await withStore(mentor.dataDir, testPassphrase, (store) =>
    fillPeriod(store, people, () => ['Qzgeheim', 'Qznaam']),
  );
  mentor.restart();
  await mentor.call('vault.unlock', { passphrase: testPassphrase });
  await mentor.call('summary.export', {
    choice: { periodId: testPeriodId, population: { kind: 'school' }, tables: ['stage', 'led'] },
    language: 'nl',
    as: 'csv',
    job: 'e',
  });
  const { path, students } = await mentor.call('summary.saveBundle', {
    periodId: testPeriodId,
    passphrase: secret,
    language: 'nl',
    job: 'b',
  });
  expect(students).toBe(size);
  const bytes = readFileSync(path);
  // Sealed: nothing of it can be read, and there is no name even within.
  expect(bytes.toString()).not.toMatch(/className|Qzgeheim|Qznaam/u);
  // What was sent is given out: the period stays as it is.
  expect((await mentor.refusal('summary.reopenPeriod', { id: testPeriodId })).code).toBe('period-given-out');
  return bytes.toString('base64');
}

test('merged, looked at, summarised together with what mentors gave out, and taken away', async () => {
  const files = [await mentorWith(41, 28), await mentorWith(42, 27)];
  for (const content of files) {
    expect((await coordinator.refusal('summary.openBundle', { content, passphrase: 'x' })).code).toBe(
      'bundle-passphrase',
    );
    const found = await coordinator.call('summary.openBundle', { content, passphrase: secret });
    expect(found).toMatchObject({ periodId: testPeriodId, exports: 1, known: 0 });
    await coordinator.call('summary.takeBundle', { content, passphrase: secret });
    expect((await coordinator.refusal('summary.takeBundle', { content, passphrase: secret })).code).toBe(
      'bundle-here',
    );
  }
  // Apart from the own students.
  expect(await coordinator.call('students.list', {})).toEqual([]);
  expect(await coordinator.call('summary.periods', {})).toMatchObject({
    closed: [],
    merged: [{ id: testPeriodId, students: 55 }],
  });
  expect((await coordinator.refusal('summary.options', { origin: 'own', periodId: testPeriodId })).code).toBe(
    'not-found',
  );
  const preview = await coordinator.call('summary.preview', {
    choice: {
      origin: 'merged',
      periodId: testPeriodId,
      population: { kind: 'school' },
      tables: ['stage', 'led'],
      breakdowns: ['type'],
    },
    language: 'nl',
    job: 'p',
  });
  expect(preview.students).toBe(55);
  expect(preview.considered).toHaveLength(1);
  expect(await coordinator.call('summary.removeBundles', {})).toEqual({ students: 55 });
  expect((await coordinator.call('summary.periods', {})).merged).toEqual([]);
  // What was counted of anybody is gone to the byte; who was in what was given out stays, as numbers that mean nothing.
  coordinator.backend.close();
  const bytes = [...(await decryptFolder(coordinator.dataDir, testPassphrase)).values()];
  for (const content of bytes) expect(content.includes('agreementOutcomes')).toBe(false);
}, 60_000);

test('another kind of file is refused', async () => {
  using other = await openTestBackend();
  const content = Buffer.from('{"format":"driehoek-transfer","version":1}').toString('base64');
  expect((await other.refusal('summary.openBundle', { content, passphrase: secret })).code).toBe(
    'bundle-unknown',
  );
});
