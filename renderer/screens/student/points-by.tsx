/** The points of one voice, with a line to add one. A point that is about safety is refused and nowhere kept. */
import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import type { ChosenKind, Speaker } from '../../../shared/model/facts.ts';
import type { StoredPoint, Student } from '../../../shared/model/records.ts';
import { points as pointWords } from '../../../shared/text/points.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useChange, useRead } from '../../api.ts';
import { useBeforeKeeping } from '../../components/before-keeping.tsx';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import type { Undo } from '../../components/undo-notice.tsx';
import { WhoField } from '../../components/who-field.tsx';
import { Voice } from '../../components/voice.tsx';
import { useTerms, useText } from '../../language.tsx';
import { PointLine } from './point-line.tsx';

interface PointsByProps {
  by: Speaker;
  student: Student;
  offerUndo: (undo: Undo) => void;
}

export function PointsBy({ by, student, offerUndo }: PointsByProps) {
  const text = useText(words);
  const more = useText(pointWords);
  const terms = useTerms();
  const [typed, setTyped] = useState('');
  const [who, setWho] = useState('');
  const save = useChange('points.save');
  const remove = useChange('points.remove');
  const points = student.points.filter((point) => point.by === by);
  const judged = useRead(
    'points.judge',
    { studentId: student.id, points: points.map((point) => ({ by, text: point.text })) },
    { enabled: points.length > 0 },
  );
  const wipe = (): void => {
    setTyped('');
    setWho('');
  };
  const { check, forget, shown } = useBeforeKeeping({ studentId: student.id, wipe, takeOver: setTyped });
  const adults = terms.adults[student.adults];
  const guardians = useRead('families.get', { studentId: student.id }).data?.guardians ?? [];
  const asksWho = by === 'parents' && !student.family.together;
  const add = (): void =>
    check(by, typed, () =>
      save.mutate(
        { studentId: student.id, by, text: typed, who: asksWho ? who : '' },
        {
          onSuccess: () => setTyped(''),
          onError: ({ failure }) => {
            if (failure.code === 'safety') wipe();
          },
        },
      ),
    );
  const drop = ({ id, ...point }: StoredPoint): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          offerUndo({
            text: text.pointRemoved,
            run: () => save.mutate({ studentId: student.id, ...point }),
          }),
      },
    );
  const choose = (point: StoredPoint, kind: ChosenKind | null): void =>
    save.mutate({ ...point, studentId: student.id, kind });
  return (
    <div className="points">
      <h3>
        <Voice of={by} /> {text.pointsBy[by](student.givenName, adults)}
      </h3>
      <ul>
        {points.map((point, index) => (
          <PointLine
            key={point.id}
            point={point}
            judged={judged.data?.[index]}
            onChoose={(kind) => choose(point, kind)}
            onRemove={() => drop(point)}
          />
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
        <TextField
          className="field grow"
          value={typed}
          onChange={(next) => {
            forget();
            setTyped(next);
          }}
          maxLength={400}
        >
          <Label className="visually-hidden">{text.newPoint[by](student.givenName, adults)}</Label>
          <Input className="input" autoComplete="off" />
        </TextField>
        {asksWho && (
          <WhoField
            label={more.who}
            hideLabel
            className="points-who"
            choices={guardians.map(({ name }) => name)}
            value={who}
            onChange={setWho}
          />
        )}
        <Button type="submit" isDisabled={save.isPending}>
          {text.addPoint}
        </Button>
      </Form>
      {asksWho && <p className="soft small">{more.whoHint}</p>}
      {shown}
      <Problem error={save.error ?? remove.error} />
    </div>
  );
}
