/** Writing an agreement: if and then, whose it is, and its moments. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Speaker } from '../../../shared/model/facts.ts';
import type { StoredAgreement, Student } from '../../../shared/model/records.ts';
import { app } from '../../../shared/text/app.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Problem } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Undo } from '../../components/undo-notice.tsx';
import { useTerms, useText } from '../../language.tsx';
import { readTypedDay } from '../../read-typed-day.ts';
import { composeAgreement, isComposed } from './agreement-text.ts';
import { typedDay } from '../../../shared/domain/read-day.ts';

interface AgreementDialogProps {
  student: Student;
  /** null: a new one. */
  agreement: StoredAgreement | null;
  onClose: () => void;
  offerUndo: (undo: Undo) => void;
}

const typedMoment = (day: string | null | undefined): string => (day ? typedDay(day) : '');

export function AgreementDialog({ student, agreement, onClose, offerUndo }: AgreementDialogProps) {
  const text = useText(words);
  const common = useText(app);
  const terms = useTerms();
  const [typed, setTyped] = useState({
    ifPart: agreement?.ifPart ?? '',
    thenPart: agreement?.thenPart ?? '',
    ownWords: agreement === null || isComposed(agreement) ? '' : agreement.text,
    firstMoment: typedMoment(agreement?.firstMoment),
    checkMoment: typedMoment(agreement?.checkMoment),
    supportEnds: typedMoment(agreement?.supportEnds),
  });
  const [owner, setOwner] = useState<Speaker>(agreement?.owner ?? 'student');
  const [tried, setTried] = useState(false);
  const save = useChange('agreements.save');
  const remove = useChange('agreements.remove');
  const composed = composeAgreement(typed, text);
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  });
  const dayField = (name: 'firstMoment' | 'checkMoment' | 'supportEnds') => ({ ...field(name), tried });
  const submit = (): void => {
    setTried(true);
    const firstMoment = readTypedDay(typed.firstMoment);
    const checkMoment = readTypedDay(typed.checkMoment);
    const supportEnds = readTypedDay(typed.supportEnds);
    if (
      composed === null ||
      firstMoment === undefined ||
      checkMoment === undefined ||
      supportEnds === undefined
    )
      return;
    save.mutate(
      {
        outcome: 'open',
        timesMissed: 0,
        ...agreement,
        studentId: student.id,
        ...composed,
        owner,
        firstMoment,
        checkMoment,
        supportEnds,
      },
      {
        onSuccess: onClose,
        onError: ({ failure }) => {
          if (failure.code === 'safety') setTyped({ ...typed, ifPart: '', thenPart: '', ownWords: '' });
        },
      },
    );
  };
  const drop = ({ id, ...kept }: StoredAgreement): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          offerUndo({
            text: text.agreementRemoved,
            run: () => save.mutate({ ...kept, studentId: student.id }),
          });
          onClose();
        },
      },
    );
  return (
    <Dialog title={agreement === null ? text.addAgreement : text.editAgreement} isOpen onClose={onClose}>
      <Form
        className="stack"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField label={text.ifPart} hint={text.ifHint} maxLength={195} autoFocus {...field('ifPart')} />
        <TextField
          label={text.thenPart}
          hint={text.thenHint}
          maxLength={195}
          {...field('thenPart')}
          problem={tried && composed === null ? text.agreementNeeded : undefined}
        />
        <TextField label={text.ownWords} maxLength={400} {...field('ownWords')} />
        <SegmentedChoice
          label={text.owner}
          options={Speaker.options.map((id) => ({
            id,
            label: {
              student: student.givenName,
              parents: terms.adults[student.adults],
              mentor: terms.speaker.mentor,
            }[id],
          }))}
          value={owner}
          onChange={setOwner}
        />
        <div className="three-fields">
          <DayField label={text.firstMoment} {...dayField('firstMoment')} />
          <DayField label={text.checkMoment} {...dayField('checkMoment')} />
          <DayField label={text.supportEnds} {...dayField('supportEnds')} />
        </div>
        <Problem error={save.error ?? remove.error} />
        <div className="row-end">
          {agreement !== null && (
            <Button kind="stop" onPress={() => drop(agreement)}>
              {common.remove}
            </Button>
          )}
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="filled" type="submit" isDisabled={save.isPending}>
            {common.save}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
