/** A note of one line, in the middle of a talk. Kept as every note is; the family may read it. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Id } from '../../../shared/model/records.ts';
import { notes as noteWords } from '../../../shared/text/notes.ts';
import { run as words } from '../../../shared/text/run.ts';
import { SensitiveNotice } from '../../components/before-keeping.tsx';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { NoteKeeper, takeDraft } from '../student/note-keeper.ts';
import { useNoteKeeper } from '../student/use-note-keeper.ts';
import { RunPanel } from './run-panel.tsx';

export function NoteLine({ studentId, onClose }: { studentId: Id; onClose: () => void }) {
  const text = useText(words);
  const notes = useText(noteWords);
  const [keeper] = useState(() => takeDraft(studentId) ?? new NoteKeeper(studentId, null));
  const state = useNoteKeeper(keeper);
  const { asked } = state;
  const close = async (): Promise<void> => {
    await keeper.keepAll();
    if (keeper.isKept) onClose();
  };
  return (
    <RunPanel title={text.note.title} hint={text.note.hint} onClose={() => void close()}>
      <Form
        className="run-form"
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <TextField
          label={text.note.label}
          maxLength={400}
          autoFocus
          value={state.typed}
          onChange={(typed) => keeper.type(typed)}
        />
        {asked !== null && (
          <>
            <p>{notes.about(asked.text)}</p>
            <SensitiveNotice
              judged={asked}
              onTake={(neutral) => void keeper.replace(asked.text, neutral)}
              onKeep={() => void keeper.allow(asked.text)}
            />
          </>
        )}
        <Problem error={state.error} />
        <div className="row-end run-form-end">
          <Button kind="filled" type="submit">
            {notes.done}
          </Button>
        </div>
      </Form>
    </RunPanel>
  );
}
