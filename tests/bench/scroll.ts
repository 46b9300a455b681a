/**
 * The longest task (middle of 3 rounds) of the window while a list of 2,000 students is scrolled from top to bottom and back, out of a
 * recorded trace, against 50 ms: what a hand feels. Measures only; asserts nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { chromiumArgs, chromiumPath } from '../chromium.ts';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';
import { openSchool } from './open-school.ts';

const allowed = 50;
/** Pixels a turn of the wheel; 2,000 rows of 44 px. */
const turn = 1100;
const turns = 80;
const rounds = 3;
/** The student at the end of the list. */
const lastName = /Zonnebloem96, Roos1939/u;

const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.number().optional(),
      args: z.object({ name: z.unknown() }).partial().optional(),
    }),
  ),
});

/** The longest task of any page's main thread, in milliseconds. Throws when the trace holds none. */
function findLongestTask(trace: Buffer): number {
  const { traceEvents } = Trace.parse(JSON.parse(trace.toString()));
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('no task in the trace');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  const school = openSchool(folder);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(await school.ask('school'));
    await page.getByRole('grid').hover();
    await page.mouse.wheel(0, turn);
    const longest: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
      for (let at = 0; at < turns; at += 1) await page.mouse.wheel(0, turn);
      await page.getByRole('row', { name: lastName }).waitFor();
      for (let at = 0; at < turns; at += 1) await page.mouse.wheel(0, -turn);
      longest.push(findLongestTask(await browser.stopTracing()));
    }
    const ours = median(longest);
    const name = 'longest task while 2,000 students are scrolled, against 50 ms';
    return [{ name, ours, peer: allowed, ratio: ours / allowed, aim: 1, unit: 'ms' }];
  } finally {
    await browser.close();
    await school.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await bench());
