/** Locks from the window: what was typed is kept, the screen is empty at once, and the page is loaded anew. */
import { useSyncExternalStore } from 'react';
import { callBackend } from './api.ts';
import { finishAll } from './before-lock.ts';

let isLocking = false;
const listeners = new Set<() => void>();
const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether nothing may be drawn any more. */
export const useIsLocking = (): boolean => useSyncExternalStore(listen, () => isLocking);

/**
 * `away`: nobody was there, so that a form that was handed out comes back after unlocking. The address stays, and with it
 * the place; a new page has nothing in its memory of what was shown or typed.
 */
export async function lockNow(away: boolean): Promise<void> {
  if (isLocking) return;
  await finishAll();
  isLocking = true;
  for (const listener of listeners) listener();
  // Should it fail, the new page says what is the matter.
  await callBackend('vault.lock', { away }).catch(() => undefined);
  location.reload();
}
