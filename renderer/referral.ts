/** Whether the referral text (domain.md §6) stands in the way. Holds no text: also for who has left the page by then. */
import { useSyncExternalStore } from 'react';

let isShown = false;
const listeners = new Set<() => void>();

function set(shown: boolean): void {
  isShown = shown;
  for (const listener of listeners) listener();
}
const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const showReferral = (): void => set(true);
export const closeReferral = (): void => set(false);
export const useReferral = (): boolean => useSyncExternalStore(listen, () => isShown);
