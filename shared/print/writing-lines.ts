/** Room to write: more ready lines than will show; the page shows as many whole ones as fit and spreads them evenly. */
import { h, type SheetNode } from './node.ts';
import { innerHeight, writingLine } from './sheet-measures.ts';

/** Weights the style knows; a part grows in proportion to its weight, so that lines stay equally far apart. */
export type LineCount = 1 | 2 | 3 | 4;

/** At least `least` lines of 7.4 mm. `sharers`: how many parts of the page share the free height, which bounds the lines that can ever show. */
export function writingLines(least: LineCount, sharers: number): SheetNode {
  const ready = Math.ceil(innerHeight / writingLine / Math.max(1, sharers)) + 3 * least;
  return h(
    'div',
    { class: `lines least-${least}`, 'aria-hidden': 'true' },
    Array.from({ length: ready }, () => h('span', {})),
  );
}
