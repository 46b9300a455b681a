/**
 * A whole summary, every table of the menu protected and audited, against the solver alone on the same programs, and its
 * memory against the solver with the largest of them. Measures only; asserts nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';

const Measured = z.object({ ms: z.number(), megabytes: z.number(), released: z.int(), tables: z.int() });
const program = join(import.meta.dirname, 'programs/make-summary.ts');

function measure(side: 'ours' | 'peer' | 'largest', students: number, trace: string) {
  const printed = execFileSync(process.execPath, [program, side, String(students), trace], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return Measured.parse(JSON.parse(printed));
}

/** Each side in a process of its own, the two taking turns. */
function benchSchool(name: string, students: number, rounds: number, folder: string): BenchRow[] {
  const trace = join(folder, `${students}.json`);
  const turns = Array.from({ length: rounds }, () => ({
    ours: measure('ours', students, trace),
    peer: measure('peer', students, trace),
    largest: measure('largest', students, trace),
  }));
  const time = {
    ours: median(turns.map(({ ours }) => ours.ms)),
    peer: median(turns.map(({ peer }) => peer.ms)),
  };
  const memory = {
    ours: median(turns.map(({ ours }) => ours.megabytes)),
    peer: median(turns.map(({ largest }) => largest.megabytes)),
  };
  const { released = 0, tables = 0 } = turns[0]?.ours ?? {};
  const what = `summary of ${name}, ${released} of ${tables} tables`;
  return [
    { name: `${what}, against the solver alone`, ...time, ratio: time.ours / time.peer, aim: 2, unit: 'ms' },
    {
      name: `its memory, against the solver with the largest program`,
      ...memory,
      ratio: memory.ours / memory.peer,
      aim: 2,
      unit: 'MB',
    },
  ];
}

export function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-bench-'));
  try {
    return Promise.resolve([
      ...benchSchool('a class of 28', 28, 5, folder),
      ...benchSchool('a school of 2,000', 2000, 1, folder),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await bench());
