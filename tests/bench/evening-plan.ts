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
import { loadOracle, solveWithHighs } from '../domain/evening/solve-with-highs.ts';
import type { BenchRow } from './import.ts';
import { median } from './median.ts';

/** How many invented evenings of each size: those of 300 keep HiGHS busy for minutes. */
const sizes = [
  { families: 10, evenings: 20 },
  { families: 30, evenings: 10 },
  { families: 100, evenings: 3 },
  { families: 300, evenings: 1 },
];
/** Of HiGHS, for each of its three solves of an evening. */
const secondsAtMost = 60;

/** As one number: what is higher up weighs more than all below it together. */
const costOf = ([nowhere, moved, wishes, good, comfort]: Tiers, { weights }: EveningProblem): number =>
  nowhere * weights.nowhere + moved * weights.moved + wishes * weights.wish + good * weights.good + comfort;

export async function bench(): Promise<BenchRow[]> {
  const highs = await loadOracle();
  // Both compiled before anything is measured.
  const warm = readProblem(makeEvening({ families: 12, seed: 99 }));
  for (let round = 0; round < 20; round++) searchPlaces(warm, effortOf(12));
  solveWithHighs(highs, warm, secondsAtMost);
  return sizes.flatMap(({ families, evenings }): BenchRow[] => {
    const ours: number[] = [];
    const theirs: number[] = [];
    const gaps: number[] = [];
    let [proven, better, worse] = [0, 0, 0];
    for (let seed = 1; seed <= evenings; seed++) {
      const facts = makeEvening({ families, seed });
      let start = performance.now();
      const problem = readProblem(facts);
      const found = searchPlaces(problem, effortOf(problem.candidates.length));
      ours.push(performance.now() - start);
      start = performance.now();
      const oracle = solveWithHighs(highs, problem, secondsAtMost);
      theirs.push(performance.now() - start);
      const tiers = countTiers(problem, found.chosen);
      if (oracle.proven) proven++;
      const difference = compareTiers(tiers, oracle.tiers);
      if (difference > 0) worse++;
      if (difference < 0) better++;
      gaps.push(costOf(tiers, problem) / costOf(oracle.tiers, problem));
    }
    const [a, b, gap] = [median(ours), median(theirs), Math.max(...gaps)];
    const said = `HiGHS proved ${proven} of ${evenings}; we were better in ${better}, worse in ${worse}`;
    return [
      { name: `plan of ${families} families`, ours: a, peer: b, ratio: a / b, aim: 1, unit: 'ms' },
      {
        name: `least good plan of ${families} families, the optimum in hundredths of its cost (${said})`,
        ours: 100,
        peer: 100 / gap,
        ratio: 1 / gap,
        aim: 0.98,
        unit: '%',
      },
    ];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await bench());
