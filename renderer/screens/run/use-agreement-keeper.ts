/** Keeps an agreement at every pause, when the window is hidden or closed, when the form is left, and before a lock. */
import { useEffect, useSyncExternalStore } from 'react';
import { finishBeforeLock } from '../../before-lock.ts';
import type { AgreementKeeper, AgreementState } from './agreement-keeper.ts';

/** Milliseconds without a key after which what is typed is kept. */
const pause = 500;

export function useAgreementKeeper(keeper: AgreementKeeper): AgreementState {
  const state = useSyncExternalStore(keeper.listen, () => keeper.state);
  const { typed } = state;
  useEffect(() => {
    const timer = setTimeout(() => {
      // What is typed later has a timer of its own.
      if (keeper.state.typed === typed) void keeper.keep();
    }, pause);
    return () => clearTimeout(timer);
  }, [keeper, typed]);

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void keeper.keep();
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!keeper.state.isKept && !keeper.isEmpty) event.preventDefault();
    };
    const withdraw = finishBeforeLock(() => keeper.keep());
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      withdraw();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onUnload);
      void keeper.keep();
    };
  }, [keeper]);
  return state;
}
