/** Everything that is kept about one student: to read, to take along, and to erase (domain.md §6). */
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { ErasedBackups } from '../../../shared/model/backup.ts';
import type { Id } from '../../../shared/model/records.ts';
import { privacy } from '../../../shared/text/privacy.ts';
import { useRead } from '../../api.ts';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useLanguage, useTerms, useText } from '../../language.tsx';
import { EraseStudent } from './erase-student.tsx';
import { FileParts } from './file-parts.tsx';
import { SaveFile } from './save-file.tsx';

export function StudentFileScreen({ id }: { id: Id }) {
  const text = useText(privacy);
  const terms = useTerms();
  const language = useLanguage();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [erased, setErased] = useState<ErasedBackups['backups'] | null>(null);
  const isErased = erased !== null;
  const student = useRead('students.get', { id }, { enabled: !isErased });
  // What the one wrote is not for the other: where they come apart it is left out until it is asked for.
  const withAdults = chosen ?? student.data?.family.together ?? false;
  const file = useRead(
    'privacy.file',
    { id, language, withAdults },
    { enabled: !isErased && student.data !== undefined },
  );
  if (isErased)
    return (
      <div className="page-narrow stack">
        <h1>{text.window}</h1>
        <Notice kind="done">{text.erased[erased]}</Notice>
        <a href="#/">{text.toList}</a>
      </div>
    );
  if (student.data === undefined || file.data === undefined)
    return <Problem error={student.error ?? file.error} />;
  const { givenName, age, apart, parts } = file.data;
  return (
    <div className="page-narrow stack">
      <header>
        <a className="small" href={`#/student/${id}`}>
          {text.toStudent(givenName)}
        </a>
        <PageTitle windowTitle={text.window}>{text.title(givenName)}</PageTitle>
        <p>{text.intro(givenName)}</p>
        <p className="soft">{text.whoMaySee(givenName, age)}</p>
      </header>
      <div className="stack-tight">
        <Checkbox className="checkbox" isSelected={withAdults} onChange={setChosen}>
          <span className="checkbox-box" />
          {text.withAdults(terms.adults[student.data.adults])}
        </Checkbox>
        {apart && <p className="soft small">{text.apart}</p>}
        <SaveFile id={id} withAdults={withAdults} />
      </div>
      <FileParts parts={parts} />
      <EraseStudent id={id} givenName={givenName} onErased={setErased} />
    </div>
  );
}
