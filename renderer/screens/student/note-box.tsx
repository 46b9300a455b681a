/** One note while it is written: the box, what of it is saved, and the choice about a sentence that is better not kept. */
import { useEffect, useRef } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import { notes as words } from '../../../shared/text/notes.ts';
import { SensitiveNotice } from '../../components/before-keeping.tsx';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import type { NoteKeeper, NoteState } from './note-keeper.ts';
import { useNoteKeeper } from './use-note-keeper.ts';

type Status = keyof (typeof words)['nl']['status'];

function findStatus({ typed, kept, asked, error }: NoteState): Status | null {
  if (asked !== null) return 'asked';
  if (error !== null) return 'failed';
  if (typed.trim() === kept) return kept === '' ? null : 'saved';
  return kept !== '' && typed.startsWith(kept) ? 'partly' : 'unsaved';
}

export function NoteBox({ keeper, onDone }: { keeper: NoteKeeper; onDone: () => void }) {
  const text = useText(words);
  const state = useNoteKeeper(keeper);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const finish = async (): Promise<void> => {
    await keeper.keepAll();
    if (keeper.isKept) onDone();
  };
  const status = findStatus(state);
  const { asked } = state;
  return (
    <div className="note-box">
      <TextField
        className="field"
        value={state.typed}
        onChange={(typed) => keeper.type(typed)}
        onBlur={() => void keeper.keepAll()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish();
        }}
        maxLength={4000}
      >
        <Label>{keeper.isNew ? text.newNote : text.note}</Label>
        <Text slot="description" className="field-hint">
          {text.mayBeRead}
        </Text>
        <TextArea ref={box} className="input" rows={5} />
      </TextField>
      <div className="row">
        <span className="soft small grow">{status === null ? '' : text.status[status]}</span>
        <Button onPress={() => void finish()}>{text.done}</Button>
      </div>
      {asked !== null && (
        <div className="stack-tight">
          <p className="small">{text.about(asked.text)}</p>
          <SensitiveNotice
            judged={asked}
            onTake={(neutral) => {
              box.current?.focus();
              void keeper.replace(asked.text, neutral);
            }}
            onKeep={() => {
              box.current?.focus();
              void keeper.allow(asked.text);
            }}
          />
        </div>
      )}
      <Problem error={state.error} />
    </div>
  );
}
