/** Protects a counted table and has it audited before anybody sees it. What the audit does not call safe is not given back. */
import type { OpenModel } from '../../../model/program.ts';
import { floors } from '../../../model/summary.ts';
import { auditTable } from '../audit/audit-table.ts';
import { type Frame, keyText, makeFrame, marginName } from '../protect/frame.ts';
import { type Forbidden, roundTable } from '../protect/round-table.ts';
import { suppressTable } from '../protect/suppress-table.ts';
import type { CountedTable } from './count-table.ts';

export interface ShownTable {
  mode: 'rounded' | 'holes';
  /** With all margins; null: hidden. */
  cells: { key: readonly string[]; value: number | null }[];
  /** holes: the small cells; for the ledger, never for a file. */
  primary: (readonly string[])[];
}

/** What another table of the same summary says of the same students: a number, hidden (null), or nothing. */
export type Agreed = (key: readonly string[]) => number | null | undefined;

/** The audit may object to a way of rounding; so many others are tried [design]. */
const mostTries = 8;

/** The reader knows the class list: the size of every row, and of all rows together. */
const isRowSize = (key: readonly string[]): boolean => key.at(-1) === marginName;

function ask(
  { dimensions }: CountedTable,
  frame: Frame,
  { mode, cells }: ShownTable,
  more: { primary: (readonly string[])[] | null; singles: (readonly string[])[] },
  open: OpenModel,
) {
  return auditTable(
    {
      dimensions,
      mode,
      cells,
      k: floors.cell,
      base: floors.cell,
      known: frame.cells.filter(({ key }) => isRowSize(key)),
      measure: dimensions.at(-1)?.name ?? '',
      rules: floors,
      ...more,
    },
    open,
  );
}

/** The cells of a row as they were rounded: not all of them may be so again. */
function rowAsRounded(frame: Frame, values: readonly number[], row: readonly string[]): Forbidden {
  const text = keyText(row);
  return frame.cells.flatMap(({ key }, place) =>
    !isRowSize(key) && keyText(key.slice(0, -1)) === text ? [[place, values[place] ?? 0] as const] : [],
  );
}

/** One way after another, as long as the audit objects to how some rows were rounded. */
function tryRounding(
  table: CountedTable,
  frame: Frame,
  agreed: ReadonlyMap<number, number>,
  open: OpenModel,
): ShownTable | null {
  const forbidden: Forbidden[] = [];
  for (let turn = 0; turn < mostTries; turn++) {
    const rounded = roundTable(frame, floors.cell, open, { forbidden, agreed });
    if (rounded === null) return null;
    const shown: ShownTable = {
      mode: 'rounded',
      cells: frame.cells.map(({ key }, place) => ({ key, value: rounded.values[place] ?? null })),
      primary: [],
    };
    const { safe, findings } = ask(table, frame, shown, { primary: null, singles: [] }, open);
    if (safe) return shown;
    const rows = new Map(
      findings.flatMap(({ code, key }) =>
        code === 'too-few-candidates' && key !== undefined
          ? [[keyText(key.slice(0, -1)), key.slice(0, -1)]]
          : [],
      ),
    );
    // Anything else that the audit says is no matter of rounding.
    if (rows.size === 0) return null;
    for (const row of rows.values()) forbidden.push(rowAsRounded(frame, rounded.values, row));
  }
  return null;
}

/** null: no way of rounding is there, or none that the audit calls safe. Throws `SolverRefused`. */
export function roundSafely(table: CountedTable, agreed: Agreed, open: OpenModel): ShownTable | null {
  const frame = makeFrame(table);
  const said = frame.cells.flatMap(({ key }, place) => {
    const value = agreed(key) ?? null;
    return value === null ? [] : [{ key, place, value }];
  });
  const places = (list: typeof said) => new Map(list.map(({ place, value }) => [place, value] as const));
  // How many there are is no secret: where it must, it may be rounded otherwise than in another table.
  const counted = said.filter(({ key }) => !isRowSize(key));
  return (
    tryRounding(table, frame, places(said), open) ??
    (counted.length < said.length ? tryRounding(table, frame, places(counted), open) : null)
  );
}

/** null: no choice of holes protects, or the audit does not call it safe. Throws `SolverRefused`. */
export function hideSafely(table: CountedTable, agreed: Agreed, open: OpenModel): ShownTable | null {
  const frame = makeFrame(table);
  const empty = new Set(
    frame.cells.flatMap(({ key, value }) => (isRowSize(key) && value === 0 ? [keyText(key.slice(0, -1))] : [])),
  );
  // Of a row without students there is nothing to hide, nor where the number stands in another table.
  const known = (key: readonly string[]) =>
    isRowSize(key) || empty.has(keyText(key.slice(0, -1))) || typeof agreed(key) === 'number';
  const alsoHidden = new Set(frame.cells.flatMap(({ key }, place) => (agreed(key) === null ? [place] : [])));
  const suppressed = suppressTable(
    frame,
    { k: floors.cell, hideZeros: true, known, revealSingles: true, alsoHidden },
    open,
  );
  if (suppressed === null) return null;
  const primary = suppressed.primary.map((place) => frame.cells[place]?.key ?? []);
  const shown: ShownTable = {
    mode: 'holes',
    primary,
    cells: frame.cells.map(({ key, value }, place) => ({
      key,
      value: suppressed.hidden[place] === true ? null : value,
    })),
  };
  const singles = suppressed.primary
    .filter((place) => frame.cells[place]?.value === 1)
    .map((place) => frame.cells[place]?.key ?? []);
  return ask(table, frame, shown, { primary, singles }, open).safe ? shown : null;
}
