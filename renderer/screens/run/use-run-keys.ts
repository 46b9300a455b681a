/** The keys of run mode: one key for each step. Typing stays typing, and a focused button keeps its own space bar. */
import { useEffect } from 'react';

/** What a key does now; by `KeyboardEvent.key`, letters small. */
export type RunKeys = Readonly<Record<string, () => void>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.getAttribute('role') === 'radio');

const pressesItself = (target: EventTarget | null, key: string): boolean =>
  (key === ' ' || key === 'Enter') &&
  (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement);

/** `letters` false: only the keys that are no letters (WCAG 2.1.4). */
export function useRunKeys(keys: RunKeys, { isOff, letters }: { isOff: boolean; letters: boolean }): void {
  useEffect(() => {
    if (isOff) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      // The key that closed a form is no step of the evening as well.
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (isTyping(event.target) || pressesItself(event.target, event.key)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (!letters && /^[\p{L}\d]$/u.test(key)) return;
      const act = keys[key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys, isOff, letters]);
}
