/** Writing an agreement at the table, on the whole screen, for everybody to read along. Kept while it is typed. */
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { Speaker } from '../../../shared/model/facts.ts';
import type { StoredAgreement } from '../../../shared/model/records.ts';
import type { RunningTalk } from '../../../shared/model/run.ts';
import { run as words } from '../../../shared/text/run.ts';
import { student as studentWords } from '../../../shared/text/student.ts';
import { useRead } from '../../api.ts';
import { SensitiveNotice } from '../../components/before-keeping.tsx';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Problem } from '../../components/notice.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { readTypedDay } from '../../read-typed-day.ts';
import { AgreementWarnings } from '../student/agreement-warnings.tsx';
import { AgreementKeeper, type AgreementState, type TypedAgreement } from './agreement-keeper.ts';
import { RunPanel } from './run-panel.tsx';
import { useAgreementKeeper } from './use-agreement-keeper.ts';

interface AgreementFormProps {
  studentId: string;
  givenName: string;
  running: RunningTalk;
  /** null: a new one. */
  from: StoredAgreement | null;
  onClose: () => void;
}

const statusOf = ({ asked, error, isKept }: AgreementState): 'asked' | 'failed' | 'kept' | 'notYet' =>
  asked !== null ? 'asked' : error !== null ? 'failed' : isKept ? 'kept' : 'notYet';

export function AgreementForm({ studentId, givenName, running, from, onClose }: AgreementFormProps) {
  const text = useText(words);
  const labels = useText(studentWords);
  const student = useRead('students.get', { id: studentId });
  const [keeper] = useState(
    () => new AgreementKeeper({ talkId: running.talkId, studentId, words: labels }, from),
  );
  const state = useAgreementKeeper(keeper);
  const first = useRef<HTMLDivElement>(null);
  const { typed, asked } = state;
  const field = (name: Exclude<keyof TypedAgreement, 'owner'>) => ({
    value: typed[name],
    onChange: (value: string) => keeper.type({ [name]: value }),
  });
  const close = async (): Promise<void> => {
    await keeper.keepAll();
    if (keeper.isKept) onClose();
  };
  const toFirst = (): void => first.current?.querySelector('input')?.focus();
  const moment = (name: 'firstMoment' | 'checkMoment' | 'supportEnds') => readTypedDay(typed[name]) ?? null;
  return (
    <RunPanel title={text.agreement.title} onClose={() => void close()}>
      <Form
        className="run-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <div ref={first}>
          <TextField
            label={text.agreement.ownWords(givenName)}
            hint={text.agreement.ownWordsHint}
            maxLength={400}
            autoFocus
            {...field('ownWords')}
          />
        </div>
        <div className="run-two">
          <TextField label={labels.ifPart} maxLength={195} {...field('ifPart')} />
          <TextField label={labels.thenPart} maxLength={195} {...field('thenPart')} />
        </div>
        <SegmentedChoice
          label={labels.owner}
          options={Speaker.options.map((id) => ({ id, label: running.voices[id] }))}
          value={typed.owner}
          onChange={(owner) => keeper.type({ owner })}
        />
        <div className="run-three">
          <DayField label={labels.firstMoment} {...field('firstMoment')} />
          <DayField label={labels.checkMoment} {...field('checkMoment')} />
          <DayField label={labels.supportEnds} {...field('supportEnds')} />
        </div>
        {student.data !== undefined && !keeper.isEmpty && (
          <AgreementWarnings
            agreement={{
              ...(keeper.id === null ? {} : { id: keeper.id }),
              owner: typed.owner,
              firstMoment: moment('firstMoment'),
              checkMoment: moment('checkMoment'),
              supportEnds: moment('supportEnds'),
            }}
            student={student.data}
          />
        )}
        {asked !== null && (
          <SensitiveNotice
            judged={asked}
            onTake={(neutral) => {
              toFirst();
              void keeper.replace(neutral);
            }}
            onKeep={() => {
              toFirst();
              void keeper.allow(asked.text);
            }}
          />
        )}
        <Problem error={state.error} />
        <div className="row-end run-form-end">
          <span role="status" className="grow soft">
            {keeper.isEmpty ? '' : text.agreement[statusOf(state)]}
          </span>
          <Button
            onPress={() => {
              void keeper.drop().then(onClose);
            }}
          >
            {text.agreement.drop}
          </Button>
          <Button kind="filled" type="submit">
            {text.agreement.done}
          </Button>
        </div>
      </Form>
    </RunPanel>
  );
}
