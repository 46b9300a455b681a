/** What a summary that was given out says of whom, in the form that the ledger judges. Knows no numbers but published ones. */
import type { KnownFacts } from '../../model/counts.ts';
import { floors, totalName } from '../../model/summary.ts';
import type { PublishedQuestion, SummaryBreakdown } from '../../model/summary-page.ts';
import type { LedgerExport, PublishedNumber } from '../summary/ledger/judge-ledger.ts';
import { hierarchyOf } from '../summary/release/menu.ts';
import { findQuestion } from './questions.ts';
import { valueOfKnown } from './release-facts.ts';

export interface Member {
  person: string;
  known: KnownFacts;
}

/** Rounding moves a number by less than the base. */
const slack = floors.cell - 1;

/** The group of a student among those that a table has; null: none of them. */
function groupAmong(known: KnownFacts, name: SummaryBreakdown, groups: ReadonlySet<string>): string | null {
  const value = valueOfKnown(name, known);
  const line = hierarchyOf(name, [value]).find(([finest]) => finest === value) ?? [];
  return line.find((coarse) => groups.has(coarse)) ?? null;
}

/** The answers that a shown category stands for. */
function standsFor({ question }: PublishedQuestion, shown: string): string[] {
  const bands = findQuestion(question)?.bands ?? null;
  const inside = bands?.flatMap(([answer, band]) => (band === shown ? [answer] : [])) ?? [];
  return inside.length > 0 ? inside : [shown];
}

function numberOf(
  published: PublishedQuestion,
  { numbers, small }: PublishedQuestion['rows'][number],
  at: number,
): PublishedNumber[] {
  const value = numbers[at] ?? null;
  const categories = standsFor(published, published.categories[at] ?? '');
  if (value === null)
    return small.includes(at) ? [{ categories, low: 0, high: Infinity, keep: 'zero-to-k' }] : [];
  if (published.mode === 'holes') return [{ categories, low: value, high: value }];
  const low = Math.max(0, value - slack);
  return [{ categories, low, high: value + slack, ...(low < floors.cell && { keep: 'k-numbers' as const }) }];
}

/** Each row and each margin is a publication about its own group; a hidden number says nothing, but must stay hidden. */
export function publicationsOf(published: PublishedQuestion, members: readonly Member[]): LedgerExport[] {
  const { breakdowns, categories, rows } = published;
  const groups = breakdowns.map((_, at) => new Set(rows.map(({ key }) => key[at] ?? '')));
  const placed = members.map(({ person, known }) => ({
    person,
    row: breakdowns.map((name, at) => groupAmong(known, name, groups[at] ?? new Set())),
  }));
  return rows.map((row) => ({
    moment: 0,
    population: new Set(
      placed
        .filter((one) => row.key.every((part, at) => part === totalName || one.row[at] === part))
        .map(({ person }) => person),
    ),
    numbers: categories.flatMap((_, at) => numberOf(published, row, at)),
  }));
}
