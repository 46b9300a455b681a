/** Making a parent evening, and changing one: when, how long each talk, and for a new one who comes. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useLocation } from 'wouter';
import { z } from 'zod';
import type { Evening } from '../../../shared/model/evening.ts';
import { Id } from '../../../shared/model/records.ts';
import { app } from '../../../shared/text/app.ts';
import { eveningForm } from '../../../shared/text/evening-form.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { monthYear, today } from '../../days.ts';
import { useLanguage, useTerms, useText } from '../../language.tsx';
import {
  countNeeded,
  countSlots,
  newEvening,
  readEvening,
  readSession,
  typedEvening,
  type TypedEvening,
} from './evening-draft.ts';
import { EveningFields } from './evening-fields.tsx';
import { RoomSentence } from './room-sentence.tsx';
import { later, WhoChoice } from './who-choice.tsx';

/** Who was chosen in the class list before; travels with the address, so that a reload keeps it. */
const Chosen = z.object({ studentIds: z.array(Id).min(1).max(400) });

function useProposedTitle({ occasion, sessions }: TypedEvening): string {
  const text = useText(eveningForm);
  const terms = useTerms();
  const language = useLanguage();
  const days = sessions.map((session) => readSession(session).day).filter((day) => day !== null);
  const first = days.toSorted().at(0) ?? today();
  const name = terms.occasion[occasion];
  return text.proposedTitle(name.charAt(0).toUpperCase() + name.slice(1), monthYear(first, language));
}

export function NewEveningScreen() {
  const text = useText(eveningForm);
  const [, navigate] = useLocation();
  const [chosen] = useState(() => Chosen.safeParse(history.state).data?.studentIds ?? null);
  const [who, setWho] = useState<Id | null>(null);
  const list = useRead('students.list', {});
  const classes = useRead('classes.list', {});
  const add = useChange('evenings.addStudents');
  if (list.data === undefined || classes.data === undefined)
    return <Problem error={list.error ?? classes.error} />;
  const first = classes.data.find(({ students }) => students > 0)?.id ?? later;
  const studentIds =
    chosen ?? list.data.filter(({ classId }) => classId === (who ?? first)).map(({ id }) => id);
  return (
    <EveningForm
      before={newEvening()}
      title={text.newTitle}
      save={text.create}
      back={{ to: '/evenings', label: text.listTitle }}
      talks={studentIds.length === 0 ? null : studentIds.map(() => null)}
      error={add.error}
      onSaved={(id) => {
        const open = (): void => navigate(`/evening/${id}`, { replace: true });
        if (studentIds.length === 0) open();
        else add.mutate({ id, studentIds }, { onSuccess: open });
      }}
    >
      <WhoChoice
        classes={classes.data}
        chosen={chosen?.length ?? null}
        value={who ?? first}
        onChange={setWho}
      />
    </EveningForm>
  );
}

export function EditEveningScreen({ id }: { id: Id }) {
  const { data, error } = useRead('evenings.get', { id });
  return data === undefined ? <Problem error={error} /> : <EditEvening evening={data} />;
}

function EditEvening({ evening }: { evening: Evening }) {
  const text = useText(eveningForm);
  const [, navigate] = useLocation();
  const address = `/evening/${evening.id}`;
  const needed = evening.talks.filter((talk) => talk.needed);
  return (
    <EveningForm
      before={typedEvening(evening)}
      title={text.editTitle}
      save={text.save}
      back={{ to: address, label: text.back }}
      // A talk that is as long as the others follows them.
      talks={needed.map(({ minutes }) => (minutes === evening.rhythm.minutes ? null : minutes))}
      error={null}
      onSaved={() => navigate(address)}
    >
      <p className="soft small">{text.removedDateHint}</p>
    </EveningForm>
  );
}

interface EveningFormProps {
  before: TypedEvening;
  title: string;
  save: string;
  back: { to: string; label: string };
  /** The length of each talk, null: as all others; null: nobody is chosen. */
  talks: readonly (number | null)[] | null;
  error: ReturnType<typeof useChange>['error'];
  onSaved: (id: Id) => void;
  children: React.ReactNode;
}

function EveningForm(props: EveningFormProps) {
  const { before, title, save, back, talks, error, onSaved, children } = props;
  const common = useText(app);
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(before);
  const [tried, setTried] = useState(false);
  const keep = useChange('evenings.save');
  const proposedTitle = useProposedTitle(typed);
  const submit = (): void => {
    setTried(true);
    const draft = readEvening(typed, proposedTitle);
    if (draft !== null) keep.mutate(draft, { onSuccess: ({ id }) => onSaved(id) });
  };
  return (
    <div className="evening-form stack">
      <header>
        <a className="small" href={`#${back.to}`}>
          ‹ {back.label}
        </a>
        <PageTitle windowTitle={title} passesFocus={before.id === undefined}>
          {title}
        </PageTitle>
      </header>
      <Form
        className="stack"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <EveningFields typed={typed} proposedTitle={proposedTitle} tried={tried} onChange={setTyped} />
        {children}
        <RoomSentence
          slots={countSlots(typed)}
          minutes={typed.minutes}
          needed={
            talks === null
              ? null
              : countNeeded(
                  typed,
                  talks.map((minutes) => minutes ?? typed.minutes),
                )
          }
        />
        <Problem error={keep.error ?? error} />
        <div className="row-end form-end">
          <Button onPress={() => navigate(back.to)}>{common.cancel}</Button>
          <Button kind="filled" type="submit" isDisabled={keep.isPending}>
            {save}
          </Button>
        </div>
      </Form>
    </div>
  );
}
