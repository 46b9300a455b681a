/** One talk on the timeline or in the tray: name, minutes, pin, marks; what clashes is said on it. */
import type { KeyboardEvent, PointerEvent } from 'react';
import type { EveningPlan, EveningSession } from '../../../shared/model/evening-plan.ts';
import type { EveningTalk } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { useLanguage, useText } from '../../language.tsx';
import { PinMark, WishMark } from './marks.tsx';
import { factsOf, shortRemark } from './talk-marks.ts';
import { remarksOn } from './use-talk-moves.ts';

/** What every block of an evening takes alike. */
export interface BlockWork {
  plan: EveningPlan;
  sessions: readonly EveningSession[];
  nameOf: (id: Id) => string;
  /** Lines that fit: two where a block is high enough. */
  hasTwoLines: (minutes: number) => boolean;
  chosen: Id | null;
  /** The one block of a list that Tab comes to. */
  isTabStop: (id: Id) => boolean;
  dragged: Id | null;
  onChoose: (id: Id) => void;
  onOpen: (id: Id) => void;
  onKeyDown: (talk: EveningTalk, event: KeyboardEvent<HTMLElement>) => void;
  onPointerDown: (talk: EveningTalk, event: PointerEvent<HTMLElement>) => void;
}

interface TalkBlockProps {
  talk: EveningTalk;
  work: BlockWork;
  /** Another one stands beside it at the same time. */
  isBeside?: boolean;
}

export function TalkBlock({ talk, work, isBeside = false }: TalkBlockProps) {
  const text = useText(eveningScreen);
  const language = useLanguage();
  const { id, minutes, fixed, wishes, place, displayName } = talk;
  const { conflicts, unmet } = remarksOn(work.plan, id);
  const name = work.nameOf(id);
  const words = [...new Set([...conflicts, ...unmet].map((one) => shortRemark(one, talk, language)))];
  const facts = factsOf(talk, words.length === 0, work.sessions, language);
  const kind = conflicts.length > 0 ? 'talk-clash' : unmet.length > 0 ? 'talk-unmet' : '';
  const remarks = [...conflicts, ...unmet].map((remark) => remark.text);
  const when = place === null ? text.noPlace : text.clock(place.start);
  return (
    <button
      type="button"
      data-talk={id}
      className={[
        'talk-block',
        kind,
        work.chosen === id ? 'talk-chosen' : '',
        work.dragged === id ? 'talk-dragged' : '',
        isBeside ? 'talk-beside' : '',
        work.hasTwoLines(minutes) || place === null ? '' : 'talk-short',
      ].join(' ')}
      title={name}
      tabIndex={work.isTabStop(id) ? 0 : -1}
      onFocus={() => work.onChoose(id)}
      onDoubleClick={() => work.onOpen(id)}
      onKeyDown={(event) => work.onKeyDown(talk, event)}
      onPointerDown={(event) => work.onPointerDown(talk, event)}
    >
      <span className="talk-top">
        <span className="talk-name">{displayName}</span>
        <Heard>{`${when},`}</Heard>
        {fixed && <PinMark />}
        {fixed && <Heard>{`${text.pinned},`}</Heard>}
        <span className="talk-minutes">{text.minutes(minutes)}</span>
      </span>
      {words.length + facts.length > 0 && (
        <span className="talk-marks">
          {words.length > 0 && (
            <span className="talk-words" aria-hidden="true">
              {words.join(', ')}
            </span>
          )}
          {facts.length > 0 && (
            <span className="talk-facts">
              {wishes.length > 0 && words.length === 0 && <WishMark />}
              {facts.join(' · ')}
            </span>
          )}
        </span>
      )}
      {remarks.length > 0 && <Heard>{remarks.join(' ')}</Heard>}
    </button>
  );
}

/** For who hears the block: what the eye has from the place, the pin and the colour. */
const Heard = ({ children }: { children: string }) => <span className="visually-hidden">{children}</span>;
