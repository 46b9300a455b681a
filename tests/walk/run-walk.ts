/** Walks all parts of the space on as many threads as the machine has cores. Stops at the first problems. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WalkedPart, WalkPart } from './walk-part.ts';
import { partCount } from './walk-part.ts';

/** `onPart` hears after every part how many agendas were walked so far. */
export async function runWalk(
  sample?: WalkPart['sample'],
  onPart: (parts: number, count: number) => void = () => undefined,
): Promise<WalkedPart> {
  const total: WalkedPart = { count: 0, twice: 0, problems: [], people: new Set() };
  let next = 0;
  let parts = 0;

  const walkParts = async (worker: Worker): Promise<void> => {
    while (next < partCount && total.problems.length === 0) {
      const part: WalkPart = sample === undefined ? { typeYear: next } : { typeYear: next, sample };
      next++;
      worker.postMessage(part, []);
      const [walked] = (await once(worker, 'message')) as [WalkedPart];
      total.count += walked.count;
      total.twice += walked.twice;
      total.problems.push(...walked.problems);
      for (const people of walked.people) total.people.add(people);
      parts++;
      onPart(parts, total.count);
    }
  };
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('walk-worker.ts', import.meta.url)),
  );
  try {
    await Promise.all(workers.map(walkParts));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return total;
}
