/** Brothers and sisters: who was linked, and of whom it is asked. Links nobody by itself. */
import { useState } from 'react';
import type { Sibling, StoredFamily } from '../../../../shared/model/families.ts';
import type { Id } from '../../../../shared/model/records.ts';
import { families } from '../../../../shared/text/families.ts';
import { useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Problem } from '../../../components/notice.tsx';
import { useText } from '../../../language.tsx';

interface SiblingsProps {
  studentId: Id;
  family: StoredFamily;
}

const nameAndClass = ({ displayName, className }: Sibling): string =>
  className === '' ? displayName : `${displayName} (${className})`;

export function Siblings({ studentId, family: { guardians, siblings, maybeSiblings } }: SiblingsProps) {
  const text = useText(families);
  const judge = useChange('families.judgeSibling');
  const copy = useChange('families.copyGuardians');
  const [said, setSaid] = useState('');
  const answer = (siblingId: Id, linked: boolean): void => judge.mutate({ studentId, siblingId, linked });
  return (
    <>
      {siblings.length + maybeSiblings.length > 0 && (
        <ul className="lines">
          {siblings.map((sibling) => (
            <li key={sibling.id} className="line family-line">
              <span className="grow">
                <a href={`#/student/${sibling.id}`}>{nameAndClass(sibling)}</a>
                <span className="soft small family-facts">{text.sibling}</span>
              </span>
              {guardians.length === 0 && (
                <Button
                  kind="quiet"
                  aria-label={text.copyOf(sibling.displayName)}
                  onPress={() =>
                    copy.mutate(
                      { studentId, siblingId: sibling.id },
                      { onSuccess: ({ copied }) => setSaid(text.copied(copied)) },
                    )
                  }
                >
                  {text.copy}
                </Button>
              )}
              <Button
                kind="quiet"
                aria-label={text.unlinkOf(sibling.displayName)}
                onPress={() => answer(sibling.id, false)}
              >
                {text.unlink}
              </Button>
            </li>
          ))}
          {maybeSiblings.map((sibling) => (
            <li key={sibling.id} className="line family-line">
              <span className="grow">{text.isSibling(nameAndClass(sibling))}</span>
              <Button aria-label={text.yesOf(sibling.displayName)} onPress={() => answer(sibling.id, true)}>
                {text.yes}
              </Button>
              <Button aria-label={text.noOf(sibling.displayName)} onPress={() => answer(sibling.id, false)}>
                {text.no}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="soft small">
        {said}
      </p>
      <Problem error={judge.error ?? copy.error} />
    </>
  );
}
