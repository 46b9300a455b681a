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
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWindow } from '../../electron/loopback/open-window.ts';
import { type LoopbackServer, startServer } from '../../electron/loopback/server.ts';
import { chromiumPath } from '../chromium.ts';

/** What nobody may find on the disk: a name as a person may have, in what the page reads and in what it shows. */
const marker = 'Zonnebloemsteiger';

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
  writeFileSync(
    join(rendererDir, 'index.html'),
    '<!doctype html><head><script src="/app.js" defer></script></head>',
  );
  writeFileSync(
    join(rendererDir, 'app.js'),
    `const ask = (name) => fetch('/call', { method: 'POST', body: JSON.stringify({ name, input: {} }), headers: {
      'content-type': 'application/json',
      'x-driehoek-key': document.querySelector('meta[name="driehoek-key"]').content,
    } });
    ask('settings.get').then((reply) => reply.text()).then((text) => {
      document.title = text;
      document.body.append(text, Object.assign(document.createElement('input'), { name: 'name', value: text }));
      history.pushState(null, '', '#' + text);
      return ask('shown');
    })`,
  );
  server = await startServer({
    rendererDir,
    call: (name) => {
      calls.push(name);
      return Promise.resolve({ ok: true, value: marker });
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
    await vi.waitUntil(() => calls.includes('shown'), { timeout: 60_000 });
    expect(calls).toEqual(['settings.get', 'shown']);
    expect(commandLines()).toContain(profile);
    expect(commandLines()).not.toContain(token);
  } finally {
    window.close();
    await window.closed;
  }
  expect(readdirSync(dataDir)).toEqual([]);
});

/** All files below, as what is written there would look in either of the browser's encodings. */
const filesWith = (path: string, text: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
    });

test.runIf(process.platform === 'linux')(
  'writes nothing to disk of what it read, shows and has in its address and title',
  async () => {
    const window = openWindow(headlessBrowser(), server.oneTimeAddress, dataDir);
    try {
      await vi.waitUntil(() => calls.includes('shown'), { timeout: 60_000 });
      expect(filesWith(dataDir, marker)).toEqual([]);
      expect(filesWith(dataDir, 'Driehoek'), 'files are looked into').not.toEqual([]);
    } finally {
      // As a person closes it: what a browser keeps for its next start, it writes now. The folder is gone after that.
      window.close();
      await window.closed;
    }
  },
);

test.runIf(process.platform === 'linux')('ends with its program, however that ends', async () => {
  const script = join(import.meta.dirname, 'hold-window.ts');
  const program = spawn(process.execPath, [script, headlessBrowser(), server.oneTimeAddress, dataDir], {
    stdio: 'ignore',
  });
  await vi.waitUntil(() => calls.includes('shown'), { timeout: 60_000 });
  expect(commandLines()).toContain(`--user-data-dir=${dataDir}`);
  program.kill('SIGKILL');
  await vi.waitUntil(() => !commandLines().includes(`--user-data-dir=${dataDir}`), { timeout: 60_000 });
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
