/** Whether a published table has the form that its mode promises, by looking alone. Solves nothing. */
import type { FindingCode } from '../../../model/summary.ts';
import { everything, type ReaderView, type SeenTable } from './reader-view.ts';

export interface Finding {
  code: FindingCode;
  key?: readonly string[];
  low?: number;
  high?: number;
}

/** Each margin is the sum of its parts, where all of these are published. */
function findNotAdditive({ cells, dimensions }: SeenTable): Finding[] {
  const values = new Map(cells.map(({ key, value }) => [JSON.stringify(key), value]));
  return cells.flatMap(({ key, value }) =>
    dimensions.flatMap(({ categories }, at) => {
      if (key[at] !== everything) return [];
      const parts = categories.map((category) => values.get(JSON.stringify(key.with(at, category))) ?? null);
      const isComplete = value !== null && parts.every((part) => part !== null);
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      return isComplete && sum !== value ? [{ code: 'not-additive' as const, key }] : [];
    }),
  );
}

/** rounded: numbers everywhere, all multiples, all adding up. holes: no small number. */
export function checkForm(seen: SeenTable, view: ReaderView): Finding[] {
  const { cells, mode, k, base } = seen;
  if (mode === 'holes')
    return cells.flatMap(({ key, value }) =>
      value !== null && value > 0 && value < k ? [{ code: 'small-shown' as const, key }] : [],
    );
  const listed = new Set(
    cells.filter(({ key }) => !key.includes(everything)).map(({ key }) => JSON.stringify(key)),
  );
  return [
    ...(listed.size < view.size ? [{ code: 'not-rounded' as const }] : []),
    ...cells.flatMap(({ key, value }) =>
      value === null || value % base !== 0 ? [{ code: 'not-rounded' as const, key }] : [],
    ),
    ...findNotAdditive(seen),
  ];
}
