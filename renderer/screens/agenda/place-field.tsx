/**
 * Where the conversation is. Saved when the field is left or Enter is pressed, and not at every key: half a sentence
 * about safety would otherwise be in the vault before the whole of it can be refused (domain.md §6).
 */
import { useState } from 'react';
import type { Id } from '../../../shared/model/records.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { useBeforeKeeping } from '../../components/before-keeping.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';

interface PlaceFieldProps {
  studentId: Id;
  value: string;
  onChange: (place: string) => void;
}

export function PlaceField({ studentId, value, onChange }: PlaceFieldProps) {
  const text = useText(texts);
  const [typed, setTyped] = useState(value);
  // Asked about and not changed since: leaving the field for the buttons of a warning is no second question.
  const [asked, setAsked] = useState<string | null>(null);
  const { check, forget, shown } = useBeforeKeeping({
    studentId,
    wipe: () => setTyped(value),
    takeOver: (neutral) => {
      setTyped(neutral);
      onChange(neutral);
    },
  });
  const keep = (): void => {
    const place = typed.trim();
    if (place === value || place === asked) return;
    setAsked(place);
    if (place === '') onChange('');
    else check('mentor', place, () => onChange(place));
  };
  return (
    <div className="stack-tight">
      <TextField
        label={text.place}
        value={typed}
        onChange={(next) => {
          forget();
          setAsked(null);
          setTyped(next);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
        maxLength={60}
        autoComplete="off"
      />
      {shown}
    </div>
  );
}
