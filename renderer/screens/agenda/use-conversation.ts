/** The open conversation as the mentor changes it: shown at once, saved at every change, taken back with undo. */
import { useEffect, useState } from 'react';
import type { OpenConversation } from '../../../shared/contract.ts';
import { applyEdits } from '../../../shared/domain/edit-agenda.ts';
import { noEdits, type AgendaEdits, type EditedAgenda } from '../../../shared/model/agenda.ts';
import type { ConversationDraft } from '../../../shared/model/records.ts';
import type { SheetInput } from '../../../shared/model/sheet.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import type { CallFailed } from '../../api.ts';
import { useText } from '../../language.tsx';
import { useSaver } from './use-saver.ts';

export interface Conversation {
  draft: ConversationDraft;
  agenda: EditedAgenda;
  sheet: SheetInput;
  /** What happened last, for a screen reader. */
  said: string;
  error: CallFailed | null;
  /** Changes the edits and says what happened. */
  edit: (edits: AgendaEdits, said: string) => void;
  /** Changes when, where, how long, with whom. */
  set: (changes: Partial<ConversationDraft>) => void;
  /** null: nothing to take back. */
  undo: (() => void) | null;
  restoreAll: () => void;
  saveAgain: () => void;
}

export function useConversation(opened: OpenConversation): Conversation {
  const text = useText(texts);
  const [draft, setDraft] = useState(opened.conversation);
  const [past, setPast] = useState<readonly ConversationDraft[]>([]);
  const [said, setSaid] = useState('');
  const { save, error } = useSaver();

  const show = (next: ConversationDraft, message: string) => {
    setDraft(next);
    setSaid(message);
    save(next);
  };
  const change = (next: ConversationDraft, message: string) => {
    setPast([...past, draft]);
    show(next, message);
  };
  const last = past.at(-1);
  const undo =
    last === undefined
      ? null
      : () => {
          setPast(past.slice(0, -1));
          // What was typed since is kept: a text field has its own undo.
          show({ ...last, time: draft.time, place: draft.place }, text.undone);
        };
  useUndoKey(undo);

  const agenda = applyEdits(opened.plan, draft.edits);
  return {
    draft,
    agenda,
    sheet: {
      ...opened.sheet,
      common: { ...opened.sheet.common, time: draft.time, place: draft.place },
      agenda,
    },
    said,
    error,
    edit: (edits, message) => change({ ...draft, edits }, message),
    set: (changes) =>
      'time' in changes || 'place' in changes
        ? show({ ...draft, ...changes }, '')
        : change({ ...draft, ...changes }, ''),
    undo,
    restoreAll: () => change({ ...draft, edits: noEdits }, text.restoredAll),
    saveAgain: () => save(draft),
  };
}

/** Ctrl+Z or Cmd+Z, except in a field, where it belongs to what is typed. */
function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (undo === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
      if (!isUndo || isTyping) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
}
