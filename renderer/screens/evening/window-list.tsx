/** Stretches of time on the dates of the evening: where a brother or sister is, or when the interpreter is there. */
import { useState } from 'react';
import { readEveningTime } from '../../../shared/domain/evening/read-wish.ts';
import { windowInWords } from '../../../shared/domain/evening/talk-in-words.ts';
import type { EveningSession, EveningWindow } from '../../../shared/model/evening-plan.ts';
import { eveningTalks } from '../../../shared/text/evening-talks.ts';
import { Button } from '../../components/button.tsx';
import { ListChoice } from '../../components/list-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';

interface WindowListProps {
  title: string;
  hint: string;
  windows: readonly EveningWindow[];
  sessions: readonly EveningSession[];
  onChange: (windows: readonly EveningWindow[]) => void;
}

/** As in the model. */
const mostWindows = 12;

export function WindowList({ title, hint, windows, sessions, onChange }: WindowListProps) {
  const text = useText(eveningTalks);
  const language = useLanguage();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <fieldset className="stack-tight window-list">
      <legend>{title}</legend>
      <p className="soft small">{hint}</p>
      {windows.length > 0 && (
        <ul className="lines">
          {windows.map((window, index) => {
            const words = windowInWords(window, sessions, language) ?? '';
            return (
              <li key={`${words} ${window.from}`} className="wish-line">
                <span className="grow">{words}</span>
                <Button
                  kind="quiet"
                  aria-label={text.removeWish(words)}
                  onPress={() => onChange(windows.toSpliced(index, 1))}
                >
                  {text.drop}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {isAdding ? (
        <NewWindow
          sessions={sessions}
          onAdd={(window) => {
            onChange([...windows, window]);
            setIsAdding(false);
          }}
        />
      ) : (
        windows.length < mostWindows && (
          <div>
            <Button aria-label={`${text.addWindow}: ${title}`} onPress={() => setIsAdding(true)}>
              {text.addWindow}
            </Button>
          </div>
        )
      )}
    </fieldset>
  );
}

interface NewWindowProps {
  sessions: readonly EveningSession[];
  onAdd: (window: EveningWindow) => void;
}

function NewWindow({ sessions, onAdd }: NewWindowProps) {
  const text = useText(eveningTalks);
  const language = useLanguage();
  const [session, setSession] = useState(sessions[0]?.id ?? '');
  const [typed, setTyped] = useState({ from: '', to: '' });
  const [tried, setTried] = useState(false);
  const [from, to] = [readEveningTime(typed.from), readEveningTime(typed.to)];
  const isRight = from !== null && to !== null && from < to;
  const add = (): void => {
    setTried(true);
    if (isRight) onAdd({ session, from, to });
  };
  const field = (name: 'from' | 'to', label: string) => (
    <TextField
      label={label}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      autoFocus={name === 'from'}
      autoComplete="off"
      maxLength={8}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return event.continuePropagation();
        event.preventDefault();
        add();
      }}
    />
  );
  return (
    <>
      <div className="new-window">
        {sessions.length > 1 && (
          <ListChoice
            label={text.windowDay}
            options={sessions.map(({ id, day }) => ({ id, label: weekdayShort(day, language) }))}
            value={session}
            onChange={setSession}
          />
        )}
        {field('from', text.windowFrom)}
        {field('to', text.windowTo)}
        <Button onPress={add}>{text.addWindow}</Button>
      </div>
      {tried && !isRight && (
        <p role="alert" className="field-problem">
          {text.windowWrong}
        </p>
      )}
    </>
  );
}
