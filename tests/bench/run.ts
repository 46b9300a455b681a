/** `npm run bench`: every measurement of this folder, one after the other, as one table of ratios with their aims. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWindow } from '../../electron/build-window.ts';
import type { BenchRow } from './import.ts';

type Bench = () => Promise<BenchRow[]>;

async function findBench(name: string): Promise<Bench | null> {
  const module: unknown = await import(pathToFileURL(join(import.meta.dirname, name)).href);
  const bench: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, 'bench') : null;
  return typeof bench === 'function' ? (bench as Bench) : null;
}

/** Times and memory should be low, rates high. */
const isLow = (unit: string): boolean => unit === 'ms' || unit === 'MB';

function reached({ ratio, aim, unit }: BenchRow): boolean {
  return isLow(unit) ? ratio <= aim : ratio >= aim;
}

const show = (row: BenchRow) => ({
  what: row.name,
  ours: `${row.ours.toFixed(row.ours < 100 ? 1 : 0)} ${row.unit}`,
  peer: `${row.peer.toFixed(row.peer < 100 ? 1 : 0)} ${row.unit}`,
  ratio: Number(row.ratio.toFixed(2)),
  aim: `${isLow(row.unit) ? '≤' : '≥'} ${row.aim}`,
  reached: reached(row) ? 'yes' : 'no',
});

await buildWindow();
const rows: BenchRow[] = [];
for (const name of readdirSync(import.meta.dirname).toSorted()) {
  if (name === 'run.ts' || !name.endsWith('.ts')) continue;
  const bench = await findBench(name);
  if (bench === null) continue;
  console.error(`${name} …`);
  rows.push(...(await bench()));
}
console.table(rows.map(show));
