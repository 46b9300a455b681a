/** A pack of 60 pages, warm, against bare Chromium printing the same HTML, in one run. Measures only; asserts nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { createPdfPrinter } from '../../electron/loopback/pdf.ts';
import { chromiumArgs, chromiumPath } from '../chromium.ts';
import { loadDemo } from '../demo/load-demo.ts';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';

/** A page for the student, one for the parents and two for the mentor, each. */
const students = 15;
const pages = 60;
const rounds = 5;

/** The whole call: agendas, sheets, PDF, and the file on disk. Keeps the HTML, for the peer. */
async function openOurs(folder: string) {
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
  await backend.call('vault.create', { passphrase: crypto.randomUUID(), recovery: false });
  const studentIds = (await loadDemo(backend.call, 'nl')).slice(0, students);
  const request = {
    studentIds,
    sheets: ['student', 'parents', 'mentor'],
    groupBy: 'student',
    language: 'nl',
    job: 'bench',
  };
  return {
    html: () => printed,
    async run(): Promise<number> {
      const start = performance.now();
      const reply = await backend.call('print.pack', request);
      const took = performance.now() - start;
      if (!reply.ok) throw new Error(reply.code);
      return took;
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
export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  try {
    const ours = await openOurs(folder);
    const peer = await openPeer(folder);
    const times: { ours: number; peer: number }[] = [];
    for (let round = 0; round <= rounds; round += 1)
      times.push({ ours: await ours.run(), peer: await peer.run(ours.html()) });
    await ours.close();
    await peer.close();
    const measured = times.slice(1);
    const oursTime = median(measured.map((time) => time.ours));
    const peerTime = median(measured.map((time) => time.peer));
    const name = `a pack of ${pages} pages, against bare Chromium printing the same HTML`;
    return [{ name, ours: oursTime, peer: peerTime, ratio: oursTime / peerTime, aim: 1.15, unit: 'ms' }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await bench());
