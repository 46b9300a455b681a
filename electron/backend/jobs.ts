/** Work that takes long enough to be followed and cancelled, by the id that the caller chose. Keeps no results. */
import type { CallOutput } from '../../shared/contract.ts';
import { CallError } from './call-error.ts';

export type JobProgress = CallOutput<'jobs.progress'>;
type Phase = Exclude<JobProgress['phase'], 'none'>;

export interface Job {
  /** Aborted with a `CallError` of code `cancelled`. */
  signal: AbortSignal;
  /** Tells how far it is and lets waiting calls be answered. Throws `cancelled` once the job has been cancelled. */
  report(phase: Phase, done: number, total: number): Promise<void>;
}

export interface Jobs {
  /** Runs `work` as job `id`. A second job under a running id is refused with `invalid-input`. */
  run<T>(id: string, work: (job: Job) => Promise<T>): Promise<T>;
  progress(id: string): JobProgress;
  /** Of a job that is not running: nothing happens. */
  cancel(id: string): void;
}

const notRunning: JobProgress = { phase: 'none', done: 0, total: 0 };

/** A turn of the event loop, in which calls about this job get in. */
const letOthersIn = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createJobs(): Jobs {
  const running = new Map<string, { progress: JobProgress; abort: AbortController }>();
  return {
    async run(id, work) {
      if (running.has(id))
        throw new CallError('invalid-input', { fields: [{ path: 'job', problem: 'running' }] });
      const entry = {
        progress: { phase: 'building', done: 0, total: 0 } as JobProgress,
        abort: new AbortController(),
      };
      const { signal } = entry.abort;
      running.set(id, entry);
      try {
        return await work({
          signal,
          async report(phase, done, total) {
            entry.progress = { phase, done, total };
            await letOthersIn();
            signal.throwIfAborted();
          },
        });
      } finally {
        running.delete(id);
      }
    },
    progress: (id) => running.get(id)?.progress ?? notRunning,
    cancel: (id) => running.get(id)?.abort.abort(new CallError('cancelled')),
  };
}
