/** The window of the browser: it gets in, the token is on no command line, and nothing is left when it closes. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWindow } from '../../electron/loopback/open-window.ts';
import { type LoopbackServer, startServer } from '../../electron/loopback/server.ts';
import { chromiumPath } from '../chromium.ts';

let folder: string;
let dataDir: string;
let server: LoopbackServer;
const calls: string[] = [];

beforeEach(async () => {
  calls.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'driehoek-window-'));
  dataDir = join(folder, 'data');
  const rendererDir = join(folder, 'renderer');
  mkdirSync(rendererDir);
  writeFileSync(join(rendererDir, 'index.html'), '<!doctype html><script src="/app.js"></script>');
  writeFileSync(
    join(rendererDir, 'app.js'),
    `fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"name":"settings.get","input":{}}' })`,
  );
  server = await startServer({
    rendererDir,
    call: (name) => {
      calls.push(name);
      return Promise.resolve({ ok: true, value: {} });
    },
  });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The browser without a display, started by the same switches. */
function headlessBrowser(): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\nexec '${chromiumPath}' --headless "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** The arguments of all processes of this machine, as anybody can read them. */
const commandLines = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        // It ended in between.
        return '';
      }
    })
    .join('\n');

test.runIf(process.platform === 'linux')('opens through a file that only its owner can read', async () => {
  const token = new URL(server.oneTimeAddress).searchParams.get('token') ?? '';
  const window = openWindow(headlessBrowser(), server.oneTimeAddress, dataDir);
  try {
    const [profile = ''] = readdirSync(dataDir);
    expect(statSync(join(dataDir, profile)).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, profile, 'open.html')).mode & 0o777).toBe(0o600);
    await vi.waitUntil(() => calls.length > 0, { timeout: 20_000 });
    expect(calls).toEqual(['settings.get']);
    expect(commandLines()).toContain(profile);
    expect(commandLines()).not.toContain(token);
  } finally {
    window.close();
    await window.closed;
  }
  expect(readdirSync(dataDir)).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'sweeps what a killed start left, and nothing of a running one',
  async () => {
    // The highest number that Linux gives a process is 2^22.
    const left = join(dataDir, `window-${2 ** 22 + 1}-killed`);
    const running = join(dataDir, `window-${process.pid}-running`);
    for (const path of [left, running]) mkdirSync(path, { recursive: true });
    writeFileSync(join(dataDir, 'vault.db'), 'the vault');
    const window = openWindow(headlessBrowser(), server.oneTimeAddress, dataDir);
    window.close();
    await window.closed;
    expect(readdirSync(dataDir).toSorted()).toEqual(['vault.db', `window-${process.pid}-running`]);
  },
);

test.runIf(process.platform !== 'win32')(
  'ends what the browser left running, so that nothing writes again',
  async () => {
    const path = join(folder, 'browser');
    const script = `#!/bin/sh
for argument in "$@"; do case "$argument" in --user-data-dir=*) profile="\${argument#*=}";; esac; done
while :; do mkdir -p "$profile/Default"; echo late > "$profile/Default/late"; done &
`;
    writeFileSync(path, script, { mode: 0o755 });
    const window = openWindow(path, server.oneTimeAddress, dataDir);
    await window.closed;
    expect(readdirSync(dataDir)).toEqual([]);
  },
);

test('a browser that cannot start counts as closed', async () => {
  const absent = join(folder, 'absent');
  writeFileSync(absent, 'not a program');
  const window = openWindow(absent, server.oneTimeAddress, dataDir);
  await window.closed;
  expect(readdirSync(dataDir)).toEqual([]);
});
