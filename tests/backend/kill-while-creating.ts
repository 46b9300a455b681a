/**
 * A program of its own that makes a vault and kills itself just before its n-th step on the disk:
 * `node kill-while-creating.ts FOLDER N`. Ends with 0 when there were fewer steps.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [dataDir = '', last = ''] = process.argv.slice(2);
let steps = 0;
const dieInTime = (): void => {
  steps += 1;
  if (steps === Number(last)) process.kill(process.pid, 'SIGKILL');
};
const step =
  <A extends unknown[], R>(real: (...args: A) => R) =>
  (...args: A): R => {
    dieInTime();
    return real(...args);
  };
fs.fsyncSync = step(fs.fsyncSync);
fs.renameSync = step(fs.renameSync);
fs.rmSync = step(fs.rmSync);
syncBuiltinESMExports();

// Only now, so that the product takes the functions above.
const { openTestBackend } = await import('./open-test-backend.ts');
const test = await openTestBackend({ dataDir });
test.backend.close();
