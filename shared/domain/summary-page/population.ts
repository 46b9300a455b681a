/** Who belongs to a population, and a text that tells one population from another. */
import type { KnownFacts } from '../../model/counts.ts';
import type { SummaryPopulation } from '../../model/summary-page.ts';

export function isInPopulation(known: KnownFacts, population: SummaryPopulation): boolean {
  if (population.kind === 'class') return known.className === population.className;
  if (population.kind === 'year') return known.year === population.year;
  if (population.kind === 'schoolType') return known.schoolType === population.schoolType;
  return true;
}

export function populationId(population: SummaryPopulation): string {
  if (population.kind === 'class') return `class ${population.className}`;
  if (population.kind === 'year') return `year ${population.year}`;
  if (population.kind === 'schoolType') return `type ${population.schoolType}`;
  return 'school';
}
