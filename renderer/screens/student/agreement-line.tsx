/** One agreement: whose it is, what and when, and how it went with one click. */
import { nameVoices } from '../../../shared/domain/name-voices.ts';
import {
  isCarriedOn,
  isSpent,
  mayBeCopied,
  timesMissed,
  timesMissedAs,
} from '../../../shared/domain/agreements.ts';
import { Outcome } from '../../../shared/model/facts.ts';
import type { StoredAgreement, Student } from '../../../shared/model/records.ts';
import { agreements as historyWords } from '../../../shared/text/agreements.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { Problem } from '../../components/notice.tsx';
import type { Undo } from '../../components/undo-notice.tsx';
import { Voice } from '../../components/voice.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useTerms, useText } from '../../language.tsx';
import { toAgreementDraft, type AgreementWork } from './agreement-draft.ts';
import { isComposed } from './agreement-text.ts';

interface AgreementLineProps {
  agreement: StoredAgreement;
  student: Student;
  onWork: (work: AgreementWork) => void;
  offerUndo: (undo: Undo) => void;
}

export function AgreementLine({ agreement, student, onWork, offerUndo }: AgreementLineProps) {
  const text = useText(words);
  const terms = useTerms();
  const history = useText(historyWords);
  const save = useChange('agreements.save');
  const isGoneOn = isCarriedOn(agreement, student.agreements);
  const settle = (outcome: Outcome): void => {
    if (outcome === agreement.outcome) return;
    const before = toAgreementDraft(agreement, student.id);
    save.mutate(
      { ...before, outcome, timesMissed: timesMissedAs(agreement, outcome) },
      {
        onSuccess: () =>
          offerUndo({
            text: text.outcomeSaved(terms.outcome[outcome]),
            run: () => save.mutate(before),
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
          <Button kind="quiet" onPress={() => onWork({ how: 'edit', from: agreement })}>
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
        {isSpent(agreement) ? (
          <p className="small to-do">{text.missedOften(timesMissed(agreement))}</p>
        ) : (
          agreement.outcome === 'open' &&
          agreement.timesMissed > 0 && (
            <p className="soft small">{history.missedBefore(agreement.timesMissed)}</p>
          )
        )}
        {isGoneOn ? (
          <p className="soft small">{history.carriedOn}</p>
        ) : (
          (agreement.outcome === 'partly' || agreement.outcome === 'missed') && (
            <div className="row">
              {mayBeCopied(agreement) && (
                <Button onPress={() => onWork({ how: 'carry-on', from: agreement })}>
                  {history.carryOn}
                </Button>
              )}
              <Button onPress={() => onWork({ how: 'smaller', from: agreement })}>
                {history.makeSmaller}
              </Button>
              <Button kind="quiet" onPress={() => settle('dropped')}>
                {history.drop}
              </Button>
            </div>
          )
        )}
        <Problem error={save.error} />
      </div>
    </li>
  );
}

function Moments({ agreement, student }: { agreement: StoredAgreement; student: Student }) {
  const text = useText(words);
  const language = useLanguage();
  const { owner, firstMoment, checkMoment, supportEnds } = agreement;
  const whose = nameVoices(student, language)[owner];
  const moments = [
    whose,
    firstMoment === null ? '' : text.firstOn(weekdayShort(firstMoment, language)),
    checkMoment === null ? '' : text.checkOn(weekdayShort(checkMoment, language)),
    supportEnds === null ? '' : text.supportUntil(weekdayShort(supportEnds, language)),
  ];
  return <p className="soft small">{moments.filter(Boolean).join(' · ')}</p>;
}
