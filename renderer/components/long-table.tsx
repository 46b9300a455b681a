/** A table of thousands of rows that draws only those in sight. Arrow keys move, Enter opens, Space selects. Sorts and fetches nothing. */
import {
  useCallback,
  useId,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useVisibleRows } from './use-visible-rows.ts';

export interface Column<R> {
  id: string;
  title: string;
  /** Least width in px. */
  width: number;
  /** Share of the room that is left over; without it the column keeps its width. */
  grow?: number;
  cell: (row: R) => ReactNode;
  /** The title is for screen readers only. */
  hideTitle?: boolean;
}

interface LongTableProps<R extends { id: string }> {
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  onOpen?: (row: R) => void;
  /** Ids of the selected rows; without it nothing can be selected. */
  selected?: ReadonlySet<string>;
  onSelect?: (ids: ReadonlySet<string>) => void;
  /** A letter was typed in the table: the place for it is a search field. */
  onType?: (letter: string) => void;
  tableRef?: RefObject<HTMLDivElement | null>;
}

const rowHeight = 44;
const headHeight = 36;
const columnGap = 12;

export function LongTable<R extends { id: string }>(props: LongTableProps<R>) {
  const { label, columns, rows, onOpen, selected, onSelect, onType, tableRef } = props;
  const id = useId();
  const [moved, setActive] = useState(0);
  const [anchor, setAnchor] = useState(0);
  const active = Math.min(moved, rows.length - 1);
  const visible = useVisibleRows(rows.length, rowHeight, headHeight);
  const { frame } = visible;
  const setElement = useCallback(
    (element: HTMLDivElement | null) => {
      if (tableRef !== undefined) tableRef.current = element;
      return frame(element);
    },
    [tableRef, frame],
  );
  const grid = {
    gridTemplateColumns: columns
      .map(({ width, grow }) => (grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`))
      .join(' '),
    // Wider than the window: the whole table then scrolls sideways, headings and rows together.
    minWidth: columns.reduce((sum, { width }) => sum + width + columnGap, columnGap),
    columnGap,
    paddingInline: columnGap / 2,
  };

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    visible.reveal(next);
  };
  const toggle = (index: number, range: boolean): void => {
    if (selected === undefined || onSelect === undefined) return;
    const next = new Set(selected);
    const last = range ? anchor : index;
    const row = rows[index];
    const add = range || row === undefined || !next.has(row.id);
    for (const { id: rowId } of rows.slice(Math.min(index, last), Math.max(index, last) + 1))
      if (add) next.add(rowId);
      else next.delete(rowId);
    setAnchor(index);
    onSelect(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const handled = handleKey(event);
    if (handled) event.preventDefault();
  };
  const handleKey = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const current = rows[active];
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'a' && onSelect !== undefined) {
      onSelect(new Set([...(selected ?? []), ...rows.map((row) => row.id)]));
      return true;
    }
    if (ctrlKey || metaKey || altKey) return false;
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + visible.pageSize,
      PageUp: active - visible.pageSize,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[key];
    if (to !== undefined) {
      move(to);
      return true;
    }
    if (key === ' ' && onSelect !== undefined) toggle(active, shiftKey);
    else if (key === 'Enter' && current !== undefined && onOpen !== undefined) onOpen(current);
    else if (key === 'Escape' && onSelect !== undefined) onSelect(new Set());
    else if (key.length === 1 && key !== ' ' && onType !== undefined) onType(key);
    else return false;
    return true;
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const index = Number(event.target.closest('[data-index]')?.getAttribute('data-index') ?? -1);
    const row = rows[index];
    if (row === undefined) return;
    setActive(index);
    const onBox = event.target.closest('[data-selects]') !== null;
    if (onBox || event.shiftKey || event.ctrlKey || event.metaKey) toggle(index, event.shiftKey);
    else onOpen?.(row);
  };

  const drawn = rows
    .slice(visible.first, visible.end)
    .map((row, offset) => ({ row, index: visible.first + offset }));
  const current = rows[active];
  // The row that has the focus stays in the page when it is scrolled out of sight: screen readers follow it by its id.
  if (current !== undefined && (active < visible.first || active >= visible.end))
    drawn.push({ row: current, index: active });
  return (
    <div
      ref={setElement}
      className="long-table"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={onSelect === undefined ? undefined : true}
      aria-activedescendant={current === undefined ? undefined : `${id}-${active}`}
      tabIndex={0}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onScroll={visible.onScroll}
    >
      <div className="long-table-head" role="row" aria-rowindex={1} style={{ ...grid, height: headHeight }}>
        {columns.map((column) => (
          <div key={column.id} role="columnheader" className={`column-${column.id}`}>
            <span className={column.hideTitle === true ? 'visually-hidden' : ''}>{column.title}</span>
          </div>
        ))}
      </div>
      <div role="rowgroup" className="long-table-rows" style={{ height: rows.length * rowHeight }}>
        {drawn.map(({ row, index }) => (
          <div
            key={row.id}
            id={`${id}-${index}`}
            role="row"
            aria-rowindex={index + 2}
            aria-selected={selected === undefined ? undefined : selected.has(row.id)}
            data-index={index}
            data-active={index === active ? '' : undefined}
            className={onOpen === undefined ? 'long-table-row' : 'long-table-row long-table-opens'}
            style={{ ...grid, height: rowHeight, top: index * rowHeight }}
          >
            {columns.map((column) => (
              <div key={column.id} role="gridcell" className={`column-${column.id}`}>
                {column.cell(row)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
