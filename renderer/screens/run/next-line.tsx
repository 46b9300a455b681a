/** Who comes after the talk that goes on: a given name and a time, and no more. */
import { run as words } from '../../../shared/text/run.ts';
import { useText } from '../../language.tsx';
import { clockTime } from './clock-time.ts';
import type { ComingTalk } from './use-coming.ts';

export function NextLine({ next }: { next: ComingTalk | undefined }) {
  const text = useText(words);
  if (next === undefined) return <p className="run-next">{text.nobodyNext}</p>;
  const { talk, start } = next;
  const expected = clockTime(start);
  const isPutOff = talk.state === 'skipped';
  return (
    <p className="run-next">
      {text.next} <strong>{talk.givenName}</strong>, {text.at(isPutOff ? expected : talk.start)}
      {!isPutOff && expected > talk.start && <span className="run-soft"> · {text.expected(expected)}</span>}
    </p>
  );
}
