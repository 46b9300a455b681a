/** The summary of a choice as it would leave, made again at every change of it; what is not wanted any more is stopped. */
import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { SummaryChoice, SummaryPreview } from '../../../shared/model/summary-page.ts';
import { CallFailed, callBackend } from '../../api.ts';

export interface PreviewState {
  /** Of the choice before, while a new one is made; null: none yet. */
  preview: SummaryPreview | null;
  /** Whether `preview` is of this choice. */
  isCurrent: boolean;
  /** null: nothing to wait for, or not long enough to be shown. */
  progress: CallOutput<'jobs.progress'> | null;
  error: CallFailed | null;
  cancel: () => void;
}

/** Nothing is shown of what is done within this time, in milliseconds (design §6). */
const patience = 200;
const pollEvery = 200;

/** `again`: another number makes it again, such as after saving. */
export function usePreview(choice: SummaryChoice, language: Language, again: number): PreviewState {
  const [made, setMade] = useState<{ key: string; preview: SummaryPreview } | null>(null);
  const [progress, setProgress] = useState<PreviewState['progress']>(null);
  const [failed, setFailed] = useState<{ key: string; error: CallFailed } | null>(null);
  const job = useRef<string | null>(null);
  const key = JSON.stringify([choice, language, again]);

  useEffect(() => {
    const id = crypto.randomUUID();
    let isWanted = true;
    let timer = 0;
    const poll = async () => {
      const now = await callBackend('jobs.progress', { job: id });
      if (!isWanted) return;
      setProgress(now);
      timer = window.setTimeout(() => void poll(), pollEvery);
    };
    const make = async () => {
      const [wanted, speaks] = JSON.parse(key) as [SummaryChoice, Language];
      try {
        const preview = await callBackend('summary.preview', { choice: wanted, language: speaks, job: id });
        if (isWanted) setMade({ key, preview });
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        if (isWanted) setFailed({ key, error });
      } finally {
        window.clearTimeout(timer);
        if (isWanted) setProgress(null);
      }
    };
    job.current = id;
    timer = window.setTimeout(() => void poll(), patience);
    void make();
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
      setProgress(null);
      void callBackend('jobs.cancel', { job: id });
    };
  }, [key]);

  const error = failed?.key === key ? failed.error : null;
  return {
    preview: made?.preview ?? null,
    isCurrent: made?.key === key,
    progress: progress?.phase === 'none' ? null : progress,
    error,
    cancel: () => {
      if (job.current !== null) void callBackend('jobs.cancel', { job: job.current });
    },
  };
}
