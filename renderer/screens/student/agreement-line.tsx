/** One agreement: whose it is, what and when, and how it went with one click. */
import { Outcome } from '../../../shared/model/facts.ts';
import type { StoredAgreement, Student } from '../../../shared/model/records.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { Problem } from '../../components/notice.tsx';
import type { Undo } from '../../components/undo-notice.tsx';
import { Voice } from '../../components/voice.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useTerms, useText } from '../../language.tsx';
import { isComposed } from './agreement-text.ts';

interface AgreementLineProps {
  agreement: StoredAgreement;
  student: Student;
  onEdit: () => void;
  offerUndo: (undo: Undo) => void;
}

/** Missed twice: shrink or drop, never copy a third time (domain.md §3). */
const missedOften = 2;

export function AgreementLine({ agreement, student, onEdit, offerUndo }: AgreementLineProps) {
  const text = useText(words);
  const terms = useTerms();
  const save = useChange('agreements.save');
  const settle = (outcome: Outcome): void => {
    if (outcome === agreement.outcome) return;
    const timesMissed = agreement.timesMissed + (outcome === 'missed' ? 1 : 0);
    save.mutate(
      { ...agreement, studentId: student.id, outcome, timesMissed },
      {
        onSuccess: () =>
          offerUndo({
            text: text.outcomeSaved(terms.outcome[outcome]),
            run: () => save.mutate({ ...agreement, studentId: student.id }),
          }),
      },
    );
  };
  return (
    <li className="agreement">
      <Voice of={agreement.owner} />
      <div className="stack-tight">
        <div className="agreement-head">
          <div>
            <p>{agreement.text}</p>
            {!isComposed(agreement) && agreement.thenPart !== '' && (
              <p className="soft">{[agreement.ifPart, agreement.thenPart].filter(Boolean).join(', ')}</p>
            )}
            <Moments agreement={agreement} student={student} />
          </div>
          <Button kind="quiet" onPress={onEdit}>
            {text.change}
          </Button>
        </div>
        <SegmentedChoice
          label={text.outcomeOf(agreement.text)}
          hideLabel
          options={Outcome.options.map((id) => ({ id, label: terms.outcome[id] }))}
          value={agreement.outcome}
          onChange={settle}
        />
        {agreement.timesMissed >= missedOften && agreement.outcome !== 'kept' && (
          <p className="small to-do">{text.missedOften(agreement.timesMissed)}</p>
        )}
        <Problem error={save.error} />
      </div>
    </li>
  );
}

function Moments({ agreement, student }: { agreement: StoredAgreement; student: Student }) {
  const text = useText(words);
  const terms = useTerms();
  const language = useLanguage();
  const { owner, firstMoment, checkMoment, supportEnds } = agreement;
  const whose = {
    student: student.givenName,
    parents: terms.adults[student.adults],
    mentor: terms.speaker.mentor,
  }[owner];
  const moments = [
    whose,
    firstMoment === null ? '' : text.firstOn(weekdayShort(firstMoment, language)),
    checkMoment === null ? '' : text.checkOn(weekdayShort(checkMoment, language)),
    supportEnds === null ? '' : text.supportUntil(weekdayShort(supportEnds, language)),
  ];
  return <p className="soft small">{moments.filter(Boolean).join(' · ')}</p>;
}
