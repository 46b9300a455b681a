/**
 * `npm run faults`: all that can go wrong, in full, and a table of what was tried and what came of it. `-- --seed N` does
 * the same again. Ends with 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Tried } from './how-much.ts';

const Results = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) }),
  ),
});

const { values } = parseArgs({ options: { seed: { type: 'string' } } });
const seed = values.seed ?? `${Date.now() % 2 ** 31}`;
if (!/^\d{1,10}$/u.test(seed)) throw new Error('--seed takes a whole number');
console.log(`Seed ${seed}. Once more: npm run faults -- --seed ${seed}\n`);

const folder = mkdtempSync(join(tmpdir(), 'driehoek-faults-'));
const [report, results] = [join(folder, 'report'), join(folder, 'results.json')];
const start = performance.now();
try {
  const child = spawn(
    'npm',
    [
      'run',
      'test:unit',
      '--',
      '--project=node',
      'tests/faults',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, FAULTS_WHOLE: '1', FAULTS_SEED: seed, FAULTS_REPORT: report },
      shell: process.platform === 'win32',
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  const tried = existsSync(report)
    ? readFileSync(report, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Tried)
    : [];
  const rows = [...Map.groupBy(tried, ({ what }) => what)].map(([what, same]) => ({
    what,
    times: same.reduce((sum, { times }) => sum + times, 0),
    'what came of it': same.length === 1 ? same[0]?.note : `${same[0]?.note} to ${same.at(-1)?.note}`,
  }));
  console.table(rows);
  if (existsSync(results)) {
    const counts = Results.parse(JSON.parse(readFileSync(results, 'utf8')));
    for (const { assertionResults } of counts.testResults)
      for (const { status, fullName } of assertionResults)
        if (status === 'failed') console.log(`failed: ${fullName}`);
    const minutes = Math.round((performance.now() - start) / 60_000);
    console.log(
      `${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped, ` +
        `${minutes} minutes, seed ${seed}`,
    );
    process.exitCode = code === 0 && counts.numPassedTests > 0 ? 0 : 1;
  } else {
    console.log('Ended before the tests did.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
