/** The menu as questions: each puts every student in exactly one category. Nothing else is counted for others. */
import { dueTopics } from '../../library/due-topics.ts';
import { AgreementKind, type PeriodCounts, SettledOutcome } from '../../model/counts.ts';
import { Occasion, Speaker } from '../../model/facts.ts';
import type { SummaryTable } from '../../model/summary-page.ts';
import { dimensions } from '../../model/views.ts';

export interface SummaryQuestion {
  /** `stage`, or a table and one of its fixed answers: `topic:landing`. Never changes: the ledger goes by it. */
  id: string;
  table: SummaryTable;
  /** The fixed answer that it asks for; empty: the table has one question. */
  of: string;
  categories: readonly string[];
  /** The same put together, for when the finer ones cannot be shown; null: there is nothing coarser. */
  bands: readonly (readonly [string, string])[] | null;
  /** The category of a student. */
  answer: (counts: PeriodCounts) => string;
}

/** Where else points went: what is of home and what is sensitive is not told apart from other things (domain.md §6). */
export const elsewhereGroups = {
  participation: ['participation'],
  logistics: ['logistics'],
  subject: ['subject'],
  policy: ['policy'],
  other: ['home', 'sensitive'],
} as const;
export type ElsewhereGroup = keyof typeof elsewhereGroups;

export const yesNo = ['yes', 'no'] as const;

const ask = (table: SummaryTable, of: string, is: (counts: PeriodCounts) => boolean): SummaryQuestion => ({
  id: of === '' ? table : `${table}:${of}`,
  table,
  of,
  categories: yesNo,
  bands: null,
  answer: (counts) => (is(counts) ? 'yes' : 'no'),
});

/** In the order of the page. Stages alone where the group allows it, otherwise in two bands (domain.md §6). */
export const summaryQuestions: readonly SummaryQuestion[] = [
  {
    id: 'stage',
    table: 'stage',
    of: '',
    categories: ['1', '2', '3', '4'],
    bands: [
      ['1', '1-2'],
      ['2', '1-2'],
      ['3', '3-4'],
      ['4', '3-4'],
    ],
    answer: ({ stage }) => String(stage),
  },
  ask('led', '', ({ led }) => led),
  ...Occasion.options.map((one) => ask('occasion', one, ({ occasions }) => occasions.includes(one))),
  ...dueTopics.map(({ id }) => ask('topic', id, ({ topics }) => topics.includes(id))),
  ask('difference', 'any', ({ differences }) => differences.length > 0),
  ...dimensions.map((one) => ask('difference', one, ({ differences }) => differences.includes(one))),
  ...Speaker.options.map((one) =>
    ask('agreementOwner', one, ({ agreementOwners }) => agreementOwners.includes(one)),
  ),
  ...AgreementKind.options.map((one) =>
    ask('agreementKind', one, ({ agreementKinds }) => agreementKinds.includes(one)),
  ),
  ...SettledOutcome.options.map((one) =>
    ask('agreementOutcome', one, ({ agreementOutcomes }) => agreementOutcomes.includes(one)),
  ),
  ...Object.entries(elsewhereGroups).map(([group, kinds]) =>
    ask('elsewhere', group, ({ elsewhere }) => elsewhere.some((kind) => kinds.some((one) => one === kind))),
  ),
];

export const findQuestion = (id: string): SummaryQuestion | undefined =>
  summaryQuestions.find((question) => question.id === id);

/**
 * What can occur at all in this group: a topic of another school type would only fill the list of what was left out.
 * Whoever knows the types and years of the group could say the same.
 */
export function questionsFor(
  tables: readonly SummaryTable[],
  group: readonly Pick<PeriodCounts, 'known'>[],
): SummaryQuestion[] {
  const types = new Set(group.map(({ known }) => known.schoolType));
  const years = new Set(group.map(({ known }) => known.year));
  const topics = new Set(
    dueTopics
      .filter((topic) => topic.schoolTypes.some((type) => types.has(type)))
      .filter((topic) => topic.years === 'any' || topic.years.some((year) => years.has(year)))
      .map(({ id }) => id),
  );
  return summaryQuestions.filter(
    ({ table, of }) => tables.includes(table) && (table !== 'topic' || topics.has(of)),
  );
}
