/** How large the A4 page can be shown: as wide as the column, and whole where the window is high enough. */
import { useCallback, useState, type RefCallback } from 'react';

/** A4 at 96 pixels an inch. */
const pageWidth = (210 / 25.4) * 96;
const pageHeight = (297 / 25.4) * 96;
/** Below this (pixels wide) a page is no longer readable; it scrolls instead. */
const leastWidth = 400;

export function usePageZoom(): { desk: RefCallback<HTMLElement>; zoom: number } {
  const [zoom, setZoom] = useState(0.6);
  const desk = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      const whole = (height / pageHeight) * pageWidth;
      setZoom(Math.min(width, Math.max(whole, leastWidth)) / pageWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { desk, zoom };
}
