/** Lines that begin with words: "Als ______". One to three to a row; the rows grow with the page. */
import { h, type SheetNode } from './node.ts';
import { columnGap, linesOf, type, writingLine } from './sheet-measures.ts';

type Row = readonly string[];
/** The words before a line take at most this part of it, so that there is always room to write. */
const wordsPart = 0.6;

/** Each row holds one line, or two or three that share it. */
export const formRows = (rows: readonly Row[]): SheetNode =>
  h(
    'div',
    { class: `form grow-${Math.min(4, Math.max(1, rows.length))}` },
    rows.map((row) =>
      h(
        'div',
        { class: 'form-row' },
        row.map((words) =>
          h('p', { class: 'form-line' }, h('span', { class: 'words' }, words), h('span', { class: 'fill' })),
        ),
      ),
    ),
  );

/** Height in mm that the rows need at least in a column of `width` mm. */
export const formRowsHeight = (rows: readonly Row[], width: number): number =>
  rows.reduce((sum, row) => {
    const own = (width - columnGap * (row.length - 1)) / row.length;
    const lines = Math.max(...row.map((words) => linesOf(words, own * wordsPart - 2, type.body)));
    return sum + Math.max(writingLine, lines * type.body.leading + 1);
  }, 0);
