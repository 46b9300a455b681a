/** A kill in the middle of erasing: a student is whole, or is gone from every byte once the vault was opened again. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { finishErasures } from '../../electron/backend/store/finish-erasures.ts';
import { decryptFiles } from '../backend/decrypt-folder.ts';
import { dataKey, makeTestFolder, studentValues, type TestFolder } from './open-test-store.ts';

const students = 40;
const traceOf = (at: number): string => `qzspoor${String(at).padStart(3, '0')}z`;
const pointsEach = 3;

/** Each with a name and points that are in nobody else's. */
function fill(folder: TestFolder): void {
  const store = folder.open();
  store.transaction(() => {
    for (let at = 0; at < students; at += 1) {
      const id = `s${String(at).padStart(3, '0')}`;
      store.run(store.query.insertInto('student').values(studentValues(id, traceOf(at), 'Visser')));
      for (let point = 0; point < pointsEach; point += 1)
        store.run(
          store.query.insertInto('point').values({
            id: `${id}-${point}`,
            student_id: id,
            by: 'student',
            text: `${traceOf(at)} `.repeat(25),
          }),
        );
    }
  });
  store.close();
}

/** Kills `after` milliseconds into the erasing of one of the students. */
function eraseAndKill(folder: string, at: number, after: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'erase-forever.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let isKilled = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (
        isKilled ||
        !text
          .trim()
          .split('\n')
          .map(Number)
          .some((started) => started >= at)
      )
        return;
      isKilled = true;
      void wait(after).then(() => child.kill('SIGKILL'));
    });
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error('the erasing program ended by itself')),
    );
  });
}

const moments = Array.from({ length: 24 }, (_, round) => ({ at: round % 8, after: round }));

test.each(moments)('killed $after ms into erasing student $at', async ({ at, after }) => {
  using folder = makeTestFolder();
  fill(folder);
  await eraseAndKill(folder.folder, at, after);
  const store = folder.open();
  // As the vault does when it is opened.
  finishErasures(store);
  const left = new Set(
    store.all(store.query.selectFrom('student').select('given_name')).map((row) => row.given_name),
  );
  const points = store.all(store.query.selectFrom('point').select('text'));
  store.close();
  const bytes = Buffer.concat([...decryptFiles(folder.folder, dataKey()).values()]);
  const traces = Array.from({ length: students }, (_, index) => traceOf(index));
  expect(left.size).toBeGreaterThan(0);
  expect(left.size).toBeLessThanOrEqual(students - at);
  for (const trace of traces) {
    const own = points.filter(({ text }) => text.startsWith(trace));
    expect({ trace, points: own.length, found: bytes.includes(trace) }).toEqual(
      left.has(trace) ? { trace, points: pointsEach, found: true } : { trace, points: 0, found: false },
    );
  }
});
