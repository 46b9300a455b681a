/** The tables of a summary as lines of one long table: what CSV and XLSX hold. */
import type { SummaryDocument } from '../../model/summary-page.ts';
import { summaryLines as words } from '../../text/summary-lines.ts';

export interface SummaryLine {
  part: string;
  table: string;
  /** Up to two groups: "leerjaar: leerjaar 3". */
  groups: readonly [string, string];
  category: string;
  /** null: hidden. */
  number: number | null;
  rounded: boolean;
}

export const linesOf = ({ parts }: SummaryDocument): SummaryLine[] =>
  parts.flatMap(({ title: part, tables }) =>
    tables.flatMap(({ title: table, rounded, breakdowns, categories, rows }) =>
      rows.flatMap(({ labels, numbers }) =>
        categories.map((category, at) => ({
          part,
          table,
          groups: [groupAt(breakdowns, labels, 0), groupAt(breakdowns, labels, 1)] as const,
          category,
          number: numbers[at] ?? null,
          rounded,
        })),
      ),
    ),
  );

const groupAt = (breakdowns: readonly string[], labels: readonly string[], at: number): string =>
  breakdowns[at] === undefined ? '' : `${breakdowns[at]}: ${labels[at] ?? ''}`;

/** The first line, and each line after it; a hidden number is a word. */
export function cellsOf(document: SummaryDocument): { head: string[]; rows: (string | number)[][] } {
  const text = words[document.language];
  return {
    head: [...text.columns],
    rows: linesOf(document).map(({ part, table, groups, category, number, rounded }) => [
      part,
      table,
      ...groups,
      category,
      number ?? text.hidden,
      rounded ? text.rounded : text.exact,
    ]),
  };
}
