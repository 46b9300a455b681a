/** A line of a summary as a bar: one piece for each published number, as long as that number. Nothing hidden is drawn. */
import { h, type SheetNode } from './node.ts';

/** In its own unit: about half a millimetre on paper. */
const width = 100;
const height = 7;

/** `numbers`: of the categories, without their sum; null when something is hidden or there is nothing to draw. */
export function summaryBar(numbers: readonly (number | null)[]): SheetNode | null {
  const all = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  if (all === 0 || numbers.includes(null)) return null;
  let x = 0;
  return h(
    'svg',
    { class: `summary-bar of-${numbers.length}`, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    numbers.map((number, at) => {
      const part = ((number ?? 0) / all) * width;
      const piece = h('rect', {
        class: `summary-piece-${at}`,
        x: x.toFixed(2),
        y: '0.25',
        width: part.toFixed(2),
        height: String(height - 0.5),
      });
      x += part;
      return part === 0 ? null : piece;
    }),
  );
}
