/** Puts a released table before an attacker, with the truth that only the judge of the attack knows. */
import type { Release } from '../../shared/domain/summary/release/release-table.ts';
import { type BreakdownName, type MenuTable, valueOf } from '../../shared/domain/summary/release/menu.ts';
import type { Attacked } from './attacks.ts';
import type { SchoolFacts } from './list-tables.ts';
import { rowText } from './second-opinion.ts';

type Released = Extract<Release, { status: 'released' }>;

/** What a coarse category stands for: by its name, and not by the product's own hierarchies. */
export function isIn(name: string, category: string, value: string): boolean {
  if (category === 'TOTAL' || category === value) return true;
  if (name === 'year')
    return ({ '1-3': ['1', '2', '3'], '4-8': ['4', '5', '6', '7', '8'] }[category] ?? []).includes(value);
  if (name === 'age')
    return ({ 'to-15': ['to-13', '14-15'], 'from-16': ['16-17', 'from-18'] }[category] ?? []).includes(value);
  if (name === 'stage') return ({ '1-2': ['1', '2'], '3-4': ['3', '4'] }[category] ?? []).includes(value);
  if (name !== 'type') return false;
  const bridge = ['brug_bk', 'brug_kt', 'brug_th', 'brug_hv', 'brug_breed'];
  const families: Record<string, string[]> = {
    bridge,
    other: [...bridge, 'isk', 'onbekend'],
    vmbo: ['vmbo_bb', 'vmbo_kb', 'vmbo_gl', 'vmbo_tl'],
    vocational: ['pro', 'vmbo_bb', 'vmbo_kb', 'vmbo_gl', 'vmbo_tl'],
    vwo: ['atheneum', 'gymnasium'],
    general: ['havo', 'atheneum', 'gymnasium'],
  };
  return (families[category] ?? []).includes(value);
}

/** The students of a row or of a margin of rows; `row`: a key without the measure. */
export const studentsIn = (
  { dimensions }: Released,
  facts: readonly SchoolFacts[],
  row: readonly string[],
): SchoolFacts[] =>
  facts.filter((one) =>
    row.every((category, at) => {
      const name = dimensions[at]?.name ?? '';
      return isIn(name, category, valueOf(name as BreakdownName, one));
    }),
  );

/** The students of a cell, counted anew from the facts. */
export const countCell = (
  { measure }: MenuTable,
  release: Released,
  facts: readonly SchoolFacts[],
  key: readonly string[],
): number =>
  studentsIn(release, facts, key.slice(0, -1)).filter((one) =>
    isIn(measure.id, key.at(-1) ?? '', measure.categoryOf(one)),
  ).length;

export function seeTable(menu: MenuTable, release: Released, facts: readonly SchoolFacts[]): Attacked {
  const { table, dimensions } = release;
  const rows = table.cells.filter(({ key }) => key.at(-1) === 'TOTAL');
  return {
    table: { ...table, dimensions },
    sizes: new Map(rows.map(({ key }) => [rowText(key.slice(0, -1)), countCell(menu, release, facts, key)])),
    small: new Set(
      table.cells
        .filter(({ key }) => countCell(menu, release, facts, key) < 5)
        .map(({ key }) => rowText(key)),
    ),
  };
}
