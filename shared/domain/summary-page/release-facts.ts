/** What was counted, in the form in which the engine of the summaries asks for it. Adds nothing. */
import type { AgeBand, KnownFacts, PeriodCounts } from '../../model/counts.ts';
import type { SummaryBreakdown } from '../../model/summary-page.ts';
import { type MenuTable, type SummaryFacts, valueOf } from '../summary/release/menu.ts';
import type { SummaryQuestion } from './questions.ts';

export interface CountedPerson {
  person: string;
  counts: PeriodCounts;
}

/** An age within the band: more is not kept, and no table tells more. */
const ageWithin: Record<AgeBand, number | null> = {
  'to-13': 13,
  '14-15': 14,
  '16-17': 16,
  'from-18': 18,
  unknown: null,
};

const factsOf = (person: string, { className, schoolType, year, ageBand }: KnownFacts): SummaryFacts => ({
  id: person,
  className,
  schoolType,
  year,
  age: ageWithin[ageBand],
});

export const toFacts = (people: readonly CountedPerson[]): SummaryFacts[] =>
  people.map(({ person, counts }) => factsOf(person, counts.known));

/** The value of a student at the finest level of a breakdown. */
export const valueOfKnown = (name: SummaryBreakdown, known: KnownFacts): string =>
  valueOf(name, factsOf('', known));

/** A question as a table of the engine. */
export function toTable(
  question: SummaryQuestion,
  breakdowns: readonly SummaryBreakdown[],
  people: readonly CountedPerson[],
): MenuTable {
  const answers = new Map(people.map(({ person, counts }) => [person, question.answer(counts)]));
  return {
    measure: {
      id: question.id,
      categories: question.categories,
      bands: question.bands,
      categoryOf: ({ id }) => answers.get(id) ?? question.categories[0] ?? '',
    },
    breakdowns,
  };
}
