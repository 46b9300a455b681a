/** What an agreement asks to be looked at once more, while it is typed. Never stands in the way. */
import { agreementLimit } from '../../../shared/domain/agreements.ts';
import { judgeAgreement } from '../../../shared/domain/judge-agreement.ts';
import type { AgreementDraft, Student } from '../../../shared/model/records.ts';
import { agreements as words } from '../../../shared/text/agreements.ts';
import { today } from '../../days.ts';
import { useText } from '../../language.tsx';

interface AgreementWarningsProps {
  agreement: Pick<AgreementDraft, 'owner' | 'firstMoment' | 'checkMoment' | 'supportEnds' | 'id'>;
  student: Student;
}

/** Where no conversation is planned: as long as most are. */
const usualMinutes = 15;

export function AgreementWarnings({ agreement, student }: AgreementWarningsProps) {
  const text = useText(words);
  const { stage, givenName } = student;
  const minutes = student.conversation?.minutes ?? usualMinutes;
  const running = student.agreements.filter(({ id, outcome }) => outcome === 'open' && id !== agreement.id);
  const found = judgeAgreement(agreement, { stage, minutes, today: today(), running });
  return (
    <div role="status" className="agreement-warnings">
      {found.length > 0 && (
        <>
          <p className="soft small">{text.warnings}</p>
          <ul className="small">
            {found.map((warning) => (
              <li key={warning}>{text.warning[warning](givenName, agreementLimit(minutes, stage))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
