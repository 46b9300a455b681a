/** Keeps an agreement at every pause, and whenever its form is left. */
import { useEffect, useSyncExternalStore } from 'react';
import { useKeptOnLeave } from '../../use-kept-on-leave.ts';
import type { AgreementKeeper, AgreementState } from './agreement-keeper.ts';

/** Milliseconds without a key after which what is typed is kept. */
const pause = 500;

export function useAgreementKeeper(keeper: AgreementKeeper): AgreementState {
  const state = useSyncExternalStore(keeper.listen, () => keeper.state);
  const { typed } = state;
  useEffect(() => {
    const timer = setTimeout(() => {
      // What is typed later has a timer of its own.
      if (keeper.state.typed === typed) void keeper.keepAll();
    }, pause);
    return () => clearTimeout(timer);
  }, [keeper, typed]);
  useKeptOnLeave(keeper);
  return state;
}
