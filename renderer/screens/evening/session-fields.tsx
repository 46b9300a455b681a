/** The fields of one date of a parent evening. */
import { eveningForm } from '../../../shared/text/evening-form.ts';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { readSession, type TypedSession } from './evening-draft.ts';

interface SessionFieldsProps {
  number: number;
  session: TypedSession;
  /** Whether saving was tried. */
  tried: boolean;
  autoFocus: boolean;
  onChange: (session: TypedSession) => void;
  /** null: an evening has at least one date. */
  onRemove: (() => void) | null;
}

export function SessionFields(props: SessionFieldsProps) {
  const { number, session, tried, autoFocus, onChange, onRemove } = props;
  const text = useText(eveningForm);
  const { problem } = readSession(session);
  const change = (changed: Partial<TypedSession>): void => onChange({ ...session, ...changed });
  const time = (name: 'from' | 'to') => (
    <TextField
      label={text[name]}
      value={session[name]}
      onChange={(value) => change({ [name]: value })}
      autoComplete="off"
      hint={text.timeHint}
      problem={
        tried && problem === name
          ? text.timeNeeded
          : problem === 'order' && name === 'to'
            ? text.endFirst
            : undefined
      }
    />
  );
  return (
    <fieldset className="session-fields" aria-label={text.date(number)}>
      <DayField
        label={text.day}
        value={session.day}
        onChange={(day) => change({ day })}
        tried={tried}
        autoFocus={autoFocus}
        problem={tried && session.day.trim() === '' ? text.dayNeeded : undefined}
      />
      {time('from')}
      {time('to')}
      <TextField
        label={text.place}
        value={session.place}
        onChange={(place) => change({ place })}
        maxLength={60}
        autoComplete="off"
      />
      {onRemove !== null && (
        <Button kind="quiet" aria-label={text.removeDateOf(number)} onPress={onRemove}>
          {text.removeDate}
        </Button>
      )}
    </fieldset>
  );
}
