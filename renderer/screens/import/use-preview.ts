/** What an import would do, asked again at each change. Not in the query cache: a whole file does not belong there. */
import { useEffect, useState } from 'react';
import type { CallInput } from '../../../shared/contract.ts';
import type { ImportPreview } from '../../../shared/model/import.ts';
import { callBackend, CallFailed } from '../../api.ts';

export type PreviewRequest = CallInput<'import.preview'>;

interface Asked {
  /** The last answer about this file; stays while the next one is on its way. */
  preview: ImportPreview | null;
  error: CallFailed | null;
}

const nothing: Asked = { preview: null, error: null };

export function usePreview(request: PreviewRequest | null): Asked {
  const [answer, setAnswer] = useState<Asked & { content: string }>({ ...nothing, content: '' });
  useEffect(() => {
    let current = true;
    const ask = async (wanted: PreviewRequest) => {
      try {
        const preview = await callBackend('import.preview', wanted);
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
