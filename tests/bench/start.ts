/**
 * From starting the browser to the list of 2,000 students, against an empty page in the same browser, in one run.
 * The vault is open already: unlocking is slow on purpose. Measures only; asserts nothing.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { createBackend, type Backend } from '../../electron/backend/create-backend.ts';
import { startServer } from '../../electron/loopback/server.ts';
import { chromiumArgs, chromiumPath } from '../chromium.ts';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';

const students = 2000;
const rounds = 7;
const rendererDir = resolve(import.meta.dirname, '../../out/renderer');

async function openSchool(dataDir: string): Promise<Backend> {
  const backend = createBackend({
    dataDir,
    htmlToPdf: () => Promise.reject(new Error('nothing is printed here')),
    saveAs: () => Promise.resolve(null),
    now: () => new Date('2026-02-02T09:30:00'),
    newId: () => crypto.randomUUID(),
  });
  await backend.call('vault.create', { passphrase: crypto.randomUUID(), recovery: false });
  const rows = Array.from(
    { length: students },
    (_, at) => `${at};Roos${at};Zonnebloem${at % 97};3H${'ABCDEFGH'.charAt(at % 8)}`,
  );
  const reply = await backend.call('import.apply', {
    fileName: 'school.csv',
    content: Buffer.from(['Stamnummer;Roepnaam;Achternaam;Klas', ...rows].join('\r\n')).toString('base64'),
    classes: Array.from('ABCDEFGH', (letter) => ({ className: `3H${letter}`, schoolType: 'havo', year: 3 })),
  });
  if (!reply.ok) throw new Error(reply.code);
  return backend;
}

/** Milliseconds from starting a browser until `ready` has happened in its first page. */
async function timeStart(address: string, ready: (page: Page) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await ready(page);
  const took = performance.now() - start;
  await browser.close();
  return took;
}

async function timeOurs({ call }: Backend): Promise<number> {
  const server = await startServer({ rendererDir, call });
  const took = await timeStart(server.oneTimeAddress, (page) =>
    page.getByText('Roos0 ', { exact: false }).first().waitFor(),
  );
  await server.close();
  return took;
}

async function timePeer(): Promise<number> {
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<p>'),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const took = await timeStart(address, (page) => page.waitForLoadState());
  server.closeAllConnections();
  server.close();
  return took;
}

/** Medians of 7 rounds in milliseconds, the two taking turns, after one round to warm the disk cache. */
export async function bench(): Promise<BenchRow[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  try {
    const backend = await openSchool(dataDir);
    const times: { ours: number; peer: number }[] = [];
    for (let round = 0; round <= rounds; round += 1)
      times.push({ ours: await timeOurs(backend), peer: await timePeer() });
    backend.close();
    const measured = times.slice(1);
    const ours = median(measured.map((time) => time.ours));
    const peer = median(measured.map((time) => time.peer));
    const name = 'window to the list of 2,000 students, against an empty page';
    return [{ name, ours, peer, ratio: ours / peer, aim: 1.5, unit: 'ms' }];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await bench());
