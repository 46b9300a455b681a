/** Nobody is at the table yet: who comes next, and when. Of other families no more than that. */
import type { ShareKept } from '../../../shared/model/evening.ts';
import type { RunState, RunTalk } from '../../../shared/model/run.ts';
import { run as words } from '../../../shared/text/run.ts';
import { useText } from '../../language.tsx';
import { clockTime } from './clock-time.ts';
import { ShareQuestion } from './share-question.tsx';
import type { ComingTalk } from './use-coming.ts';

interface BetweenViewProps {
  state: RunState;
  next: ComingTalk | undefined;
  now: number;
  /** The talk whose share the mentor may still judge; null: none. */
  asked: RunTalk | null;
  onShare: (share: ShareKept) => void;
}

export function BetweenView({ state, next, now, asked, onShare }: BetweenViewProps) {
  const text = useText(words);
  const when = ({ talk, start }: ComingTalk): string => {
    if (talk.state === 'skipped') return text.putOff;
    const expected = clockTime(start);
    const more = expected > talk.start ? text.expected(expected) : text.inMinutes(Math.ceil(start - now));
    return `${text.at(talk.start)} · ${more}`;
  };
  const isEmpty = state.talks.length === 0;
  return (
    <div className="run-between">
      {next === undefined ? (
        <>
          <h1 className="run-title">{isEmpty ? text.nobodyToday : text.over}</h1>
          <p className="run-following">{isEmpty ? text.nobodyTodayHint : text.overHint}</p>
          {!isEmpty && (
            <a className="run-link" href={`#/evening/${state.evening.id}/after`}>
              {text.toAfter}
            </a>
          )}
        </>
      ) : (
        <>
          <p className="run-lead">{text.nothingRuns}</p>
          <h1 className="run-name">{next.talk.givenName}</h1>
          <p className="run-following">{when(next)}</p>
        </>
      )}
      {asked !== null && <ShareQuestion name={asked.givenName} onAnswer={onShare} />}
    </div>
  );
}
