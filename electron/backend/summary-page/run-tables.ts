/** Has tables made in a thread of their own, with progress and cancel. A thread that fails gives nothing out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job } from '../jobs.ts';
import type { MadeTables, TablesWork } from './make-tables.ts';

/** Beside this module in the sources; in the built program beside or above the bundle that this is part of. */
function workerPath(): string {
  const { dirname } = import.meta;
  const places = [
    join(dirname, 'tables-worker.ts'),
    join(dirname, 'tables-worker.js'),
    join(dirname, '..', 'tables-worker.js'),
  ];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error('the thread of the summary is missing');
  return found;
}

type Message = { done: number } | { made: MadeTables };

/** Reports phase `checking` in questions. Rejects with `cancelled` when the job is cancelled; the thread ends then. */
export async function runTables(work: TablesWork, job: Job): Promise<MadeTables> {
  const total = work.questions.length;
  await job.report('checking', 0, total);
  const worker = new Worker(workerPath(), { workerData: work });
  try {
    return await new Promise<MadeTables>((resolve, reject) => {
      job.signal.addEventListener('abort', () => reject(job.signal.reason as Error), { once: true });
      worker.on('message', (message: Message) => {
        if ('made' in message) resolve(message.made);
        // A job that was cancelled rejects here as well, and has been told already.
        else job.report('checking', message.done, total).catch(reject);
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('the thread of the summary ended early')));
    });
  } finally {
    await worker.terminate();
  }
}
