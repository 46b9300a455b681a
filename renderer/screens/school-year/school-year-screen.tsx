/** Turning the school year: each class and student with what is proposed, changed where needed, carried out as one. */
import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { isOtherPlace } from '../../../shared/domain/school-year-turn.ts';
import type { Id } from '../../../shared/model/records.ts';
import { type TurnPreview, type TurnStudent, YearOutcome } from '../../../shared/model/school-year.ts';
import { schoolYear as texts, schoolYearName } from '../../../shared/text/school-year.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import type { TypeAndYear } from '../../components/school-type-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { TurnLine } from './turn-line.tsx';

interface Choice extends TypeAndYear {
  outcome: YearOutcome;
}

const proposedFor = ({ proposed, schoolType, year }: TurnStudent): Choice => ({
  outcome: proposed,
  schoolType,
  year,
});

export function SchoolYearScreen() {
  const text = useText(texts);
  const { data, error } = useRead('schoolYear.preview', {});
  const turn = useChange('schoolYear.turn');
  const [turned, setTurned] = useState<string | null>(null);
  return (
    <div className="page-narrow stack">
      <header>
        <PageTitle windowTitle={text.window}>
          {turned ?? (data === undefined ? text.window : text.title(schoolYearName(data.schoolYear)))}
        </PageTitle>
        {turned !== null && <p>{text.undoHint}</p>}
      </header>
      <Problem error={error} />
      {turned === null && data?.done === true && <p>{text.done(schoolYearName(data.schoolYear))}</p>}
      {turned === null && data?.done === false && data.students.length === 0 && <p>{text.nobody}</p>}
      {turned === null && data?.done === false && data.students.length > 0 && (
        <Turn
          preview={data}
          error={<Problem error={turn.error} />}
          isPending={turn.isPending}
          onTurn={(names, choices) =>
            turn.mutate(
              {
                schoolYear: data.schoolYear,
                classes: data.classes.map(({ id, name }) => ({ id, name: names.get(id) ?? name })),
                students: data.students.map((student) => ({
                  id: student.id,
                  ...(choices.get(student.id) ?? proposedFor(student)),
                })),
              },
              { onSuccess: () => setTurned(text.applied(schoolYearName(data.schoolYear))) },
            )
          }
        />
      )}
      <p>
        <a href="#/">{text.toList}</a>
      </p>
    </div>
  );
}

interface TurnProps {
  preview: TurnPreview;
  error: ReactNode;
  isPending: boolean;
  onTurn: (names: ReadonlyMap<Id, string>, choices: ReadonlyMap<Id, Choice>) => void;
}

function Turn({ preview: { classes, students, due }, error, isPending, onTurn }: TurnProps) {
  const text = useText(texts);
  const [names, setNames] = useState<ReadonlyMap<Id, string>>(
    new Map(classes.map(({ id, proposed }) => [id, proposed])),
  );
  const [choices, setChoices] = useState<ReadonlyMap<Id, Choice>>(new Map());
  const choiceOf = (student: TurnStudent): Choice => choices.get(student.id) ?? proposedFor(student);
  const problemOf = (id: Id): string | undefined => {
    const name = names.get(id)?.trim() ?? '';
    if (name === '') return text.nameNeeded;
    const same = [...names.values()].filter((other) => other.trim().toLowerCase() === name.toLowerCase());
    return same.length > 1 ? text.nameTwice(name) : undefined;
  };
  const isRight =
    classes.every(({ id }) => problemOf(id) === undefined) &&
    students.every((student) => {
      const choice = choiceOf(student);
      return choice.outcome !== 'change' || isOtherPlace(student, choice);
    });
  const groups = [
    ...classes.map(({ id, name }) => ({ id: id as Id | null, name })),
    { id: null, name: text.withoutClass },
  ].map((group) => ({ ...group, members: students.filter(({ classId }) => classId === group.id) }));
  const counts = YearOutcome.options
    .map((outcome) => ({
      outcome,
      count: students.filter((student) => choiceOf(student).outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <Form
      className="stack"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) onTurn(names, choices);
      }}
    >
      <p>{text.intro}</p>
      {!due && <Notice>{text.notDue}</Notice>}
      {groups
        .filter(({ id, members }) => id !== null || members.length > 0)
        .map(({ id, name, members }) => (
          <section key={id ?? 'none'} className="stack-tight" aria-label={name}>
            <h2>{name}</h2>
            {id !== null && (
              <TextField
                label={text.newName(name)}
                value={names.get(id) ?? ''}
                onChange={(next) => setNames(new Map(names).set(id, next))}
                maxLength={40}
                problem={problemOf(id)}
              />
            )}
            <ul className="lines">
              {members.map((student) => (
                <TurnLine
                  key={student.id}
                  student={student}
                  choice={choiceOf(student)}
                  onChoose={(choice) => setChoices(new Map(choices).set(student.id, choice))}
                />
              ))}
            </ul>
          </section>
        ))}
      <p className="soft small">{text.left}</p>
      <p role="status">{counts.map(({ outcome, count }) => text.counts[outcome](count)).join(', ')}.</p>
      {error}
      <div>
        <Button kind="filled" type="submit" isDisabled={!isRight || isPending}>
          {text.apply}
        </Button>
      </div>
    </Form>
  );
}
