/**
 * The fixed menu: what may be counted, by what it may be broken down, and nothing else (anonymise.md §2, 2). A student
 * counts once in a table. No text, no date, no id leaves through here; safety and sensitive points are no measure at all.
 */
import { Occasion, Speaker } from '../../../model/facts.ts';
import { SchoolType } from '../../../model/school-type.ts';
import { dimensions, type Dimension, type Stage } from '../../../model/views.ts';
import { type Hierarchy, undivided } from '../coarsen/hierarchy.ts';

/** What a frozen snapshot says of one student in one closed period. */
export interface SummaryFacts {
  id: string;
  className: string;
  schoolType: SchoolType;
  /** null: not known, or the type does not count years. */
  year: number | null;
  age: number | null;
  /** null: nobody gave a view. */
  stage: Stage | null;
  occasions: readonly Occasion[];
  /** Ids of fixed topics; anything else is not counted. */
  topics: readonly string[];
  agreements: readonly { owner: Speaker; kept: boolean | null }[];
  differences: readonly Dimension[];
  /** Kinds of the points that were sent elsewhere. */
  elsewhere: readonly string[];
  /** The student led a talk. */
  led: boolean;
}

/** Something to count: each student is in exactly one category. */
export interface Measure {
  /** Never changes: the ledger keeps it. */
  id: string;
  categories: readonly string[];
  /** The same, put together, for when the finer one cannot be shown; null: there is nothing coarser. */
  bands: Hierarchy | null;
  /** How busy somebody was: by class it would be about the mentor, so it is not on the menu (anonymise.md §1). */
  isActivity: boolean;
  categoryOf: (facts: SummaryFacts) => string;
}

export type BreakdownName = 'class' | 'year' | 'type' | 'age';

/** Points that may be counted; safety and sensitive ones never (domain.md §6). */
export const countedElsewhere = ['participation', 'logistics', 'home', 'subject', 'policy'] as const;

const yesNo = (id: string, is: (facts: SummaryFacts) => boolean): Measure => ({
  id,
  categories: ['yes', 'no'],
  bands: null,
  isActivity: true,
  categoryOf: (facts) => (is(facts) ? 'yes' : 'no'),
});

/** The ownership stage, and its bands: with help (1-2) and on one's own (3-4). */
const stage: Measure = {
  id: 'stage',
  categories: ['1', '2', '3', '4', 'none'],
  bands: [
    ['1', '1-2'],
    ['2', '1-2'],
    ['3', '3-4'],
    ['4', '3-4'],
    ['none', 'none'],
  ],
  isActivity: false,
  categoryOf: (facts) => String(facts.stage ?? 'none'),
};

/** Everything that can be counted, in order; `topics`: the fixed topics that were chosen. */
export function listMeasures(topics: readonly string[]): Measure[] {
  return [
    stage,
    yesNo('led', ({ led }) => led),
    ...Occasion.options.map((one) => yesNo(`occasion:${one}`, ({ occasions }) => occasions.includes(one))),
    ...topics.map((one) => yesNo(`topic:${one}`, (facts) => facts.topics.includes(one))),
    ...Speaker.options.map((one) =>
      yesNo(`agreement-owner:${one}`, ({ agreements }) => agreements.some(({ owner }) => owner === one)),
    ),
    yesNo('agreement-kept', ({ agreements }) => agreements.some(({ kept }) => kept === true)),
    yesNo('agreement-missed', ({ agreements }) => agreements.some(({ kept }) => kept === false)),
    ...dimensions.map((one) => yesNo(`difference:${one}`, ({ differences }) => differences.includes(one))),
    ...countedElsewhere.map((one) => yesNo(`elsewhere:${one}`, ({ elsewhere }) => elsewhere.includes(one))),
  ];
}

/** No age alone: bands of two years, then under and over 16, as rights change there. */
const ageBands: Hierarchy = [
  ['to-13', 'to-15', undivided],
  ['14-15', 'to-15', undivided],
  ['16-17', 'from-16', undivided],
  ['from-18', 'from-16', undivided],
  ['unknown', 'unknown', undivided],
];

function ageBand(age: number | null): string {
  if (age === null) return 'unknown';
  if (age < 14) return 'to-13';
  if (age < 16) return '14-15';
  return age < 18 ? '16-17' : 'from-18';
}

const typeFamily: Readonly<Record<SchoolType, readonly [family: string, wider: string]>> = {
  pro: ['practical', 'vocational'],
  vmbo_bb: ['vmbo', 'vocational'],
  vmbo_kb: ['vmbo', 'vocational'],
  vmbo_gl: ['vmbo', 'vocational'],
  vmbo_tl: ['vmbo', 'vocational'],
  havo: ['havo', 'general'],
  atheneum: ['vwo', 'general'],
  gymnasium: ['vwo', 'general'],
  brug_bk: ['bridge', 'other'],
  brug_kt: ['bridge', 'other'],
  brug_th: ['bridge', 'other'],
  brug_hv: ['bridge', 'other'],
  brug_breed: ['bridge', 'other'],
  vso_vervolg: ['vso', 'other'],
  vso_arbeid: ['vso', 'other'],
  vso_dagbesteding: ['vso', 'other'],
  vso_onbekend: ['vso', 'other'],
  isk: ['isk', 'other'],
  onbekend: ['unknown', 'other'],
};

const years: Hierarchy = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((year) => [String(year), year <= 3 ? '1-3' : '4-8', undivided]),
  ['none', 'none', undivided],
];

/** How a breakdown becomes coarser; `classNames`: of the population, in any order. */
export function hierarchyOf(name: BreakdownName, classNames: readonly string[]): Hierarchy {
  if (name === 'age') return ageBands;
  if (name === 'year') return years;
  if (name === 'type') return SchoolType.options.map((type) => [type, ...typeFamily[type], undivided]);
  return [...new Set(classNames)].toSorted().map((className) => [className, undivided]);
}

/** The value of a student at the finest level. */
export function valueOf(name: BreakdownName, facts: SummaryFacts): string {
  if (name === 'age') return ageBand(facts.age);
  if (name === 'year') return facts.year === null ? 'none' : String(facts.year);
  return name === 'type' ? facts.schoolType : facts.className;
}

/** One table of the menu. */
export interface MenuTable {
  measure: Measure;
  breakdowns: readonly BreakdownName[];
}

/** Every table that may be asked for: each measure alone and by one breakdown; the stage by two from 200 students. */
export function listTables(topics: readonly string[]): MenuTable[] {
  const single: readonly BreakdownName[] = ['class', 'year', 'type', 'age'];
  return listMeasures(topics).flatMap((measure) => [
    { measure, breakdowns: [] },
    ...single
      .filter((name) => name !== 'class' || !measure.isActivity)
      .map((name) => ({ measure, breakdowns: [name] })),
    ...(measure.isActivity
      ? []
      : ([['year', 'type'], ['year', 'age'], ['type', 'age']] as const).map((breakdowns) => ({
          measure,
          breakdowns,
        }))),
  ]);
}
