/** The points of one voice, with a line to add one. A point that is about safety is refused and nowhere kept. */
import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import type { Speaker } from '../../../shared/model/facts.ts';
import type { StoredPoint, Student } from '../../../shared/model/records.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import type { Undo } from '../../components/undo-notice.tsx';
import { Voice } from '../../components/voice.tsx';
import { useTerms, useText } from '../../language.tsx';

interface PointsByProps {
  by: Speaker;
  student: Student;
  offerUndo: (undo: Undo) => void;
}

export function PointsBy({ by, student, offerUndo }: PointsByProps) {
  const text = useText(words);
  const terms = useTerms();
  const [typed, setTyped] = useState('');
  const save = useChange('points.save');
  const remove = useChange('points.remove');
  const adults = terms.adults[student.adults];
  const add = (): void => {
    if (typed.trim() === '') return;
    save.mutate(
      { studentId: student.id, by, text: typed },
      {
        onSuccess: () => setTyped(''),
        onError: ({ failure }) => {
          if (failure.code === 'safety') setTyped('');
        },
      },
    );
  };
  const drop = ({ id, text: point }: StoredPoint): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          offerUndo({
            text: text.pointRemoved,
            run: () => save.mutate({ studentId: student.id, by, text: point }),
          }),
      },
    );
  return (
    <div className="points">
      <h3>
        <Voice of={by} /> {text.pointsBy[by](student.givenName, adults)}
      </h3>
      <ul>
        {student.points
          .filter((point) => point.by === by)
          .map((point) => (
            <li key={point.id} className="line">
              <span className="grow">{point.text}</span>
              <Button kind="quiet" aria-label={text.removePoint(point.text)} onPress={() => drop(point)}>
                {text.remove}
              </Button>
            </li>
          ))}
      </ul>
      <Form
        className="points-add"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField className="field grow" value={typed} onChange={setTyped} maxLength={400}>
          <Label className="visually-hidden">{text.newPoint[by](student.givenName, adults)}</Label>
          <Input className="input" autoComplete="off" />
        </TextField>
        <Button type="submit" isDisabled={save.isPending}>
          {text.addPoint}
        </Button>
      </Form>
      <Problem error={save.error ?? remove.error} />
    </div>
  );
}
