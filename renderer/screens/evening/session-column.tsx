/** One date as a column of time: talks, breaks, free places, and where a dragged talk would come. */
import type { EveningSession } from '../../../shared/model/evening-plan.ts';
import { timeAfter } from '../../../shared/domain/when.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { weekdayLong } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import type { LaidSession } from './lay-session.ts';
import { TalkBlock, type BlockWork } from './talk-block.tsx';
import type { DropTarget } from './use-talk-drag.ts';

interface SessionColumnProps {
  laid: LaidSession;
  /** Pixels a minute. */
  scale: number;
  work: BlockWork;
  /** Where the dragged talk would come, when that is in this column. */
  target: DropTarget | null;
}

export function SessionColumn({ laid, scale, work, target }: SessionColumnProps) {
  const text = useText(eveningScreen);
  const language = useLanguage();
  const { session, top, minutes, talks, breaks, free } = laid;
  const box = (from: number, length: number) => ({ top: from * scale, height: length * scale });
  const clock = (from: number): string => text.clock(timeAfter('00:00', top + from));
  return (
    <section className="session" aria-label={text.timelineLabel(weekdayLong(session.day, language))}>
      <SessionHead session={session} />
      <div className="session-time" data-session={session.id} style={{ height: minutes * scale }}>
        {breaks.map((pause) => (
          <div key={pause.start} className="session-break" style={box(pause.top, pause.minutes)}>
            <span>{text.pause(pause.minutes)}</span>
          </div>
        ))}
        {free.map((slot) => (
          <div key={slot.start} className="session-free" style={box(slot.top, slot.minutes)}>
            <span>{text.free(slot.start)}</span>
          </div>
        ))}
        <ol>
          {talks.map(({ talk, top: from, minutes: length, lane, lanes }) => (
            <li
              key={talk.id}
              className="session-talk"
              style={{
                ...box(from, length),
                left: `calc(var(--axis) + (100% - var(--axis)) * ${lane / lanes})`,
                width: `calc((100% - var(--axis)) / ${lanes} - ${lane < lanes - 1 ? 3 : 0}px)`,
              }}
            >
              {lane === 0 && (
                <span className="session-clock" aria-hidden="true">
                  {clock(from)}
                </span>
              )}
              <TalkBlock talk={talk} work={work} isBeside={lanes > 1} />
            </li>
          ))}
        </ol>
        {target !== null && (
          <div
            className={target.isSwap ? 'session-drop session-drop-swap' : 'session-drop'}
            style={box(target.from - top, target.minutes)}
          />
        )}
      </div>
    </section>
  );
}

function SessionHead({ session }: { session: EveningSession }) {
  const text = useText(eveningScreen);
  const language = useLanguage();
  return (
    <header className="session-head">
      <h2>{weekdayLong(session.day, language)}</h2>
      <span className="soft small">
        {text.span(session.from, session.to)}
        {session.place !== '' && ` · ${session.place}`}
      </span>
    </header>
  );
}
