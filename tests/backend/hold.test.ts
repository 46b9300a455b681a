/** One program at a time has the vault: who holds it is told by name and time, and a hold that was left is taken over. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CallError } from '../../electron/backend/call-error.ts';
import { type Hold, silentAfter, takeHold } from '../../electron/backend/vault/hold.ts';
import { openTestBackend, testPassphrase } from './open-test-backend.ts';

let folder: string;
let now: Date;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'driehoek-hold-'));
  now = new Date('2026-02-02T09:30:00');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const path = (): string => join(folder, 'vault.holder');
const take = (takeOver = false, onLost: () => void = () => undefined): Hold =>
  takeHold(folder, { now: () => now, takeOver, onLost });
const later = (milliseconds: number): void => {
  now = new Date(now.getTime() + milliseconds);
};

/** As left by somebody; with a sign of life at `now`. */
function leave(held: { machine: string; process: number } | string): void {
  const whole = { id: 'other', since: '2026-02-02T08:00:00.000Z' };
  writeFileSync(path(), typeof held === 'string' ? held : JSON.stringify({ ...whole, ...held }));
  utimesSync(path(), now, now);
}

function refusal(takeOver = false): CallError {
  try {
    take(takeOver).release();
  } catch (error) {
    if (error instanceof CallError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('names the computer and nothing of a person, and is gone when it is let go', () => {
  const hold = take();
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/u),
    machine: hostname(),
    process: process.pid,
    since: now.toISOString(),
  });
  expect(refusal().holder).toEqual({ machine: hostname(), since: now.toISOString(), silent: false });
  hold.release();
  hold.release();
  expect(existsSync(path())).toBe(false);
  take().release();
});

test('of a killed process of this computer is taken over at once, of a running one is not', async () => {
  leave({ machine: hostname(), process: await deadProcess() });
  take().release();
  leave({ machine: hostname(), process: process.ppid });
  expect(refusal(true)).toMatchObject({ code: 'vault-busy', holder: { silent: false } });
});

test('with the number of this very process, from before the machine was started again, is taken over', () => {
  leave({ machine: hostname(), process: process.pid });
  take().release();
  expect(existsSync(path())).toBe(false);
});

test('of another computer is refused, and taken over only when it is silent and the mentor says so', () => {
  leave({ machine: 'lokaal-12', process: 1 });
  const since = '2026-02-02T08:00:00.000Z';
  expect(refusal(true).holder).toEqual({ machine: 'lokaal-12', since, silent: false });
  later(silentAfter + 1000);
  expect(refusal().holder).toEqual({ machine: 'lokaal-12', since, silent: true });
  expect(existsSync(path())).toBe(true);
  take(true).release();
});

test('with a sign from the future, by a clock that is wrong, counts as silent', () => {
  leave({ machine: 'lokaal-12', process: 1 });
  later(-3_600_000);
  expect(refusal().holder?.silent).toBe(true);
});

test.each(['', '{"id":', '[]'])('that cannot be read (%j) is somebody until it is silent', (text) => {
  leave(text);
  expect(refusal().holder?.machine).toBe('?');
  later(silentAfter + 1000);
  take().release();
});

test('gives signs of life, and notices when somebody else took over', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let lost = 0;
  const hold = take(false, () => (lost += 1));
  later(90_000);
  vi.advanceTimersByTime(20_000);
  later(60_000);
  expect(refusal().holder?.silent).toBe(false);
  leave({ machine: 'lokaal-12', process: 1 });
  vi.advanceTimersByTime(20_000);
  expect(lost).toBe(1);
  hold.release();
  // It is theirs.
  expect(existsSync(path())).toBe(true);
});

test('through the calls: the second program is refused in words, and opens when the first has locked', async () => {
  using first = await openTestBackend();
  using second = await openTestBackend({ dataDir: first.dataDir, vault: false });
  const passphrase = testPassphrase;
  const failure = await second.refusal('vault.unlock', { passphrase });
  expect(failure).toMatchObject({ code: 'vault-busy', holder: { machine: hostname(), silent: false } });
  expect(failure.message).toContain(`2 februari 2026, 09:30 open op de computer ${hostname()}`);
  await first.call('vault.lock', {});
  await second.call('vault.unlock', { passphrase });
  expect(await first.refusal('vault.unlock', { passphrase })).toMatchObject({ code: 'vault-busy' });
});
