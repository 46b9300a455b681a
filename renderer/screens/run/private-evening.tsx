/** The whole evening for the mentor alone: who came, who still comes and when, and taking somebody at another turn. */
import type { RunState, RunTalk } from '../../../shared/model/run.ts';
import { run as words } from '../../../shared/text/run.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';

export function PrivateEvening({ state, onStart }: { state: RunState; onStart: (talk: RunTalk) => void }) {
  const text = useText(words);
  const expected = new Map(state.expected.map((one) => [one.id, one]));
  const last = state.expected.at(-1);
  const canStart = ({ state: how }: RunTalk): boolean =>
    state.running === null && (how === 'waiting' || how === 'skipped' || how === 'absent');
  return (
    <section className="run-evening">
      <h2>{text.mine.evening}</h2>
      {last !== undefined && <p className="soft">{text.mine.endsAround(last.end)}</p>}
      <ol className="lines">
        {state.talks.map((talk) => (
          <li key={talk.id} data-state={talk.state}>
            <span className="run-evening-time">{text.clock(talk.start)}</span>
            <span className="grow">
              {talk.givenName}
              <span className="soft">
                {' '}
                · {text.mine.state[talk.state]}
                {talk.state !== 'running' &&
                  expected.has(talk.id) &&
                  expected.get(talk.id)?.start !== talk.start &&
                  `, ${text.at(expected.get(talk.id)?.start ?? '')}`}
              </span>
            </span>
            {canStart(talk) && (
              <Button
                kind="quiet"
                aria-label={text.mine.startOf(talk.givenName)}
                onPress={() => onStart(talk)}
              >
                {text.mine.start}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
