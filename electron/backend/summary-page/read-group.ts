/** Who a summary is about: the frozen counts of a period, narrowed to the chosen population. Reads only. */
import { isInPopulation } from '../../../shared/domain/summary-page/population.ts';
import { PeriodCounts } from '../../../shared/model/counts.ts';
import type {
  PeriodDraft,
  PeriodId,
  SummaryChoice,
  SummaryOptions,
} from '../../../shared/model/summary-page.ts';
import { CallError } from '../call-error.ts';
import { readPeriods } from '../counts/periods.ts';
import type { Store } from '../store/store.ts';
import { periodOfId } from '../../../shared/domain/counts/periods.ts';

export interface Counted {
  person: string;
  counts: PeriodCounts;
}

/** Never both kinds together. In the order of the ids, whatever the order in which they came in. */
function readCounted(
  { all, query }: Store,
  { origin, periodId }: Pick<SummaryChoice, 'origin' | 'periodId'>,
): Counted[] {
  const rows =
    origin === 'own'
      ? all(
          query
            .selectFrom('summary_count')
            .select(['student_id as person', 'counts'])
            .where('period_id', '=', periodId),
        )
      : all(
          query
            .selectFrom('bundle_count')
            .innerJoin('summary_bundle', 'summary_bundle.id', 'bundle_count.bundle_id')
            .select(['person', 'counts'])
            .where('period_id', '=', periodId),
        );
  return rows
    .map(({ person, counts }) => ({ person, counts: PeriodCounts.parse(JSON.parse(counts)) }))
    .toSorted((a, b) => (a.person < b.person ? -1 : 1));
}

/** Of a period that was closed, or that a bundle is of. Throws `CallError` with `not-found`. */
export function requirePeriod(
  store: Store,
  { origin, periodId }: Pick<SummaryChoice, 'origin' | 'periodId'>,
): Pick<PeriodDraft, 'name' | 'schoolYear'> {
  const closed = readPeriods(store).find(({ id }) => id === periodId);
  const { first, query } = store;
  const sent = first(query.selectFrom('summary_bundle').select('id').where('period_id', '=', periodId));
  const period = periodOfId(periodId);
  if (period === null || (origin === 'own' ? closed === undefined : sent === undefined))
    throw new CallError('not-found');
  return period;
}

/** Throws `CallError` with `not-found` when there is no such period, or nobody in the population. */
export function readGroup(store: Store, choice: SummaryChoice): Counted[] {
  requirePeriod(store, choice);
  const group = readCounted(store, choice).filter(({ counts }) =>
    isInPopulation(counts.known, choice.population),
  );
  if (group.length === 0) throw new CallError('not-found');
  return group;
}

/** What there is to choose from. Throws `CallError` with `not-found`. */
export function readOptions(
  store: Store,
  of: { origin: SummaryChoice['origin']; periodId: PeriodId },
): SummaryOptions {
  requirePeriod(store, of);
  const known = readCounted(store, of).map(({ counts }) => counts.known);
  const tally = <T extends string | number>(values: readonly T[]): [T, number][] =>
    [...Map.groupBy(values, (value) => value)].map(([value, all]): [T, number] => [value, all.length]);
  return {
    students: known.length,
    classes: tally(known.map(({ className }) => className).filter((name) => name !== ''))
      .map(([className, students]) => ({ className, students }))
      .toSorted((a, b) => a.className.localeCompare(b.className, 'nl', { numeric: true })),
    years: tally(known.flatMap(({ year }) => (year === null ? [] : [year])))
      .map(([year, students]) => ({ year, students }))
      .toSorted((a, b) => a.year - b.year),
    schoolTypes: tally(known.map(({ schoolType }) => schoolType))
      .map(([schoolType, students]) => ({ schoolType, students }))
      .toSorted((a, b) => (a.schoolType < b.schoolType ? -1 : 1)),
  };
}
