/** A kill at any instant loses at most the write that was in flight. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder } from './open-test-store.ts';

/** Writes until `until` numbers were kept, then kills without warning; answers the last number that was confirmed. */
function writeAndKill(folder: string, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'write-forever.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let confirmed = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const numbers = text.trim().split('\n').map(Number);
      confirmed = Math.max(confirmed, ...numbers);
      if (confirmed >= until) child.kill('SIGKILL');
    });
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(confirmed) : reject(new Error('the writing program ended by itself')),
    );
  });
}

// The log is written back about every 200 writes: the later kills fall before, in and after that.
test.each([1, 2, 7, 40, 190, 205, 420, 700])(
  'after a kill at write %i everything that was confirmed is there, and nothing by halves',
  async (until) => {
    using folder = makeTestFolder();
    const confirmed = await writeAndKill(folder.folder, until);
    const store = folder.open();
    try {
      const students = store.all(store.query.selectFrom('student').select('id'));
      const points = store.all(store.query.selectFrom('point').select(['id', 'student_id']));
      expect(students.length).toBeGreaterThanOrEqual(confirmed);
      expect(students.length).toBeLessThanOrEqual(confirmed + 1);
      expect(points.length).toBe(2 * students.length);
      expect(confirmed).toBeGreaterThanOrEqual(until);
    } finally {
      store.close();
    }
  },
);

test('a vault that was killed twice in a row, without being opened properly between, is whole', async () => {
  using folder = makeTestFolder();
  const first = await writeAndKill(folder.folder, 30);
  const second = await writeAndKill(folder.folder, first + 30);
  const store = folder.open();
  try {
    expect(store.all(store.query.selectFrom('student').select('id')).length).toBeGreaterThanOrEqual(second);
  } finally {
    store.close();
  }
});
