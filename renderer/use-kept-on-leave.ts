/** Keeps what is being typed when the window is hidden or closed, when its place is left, and before the vault is locked. */
import { useEffect } from 'react';
import { finishBeforeLock } from './before-lock.ts';

interface Typing {
  /** Nothing is lost when the window closes now. */
  readonly isKept: boolean;
  /** All that is typed by now. Never rejects for a failed call. */
  keepAll: () => Promise<void>;
  /** The place is left. Never rejects for a failed call. */
  leave: () => Promise<void>;
}

export function useKeptOnLeave(typing: Typing): void {
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void typing.keepAll();
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!typing.isKept) event.preventDefault();
    };
    const withdraw = finishBeforeLock(() => typing.keepAll());
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      withdraw();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onUnload);
      void typing.leave();
    };
  }, [typing]);
}
