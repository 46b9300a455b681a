/** Dragging a talk with mouse or pen: onto a free place, onto another talk, or into the tray. Moves nothing itself. */
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { minuteOf } from '../../../shared/domain/evening/clock.ts';
import { findSpots, type Spot } from '../../../shared/domain/evening/find-spots.ts';
import type { Evening, EveningTalk } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { useText } from '../../language.tsx';
import type { TalkMoves } from './use-talk-moves.ts';

export interface DropTarget {
  spot: Spot;
  /** Minutes since midnight. */
  from: number;
  minutes: number;
  isSwap: boolean;
}
interface Drag {
  talk: EveningTalk;
  /** Where the pointer has the block, and where it is, in pixels of the window. */
  grip: { x: number; y: number };
  at: { x: number; y: number };
  width: number;
  target: DropTarget | 'off' | null;
  /** What letting go here would do, in words. */
  goes: string;
}

export interface TalkDrag {
  drag: Drag | null;
  onPointerDown: (talk: EveningTalk, event: PointerEvent<HTMLElement>) => void;
}

/** Pixels that the pointer has to go before it is no click any more. */
const threshold = 5;
/** Closer than this (pixels) to the edge of the window, the page scrolls along. */
const scrollEdge = 60;
const scrollStep = 14;

const isInside = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** More dates than fit beside each other scroll along, too. */
function scrollSideways(x: number, y: number): void {
  const sessions = document.querySelector('.sessions');
  const edge = sessions?.getBoundingClientRect();
  if (sessions === null || edge === undefined || !isInside(edge, x, y)) return;
  if (x > edge.right - scrollEdge / 2) sessions.scrollBy(scrollStep, 0);
  if (x < edge.left + scrollEdge / 2) sessions.scrollBy(-scrollStep, 0);
}

export function useTalkDrag(
  { plan }: Evening,
  moves: TalkMoves,
  layout: { scale: number; topOf: (session: Id) => number },
): TalkDrag {
  const text = useText(eveningScreen);
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const findTarget = (talk: EveningTalk, x: number, y: number, gripY: number): Drag['target'] => {
    const tray = document.querySelector('[data-tray]');
    if (tray !== null && isInside(tray.getBoundingClientRect(), x, y)) return 'off';
    const column = Array.from(document.querySelectorAll<HTMLElement>('[data-session]')).find((element) =>
      isInside(element.getBoundingClientRect(), x, y),
    );
    const session = column?.dataset['session'];
    if (column === undefined || session === undefined) return null;
    const wanted = layout.topOf(session) + (y - gripY - column.getBoundingClientRect().top) / layout.scale;
    const away = ({ place }: Spot): number => Math.abs(minuteOf(place.start) - wanted);
    const [spot] = findSpots(plan, talk)
      .filter(({ place }) => place.session === session)
      .toSorted((a, b) => away(a) - away(b));
    if (spot === undefined) return null;
    return {
      spot,
      from: minuteOf(spot.place.start),
      minutes: talk.minutes,
      isSwap: spot.holders.length === 1,
    };
  };
  const say = (target: Drag['target'], isOverTime: boolean): string => {
    if (target === 'off') return text.dropOff;
    if (target === null) return isOverTime ? text.tooLong : '';
    const [holder] = target.spot.holders;
    const { start } = target.spot.place;
    return target.isSwap && holder !== undefined ? text.dropSwap(moves.nameOf(holder)) : text.dropHere(start);
  };

  const onPointerDown = (talk: EveningTalk, event: PointerEvent<HTMLElement>): void => {
    // A finger scrolls; moving by touch goes through the panel beside the timeline.
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const block = event.currentTarget.getBoundingClientRect();
    const begin = { x: event.clientX, y: event.clientY };
    const grip = { x: begin.x - block.left, y: begin.y - block.top };
    let current: Drag | null = null;
    const show = (next: Drag | null): void => {
      current = next;
      setDrag(next);
    };
    const onMove = ({ clientX: x, clientY: y }: globalThis.PointerEvent): void => {
      if (current === null && Math.hypot(x - begin.x, y - begin.y) < threshold) return;
      if (y < scrollEdge) window.scrollBy(0, -scrollStep);
      if (y > window.innerHeight - scrollEdge) window.scrollBy(0, scrollStep);
      scrollSideways(x, y);
      const target = findTarget(talk, x, y, grip.y);
      const isOverTime = document.elementFromPoint(x, y)?.closest('[data-session]') !== null;
      show({ talk, grip, at: { x, y }, width: block.width, target, goes: say(target, isOverTime) });
    };
    const end = (): void => {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', end);
      removeEventListener('keydown', onKeyDown, true);
      stop.current = null;
      show(null);
    };
    const onUp = (): void => {
      const target = current?.target ?? null;
      end();
      if (target === 'off') moves.takeOff(talk);
      else if (target !== null) moves.moveTo(talk, target.spot);
    };
    const onKeyDown = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape' || current === null) return;
      key.preventDefault();
      key.stopPropagation();
      end();
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', end);
    addEventListener('keydown', onKeyDown, true);
    stop.current = end;
  };

  return { drag, onPointerDown };
}
