/** What a shown table says of each row and each group of rows, in the words of the ledger. Judges nothing. */
import { floors } from '../../../model/summary.ts';
import type { LedgerExport, PublishedNumber } from '../ledger/judge-ledger.ts';
import { keyText, marginName } from '../protect/frame.ts';
import type { CountedTable } from './count-table.ts';
import type { MenuTable } from './menu.ts';
import type { ShownTable } from './protect-and-audit.ts';

/** The measure's own categories that one shown category stands for. */
function standsFor({ measure }: MenuTable, shown: string, inBands: boolean): string[] {
  if (!inBands || measure.bands === null) return [shown];
  return measure.bands.flatMap(([from = '', to = '']) => (to === shown ? [from] : []));
}

/** One for every row and margin of rows. A hidden number says nothing, but a small one must stay hidden. */
export function publishedRows(
  table: MenuTable,
  { rowOf }: CountedTable,
  { mode, cells, primary }: ShownTable,
  inBands: boolean,
  moment: number,
): LedgerExport[] {
  const slack = mode === 'rounded' ? floors.cell - 1 : 0;
  const isPrimary = new Set(primary.map(keyText));
  const rows = new Map<string, { key: readonly string[]; cells: ShownTable['cells'] }>();
  for (const cell of cells) {
    if (cell.key.at(-1) === marginName) continue;
    const key = cell.key.slice(0, -1);
    const row = rows.get(keyText(key)) ?? { key, cells: [] };
    row.cells.push(cell);
    rows.set(keyText(key), row);
  }
  return [...rows.values()].map(({ key, cells: shown }) => ({
    moment,
    population: new Set(
      [...rowOf].flatMap(([id, row]) =>
        key.every((part, at) => part === marginName || part === row[at]) ? [id] : [],
      ),
    ),
    numbers: shown.flatMap(({ key: place, value }): PublishedNumber[] => {
      const categories = standsFor(table, place.at(-1) ?? '', inBands);
      if (value === null)
        return isPrimary.has(keyText(place)) ? [{ categories, low: 0, high: rowOf.size, keep: 'zero-to-k' }] : [];
      const low = Math.max(0, value - slack);
      return [{ categories, low, high: value + slack, ...(slack > 0 && low < floors.cell && { keep: 'k-numbers' }) }];
    }),
  }));
}
