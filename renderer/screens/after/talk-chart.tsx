/** How long each talk took beside what was planned, in the order of the evening: never sorted, so that it ranks nobody. */
import type { AfterTalk } from '../../../shared/model/after.ts';
import { after as words } from '../../../shared/text/after.ts';
import { useText } from '../../language.tsx';

export function TalkChart({ talks }: { talks: readonly AfterTalk[] }) {
  const text = useText(words);
  const held = talks.flatMap((talk) => (talk.minutes === null ? [] : [{ ...talk, minutes: talk.minutes }]));
  const longest = Math.max(1, ...held.flatMap(({ minutes, plannedMinutes }) => [minutes, plannedMinutes]));
  const share = (minutes: number): string => `${((100 * minutes) / longest).toFixed(1)}%`;
  return (
    <figure>
      <figcaption className="soft small">{text.chartTitle}</figcaption>
      <ul className="talk-chart">
        {held.map(({ id, name, minutes, plannedMinutes }) => (
          <li key={id}>
            <span>{name}</span>
            <svg height="18" role="img" aria-label={text.talkTook(name, plannedMinutes, minutes)}>
              <rect className="chart-planned" width={share(plannedMinutes)} height="18" rx="3" />
              <rect className="chart-real" y="5" width={share(minutes)} height="8" rx="2" />
            </svg>
            <span className="soft small" aria-hidden="true">
              {text.tookShort(plannedMinutes, minutes)}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
