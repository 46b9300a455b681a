/** What was looked at last is saved without being made again, and no longer than the vault is open. */
import { expect, test } from 'vitest';
import { openTestBackend, testPassphrase } from '../backend/open-test-backend.ts';
import { anySchool } from './any-school.ts';
import { fillPeriod, testPeriodId, withStore } from './fill-vault.ts';

test('the tables of a summary are made once while the vault is open, and anew after a lock', async () => {
  using program = await openTestBackend();
  program.backend.close();
  await withStore(program.dataDir, testPassphrase, (store) => fillPeriod(store, anySchool(12, [28])));
  program.restart();
  let threads = 0;
  const count = () => void threads++;
  process.on('worker', count);
  const unlock = () => program.call('vault.unlock', { passphrase: testPassphrase });
  const look = (table: 'led' | 'stage') =>
    program.call('summary.preview', {
      choice: { origin: 'own', periodId: testPeriodId, population: { kind: 'school' }, tables: [table] },
      language: 'nl',
      job: 'look',
    });
  try {
    await unlock();
    const first = await look('led');
    expect(first.status).toBe('ready');
    expect(await look('led')).toEqual(first);
    expect(threads).toBe(1);
    await look('stage');
    await look('led');
    expect(threads).toBe(3);
    await program.call('vault.lock', {});
    await unlock();
    expect(await look('led')).toEqual(first);
    expect(threads).toBe(4);
  } finally {
    process.off('worker', count);
  }
});
