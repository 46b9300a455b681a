/**
 * What a table of the fixed menu is, and by what it may be broken down (anonymise.md §2, 2). A student counts once in a
 * table. What is counted stands in `shared/domain/summary-page/questions.ts`.
 */
import { SchoolType } from '../../../model/school-type.ts';
import { type Hierarchy, undivided } from '../coarsen/hierarchy.ts';

/** What the engine knows of one student in one closed period: by what a table may be broken down. */
export interface SummaryFacts {
  id: string;
  className: string;
  schoolType: SchoolType;
  /** null: not known, or the type does not count years. */
  year: number | null;
  age: number | null;
}

/** Something to count: each student is in exactly one category. */
export interface Measure {
  /** Never changes: the ledger keeps it. */
  id: string;
  categories: readonly string[];
  /** The same, put together, for when the finer one cannot be shown; null: there is nothing coarser. */
  bands: Hierarchy | null;
  categoryOf(facts: SummaryFacts): string;
}

export type BreakdownName = 'class' | 'year' | 'type' | 'age';

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
