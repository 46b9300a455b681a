/** The mentor's own notes about a student, newest first, one of them being written. */
import { useState } from 'react';
import type { StoredNote } from '../../../shared/model/notes.ts';
import type { Id } from '../../../shared/model/records.ts';
import { notes as words } from '../../../shared/text/notes.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import type { Undo } from '../../components/undo-notice.tsx';
import { weekdayShortYear } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import { NoteBox } from './note-box.tsx';
import { NoteKeeper, takeDraft } from './note-keeper.ts';

interface NotesProps {
  studentId: Id;
  offerUndo: (undo: Undo) => void;
}

/** Enough of a note to tell it from the others by its buttons. */
const beginning = (text: string): string => (text.length > 50 ? `${text.slice(0, 50)}…` : text);

export function Notes({ studentId, offerUndo }: NotesProps) {
  const text = useText(words);
  const list = useRead('notes.list', { studentId });
  const save = useChange('notes.save');
  const remove = useChange('notes.remove');
  const [editing, setEditing] = useState<NoteKeeper | null>(() => takeDraft(studentId));
  const drop = ({ id, text: before }: StoredNote): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          offerUndo({ text: text.removed, run: () => save.mutate({ studentId, text: before }) }),
      },
    );
  const box = editing !== null && (
    <NoteBox key={editing.key} keeper={editing} onDone={() => setEditing(null)} />
  );
  const isShownOnTop = editing?.isNew === true || !list.data?.some(({ id }) => id === editing?.id);
  return (
    <section aria-labelledby="notes-title" className="stack-tight">
      <div className="row">
        <h2 id="notes-title" className="grow">
          {text.title}
        </h2>
        <Button onPress={() => setEditing(new NoteKeeper(studentId, null))}>{text.add}</Button>
      </div>
      {editing === null && <p className="soft small">{text.mayBeRead}</p>}
      {isShownOnTop && box}
      {list.data?.length === 0 && editing === null && <p className="soft">{text.none}</p>}
      <ul className="lines">
        {list.data
          ?.filter(({ id }) => !isShownOnTop || id !== editing?.id)
          .map((note) =>
            note.id === editing?.id ? (
              <li key={note.id}>{box}</li>
            ) : (
              <NoteLine
                key={note.id}
                note={note}
                onChange={() => setEditing(new NoteKeeper(studentId, note))}
                onRemove={() => drop(note)}
              />
            ),
          )}
      </ul>
      <Problem error={list.error ?? save.error ?? remove.error} />
    </section>
  );
}

interface NoteLineProps {
  note: StoredNote;
  onChange: () => void;
  onRemove: () => void;
}

function NoteLine({ note, onChange, onRemove }: NoteLineProps) {
  const text = useText(words);
  const language = useLanguage();
  const made = weekdayShortYear(note.createdOn, language);
  return (
    <li className="note">
      <p className="note-text">{note.text}</p>
      <div className="line">
        <span className="soft small grow">
          {note.changedOn === note.createdOn
            ? made
            : text.madeAndChanged(made, weekdayShortYear(note.changedOn, language))}
        </span>
        <Button kind="quiet" aria-label={text.changeOf(beginning(note.text))} onPress={onChange}>
          {text.change}
        </Button>
        <Button kind="quiet" aria-label={text.removeOf(beginning(note.text))} onPress={onRemove}>
          {text.remove}
        </Button>
      </div>
    </li>
  );
}
