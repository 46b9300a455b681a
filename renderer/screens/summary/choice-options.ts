/** What each slot of the sentence offers: only what the floors allow for a group of this size. */
import { isClassName } from '../../../shared/domain/summary-page/summary-labels.ts';
import { periodOfId } from '../../../shared/domain/counts/periods.ts';
import { populationId } from '../../../shared/domain/summary-page/population.ts';
import type { Language } from '../../../shared/model/language.ts';
import { floors } from '../../../shared/model/summary.ts';
import {
  SummaryBreakdown,
  type SummaryChoice,
  type SummaryOptions,
  type SummaryPopulation,
  SummaryTable,
} from '../../../shared/model/summary-page.ts';
import { summaryPage } from '../../../shared/text/summary-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { terms } from '../../../shared/text/terms.ts';

export interface Option<T> {
  id: string;
  label: string;
  value: T;
}

/** The mentor reads the name of a class as it is; on the page it stands only when it looks like one. */
export function populationOptions(
  { classes, years, schoolTypes }: SummaryOptions,
  origin: SummaryChoice['origin'],
  language: Language,
): Option<SummaryPopulation>[] {
  const text = summaryPage[language].population;
  const words = terms[language];
  const all: [SummaryPopulation, string][] = [
    [{ kind: 'school' }, origin === 'own' ? summaryScreen[language].whole : text.school],
    ...classes.map(({ className }): [SummaryPopulation, string] => [
      { kind: 'class', className },
      text.class(className),
    ]),
    ...years.map(({ year }): [SummaryPopulation, string] => [{ kind: 'year', year }, words.year(year)]),
    ...schoolTypes.map(({ schoolType }): [SummaryPopulation, string] => [
      { kind: 'schoolType', schoolType },
      words.schoolType[schoolType],
    ]),
  ];
  return all.map(([value, label]) => ({ id: populationId(value), label, value }));
}

export function studentsIn(
  { students, classes, years, schoolTypes }: SummaryOptions,
  population: SummaryPopulation,
): number {
  const wanted = populationId(population);
  const all: { population: SummaryPopulation; students: number }[] = [
    { population: { kind: 'school' }, students },
    ...classes.map((one) => ({
      population: { kind: 'class' as const, className: one.className },
      students: one.students,
    })),
    ...years.map((one) => ({
      population: { kind: 'year' as const, year: one.year },
      students: one.students,
    })),
    ...schoolTypes.map((one) => ({
      population: { kind: 'schoolType' as const, schoolType: one.schoolType },
      students: one.students,
    })),
  ];
  return all.find((one) => populationId(one.population) === wanted)?.students ?? 0;
}

/** One class: that class, so that its page is called what it is. Otherwise everybody. */
export const firstPopulation = ({ classes, students }: SummaryOptions): SummaryPopulation => {
  const [only, ...more] = classes;
  return only !== undefined && more.length === 0 && only.students === students && isClassName(only.className)
    ? { kind: 'class', className: only.className }
    : { kind: 'school' };
};

export const periodLabel = (id: string, language: Language): string => {
  const period = periodOfId(id);
  return period === null ? id : summaryPage[language].periodOf(period.name, period.schoolYear);
};

export const tableOptions = (language: Language): Option<SummaryTable[]>[] => [
  { id: 'all', label: summaryScreen[language].everything, value: [...SummaryTable.options] },
  ...SummaryTable.options.map((table) => ({
    id: table,
    label: summaryPage[language].table[table].toLocaleLowerCase(language),
    value: [table],
  })),
];

/** How many breakdowns a group of this size allows. */
export function mostBreakdowns(students: number): 0 | 1 | 2 {
  if (students < floors.oneBreakdown) return 0;
  return students < floors.twoBreakdowns ? 1 : 2;
}

/** What can tell this group apart at all, but for what is chosen already. */
export const breakdownOptions = (
  options: SummaryOptions,
  population: SummaryPopulation,
  chosen: readonly SummaryBreakdown[],
): SummaryBreakdown[] =>
  SummaryBreakdown.options
    .filter((one) => !chosen.includes(one))
    .filter((one) => one !== 'class' || (population.kind !== 'class' && options.classes.length > 1))
    .filter((one) => one !== 'year' || (population.kind !== 'year' && options.years.length > 1))
    .filter((one) => one !== 'type' || (population.kind !== 'schoolType' && options.schoolTypes.length > 1));

export const allowsHoles = (students: number): boolean => students >= floors.exact;
