/** A wall-clock time to type in. What cannot be read as a time is said, and changes nothing. */
import { useState } from 'react';
import type { Time } from '../../../shared/model/day.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { readTime } from '../../../shared/domain/read-time.ts';

interface TimeFieldProps {
  value: Time | null;
  onChange: (time: Time | null) => void;
}

export function TimeField({ value, onChange }: TimeFieldProps) {
  const text = useText(texts);
  const [typed, setTyped] = useState(value ?? '');
  const [left, setLeft] = useState(false);
  const time = readTime(typed);
  return (
    <TextField
      label={text.time}
      value={typed}
      autoComplete="off"
      hint={text.timeHint}
      problem={left && time === undefined ? text.wrongTime : undefined}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (time !== undefined) setTyped(time ?? '');
      }}
      onChange={(next) => {
        setTyped(next);
        const read = readTime(next);
        if (read !== undefined && read !== value) onChange(read);
      }}
    />
  );
}
