/** Says what was just done, with one button that takes it back. */
import { useState } from 'react';
import { form } from '../../shared/text/form.ts';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

export interface Undo {
  text: string;
  run: () => void;
}

/** The last thing that can be taken back; `offer` puts a new one in its place. */
export function useUndo(): { undo: Undo | null; offer: (undo: Undo) => void; forget: () => void } {
  const [undo, setUndo] = useState<Undo | null>(null);
  return { undo, offer: setUndo, forget: () => setUndo(null) };
}

interface UndoNoticeProps {
  undo: Undo | null;
  onDone: () => void;
  /** Said already in a place that a screen reader follows. */
  isSilent?: boolean;
}

export function UndoNotice({ undo, onDone, isSilent = false }: UndoNoticeProps) {
  const text = useText(form);
  if (undo === null) return null;
  return (
    <Notice kind="done" isSilent={isSilent}>
      <span className="row">
        <span className="grow">{undo.text}</span>
        <Button
          kind="quiet"
          onPress={() => {
            undo.run();
            onDone();
          }}
        >
          {text.undo}
        </Button>
      </span>
    </Notice>
  );
}
