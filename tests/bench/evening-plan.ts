/**
 * Planning evenings of 10 to 300 families against HiGHS, which solves the same problem as a mixed-integer program and proves
 * its answer where its time allows, in one run. Measures only; asserts nothing.
 */
import { pathToFileURL } from 'node:url';
import { type EveningProblem, readProblem } from '../../shared/domain/evening/evening-problem.ts';
import { effortOf } from '../../shared/domain/evening/plan-evening.ts';
import { searchPlaces } from '../../shared/domain/evening/search-places.ts';
import { compareTiers, countTiers, type Tiers } from '../domain/evening/count-tiers.ts';
import { makeEvening } from '../domain/evening/make-evening.ts';
import { loadOracle, type OracleAnswer, solveWithHighs } from '../domain/evening/solve-with-highs.ts';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';

/**
 * How many invented evenings of each size, and the seconds that HiGHS gets for each of its three solves of one: with 300
 * families it proves nothing in a minute either, and runs out of its memory.
 */
const sizes = [
  { families: 10, evenings: 20, seconds: 60 },
  { families: 30, evenings: 10, seconds: 60 },
  { families: 100, evenings: 3, seconds: 60 },
  { families: 300, evenings: 1, seconds: 20 },
];

/** As one number: what is higher up weighs more than all below it together. */
const costOf = ([nowhere, moved, wishes, good, comfort]: Tiers, { weights }: EveningProblem): number =>
  nowhere * weights.nowhere + moved * weights.moved + wishes * weights.wish + good * weights.good + comfort;

/** null: HiGHS broke off, as its WebAssembly does when memory runs out; what is left of it is of no use. */
async function askHighs(
  problem: EveningProblem,
  seconds: number,
): Promise<{ oracle: OracleAnswer; took: number } | null> {
  const highs = await loadOracle();
  const start = performance.now();
  try {
    return { oracle: solveWithHighs(highs, problem, seconds), took: performance.now() - start };
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return null;
    throw error;
  }
}

export async function bench(): Promise<BenchRow[]> {
  // Both compiled before anything is measured.
  const warm = readProblem(makeEvening({ families: 12, seed: 99 }));
  for (let round = 0; round < 20; round++) searchPlaces(warm, effortOf(12));
  await askHighs(warm, 60);
  const rows: BenchRow[] = [];
  for (const { families, evenings, seconds } of sizes) {
    const ours: number[] = [];
    const theirs: number[] = [];
    const gaps: number[] = [];
    let [proven, better, worse, broken] = [0, 0, 0, 0];
    for (let seed = 1; seed <= evenings; seed++) {
      const facts = makeEvening({ families, seed });
      const start = performance.now();
      const problem = readProblem(facts);
      const found = searchPlaces(problem, effortOf(problem.candidates.length));
      ours.push(performance.now() - start);
      const asked = await askHighs(problem, seconds);
      if (asked === null) {
        broken++;
        continue;
      }
      const { oracle, took } = asked;
      theirs.push(took);
      const tiers = countTiers(problem, found.chosen);
      if (oracle.proven) proven++;
      const difference = compareTiers(tiers, oracle.tiers);
      if (difference > 0) worse++;
      if (difference < 0) better++;
      gaps.push(costOf(tiers, problem) / costOf(oracle.tiers, problem));
    }
    if (theirs.length === 0) {
      console.error(`HiGHS broke off at ${families} families: nothing to compare with.`);
      continue;
    }
    const [a, b, gap] = [median(ours), median(theirs), Math.max(...gaps)];
    const said = `HiGHS proved ${proven} of ${evenings}, broke off in ${broken}; we were better in ${better}, worse in ${worse}`;
    rows.push(
      { name: `plan of ${families} families`, ours: a, peer: b, ratio: a / b, aim: 1, unit: 'ms' },
      {
        name: `least good plan of ${families} families, the optimum in hundredths of its cost (${said})`,
        ours: 100,
        peer: 100 / gap,
        ratio: 1 / gap,
        aim: 0.98,
        unit: '%',
      },
    );
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await bench());
