/** `summary.protect`: a table of counts in, a protected one out, or the reason why there is none. Audits nothing. */
import type { z } from 'zod';
import { findSizeFaults } from '../../../shared/domain/summary/judge-size.ts';
import { makeFrame } from '../../../shared/domain/summary/protect/frame.ts';
import { roundTable } from '../../../shared/domain/summary/protect/round-table.ts';
import { suppressTable } from '../../../shared/domain/summary/protect/suppress-table.ts';
import type { OpenModel } from '../../../shared/model/program.ts';
import {
  type Protected,
  type ProtectRequest,
  type Reason,
  totalName,
} from '../../../shared/model/summary.ts';
import { explain, sayReason } from './explain.ts';
import { keyWriter, readCounts, readDimensions, requireDimension } from './read-table.ts';

type Request = z.output<typeof ProtectRequest>;
type Answer = z.input<typeof Protected>;

const refused = (mode: Request['mode'], reasons: Reason[]): Answer => ({
  status: 'refused',
  mode,
  releasable: false,
  cells: [],
  reasons,
});

/** Throws `SolverRefused`, and `CallError` for a table that is none. */
export function answerProtect(request: Request, open: OpenModel): Answer {
  const { mode, language, k, base } = request;
  const sent = request.cells.map(({ key }) => key);
  const dimensions = readDimensions(request.dimensions, sent, language);
  const cells = readCounts(request.cells, dimensions, language);
  const write = keyWriter(sent);
  const knownPlaces = request.known.map((name, at) =>
    requireDimension(name, dimensions, `known.${at}`, language),
  );
  const measure = dimensions.length - 1;
  const frame = makeFrame({ dimensions, cells });
  const faults = findSizeFaults({ mode, breakdowns: measure, rows: rowsOf(cells, measure) });
  const reasons = faults.map((code) => sayReason(code, language));
  const common = { status: 'protected' as const, mode, releasable: faults.length === 0, reasons };
  if (mode === 'rounded') {
    const rounded = roundTable(frame, base, open);
    if (rounded === null) return refused(mode, [...reasons, sayReason('no-rounding', language)]);
    return {
      ...common,
      cells: frame.cells.map(({ key }, place) => ({ key: write(key), value: rounded.values[place] ?? null })),
      deviation: rounded.deviation,
      atMost: explain(language).rounded(base),
    };
  }
  const isKnown = (key: readonly string[]) =>
    request.known.length > 0 && key.every((part, place) => part === totalName || knownPlaces.includes(place));
  const rules = { k, hideZeros: request.hideZeros, revealSingles: request.revealSingles, known: isKnown };
  const suppressed = suppressTable(frame, rules, open);
  if (suppressed === null) return refused(mode, [...reasons, sayReason('no-suppression', language)]);
  return {
    ...common,
    cells: frame.cells.map(({ key, value }, place) => ({
      key: write(key),
      value: suppressed.hidden[place] === true ? null : value,
    })),
    secondarySum: suppressed.secondarySum,
    primary: suppressed.primary.map((place) => write(frame.cells[place]?.key ?? [])),
    atMost: explain(language).holes(k),
  };
}

/** The rows of the table: all dimensions but the last, which is what is counted. */
function rowsOf(
  cells: readonly { key: readonly string[]; value: number }[],
  measure: number,
): Map<string, number>[] {
  const rows = new Map<string, Map<string, number>>();
  for (const { key, value } of cells) {
    const text = JSON.stringify(key.toSpliced(measure, 1));
    const row = rows.get(text) ?? new Map<string, number>();
    rows.set(text, row);
    row.set(key[measure] ?? '', (row.get(key[measure] ?? '') ?? 0) + value);
  }
  return [...rows.values()].filter((row) => [...row.values()].some((count) => count > 0));
}
