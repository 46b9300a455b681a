/** Why, when, where, how long and with whom: each saved at once, after which the agenda is built again. */
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { typedDay } from '../../../shared/domain/read-day.ts';
import { Occasion, slotLengths } from '../../../shared/model/facts.ts';
import type { ConversationDraft } from '../../../shared/model/records.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { ListChoice } from '../../components/list-choice.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { DayField } from '../../components/day-field.tsx';
import { useTerms, useText } from '../../language.tsx';
import { readTypedDay } from '../../read-typed-day.ts';
import { PlaceField } from './place-field.tsx';
import { TimeField } from './time-field.tsx';

interface ConversationSettingsProps {
  draft: ConversationDraft;
  names: Readonly<Record<'student' | 'parents' | 'mentor', string>>;
  onChange: (changes: Partial<ConversationDraft>) => void;
}

export function ConversationSettings({ draft, names, onChange }: ConversationSettingsProps) {
  const text = useText(texts);
  const terms = useTerms();
  const [day, setDay] = useState(typedDay(draft.day));
  return (
    <section className="conversation-settings" aria-label={text.settings}>
      <ListChoice
        label={text.occasion}
        options={Occasion.options.map((id) => ({ id, label: terms.occasion[id] }))}
        value={draft.occasion}
        onChange={(occasion) => onChange({ occasion })}
      />
      <SegmentedChoice
        label={text.minutes}
        options={slotLengths.map((length) => ({ id: String(length), label: String(length) }))}
        value={String(draft.minutes)}
        onChange={(id) => {
          const minutes = slotLengths.find((length) => String(length) === id);
          if (minutes !== undefined) onChange({ minutes });
        }}
      />
      <DayField
        label={text.day}
        value={day}
        onChange={(typed) => {
          setDay(typed);
          const read = readTypedDay(typed);
          if (read !== null && read !== undefined && read !== draft.day) onChange({ day: read });
        }}
      />
      <TimeField value={draft.time} onChange={(time) => onChange({ time })} />
      <PlaceField studentId={draft.studentId} value={draft.place} onChange={(place) => onChange({ place })} />
      <div className="field" role="group" aria-label={text.present}>
        <span className="field-name">{text.present}</span>
        <div className="row">
          <Checkbox
            className="checkbox"
            isSelected={draft.studentPresent}
            onChange={(studentPresent) => onChange({ studentPresent })}
          >
            <span className="checkbox-box" />
            {names.student}
          </Checkbox>
          <Checkbox
            className="checkbox"
            isSelected={draft.adultsPresent}
            onChange={(adultsPresent) => onChange({ adultsPresent })}
          >
            <span className="checkbox-box" />
            {names.parents}
          </Checkbox>
        </div>
      </div>
    </section>
  );
}
