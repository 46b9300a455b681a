/** The keys on a block of the timeline: walk, move, pin, take off, open. */
import type { KeyboardEvent } from 'react';
import type { Direction } from '../../../shared/domain/evening/find-spots.ts';
import type { EveningTalk } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { nextTalk } from './next-talk.ts';
import type { EveningWork } from './use-evening.ts';
import type { TalkMoves } from './use-talk-moves.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'earlier',
  ArrowDown: 'later',
  ArrowLeft: 'before',
  ArrowRight: 'after',
};

export const useTalkKeys =
  ({ evening, isBusy }: EveningWork, moves: TalkMoves, onOpen: (id: Id) => void) =>
  (talk: EveningTalk, event: KeyboardEvent<HTMLElement>): void => {
    const direction = directions[event.key];
    const isPlain = !event.ctrlKey && !event.metaKey;
    const act = (): boolean => {
      if (direction !== undefined && event.altKey) {
        // A key that is held down stops where it is let go.
        if (!event.repeat || !isBusy) moves.step(talk, direction);
      } else if (!isPlain || event.altKey) return false;
      else if (direction !== undefined) {
        const next = nextTalk(evening, talk, direction);
        if (next !== null) document.querySelector<HTMLElement>(`[data-talk="${CSS.escape(next)}"]`)?.focus();
      } else if (event.key === 'p' || event.key === 'P') moves.pin(talk);
      else if (event.key === 'Delete' || event.key === 'Backspace') moves.takeOff(talk);
      else if (event.key === 'Enter') onOpen(talk.id);
      else return false;
      return true;
    };
    if (act()) event.preventDefault();
  };
