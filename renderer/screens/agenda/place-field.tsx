/**
 * Where the conversation is. Saved when the field is left or Enter is pressed, and not at every key: half a sentence
 * about safety would otherwise be in the vault before the whole of it can be refused (domain.md §6).
 */
import { useState } from 'react';
import type { Id } from '../../../shared/model/records.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { SafetyDialog } from '../../components/safety-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { judgeText } from '../../judge-text.ts';
import { useText } from '../../language.tsx';

interface PlaceFieldProps {
  studentId: Id;
  value: string;
  onChange: (place: string) => void;
}

export function PlaceField({ studentId, value, onChange }: PlaceFieldProps) {
  const text = useText(texts);
  const [typed, setTyped] = useState(value);
  const [isUnsafe, setIsUnsafe] = useState(false);
  const keep = async (): Promise<void> => {
    const place = typed.trim();
    if (place === value) return;
    if ((await judgeText(studentId, 'mentor', place))?.kind !== 'safety') return onChange(place);
    setTyped(value);
    setIsUnsafe(true);
  };
  return (
    <>
      <TextField
        label={text.place}
        value={typed}
        onChange={setTyped}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep();
        }}
        maxLength={60}
        autoComplete="off"
      />
      {isUnsafe && <SafetyDialog onClose={() => setIsUnsafe(false)} />}
    </>
  );
}
