/** The letters, the labels, the calendar and the mail merge of an evening. */
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { labelsOnSheet } from '../../../shared/model/evening-paper.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningPrint } from '../../../shared/text/evening-print.ts';
import { callBackend } from '../../api.ts';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { PaperAction } from './paper-action.tsx';

interface ActionProps {
  id: Id;
  language: Language;
}

export function LettersAction({ id, language }: ActionProps) {
  const text = useText(eveningPrint).letters;
  return (
    <PaperAction {...text} print={(job) => callBackend('evenings.printLetters', { id, language, job })} />
  );
}

export function LabelsAction({ id, language }: ActionProps) {
  const { first: label, wrong, ...text } = useText(eveningPrint).labels;
  const [typed, setTyped] = useState('1');
  const first = Number(typed);
  const isRight = Number.isInteger(first) && first >= 1 && first <= labelsOnSheet;
  return (
    <PaperAction
      {...text}
      isDisabled={!isRight}
      print={(job) => callBackend('evenings.printLabels', { id, first, language, job })}
    >
      <div className="paper-number">
        <TextField
          label={label}
          inputMode="numeric"
          value={typed}
          onChange={setTyped}
          problem={isRight ? undefined : wrong}
        />
      </div>
    </PaperAction>
  );
}

export function CalendarAction({ id, language }: ActionProps) {
  const { fullNames: label, title, hint, make } = useText(eveningPrint).calendar;
  const [fullNames, setFullNames] = useState(false);
  return (
    <PaperAction
      title={title}
      hint={hint}
      make={make}
      print={async (job) => {
        const { path } = await callBackend('evenings.saveCalendar', { id, fullNames, language, job });
        return { path, pages: 0 };
      }}
    >
      <Checkbox className="checkbox" isSelected={fullNames} onChange={setFullNames}>
        <span className="checkbox-box" />
        <span>{label}</span>
      </Checkbox>
    </PaperAction>
  );
}

export function MergeAction({ id, language }: ActionProps) {
  const text = useText(eveningPrint).merge;
  return (
    <PaperAction
      {...text}
      print={async (job) => {
        const { path } = await callBackend('evenings.saveMailMerge', { id, language, job });
        return { path, pages: 0 };
      }}
    />
  );
}
