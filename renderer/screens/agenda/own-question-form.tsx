/** Adds a question in the mentor's own words, to the student or to the parents. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Addressee, OwnQuestion } from '../../../shared/model/agenda.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';

export function OwnQuestionForm({ onAdd }: { onAdd: (question: OwnQuestion) => void }) {
  const text = useText(texts);
  const [to, setTo] = useState<Addressee>('student');
  const [typed, setTyped] = useState('');
  const question = typed.trim();
  return (
    <Form
      className="own-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (question === '') return;
        onAdd({ id: `own-${crypto.randomUUID()}`, to, text: question });
        setTyped('');
      }}
    >
      <SegmentedChoice
        label={text.ownTo}
        options={(['student', 'parents'] as const).map((id) => ({ id, label: text.addressee[id] }))}
        value={to}
        onChange={setTo}
      />
      <div className="grow">
        <TextField
          label={text.ownTitle}
          value={typed}
          onChange={setTyped}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      <Button type="submit" isDisabled={question === ''}>
        {text.add}
      </Button>
    </Form>
  );
}
