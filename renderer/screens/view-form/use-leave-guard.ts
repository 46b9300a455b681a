/** While a form is half filled in: closing the window asks first, and Alt+Left asks instead of leaving. */
import { useEffect } from 'react';

export function useLeaveGuard(isHalfWay: boolean, ask: () => void): void {
  useEffect(() => {
    if (!isHalfWay) return undefined;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== 'ArrowLeft') return;
      event.preventDefault();
      ask();
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isHalfWay, ask]);
}
