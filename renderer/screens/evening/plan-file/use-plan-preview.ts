/** What a schedule would do, asked again at each change. Not in the query cache: a whole file does not belong there. */
import { useEffect, useState } from 'react';
import type { CallInput } from '../../../../shared/contract.ts';
import type { PlanFilePreview } from '../../../../shared/model/evening-file.ts';
import { callBackend, CallFailed } from '../../../api.ts';

export type PlanRequest = CallInput<'evenings.previewFile'>;

interface Asked {
  preview: PlanFilePreview | null;
  error: CallFailed | null;
}

const nothing: Asked = { preview: null, error: null };

export function usePlanPreview(request: PlanRequest | null): Asked {
  const [answer, setAnswer] = useState<Asked & { content: string }>({ ...nothing, content: '' });
  useEffect(() => {
    let current = true;
    const ask = async (wanted: PlanRequest): Promise<void> => {
      try {
        const preview = await callBackend('evenings.previewFile', wanted);
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
  }, [request]);
  return request === null || request.content !== answer.content ? nothing : answer;
}
