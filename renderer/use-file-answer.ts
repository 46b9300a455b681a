/** What the back end says of a file, asked again at each change. Not in the query cache: a whole file does not belong there. */
import { useEffect, useState } from 'react';
import type { CallInput, CallOutput } from '../shared/contract.ts';
import { callBackend, CallFailed } from './api.ts';

/** The calls that look at a class list or a schedule, and keep nothing. */
type FileCall = 'import.preview' | 'evenings.previewFile';

export type PreviewRequest = CallInput<'import.preview'>;
export type PlanRequest = CallInput<'evenings.previewFile'>;

interface FileAnswer<N extends FileCall> {
  /** The last answer about this file; stays while the next one is on its way. */
  preview: CallOutput<N> | null;
  error: CallFailed | null;
}

export function useFileAnswer<N extends FileCall>(name: N, request: CallInput<N> | null): FileAnswer<N> {
  const nothing: FileAnswer<N> = { preview: null, error: null };
  const [answer, setAnswer] = useState({ ...nothing, content: '' });
  useEffect(() => {
    let current = true;
    const ask = async (wanted: CallInput<N>): Promise<void> => {
      try {
        const preview = await callBackend(name, wanted);
        if (current) setAnswer({ preview, error: null, content: wanted.content });
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        if (current) setAnswer({ preview: null, error, content: wanted.content });
      }
    };
    if (request !== null) void ask(request);
    return () => {
      current = false;
    };
  }, [name, request]);
  return request === null || request.content !== answer.content ? nothing : answer;
}
