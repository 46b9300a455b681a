/** The talks that were not held, each with a way back to the list of the evening. */
import { useState } from 'react';
import type { AfterTalk } from '../../../shared/model/after.ts';
import { after as words } from '../../../shared/text/after.ts';
import { evening as eveningWords } from '../../../shared/text/evening.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';

export function OpenTalks({ talks }: { talks: readonly AfterTalk[] }) {
  const text = useText(words);
  const { time } = useText(eveningWords);
  const language = useLanguage();
  const plan = useChange('run.planAgain');
  const [isPlanned, setIsPlanned] = useState(false);
  const open = talks.flatMap((talk) =>
    talk.state === 'held' || talk.state === 'running' ? [] : [{ ...talk, state: talk.state }],
  );
  return (
    <section aria-labelledby="open-title" className="stack-tight">
      <h2 id="open-title">{text.openTitle}</h2>
      <p className="soft">{open.length === 0 ? text.openNone : text.openIntro}</p>
      <ul className="lines">
        {open.map((talk) => {
          const isWaiting = talk.state === 'waiting' && talk.planned === null;
          const when =
            talk.planned === null
              ? text.noPlace
              : `${weekdayShort(talk.planned.day, language)}, ${time(talk.planned.start)}`;
          return (
            <li key={talk.id} className="row">
              <span className="grow">
                {talk.name}{' '}
                <span className="soft small">
                  {[
                    ...(isWaiting ? [] : [text.openState[talk.state]]),
                    when,
                    ...(talk.prepared ? [] : [text.notPrepared]),
                  ].join(' · ')}
                </span>
              </span>
              {!isWaiting && (
                <Button
                  kind="quiet"
                  aria-label={text.planAgainOf(talk.name)}
                  onPress={() => plan.mutate({ talkId: talk.id }, { onSuccess: () => setIsPlanned(true) })}
                >
                  {text.planAgain}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status" className="small">
        {isPlanned ? text.plannedAgain : ''}
      </p>
      <Problem error={plan.error} />
    </section>
  );
}
