/** The agreements of a student: those that run first, the settled ones folded away. */
import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { isCarriedOn } from '../../../shared/domain/agreements.ts';
import type { StoredAgreement, Student } from '../../../shared/model/records.ts';
import { student as words } from '../../../shared/text/student.ts';
import { Button } from '../../components/button.tsx';
import type { Undo } from '../../components/undo-notice.tsx';
import { useText } from '../../language.tsx';
import type { AgreementWork } from './agreement-draft.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { AgreementLine } from './agreement-line.tsx';

interface AgreementsProps {
  student: Student;
  offerUndo: (undo: Undo) => void;
}

/** Answered, or gone on as another agreement: history. */
const isSettled = (agreement: StoredAgreement, { agreements }: Student): boolean =>
  agreement.outcome === 'kept' || agreement.outcome === 'dropped' || isCarriedOn(agreement, agreements);

export function Agreements({ student, offerUndo }: AgreementsProps) {
  const text = useText(words);
  const [editing, setEditing] = useState<AgreementWork | null>(null);
  const settled = student.agreements.filter((one) => isSettled(one, student));
  const running = student.agreements.filter((agreement) => !isSettled(agreement, student));
  const lines = (agreements: readonly StoredAgreement[]) => (
    <ul className="lines">
      {agreements.map((agreement) => (
        <AgreementLine
          key={agreement.id}
          agreement={agreement}
          student={student}
          onWork={setEditing}
          offerUndo={offerUndo}
        />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="agreements-title" className="stack-tight">
      <div className="row">
        <h2 id="agreements-title" className="grow">
          {text.agreementsTitle}
        </h2>
        <Button onPress={() => setEditing({ how: 'new', from: null })}>{text.addAgreement}</Button>
      </div>
      {student.agreements.length === 0 && <p className="soft">{text.noAgreements}</p>}
      {running.length > 0 && lines(running)}
      {settled.length > 0 && (
        <Disclosure className="fold">
          <AriaButton slot="trigger" className="button button-quiet">
            {text.settled(settled.length)}
          </AriaButton>
          <DisclosurePanel>{lines(settled)}</DisclosurePanel>
        </Disclosure>
      )}
      {editing !== null && (
        <AgreementDialog
          student={student}
          work={editing}
          onClose={() => setEditing(null)}
          offerUndo={offerUndo}
        />
      )}
    </section>
  );
}
