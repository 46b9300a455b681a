/** The ways from the screen of an evening to run mode, one for each date with talks, and to what comes after. */
import type { Evening } from '../../../shared/model/evening.ts';
import { run as words } from '../../../shared/text/run.ts';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import { runPath } from './run-path.ts';

export function RunLinks({ evening }: { evening: Evening }) {
  const { links } = useText(words);
  const language = useLanguage();
  const { id, sessions, talks } = evening;
  const placed = sessions.filter((session) => talks.some(({ place }) => place?.session === session.id));
  const hasBegun = talks.some(({ state }) => state !== 'waiting');
  if (placed.length === 0 && !hasBegun) return null;
  return (
    <p className="row">
      {placed.map((session) => (
        <a key={session.id} href={`#${runPath({ eveningId: id, sessionId: session.id })}`}>
          {placed.length === 1 ? links.run : links.runOn(weekdayShort(session.day, language))}
        </a>
      ))}
      {hasBegun && <a href={`#/evening/${id}/after`}>{links.after}</a>}
    </p>
  );
}
