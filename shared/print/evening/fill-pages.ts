/** Divides rows over as few pages as hold them, evenly, so that the last page is no orphan. */

/** `height` and `room` in mm; a row that is higher than a page has one of its own. At least one page. */
export function fillPages<T>(rows: readonly T[], room: number, height: (row: T) => number): T[][] {
  const total = rows.reduce((sum, row) => sum + height(row), 0);
  const target = total / Math.max(1, Math.ceil(total / room));
  const pages: T[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const own = height(row);
    const isFull = used > 0 && (used + own > room || used >= target);
    if (isFull) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += own;
  }
  return pages;
}
