/** How large a page is shown that is read while it scrolls: as wide as the column, at most as large as the paper. */
import { type RefCallback, useCallback, useState } from 'react';

/** A4 at 96 pixels an inch. */
const pageWidth = (210 / 25.4) * 96;

export function usePaperZoom(): { desk: RefCallback<HTMLElement>; zoom: number } {
  const [zoom, setZoom] = useState(0.8);
  const desk = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setZoom(Math.min(1, entry.contentRect.width / pageWidth));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { desk, zoom };
}
