/** Bare Chromium printing the same HTML, and how a print of ours is held against it. Has no measurement of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { CallInput, CallName } from '../../shared/contract.ts';
import { type Backend, createBackend } from '../../electron/backend/create-backend.ts';
import { createPdfPrinter } from '../../electron/loopback/pdf.ts';
import { chromiumArgs, chromiumPath } from '../chromium.ts';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';

export type Call = Backend['call'];

/** The value of a call that must succeed. */
export async function valueOf(call: Call, name: string, input: unknown): Promise<unknown> {
  const reply = await call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
  return reply.value;
}

/** A call of ours that prints, with what it needs prepared in a fresh vault. */
export interface PrintToMeasure<N extends CallName> {
  /** Of the row: what is printed. */
  name: string;
  call: N;
  prepare: (call: Call) => Promise<CallInput<N>>;
}

const rounds = 5;
const aim = 1.15;

/** The whole call: agendas, sheets, PDF, and the file on disk. Keeps the HTML, for the peer. */
async function openOurs<N extends CallName>(folder: string, { call, prepare }: PrintToMeasure<N>) {
  const printer = createPdfPrinter(chromiumPath);
  let printed = '';
  const backend = createBackend({
    dataDir: join(folder, 'data'),
    htmlToPdf(html, options) {
      printed = html;
      return printer.htmlToPdf(html, options);
    },
    saveAs: () => Promise.resolve(join(folder, 'ours.pdf')),
    now: () => new Date('2026-02-02T09:30:00'),
    newId: () => crypto.randomUUID(),
  });
  await valueOf(backend.call, 'vault.create', { passphrase: crypto.randomUUID(), recovery: false });
  const request = await prepare(backend.call);
  return {
    html: () => printed,
    async run(): Promise<number> {
      const start = performance.now();
      await valueOf(backend.call, call, request);
      return performance.now() - start;
    },
    async close() {
      backend.close();
      await printer.close();
    },
  };
}

/** What anybody would write: the document into a page, the page into a file. */
async function openPeer(folder: string) {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  return {
    async run(html: string): Promise<number> {
      const start = performance.now();
      const page = await browser.newPage();
      await page.setContent(html);
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      await writeFile(join(folder, 'peer.pdf'), pdf);
      await page.close();
      return performance.now() - start;
    },
    close: () => browser.close(),
  };
}

/** Medians of 5 rounds in milliseconds, the two taking turns, after one round to warm both. */
export async function againstBareChromium<N extends CallName>(print: PrintToMeasure<N>): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  try {
    const ours = await openOurs(folder, print);
    const peer = await openPeer(folder);
    const times: { ours: number; peer: number }[] = [];
    for (let round = 0; round <= rounds; round += 1)
      times.push({ ours: await ours.run(), peer: await peer.run(ours.html()) });
    await ours.close();
    await peer.close();
    const measured = times.slice(1);
    const oursTime = median(measured.map((time) => time.ours));
    const peerTime = median(measured.map((time) => time.peer));
    const name = `${print.name}, against bare Chromium printing the same HTML`;
    return [{ name, ours: oursTime, peer: peerTime, ratio: oursTime / peerTime, aim, unit: 'ms' }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
