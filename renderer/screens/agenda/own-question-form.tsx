/** Adds a question in the mentor's own words, to the student or to the parents, with hints while it is typed. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Addressee, OwnQuestion } from '../../../shared/model/agenda.ts';
import type { Id } from '../../../shared/model/records.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { useBeforeKeeping } from '../../components/before-keeping.tsx';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { QuestionAdvice } from './question-advice.tsx';

interface OwnQuestionFormProps {
  studentId: Id;
  names: Readonly<Record<Addressee, string>>;
  onAdd: (question: OwnQuestion) => void;
}

export function OwnQuestionForm({ studentId, names, onAdd }: OwnQuestionFormProps) {
  const text = useText(texts);
  const [to, setTo] = useState<Addressee>('student');
  const [typed, setTyped] = useState('');
  const { check, forget, shown } = useBeforeKeeping({
    studentId,
    wipe: () => setTyped(''),
    takeOver: setTyped,
  });
  const question = typed.trim();
  return (
    <Form
      className="own-question"
      onSubmit={(event) => {
        event.preventDefault();
        // Before it is in the list, and with that in the undo steps and on the page.
        check('mentor', question, () => {
          onAdd({ id: `own-${crypto.randomUUID()}`, to, text: question });
          setTyped('');
        });
      }}
    >
      <SegmentedChoice
        label={text.ownTo}
        options={(['student', 'parents'] as const).map((id) => ({ id, label: names[id] }))}
        value={to}
        onChange={setTo}
      />
      <div className="grow">
        <TextField
          label={text.ownTitle}
          value={typed}
          onChange={(next) => {
            forget();
            setTyped(next);
          }}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      <Button type="submit" isDisabled={question === ''}>
        {text.add}
      </Button>
      <div className="own-question-said">
        <QuestionAdvice question={typed} to={to} />
        {shown}
      </div>
    </Form>
  );
}
