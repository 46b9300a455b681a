/** Saves a conversation at every change, one save at a time and in order; of those that wait only the newest is sent. */
import { useCallback, useRef, useState } from 'react';
import type { ConversationDraft } from '../../../shared/model/records.ts';
import { CallFailed, callBackend, queries } from '../../api.ts';

export interface Saver {
  save: (draft: ConversationDraft) => void;
  /** The newest draft was not saved; it is kept on the screen. */
  error: CallFailed | null;
}

export function useSaver(): Saver {
  const [error, setError] = useState<CallFailed | null>(null);
  const waiting = useRef<ConversationDraft | null>(null);
  const isBusy = useRef(false);

  const save = useCallback((draft: ConversationDraft) => {
    waiting.current = draft;
    const saveAll = async () => {
      isBusy.current = true;
      try {
        while (waiting.current !== null) {
          const next = waiting.current;
          waiting.current = null;
          await callBackend('conversations.save', next);
        }
        setError(null);
      } catch (problem) {
        if (!(problem instanceof CallFailed)) throw problem;
        setError(problem);
      } finally {
        isBusy.current = false;
        void queries.invalidateQueries();
      }
    };
    if (!isBusy.current) void saveAll();
  }, []);

  return { save, error };
}
