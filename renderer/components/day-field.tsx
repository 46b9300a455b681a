/** A day to type in. Says in words which day was understood; keeps what was typed, also when it is no day. */
import { useState } from 'react';
import { form } from '../../shared/text/form.ts';
import { weekdayShortYear } from '../days.ts';
import { useLanguage, useText } from '../language.tsx';
import { readTypedDay } from '../read-typed-day.ts';
import { TextField } from './text-field.tsx';

interface DayFieldProps {
  label: string;
  /** What was typed; read it with `readTypedDay`. */
  value: string;
  onChange: (text: string) => void;
  /** A day to come may be typed without its year; a birth day may not. */
  needsYear?: boolean;
  /** How to write one, where a birth day or a day soon is no good example. */
  example?: string;
  /** In a form: whether saving was tried, which is when a wrong day is told. Without it: as soon as the field is left. */
  tried?: boolean;
  /** Shown instead of the problem of the day itself. */
  problem?: string | undefined;
  autoFocus?: boolean;
}

export function DayField(props: DayFieldProps) {
  const { label, value, onChange, needsYear = false, example, tried, problem, autoFocus = false } = props;
  const text = useText(form);
  const language = useLanguage();
  const [left, setLeft] = useState(false);
  const day = readTypedDay(value, needsYear);
  const wrong =
    (tried ?? left) && day === undefined ? (needsYear ? text.wrongDayWithYear : text.wrongDay) : undefined;
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      autoComplete="off"
      hint={
        day === null || day === undefined
          ? (example ?? (needsYear ? text.dayHintWithYear : text.dayHint))
          : weekdayShortYear(day, language)
      }
      problem={problem ?? wrong}
    />
  );
}
