/**
 * From starting the browser to the list of 2,000 students, against an empty page in the same browser, in one run.
 * The vault is open already: unlocking is slow on purpose. Measures only; asserts nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../chromium.ts';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';
import { openSchool } from './open-school.ts';

const rounds = 7;

/** Looks at every frame: a locator looks again after up to half a second, which is more than what is measured. */
const waitFor = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector, { polling: 'raf' });

/** Milliseconds from starting a browser until its first page shows `selector`. */
async function timeStart(address: string, selector: string): Promise<number> {
  const start = performance.now();
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await waitFor(page, selector);
  const took = performance.now() - start;
  await browser.close();
  return took;
}

/** Medians of 7 rounds in milliseconds, the two taking turns, after one round to warm the disk cache. */
export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  const school = openSchool(folder);
  try {
    const times: { ours: number; peer: number }[] = [];
    for (let round = 0; round <= rounds; round += 1)
      times.push({
        ours: await timeStart(await school.ask('school'), '[role=row][aria-selected]'),
        peer: await timeStart(await school.ask('empty'), 'body'),
      });
    const measured = times.slice(1);
    const ours = median(measured.map((time) => time.ours));
    const peer = median(measured.map((time) => time.peer));
    const name = 'window to the list of 2,000 students, against an empty page';
    return [{ name, ours, peer, ratio: ours / peer, aim: 1.5, unit: 'ms' }];
  } finally {
    await school.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await bench());
