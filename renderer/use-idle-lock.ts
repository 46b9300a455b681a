/** Locks when no key, pointer or wheel was touched for the chosen minutes, and tells the back end when one was. Draws nothing. */
import { useEffect } from 'react';
import { callBackend } from './api.ts';
import { lockNow } from './lock-now.ts';

/** Milliseconds: how often it looks, and how often at most it tells. */
const lookEvery = 5_000;
const tellEvery = 30_000;
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** While a talk is on the screen: as long as the longest lasts, as in the back end (idle-lock.ts). */
const talkMinutes = 45;

/** `minutes` null: the vault is not open. `talking`: the window shows a talk that goes on. */
export function useIdleLock(minutes: number | null, talking: boolean): void {
  useEffect(() => {
    if (minutes === null) return undefined;
    const most = talking ? Math.max(talkMinutes, minutes) : minutes;
    let last = Date.now();
    let told = last;
    const tell = () => void callBackend('vault.touch', { talking }).catch(() => undefined);
    if (talking) tell();
    const touch = (): void => {
      last = Date.now();
      if (last - told < tellEvery) return;
      told = last;
      tell();
    };
    const timer = setInterval(() => {
      if (Date.now() - last >= most * 60_000) void lockNow(true);
    }, lookEvery);
    const options = { capture: true, passive: true };
    for (const name of touches) window.addEventListener(name, touch, options);
    return () => {
      if (talking) void callBackend('vault.touch', { talking: false }).catch(() => undefined);
      clearInterval(timer);
      for (const name of touches) window.removeEventListener(name, touch, options);
    };
  }, [minutes, talking]);
}
