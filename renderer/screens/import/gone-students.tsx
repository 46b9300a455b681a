/** Who is in a class of the list but not in the list. They stay; the mentor may choose to archive some of them. */
import { Checkbox } from 'react-aria-components';
import type { GoneStudent } from '../../../shared/model/import.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';

interface GoneStudentsProps {
  gone: readonly GoneStudent[];
  archive: readonly string[];
  onArchive: (ids: string[]) => void;
}

export function GoneStudents({ gone, archive, onArchive }: GoneStudentsProps) {
  const text = useText(importTexts);
  const all = archive.length === gone.length;
  return (
    <section aria-labelledby="gone-title" className="stack-tight">
      <div className="row">
        <h2 id="gone-title" className="grow">
          {text.goneTitle}
        </h2>
        {gone.length > 1 && (
          <Button onPress={() => onArchive(all ? [] : gone.map(({ id }) => id))}>
            {all ? text.archiveNone : text.archiveAll}
          </Button>
        )}
      </div>
      <p className="soft small">{text.goneIntro}</p>
      <ul className="lines gone">
        {gone.map(({ id, displayName, className }) => (
          <li key={id}>
            <Checkbox
              className="checkbox"
              isSelected={archive.includes(id)}
              onChange={(chosen) =>
                onArchive(chosen ? [...archive, id] : archive.filter((other) => other !== id))
              }
            >
              <span className="checkbox-box" aria-hidden="true" />
              {displayName}, {className}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
