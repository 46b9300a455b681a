/** Dragging a row of a list by its handle, with any pointer. The list itself changes only when the row is let go. */
import { useRef, useState, type PointerEvent, type RefObject } from 'react';

interface Drag {
  id: string;
  /** The place the row would get. */
  place: number;
}

interface ItemDrag {
  drag: Drag | null;
  list: RefObject<HTMLOListElement | null>;
  handle: (id: string) => {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
}

/** Closer than this (pixels) to the edge of the window, the page scrolls along. */
const scrollEdge = 60;
const scrollStep = 14;

export function useItemDrag(ids: readonly string[], onMove: (id: string, place: number) => void): ItemDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const list = useRef<HTMLOListElement>(null);

  const placeAt = (id: string, y: number): number => {
    const rows = Array.from(list.current?.children ?? []);
    return rows.filter((row, index) => {
      const { top, height } = row.getBoundingClientRect();
      return ids[index] !== id && top + height / 2 < y;
    }).length;
  };

  return {
    drag,
    list,
    handle: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, place: ids.indexOf(id) });
      },
      onPointerMove: (event) => {
        if (drag?.id !== id) return;
        if (event.clientY < scrollEdge) window.scrollBy(0, -scrollStep);
        if (event.clientY > window.innerHeight - scrollEdge) window.scrollBy(0, scrollStep);
        setDrag({ id, place: placeAt(id, event.clientY) });
      },
      onPointerUp: () => {
        if (drag !== null && drag.place !== ids.indexOf(drag.id)) onMove(drag.id, drag.place);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}
