/** Memory of the back end over an hour of use, pressed together: what it holds at the end, beside what it held early on. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { BenchRow } from './import.ts';

const Sample = z.object({ calls: z.int(), heap: z.number(), rss: z.number() });
const program = join(import.meta.dirname, 'programs/use-for-an-hour.ts');

export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, folder]);
    const samples = stdout
      .trim()
      .split('\n')
      .map((line) => Sample.parse(JSON.parse(line)));
    const calls = samples.at(-1)?.calls ?? 0;
    // The least of three: memory that the engine has not given back yet is no growth.
    const megabytes = (part: typeof samples, key: 'heap' | 'rss'): number =>
      Math.min(...part.map((sample) => sample[key])) / 1e6;
    const row = (what: string, key: 'heap' | 'rss', aim: number): BenchRow => {
      const ours = megabytes(samples.slice(-3), key);
      // The first stretch loads what is loaded once.
      const peer = megabytes(samples.slice(1, 4), key);
      return {
        name: `${what} after ${calls} calls, against early on`,
        ours,
        peer,
        ratio: ours / peer,
        aim,
        unit: 'MB',
      };
    };
    return [row('heap of the back end', 'heap', 1.1), row('memory of its process', 'rss', 1.15)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await bench());
