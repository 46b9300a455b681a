/** Makes one PDF of sheets, tells how far it is, and can be stopped. */
import { useEffect, useState } from 'react';
import type { CallInput, CallOutput } from '../../../shared/contract.ts';
import { CallFailed, callBackend } from '../../api.ts';

type Progress = CallOutput<'jobs.progress'>;
export type PackRequest = Omit<CallInput<'print.pack'>, 'job'>;

export interface Pack {
  start: (request: PackRequest) => void;
  cancel: () => void;
  /** Back to the beginning, so that another one can be made. */
  forget: () => void;
  isRunning: boolean;
  /** null: not running, or so short that it is not worth showing. */
  progress: Progress | null;
  saved: CallOutput<'print.pack'> | null;
  error: CallFailed | null;
}

/** Nothing is shown of what is done within this time, in milliseconds (design §6). */
const patience = 200;
const pollEvery = 200;

export function usePack(): Pack {
  const [job, setJob] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [saved, setSaved] = useState<CallOutput<'print.pack'> | null>(null);
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
  const run = async (request: PackRequest) => {
    const id = crypto.randomUUID();
    forget();
    setJob(id);
    try {
      setSaved(await callBackend('print.pack', { ...request, job: id }));
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      setError(problem);
    } finally {
      setJob(null);
    }
  };
  return {
    // The button stays in reach while this runs, so that the keyboard does not lose its place.
    start: (request) => {
      if (job === null) void run(request);
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
