/** Keys of the form: 1-4 and 0 choose, the arrows go back and on. Typing in a field stays typing. */
import { useEffect } from 'react';
import type { Rating } from '../../../shared/model/views.ts';

const ratingOfKey: Readonly<Record<string, Rating>> = { '1': 1, '2': 2, '3': 3, '4': 4, '0': null };

export interface FormKeys {
  /** null: this page has nothing to choose. */
  choose: ((rating: Rating) => void) | null;
  move: (direction: 1 | -1) => void;
  isOff: boolean;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

export function useFormKeys({ choose, move, isOff }: FormKeys): void {
  useEffect(() => {
    if (isOff) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const rating = ratingOfKey[event.key];
      if (rating !== undefined) choose?.(rating);
      else if (event.key === 'ArrowRight') move(1);
      else if (event.key === 'ArrowLeft') move(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [choose, move, isOff]);
}
