/** Keeps a note at every pause, and whenever it is left. */
import { useEffect, useSyncExternalStore } from 'react';
import { useKeptOnLeave } from '../../use-kept-on-leave.ts';
import type { NoteKeeper, NoteState } from './note-keeper.ts';

/** Milliseconds without a key after which whole sentences are kept. */
const pause = 800;
/** Milliseconds after which the mentor has stopped in the middle of a sentence, long before the vault locks itself. */
const longPause = 10_000;

export function useNoteKeeper(keeper: NoteKeeper): NoteState {
  const state = useSyncExternalStore(keeper.listen, () => keeper.state);
  const { typed } = state;
  useEffect(() => {
    // What is typed later has timers of its own.
    const keep = (what: 'whole' | 'all') => () => {
      if (keeper.state.typed === typed) void keeper.keep(what);
    };
    const timers = [setTimeout(keep('whole'), pause), setTimeout(keep('all'), longPause)];
    return () => timers.forEach(clearTimeout);
  }, [keeper, typed]);
  useKeptOnLeave(keeper);
  return state;
}
