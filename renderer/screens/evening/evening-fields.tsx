/** The fields of a parent evening: what it is called, its rhythm and its dates. */
import { Occasion, slotLengths } from '../../../shared/model/facts.ts';
import { eveningForm } from '../../../shared/text/evening-form.ts';
import { Button } from '../../components/button.tsx';
import { ListChoice } from '../../components/list-choice.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useTerms, useText } from '../../language.tsx';
import {
  nextSession,
  readNumber,
  rhythmLimits,
  type RhythmNumber,
  type TypedEvening,
} from './evening-draft.ts';
import { SessionFields } from './session-fields.tsx';

interface EveningFieldsProps {
  typed: TypedEvening;
  proposedTitle: string;
  tried: boolean;
  onChange: (typed: TypedEvening) => void;
}

export function EveningFields({ typed, proposedTitle, tried, onChange }: EveningFieldsProps) {
  const text = useText(eveningForm);
  const terms = useTerms();
  const change = (changed: Partial<TypedEvening>): void => onChange({ ...typed, ...changed });
  const title = typed.title ?? proposedTitle;
  const number = (name: RhythmNumber, label: string, hint: string) => {
    const [least, most] = rhythmLimits[name];
    return (
      <TextField
        label={label}
        hint={hint}
        value={typed[name]}
        onChange={(value) => change({ [name]: value })}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        problem={readNumber(typed, name) === undefined ? text.wrongNumber(least, most) : undefined}
      />
    );
  };
  return (
    <>
      <div className="two-fields">
        <ListChoice
          label={text.occasion}
          options={Occasion.options.map((id) => ({ id, label: terms.occasion[id] }))}
          value={typed.occasion}
          onChange={(occasion) => change({ occasion })}
        />
        <TextField
          label={text.title}
          value={title}
          onChange={(value) => change({ title: value })}
          maxLength={80}
          autoComplete="off"
          problem={tried && title.trim() === '' ? text.titleNeeded : undefined}
        />
      </div>
      <fieldset className="stack-tight">
        <legend>{text.dates}</legend>
        {typed.sessions.map((session, index) => (
          <SessionFields
            key={session.key}
            number={index + 1}
            session={session}
            tried={tried}
            autoFocus={index === 0 ? typed.id === undefined : session.id === undefined}
            onChange={(changed) => change({ sessions: typed.sessions.with(index, changed) })}
            onRemove={
              typed.sessions.length === 1
                ? null
                : () => change({ sessions: typed.sessions.toSpliced(index, 1) })
            }
          />
        ))}
        <div>
          <Button
            isDisabled={typed.sessions.length >= 20}
            onPress={() => change({ sessions: [...typed.sessions, nextSession(typed.sessions.at(-1))] })}
          >
            {text.addDate}
          </Button>
        </div>
      </fieldset>
      <div className="rhythm-fields">
        <SegmentedChoice
          label={text.minutes}
          options={slotLengths.map((length) => ({ id: String(length), label: String(length) }))}
          value={String(typed.minutes)}
          onChange={(id) =>
            change({ minutes: slotLengths.find((length) => String(length) === id) ?? typed.minutes })
          }
        />
        {number('changeover', text.changeover, text.changeoverHint)}
        {number('talksBeforeBreak', text.beforeBreak, text.beforeBreakHint)}
        {number('breakMinutes', text.breakMinutes, text.breakHint)}
      </div>
    </>
  );
}
