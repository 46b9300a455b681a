/** Which class and which students the list shows: kept with the settings, so that they are still chosen tomorrow. */
import { useState } from 'react';
import type { ListFilter } from '../../../shared/model/settings.ts';
import type { Id } from '../../../shared/model/records.ts';
import { CallFailed, callBackend, keepReply, useRead } from '../../api.ts';

interface ListChoice {
  listFilter: ListFilter;
  /** null: all classes. */
  listClass: Id | null;
}

export interface KeptListChoice extends ListChoice {
  choose: (changes: Partial<ListChoice>) => void;
  error: CallFailed | null;
}

export function useListChoice(): KeptListChoice {
  const { data } = useRead('settings.get', {});
  const [error, setError] = useState<CallFailed | null>(null);
  const show = (value: unknown): void => keepReply('settings.get', {}, { ok: true, value });
  const keep = async (changes: Partial<ListChoice>): Promise<void> => {
    // Shown at once; nothing that was read from the vault changes by it.
    show({ ...data, ...changes });
    try {
      show(await callBackend('settings.save', changes));
      setError(null);
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      setError(problem);
    }
  };
  return {
    listFilter: data?.listFilter ?? 'all',
    listClass: data?.listClass ?? null,
    choose: (changes) => void keep(changes),
    error,
  };
}
