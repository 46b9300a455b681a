/** Alt with arrow up or down moves the row that has the focus somewhere inside it. */
import { useEffect, type RefObject } from 'react';

/** `onMove` gets the number of the row (0 is the first) and the direction. */
export function useMoveKeys(
  list: RefObject<HTMLElement | null>,
  onMove: (row: number, direction: 1 | -1) => void,
): void {
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      const row = Array.from(element.children).findIndex(
        (child) => event.target instanceof Node && child.contains(event.target),
      );
      if (row < 0) return;
      event.preventDefault();
      onMove(row, event.key === 'ArrowUp' ? -1 : 1);
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [list, onMove]);
}
