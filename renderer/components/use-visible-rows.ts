/** Which rows of a long list are in sight, so that only those are drawn. */
import { useCallback, useRef, useState, type UIEvent } from 'react';

/** Before the first measurement: what is usually left under the head of a page. */
const firstHeight = (): number => Math.max(300, window.innerHeight - 260);
/** Rows drawn beyond the edge, so that a quick wheel shows no gap. */
const margin = 4;

export interface VisibleRows {
  first: number;
  /** One past the last. */
  end: number;
  /** Rows that fit at once. */
  pageSize: number;
  frame: (element: HTMLElement | null) => (() => void) | undefined;
  onScroll: (event: UIEvent<HTMLElement>) => void;
  /** Scrolls as little as needed to bring a row into sight. */
  reveal: (index: number) => void;
}

/** All rows are `rowHeight` px high; `headHeight` px at the top are covered by the headings. */
export function useVisibleRows(count: number, rowHeight: number, headHeight: number): VisibleRows {
  const element = useRef<HTMLElement | null>(null);
  const [height, setHeight] = useState(firstHeight);
  const [top, setTop] = useState(0);
  const frame = useCallback((found: HTMLElement | null) => {
    element.current = found;
    if (found === null) return undefined;
    const observer = new ResizeObserver(() => setHeight(found.clientHeight));
    observer.observe(found);
    return () => observer.disconnect();
  }, []);
  const fitting = Math.max(1, Math.floor((height - headHeight) / rowHeight));
  const first = Math.max(0, Math.min(top, count - fitting) - margin);
  const reveal = (index: number): void => {
    if (element.current === null) return;
    const start = index * rowHeight;
    const room = element.current.clientHeight - headHeight;
    const scrolled = element.current.scrollTop;
    if (start < scrolled) element.current.scrollTop = start;
    else if (start + rowHeight > scrolled + room) element.current.scrollTop = start + rowHeight - room;
  };
  return {
    first,
    end: Math.min(count, Math.max(0, Math.min(top, count - fitting)) + fitting + 1 + margin),
    pageSize: fitting,
    frame,
    onScroll: (event) => setTop(Math.floor(event.currentTarget.scrollTop / rowHeight)),
    reveal,
  };
}
