/** Killed at any step of making a vault, the mentor can always go on: make it, or open it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestBackend, testPassphrase } from './open-test-backend.ts';

const createAndDie = (dataDir: string, step: number) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'kill-while-creating.ts'), dataDir, String(step)], {
    encoding: 'utf8',
  });

test('a kill before any step on the disk leaves no vault, or one that opens', async () => {
  const outcomes: string[] = [];
  let finished = false;
  for (let step = 1; !finished && step < 40; step++) {
    const dataDir = mkdtempSync(join(tmpdir(), 'driehoek-creating-'));
    try {
      const child = createAndDie(dataDir, step);
      finished = child.status === 0;
      expect([child.signal, child.stderr]).toEqual([finished ? null : 'SIGKILL', '']);
      using after = await openTestBackend({ dataDir, vault: false });
      const { state } = await after.call('vault.status', {});
      outcomes.push(state);
      if (state === 'none') await after.call('vault.create', { passphrase: testPassphrase, recovery: false });
      else await after.call('vault.unlock', { passphrase: testPassphrase });
      expect(await after.call('students.list', {})).toEqual([]);
      expect(existsSync(join(dataDir, 'vault.db.new'))).toBe(false);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  expect(finished).toBe(true);
  expect(outcomes).toContain('none');
  expect(outcomes).toContain('locked');
}, 240_000);
