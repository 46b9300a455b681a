/** What was kept long enough or soon will be, and what the mentor does about it. Removes nothing by itself. */
import { useState } from 'react';
import { retention } from '../../../shared/text/retention.ts';
import { useRead } from '../../api.ts';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useText } from '../../language.tsx';
import { RetentionLine } from './retention-line.tsx';

export function RetentionScreen() {
  const text = useText(retention);
  const { data, error } = useRead('retention.list', {});
  const [said, setSaid] = useState('');
  return (
    <div className="page-narrow stack">
      <header>
        <a className="small" href="#/settings">
          {text.toSettings}
        </a>
        <PageTitle windowTitle={text.window}>{text.title}</PageTitle>
        <p>{text.intro}</p>
        <p className="soft">{text.terms}</p>
      </header>
      {said !== '' && <Notice kind="done">{said}</Notice>}
      <Problem error={error} />
      {data?.length === 0 && <p>{text.nothing}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="kept-list">
          {data.map((entry) => (
            <RetentionLine key={entry.ids.join(' ')} entry={entry} onDone={setSaid} />
          ))}
        </ul>
      )}
    </div>
  );
}
