/** The evening as a timeline, one column for each date, and beside it what explains it. */
import { useState } from 'react';
import type { Evening, EveningTalk } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { useText } from '../../language.tsx';
import { ChosenTalk } from './chosen-talk.tsx';
import { GiveUp } from './give-up.tsx';
import { laySession } from './lay-session.ts';
import { Remarks } from './remarks.tsx';
import { SessionColumn } from './session-column.tsx';
import type { BlockWork } from './talk-block.tsx';
import { Tray } from './tray.tsx';
import type { EveningWork } from './use-evening.ts';
import { useTalkDrag } from './use-talk-drag.ts';
import { useTalkKeys } from './use-talk-keys.ts';
import { useTalkMoves } from './use-talk-moves.ts';

/** Pixels: a slot has room for a name and a line of marks under it; a minute is never less high than this. */
const slotHeight = 38;
const leastScale = 2.4;

const scaleOf = ({ rhythm }: Evening): number => Math.max(leastScale, slotHeight / rhythm.minutes);

interface TimelineProps {
  work: EveningWork;
  onOpen: (id: Id) => void;
}

export function Timeline({ work, onOpen }: TimelineProps) {
  const text = useText(eveningScreen);
  const { evening } = work;
  const [chosenId, setChosen] = useState<Id | null>(null);
  const moves = useTalkMoves(work);
  const scale = scaleOf(evening);
  const laid = evening.sessions.map((session) => laySession(session, evening));
  const { drag, onPointerDown } = useTalkDrag(evening, moves, {
    scale,
    topOf: (session) => laid.find((one) => one.session.id === session)?.top ?? 0,
  });
  const onKeyDown = useTalkKeys(work, moves, onOpen);
  const unplaced = evening.talks.filter(({ needed, place }) => needed && place === null);
  const chosen: EveningTalk | undefined = evening.talks.find(({ id, needed }) => id === chosenId && needed);
  const stops = [evening.plan.placed[0]?.talk, unplaced[0]?.id];
  const blocks: BlockWork = {
    plan: evening.plan,
    sessions: evening.sessions,
    nameOf: moves.nameOf,
    hasTwoLines: (minutes) => minutes * scale >= slotHeight,
    chosen: chosen?.id ?? null,
    isTabStop: (id) =>
      id === chosen?.id ||
      (stops.includes(id) && (id === stops[1]) !== (chosen !== undefined && chosen.place === null)),
    dragged: drag?.talk.id ?? null,
    onChoose: setChosen,
    onOpen,
    onKeyDown,
    onPointerDown,
  };
  const target = drag?.target ?? null;
  return (
    <div className={drag === null ? 'timeline' : 'timeline timeline-dragging'}>
      <div className="timeline-main">
        <div className="sessions">
          {laid.map((one) => (
            <SessionColumn
              key={one.session.id}
              laid={one}
              scale={scale}
              work={blocks}
              target={
                target !== null && target !== 'off' && target.spot.place.session === one.session.id
                  ? target
                  : null
              }
            />
          ))}
        </div>
        <p className="soft small timeline-keys">
          {text.keys} {text.dragHint}
        </p>
      </div>
      <aside className="timeline-side">
        <Tray
          talks={unplaced}
          work={blocks}
          reasons={work.proposal?.unplaced ?? []}
          isTarget={target === 'off'}
        />
        <GiveUp work={work} />
        {chosen !== undefined && (
          <ChosenTalk key={chosen.id} talk={chosen} work={work} moves={moves} onOpen={onOpen} />
        )}
        <Remarks evening={evening} nameOf={moves.nameOf} />
      </aside>
      {drag !== null && (
        <div
          className="drag-ghost"
          aria-hidden="true"
          style={{ left: drag.at.x - drag.grip.x, top: drag.at.y - drag.grip.y, width: drag.width }}
        >
          {moves.nameOf(drag.talk.id)}
          <span className="drag-goes">{drag.goes}</span>
        </div>
      )}
    </div>
  );
}
