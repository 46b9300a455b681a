/**
 * Opens the leaky page and prints what a server outside heard, as JSON: in the window of the program (`window`), or in
 * a plain browser from a plain server (`plain`), to show that what is tried does get out where nothing is shut.
 */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { openWindow } from '../../electron/loopback/open-window.ts';
import { startServer } from '../../electron/loopback/server.ts';
import { chromiumArgs, chromiumPath } from '../chromium.ts';
import { outsideAddress } from './alone.ts';

/** For what comes after the page is done or gone, in milliseconds. Nothing can say that nothing will come. */
const grace = 1500;
/** For a busy machine, where everything is to be heard. In steps of 0.1 s. */
const patience = 150;

/** Ways that are heard under another name, or that only look up where they would go. */
const heardAs: Record<string, string> = {
  preconnect: 'a connection',
  'name-prefetch': 'a connection',
  'web-transport': 'a QUIC packet',
  webrtc: 'a STUN packet',
  'webrtc-of-a-frame': 'a STUN packet',
};

const folder = mkdtempSync(join(tmpdir(), 'driehoek-leaky-'));
const rendererDir = join(folder, 'renderer');
const heard = new Set<string>();

/** On another port of this machine: what the page of another program, or of another user, would be. */
async function listen(): Promise<{ port: number; close: () => void }> {
  const server = createServer((request, response) => {
    heard.add((request.url ?? '').slice(1));
    response.setHeader('access-control-allow-origin', '*');
    response.end();
  });
  server.on('connection', () => heard.add('a connection'));
  server.on('upgrade', (request, socket) => {
    heard.add((request.url ?? '').slice(1));
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4', (message) =>
    // The first two bits of STUN are 0 (RFC 8489 §5), those of QUIC's first packet 1 (RFC 9000 §17.2).
    heard.add((message[0] ?? 0) < 64 ? 'a STUN packet' : 'a QUIC packet'),
  );
  datagrams.bind(port, '127.0.0.1');
  await once(datagrams, 'listening');
  return {
    port,
    close() {
      server.closeAllConnections();
      server.close();
      datagrams.close();
    },
  };
}

function writePage(port: number): void {
  mkdirSync(rendererDir);
  // The first one hears.
  const places = [`127.0.0.1:${port}`, `${outsideAddress}:${port}`, `naam.example:${port}`];
  const query = places.map((place) => `place=${encodeURIComponent(place)}`).join('&');
  const script = `<script type="module" src="/leaky-page.js?${query}"></script>`;
  // Tried too, but a browser asks for it only when all else of the page has come or failed.
  const icon = `<link rel="icon" href="http://127.0.0.1:${port}/icon" />`;
  writeFileSync(join(rendererDir, 'index.html'), `<!doctype html><head>${icon}${script}</head><body></body>`);
  const page = readFileSync(join(import.meta.dirname, 'leaky-page.ts'), 'utf8');
  writeFileSync(join(rendererDir, 'leaky-page.js'), stripTypeScriptTypes(page));
  writeFileSync(join(rendererDir, 'worker.js'), 'fetch(decodeURIComponent(location.search.slice(1)))');
}

/** Told what the page has tried; it leaves when the answer comes. */
type Told = (value: unknown) => Promise<void>;

async function runWindow(tell: Told): Promise<() => Promise<void>> {
  const server = await startServer({
    rendererDir,
    async call(_name, input) {
      await tell(input);
      return { ok: true, value: {} };
    },
  });
  // The same switches, without a display; without a person to click, a second window needs the other one.
  const browser = join(folder, 'browser');
  writeFileSync(browser, `#!/bin/sh\nexec '${chromiumPath}' --headless --disable-popup-blocking "$@"\n`);
  chmodSync(browser, 0o755);
  const window = openWindow(browser, server.oneTimeAddress, join(folder, 'data'));
  return async () => {
    window.close();
    await window.closed;
    await server.close();
  };
}

async function runPlain(tell: Told): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://own').pathname;
    if (path === '/call') {
      void request.toArray().then(async (parts: Buffer[]) => {
        const call = JSON.parse(Buffer.concat(parts).toString()) as { input: unknown };
        await tell(call.input);
        return response.end();
      });
      return;
    }
    const name = path === '/' ? 'index.html' : path.slice(1);
    response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(readFileSync(join(rendererDir, name)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const more = ['--headless', '--disable-popup-blocking'];
  const args = [...chromiumArgs, ...more, `--user-data-dir=${join(folder, 'plain')}`, address];
  const browser = spawn(chromiumPath, args, { stdio: 'ignore', detached: true });
  return async () => {
    process.kill(-(browser.pid ?? 0), 'SIGKILL');
    await once(browser, 'exit');
    server.closeAllConnections();
    server.close();
  };
}

const outside = await listen();
writePage(outside.port);
const isPlain = process.argv[2] === 'plain';
let tried: string[] = [];
const unheard = () => tried.filter((way) => !heard.has(heardAs[way] ?? way));

/** Until all is heard, where that is to be expected. */
async function hearOut(): Promise<void> {
  await pause(grace);
  if (isPlain) for (let at = 0; at < patience && unheard().length > 0; at++) await pause(100);
}

let leave = () => {};
const leaving = new Promise<void>((resolve) => {
  leave = resolve;
});
async function told(ways: unknown): Promise<void> {
  tried = [...new Set(z.array(z.string()).parse(ways))];
  await hearOut();
  tried.push('location');
  leave();
}
const stop = await (isPlain ? runPlain(told) : runWindow(told));
await leaving;
await hearOut();
await stop();
outside.close();
rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
process.stdout.write(JSON.stringify({ tried, unheard: unheard(), heard: [...heard].toSorted() }));
