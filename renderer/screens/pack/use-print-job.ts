/** Follows the making of one PDF, and can stop it. Knows nothing of what is on its pages. */
import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import { CallFailed, callBackend } from '../../api.ts';

type Progress = CallOutput<'jobs.progress'>;
export interface Printed {
  path: string;
  pages: number;
}

export interface PrintJob {
  /** `print` makes the file under the id that it is given. While another one is made nothing happens. */
  start: (print: (job: string) => Promise<Printed>) => void;
  cancel: () => void;
  /** Back to the beginning, so that another one can be made. */
  forget: () => void;
  isRunning: boolean;
  /** null: not running, or so short that it is not worth showing. */
  progress: Progress | null;
  saved: Printed | null;
  error: CallFailed | null;
}

/** Nothing is shown of what is done within this time, in milliseconds (design §6). */
const patience = 200;
const pollEvery = 200;

export function usePrintJob(): PrintJob {
  const [job, setJob] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [saved, setSaved] = useState<Printed | null>(null);
  const [error, setError] = useState<CallFailed | null>(null);

  useEffect(() => {
    if (job === null) return undefined;
    let isCurrent = true;
    let timer = 0;
    const poll = async () => {
      const now = await callBackend('jobs.progress', { job });
      if (!isCurrent) return;
      setProgress(now);
      timer = window.setTimeout(() => void poll(), pollEvery);
    };
    timer = window.setTimeout(() => void poll(), patience);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
      setProgress(null);
    };
  }, [job]);

  const forget = () => {
    setSaved(null);
    setError(null);
  };
  const run = async (print: (job: string) => Promise<Printed>) => {
    const id = crypto.randomUUID();
    forget();
    setJob(id);
    try {
      setSaved(await print(id));
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      setError(problem);
    } finally {
      setJob(null);
    }
  };
  return {
    // The button stays in reach while this runs, so that the keyboard does not lose its place.
    start: (print) => {
      if (job === null) void run(print);
    },
    cancel: () => {
      if (job !== null) void callBackend('jobs.cancel', { job });
    },
    forget,
    isRunning: job !== null,
    progress,
    saved,
    error,
  };
}
