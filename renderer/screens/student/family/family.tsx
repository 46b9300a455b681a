/** The adults at home and the brothers and sisters on the student's page. */
import { useState } from 'react';
import type { StoredGuardian } from '../../../../shared/model/families.ts';
import type { Student } from '../../../../shared/model/records.ts';
import { families } from '../../../../shared/text/families.ts';
import { useRead } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Problem } from '../../../components/notice.tsx';
import type { Undo } from '../../../components/undo-notice.tsx';
import { useText } from '../../../language.tsx';
import { GuardianDialog } from './guardian-dialog.tsx';
import { Siblings } from './siblings.tsx';

interface FamilyProps {
  student: Student;
  offerUndo: (undo: Undo) => void;
}

export function Family({ student, offerUndo }: FamilyProps) {
  const text = useText(families);
  const { data, error } = useRead('families.get', { studentId: student.id });
  const [editing, setEditing] = useState<StoredGuardian | 'new' | null>(null);
  if (data === undefined) return <Problem error={error} />;
  const { guardians } = data;
  const isSplit = new Set(guardians.map(({ household }) => household)).size > 1;
  const describe = ({ name, relation, household, speaks, interpreter, contactWay }: StoredGuardian): string =>
    [
      ...(name === text.relations[relation] ? [] : [text.relations[relation]]),
      ...(isSplit ? [text.households[household]] : []),
      ...(speaks === '' ? [] : [text.speaksLine(speaks)]),
      ...(interpreter ? [text.withInterpreter] : []),
      ...(contactWay === 'not-chosen' ? [] : [text.contactLine(text.contactWays[contactWay])]),
    ].join(' · ');
  return (
    <section aria-labelledby="family-title" className="stack-tight">
      <div className="row">
        <h2 id="family-title" className="grow">
          {text.title}
        </h2>
        <Button onPress={() => setEditing('new')}>{text.add}</Button>
      </div>
      {guardians.length === 0 && <p className="soft small">{text.none}</p>}
      <ul className="lines">
        {guardians.map((guardian) => (
          <li key={guardian.id} className="line family-line">
            <span className="grow">
              {guardian.name}
              <span className="soft small family-facts">{describe(guardian)}</span>
            </span>
            <Button kind="quiet" aria-label={text.editOf(guardian.name)} onPress={() => setEditing(guardian)}>
              {text.edit}
            </Button>
          </li>
        ))}
      </ul>
      <Siblings studentId={student.id} family={data} />
      {editing !== null && (
        <GuardianDialog
          student={student}
          guardians={guardians}
          edited={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          offerUndo={offerUndo}
        />
      )}
    </section>
  );
}
