/** `npm start` where there is no display, and `npm run demo`: what a newcomer types first. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chromiumPath } from '../chromium.ts';
import { readPdf } from '../pack/read-pdf.ts';
import { runCommand } from './run-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'driehoek-start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const english = { LC_ALL: 'en_GB.UTF-8', CHROMIUM: chromiumPath };
const noDisplay = { DISPLAY: '', WAYLAND_DISPLAY: '' };

function start(args: readonly string[]): ChildProcess {
  const script = resolve(import.meta.dirname, '../../electron/start.ts');
  return spawn(process.execPath, [script, '--data', join(folder, 'data'), ...args], {
    env: { ...process.env, ...english, ...noDisplay },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The first address that the program prints. */
async function readAddress({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('no output');
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/u.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the program ended without an address');
}

test('without a window the program prints an address that works once, and stops when it is told to', async () => {
  const program = start(['--no-window']);
  try {
    const address = await readAddress(program);
    const entered = await fetch(address);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const key = /name="driehoek-key" content="([\w-]+)"/u.exec(await entered.text())?.[1] ?? '';
    const { origin } = new URL(address);
    expect(await (await fetch(origin, { headers: { cookie } })).text()).toContain('<div id="root">');
    const reply = await fetch(`${origin}/call`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json', 'x-driehoek-key': key },
      body: JSON.stringify({ name: 'vault.status', input: {} }),
    });
    expect(await reply.json()).toEqual({ ok: true, value: { state: 'none', waitSeconds: 0 } });
    expect((await fetch(address)).status).toBe(403);
  } finally {
    program.kill('SIGINT');
  }
  const [code] = (await once(program, 'exit')) as [number | null];
  expect(code).toBe(0);
});

test.runIf(process.platform === 'linux')('without a display it says so in one sentence', async () => {
  const program = start([]);
  const said: string[] = [];
  program.stderr?.on('data', (part: Buffer) => said.push(part.toString()));
  await readAddress(program);
  program.kill('SIGINT');
  await once(program, 'exit');
  expect(said.join('')).toContain('There is no display here, so neither Electron nor a window can open');
});

test('an unknown option explains the command, with exit code 2', async () => {
  const { code, stderr } = await runCommand('start.ts', ['--colour']);
  expect(code).toBe(2);
  expect(stderr).toContain('npm start -- [--yes]');
});

/** What a newcomer is promised on a slow machine, in milliseconds. */
const twoMinutes = 120_000;

test(
  'the demo leaves one PDF of 28 students with three sheets each, and nothing else',
  async () => {
    const out = join(folder, 'demo.pdf');
    const { code, stdout, stderr } = await runCommand('demo.ts', ['--out', out], {
      env: { ...english, TMPDIR: folder },
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('28 agendas');
    expect(readdirSync(folder)).toEqual(['demo.pdf']);
    const { outline, pages, texts } = await readPdf(readFileSync(out));
    expect(outline).toHaveLength(28 * 3);
    expect(pages).toBeGreaterThanOrEqual(28 * 3);
    expect(texts.every((text) => text.length > 50)).toBe(true);
  },
  twoMinutes,
);
