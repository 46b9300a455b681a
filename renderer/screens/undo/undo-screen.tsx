/** What can be undone on any screen, and what was undone and can be done again. Takes nothing back by itself. */
import { useState } from 'react';
import { undoScreen } from '../../../shared/text/undo.ts';
import { useChange, useRead } from '../../api.ts';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useText } from '../../language.tsx';
import { StepList } from './step-list.tsx';

export function UndoScreen() {
  const text = useText(undoScreen);
  const { data, error } = useRead('undo.list', {});
  const back = useChange('undo.back');
  const again = useChange('undo.again');
  const [said, setSaid] = useState('');
  return (
    <div className="page-narrow stack">
      <header>
        <PageTitle windowTitle={text.title}>{text.title}</PageTitle>
        <p>{text.intro}</p>
        <p className="soft">{text.limits}</p>
      </header>
      {said !== '' && <Notice kind="done">{said}</Notice>}
      <Problem error={error ?? back.error ?? again.error} />
      {data?.back.length === 0 && <p>{text.nothing}</p>}
      {data !== undefined && data.back.length > 0 && (
        <StepList
          steps={data.back}
          first={text.back}
          others={text.backTo}
          onTake={({ step, text: what }, count) =>
            back.mutate({ step }, { onSuccess: () => setSaid(text.undone(count, what)) })
          }
        />
      )}
      {data !== undefined && data.again.length > 0 && (
        <section className="stack-tight" aria-labelledby="again-title">
          <h2 id="again-title">{text.againTitle}</h2>
          <StepList
            steps={data.again}
            first={text.again}
            others={text.againTo}
            onTake={({ step, text: what }, count) =>
              again.mutate({ step }, { onSuccess: () => setSaid(text.redone(count, what)) })
            }
          />
        </section>
      )}
    </div>
  );
}
