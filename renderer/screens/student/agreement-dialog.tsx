/** Writing an agreement, or one that carries on or makes smaller what was agreed before: its words, whose it is, its moments. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { isSameAgreement } from '../../../shared/domain/agreements.ts';
import { nameVoices } from '../../../shared/domain/name-voices.ts';
import { Speaker } from '../../../shared/model/facts.ts';
import type { StoredAgreement, Student } from '../../../shared/model/records.ts';
import { app } from '../../../shared/text/app.ts';
import { student as words } from '../../../shared/text/student.ts';
import { agreements as historyWords } from '../../../shared/text/agreements.ts';
import { useChange } from '../../api.ts';
import { useBeforeKeeping } from '../../components/before-keeping.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogFoot } from '../../components/dialog-foot.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Undo } from '../../components/undo-notice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { readTypedDay } from '../../read-typed-day.ts';
import { toAgreementDraft, type AgreementWork } from './agreement-draft.ts';
import { AgreementWarnings } from './agreement-warnings.tsx';
import { composeAgreement, isComposed } from './agreement-text.ts';
import { typedDay } from '../../../shared/domain/read-day.ts';

interface AgreementDialogProps {
  student: Student;
  work: AgreementWork;
  onClose: () => void;
  offerUndo: (undo: Undo) => void;
}

/** As much as one point may hold (shared/model/facts.ts). */
const mostJudged = 400;

const typedMoment = (day: string | null | undefined): string => (day ? typedDay(day) : '');

export function AgreementDialog({ student, work, onClose, offerUndo }: AgreementDialogProps) {
  const text = useText(words);
  const history = useText(historyWords);
  const common = useText(app);
  const language = useLanguage();
  const { how, from } = work;
  // What goes on has moments of its own, and is another agreement.
  const edited = how === 'edit' ? from : null;
  const [typed, setTyped] = useState({
    ifPart: from?.ifPart ?? '',
    thenPart: from?.thenPart ?? '',
    ownWords: from === null || isComposed(from) ? '' : from.text,
    firstMoment: typedMoment(edited?.firstMoment),
    checkMoment: typedMoment(edited?.checkMoment),
    supportEnds: typedMoment(edited?.supportEnds),
  });
  const [owner, setOwner] = useState<Speaker>(from?.owner ?? 'student');
  const [tried, setTried] = useState(false);
  const save = useChange('agreements.save');
  const remove = useChange('agreements.remove');
  const composed = composeAgreement(typed, text);
  const isStillTheSame = how === 'smaller' && composed !== null && isSameAgreement(composed.text, from.text);
  const wipe = (): void => setTyped((now) => ({ ...now, ifPart: '', thenPart: '', ownWords: '' }));
  const { check, forget, shown } = useBeforeKeeping({
    studentId: student.id,
    wipe,
    takeOver: (ownWords) => setTyped((now) => ({ ...now, ifPart: '', thenPart: '', ownWords })),
  });
  const moments = {
    firstMoment: readTypedDay(typed.firstMoment),
    checkMoment: readTypedDay(typed.checkMoment),
    supportEnds: readTypedDay(typed.supportEnds),
  };
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (value: string) => {
      forget();
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  const dayField = (name: 'firstMoment' | 'checkMoment' | 'supportEnds') => ({ ...field(name), tried });
  const submit = (): void => {
    setTried(true);
    const { firstMoment, checkMoment, supportEnds } = moments;
    if (
      composed === null ||
      isStillTheSame ||
      firstMoment === undefined ||
      checkMoment === undefined ||
      supportEnds === undefined
    )
      return;
    const draft = {
      outcome: 'open' as const,
      timesMissed: 0,
      follows: how === 'carry-on' || how === 'smaller' ? from.id : null,
      ...(edited === null ? {} : toAgreementDraft(edited, student.id)),
      studentId: student.id,
      ...composed,
      owner,
      firstMoment,
      checkMoment,
      supportEnds,
    };
    const judged = [composed.text, composed.ifPart, composed.thenPart].join(' ').slice(0, mostJudged);
    check(owner, judged, () =>
      save.mutate(draft, {
        onSuccess: onClose,
        onError: ({ failure }) => {
          if (failure.code === 'safety') wipe();
        },
      }),
    );
  };
  const drop = (agreement: StoredAgreement): void => {
    const { id, ...kept } = toAgreementDraft(agreement, student.id);
    return remove.mutate(
      { id },
      {
        onSuccess: () => {
          offerUndo({
            text: text.agreementRemoved,
            run: () => save.mutate(kept),
          });
          onClose();
        },
      },
    );
  };
  const title = {
    new: text.addAgreement,
    edit: text.editAgreement,
    'carry-on': history.carryOnTitle,
    smaller: history.smallerTitle,
  }[how];
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form
        className="stack"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {how === 'smaller' && <p className="soft">{history.smallerHint}</p>}
        <TextField label={text.ifPart} hint={text.ifHint} maxLength={195} autoFocus {...field('ifPart')} />
        <TextField
          label={text.thenPart}
          hint={text.thenHint}
          maxLength={195}
          {...field('thenPart')}
          problem={
            !tried
              ? undefined
              : composed === null
                ? text.agreementNeeded
                : isStillTheSame
                  ? history.stillTheSame
                  : undefined
          }
        />
        <TextField label={text.ownWords} maxLength={400} {...field('ownWords')} />
        <SegmentedChoice
          label={text.owner}
          options={Speaker.options.map((id) => ({
            id,
            label: nameVoices(student, language)[id],
          }))}
          value={owner}
          onChange={setOwner}
        />
        <div className="three-fields">
          <DayField label={text.firstMoment} {...dayField('firstMoment')} />
          <DayField label={text.checkMoment} {...dayField('checkMoment')} />
          <DayField label={text.supportEnds} {...dayField('supportEnds')} />
        </div>
        <AgreementWarnings
          agreement={{
            ...(edited === null ? {} : { id: edited.id }),
            owner,
            firstMoment: moments.firstMoment ?? null,
            checkMoment: moments.checkMoment ?? null,
            supportEnds: moments.supportEnds ?? null,
          }}
          student={student}
        />
        {shown}
        <DialogFoot
          error={save.error ?? remove.error}
          isSaving={save.isPending}
          onClose={onClose}
          remove={edited === null ? null : { label: common.remove, run: () => drop(edited) }}
        />
      </Form>
    </Dialog>
  );
}
