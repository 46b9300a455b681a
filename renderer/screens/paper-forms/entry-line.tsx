/** One student's line: five signs, and Enter. Keeps nothing itself. */
import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { digitsOf, readDigits, sumOf, type Ratings } from '../../../shared/domain/read-digits.ts';
import type { StoredView } from '../../../shared/model/records.ts';
import { paperForms } from '../../../shared/text/paper-forms.ts';
import { useText } from '../../language.tsx';

interface EntryLineProps {
  name: string;
  /** As it is kept now. */
  view: StoredView | null;
  autoFocus: boolean;
  /** Whether it was kept. */
  onKeep: (ratings: Ratings) => Promise<boolean>;
  onNext: () => void;
  onTakeBack: () => void;
}

export function EntryLine({ name, view, autoFocus, onKeep, onNext, onTakeBack }: EntryLineProps) {
  const text = useText(paperForms);
  const keptDigits = view === null ? '' : digitsOf(view);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const value = typed ?? keptDigits;
  const isSame = value.trim().replaceAll('-', '0') === keptDigits;
  const keep = async (ratings: Ratings): Promise<void> => {
    // What could not be kept stays as it was typed.
    if (await onKeep(ratings)) setTyped((now) => (now === value ? null : now));
  };
  const enter = (): void => {
    const ratings = readDigits(value);
    if (!isSame && value.trim() !== '' && ratings === null) return setIsWrong(true);
    if (!isSame && ratings !== null) void keep(ratings);
    if (value.trim() === '' || isSame) setTyped(null);
    onNext();
  };
  return (
    <li>
      <TextField
        className="entry-line"
        value={value}
        onChange={(next) => {
          setTyped(next);
          setIsWrong(false);
        }}
        isInvalid={isWrong}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter();
          // While something is being typed here, the browser's own undo is meant.
          else if (
            event.key.toLowerCase() === 'z' &&
            !event.shiftKey &&
            (event.ctrlKey || event.metaKey) &&
            (isSame || value === '')
          ) {
            event.preventDefault();
            onTakeBack();
          }
        }}
      >
        <Label>{name}</Label>
        <Input
          className="input entry-digits"
          autoFocus={autoFocus}
          onFocus={(event) => event.target.select()}
        />
        <span className="small soft">{view !== null && isSame ? text.kept(sumOf(view)) : ''}</span>
        <FieldError className="field-problem">{text.wrong}</FieldError>
      </TextField>
    </li>
  );
}
