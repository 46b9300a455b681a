/** The open conversation as the mentor changes it: shown at once, saved at every change, taken back with undo. */
import { useRef, useState } from 'react';
import type { OpenConversation } from '../../../shared/model/open-conversation.ts';
import { applyEdits } from '../../../shared/domain/edit-agenda.ts';
import { noEdits, type AgendaEdits, type EditedAgenda } from '../../../shared/model/agenda.ts';
import type { ConversationDraft } from '../../../shared/model/records.ts';
import type { SheetInput } from '../../../shared/model/sheet.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import type { CallFailed } from '../../api.ts';
import { useText } from '../../language.tsx';
import { useUndoKey } from '../../use-undo-key.ts';
import { nameItems } from './change-edits.ts';
import { useSaver } from './use-saver.ts';

/** A step from the edits as they are by then: a text is judged before it is kept, and meanwhile others may change. */
export type Edit = (step: (edits: AgendaEdits) => AgendaEdits, said: string) => void;

export interface Conversation {
  draft: ConversationDraft;
  agenda: EditedAgenda;
  sheet: SheetInput;
  /** What happened last, for a screen reader. */
  said: string;
  error: CallFailed | null;
  /** Changes the edits and says what happened. */
  edit: Edit;
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
  // What is shown may be older than what was last set.
  const newest = useRef(draft);

  const show = (next: ConversationDraft, message: string) => {
    newest.current = next;
    setDraft(next);
    setSaid(message);
    save(next);
  };
  const change = (next: ConversationDraft, message: string) => {
    const before = newest.current;
    setPast((earlier) => [...earlier, before]);
    show(next, message);
  };
  const last = past.at(-1);
  const undo =
    last === undefined
      ? null
      : () => {
          setPast(past.slice(0, -1));
          // What was typed since is kept: a text field has its own undo.
          const { time, place } = newest.current;
          show({ ...last, time, place }, text.undone);
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
    edit: (step, message) =>
      change({ ...newest.current, edits: nameItems(step(newest.current.edits), opened.plan) }, message),
    set: (changes) =>
      'time' in changes || 'place' in changes
        ? show({ ...newest.current, ...changes }, '')
        : change({ ...newest.current, ...changes }, ''),
    undo,
    restoreAll: () => change({ ...newest.current, edits: noEdits }, text.restoredAll),
    saveAgain: () => save(newest.current),
  };
}
