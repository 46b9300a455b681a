/** Whole summaries: tables that only leak together, in one summary and over time (attacks 2, 7, 8, 9, 10). */
import { describe, expect, test } from 'vitest';
import { loadSolver } from '../../electron/backend/summary/solver.ts';

import {
  type Past,
  releaseSummary,
  type SummaryPart,
} from '../../shared/domain/summary/release/release-summary.ts';
import { boundTogether, type ReadNumber } from './joint-attack.ts';
import { listTables, type SchoolFacts, type SchoolTable } from './list-tables.ts';
import { makeSchool, topics } from './random-school.ts';
import { countCell, studentsIn } from './see-table.ts';

const open = await loadSolver();
const menu = listTables(topics);
const stageTables = menu.filter(({ measure }) => measure.id === 'stage');
const oneBreakdown = stageTables.filter(({ breakdowns }) => breakdowns.length < 2);
const school = (seed: number, students: number) =>
  makeSchool({ seed, students, classSize: 22, types: ['havo', 'vmbo_tl', 'pro'], spread: 0.9 });

const make = (
  facts: readonly SchoolFacts[],
  mode: 'rounded' | 'holes',
  more: { tables?: readonly SchoolTable[]; past?: Past; moment?: number } = {},
): SummaryPart[] =>
  releaseSummary(
    {
      facts,
      mode,
      tables: more.tables ?? stageTables,
      moment: more.moment ?? 0,
      past: new Map(more.past === undefined ? [] : [['stage', more.past]]),
    },
    open,
  );

type Shown = { part: SummaryPart; key: readonly string[]; value: number | null };
const shownOf = (parts: readonly SummaryPart[]): Shown[] =>
  parts.flatMap((part) =>
    part.release.status === 'released'
      ? part.release.table.cells.map(({ key, value }) => ({ part, key, value }))
      : [],
  );

/** The measure's own categories that a shown one stands for. */
const standsFor = (category: string): string[] =>
  ({ '1-2': ['1', '2'], '3-4': ['3', '4'], TOTAL: ['1', '2', '3', '4', 'none'] })[category] ?? [category];

/** All numbers of a summary, as they are read; `as`: what a student is called there. */
const readNumbers = (
  parts: readonly SummaryPart[],
  facts: readonly SchoolFacts[],
  as = (id: string) => id,
): ReadNumber[] =>
  shownOf(parts).flatMap(({ part, key, value }) => {
    if (part.release.status !== 'released' || value === null) return [];
    const slack = part.release.table.mode === 'rounded' ? 4 : 0;
    const row = studentsIn(part.release, facts, key.slice(0, -1));
    return [
      {
        students: new Set(row.map(({ id }) => as(id))),
        categories: standsFor(key.at(-1) ?? ''),
        low: Math.max(0, value - slack),
        high: value + slack,
      },
    ];
  });
const categories = ['1', '2', '3', '4', 'none'];

describe('one summary', () => {
  test.each([
    [1, 'rounded'],
    [2, 'holes'],
    [3, 'holes'],
  ] as const)('school %s, %s: no small cell is narrowed by the other tables', (seed, mode) => {
    const facts = school(seed, 130);
    const parts = make(facts, mode, {
      tables: stageTables.filter(({ breakdowns }) => breakdowns.length < 2),
    });
    const numbers = readNumbers(parts, facts);
    const reader = { ids: facts.map(({ id }) => id), categories, numbers };
    const small = shownOf(parts).filter(({ part: { table, release }, key, value }) => {
      if (release.status !== 'released' || key.at(-1) === 'TOTAL') return false;
      const isOpen = release.table.mode === 'rounded' || value === null;
      return isOpen && countCell(table, release, facts, key) < 5;
    });
    expect(small.length).toBeGreaterThan(3);
    for (const { part, key } of small) {
      if (part.release.status !== 'released') continue;
      const students = new Set(studentsIn(part.release, facts, key.slice(0, -1)).map(({ id }) => id));
      const { low, high } = boundTogether(reader, { students, categories: standsFor(key.at(-1) ?? '') });
      const holes = part.release.table.mode === 'holes';
      expect({ key, enough: holes ? low <= 0 && high >= 5 : high - low >= 4 }).toEqual({ key, enough: true });
    }
  });

  test('the same students and category have the same number in every table', () => {
    const facts = school(4, 130);
    for (const mode of ['rounded', 'holes'] as const) {
      const seen = new Map<string, (number | null)[]>();
      for (const { part, key, value } of shownOf(make(facts, mode, { tables: oneBreakdown }))) {
        if (part.release.status !== 'released' || part.release.table.mode !== mode) continue;
        if (key.at(-1) === 'TOTAL') continue;
        const row = studentsIn(part.release, facts, key.slice(0, -1)).map(({ id }) => id);
        const text = `${row.join()} ${key.at(-1)}`;
        seen.set(text, [...(seen.get(text) ?? []), value]);
      }
      const repeated = [...seen.values()].filter((values) => values.length > 1);
      expect(repeated.length).toBeGreaterThan(4);
      expect(repeated.filter((values) => new Set(values).size > 1)).toEqual([]);
    }
  });

  test('a class gets most of its menu, and only what is large enough', () => {
    const facts = makeSchool({ seed: 3, students: 28, classSize: 60, types: ['havo'], spread: 0.8 });
    const parts = make(facts, 'rounded', { tables: menu });
    const released = parts.filter(({ release }) => release.status === 'released');
    expect(released.length).toBeGreaterThan(15);
    for (const { table } of released) expect(table.breakdowns).toEqual([]);
  });
});

/** What the ledger keeps of a summary about the stage. */
const pastOf = (
  parts: readonly SummaryPart[],
  facts: readonly SchoolFacts[],
  changed: readonly string[],
): Past => ({
  exports: parts.flatMap(({ release }) => (release.status === 'released' ? release.exports : [])),
  students: facts.map(({ id, stage }) => ({
    id,
    changes: changed.includes(id) ? [1] : [],
    values: [String(stage ?? 'none')],
  })),
});

describe('two summaries', () => {
  const alone = stageTables.slice(0, 1);
  const before = school(6, 120);
  const place = before.findIndex(({ stage }) => stage === 1);
  const after = before.map((facts, at) => (at === place ? { ...facts, stage: 2 as const } : facts));
  const who = before[place]?.id ?? '';

  test.each(['holes', 'rounded'] as const)('7: one talk held in between does not show, %s', (mode) => {
    const first = make(before, mode, { tables: alone });
    const past = pastOf(first, before, [who]);
    const second = make(after, mode, { tables: alone, past, moment: 1 });
    expect(first[0]?.release.status).toBe('released');
    // Whoever knows who talked knows two people: the one before and the one after.
    const as = (id: string) => (id === who ? `${id} after` : id);
    const numbers = [...readNumbers(first, before), ...readNumbers(second, after, as)];
    const reader = { ids: [...before.map(({ id }) => id), as(who)], categories, numbers };
    for (const student of [who, as(who)])
      for (const category of categories)
        expect(boundTogether(reader, { students: new Set([student]), categories: [category] }).low).toBe(0);
  });

  test('7: exact numbers again after one talk are not given out exactly', () => {
    const first = make(before, 'holes', { tables: alone });
    expect(first[0]?.release).toMatchObject({ status: 'released', table: { mode: 'holes' } });
    const [again] = make(after, 'holes', { tables: alone, past: pastOf(first, before, [who]), moment: 1 });
    const mode = again?.release.status === 'released' ? again.release.table.mode : 'none';
    expect(['rounded', 'none']).toContain(mode);
  });

  test('10: the same snapshot again is the same to the byte, and allowed', () => {
    const first = make(before, 'holes', { tables: alone });
    const again = make(before, 'holes', { tables: alone, past: pastOf(first, before, []) });
    expect(JSON.stringify(again[0]?.release)).toBe(JSON.stringify(first[0]?.release));
  });

  test('8: a class without one student is not exact either', () => {
    const first = make(before, 'holes', { tables: alone });
    const left = before.filter(({ id }) => id !== who);
    const [again] = make(left, 'holes', { tables: alone, past: pastOf(first, before, []) });
    const mode = again?.release.status === 'released' ? again.release.table.mode : 'none';
    expect(mode).not.toBe('holes');
  });

  test('9: all classes and then the school do not give away the one who is in no class', () => {
    const classes = [...Map.groupBy(before.slice(0, 119), ({ className }) => className).values()].filter(
      (facts) => facts.length >= 10,
    );
    let past: Past = { exports: [], students: [] };
    const numbers: ReadNumber[] = [];
    for (const facts of classes) {
      const parts = make(facts, 'rounded', { tables: alone, past });
      numbers.push(...readNumbers(parts, facts));
      past = {
        ...pastOf(parts, before, []),
        exports: [...past.exports, ...pastOf(parts, before, []).exports],
      };
    }
    const whole = make(before, 'holes', { tables: alone, past });
    numbers.push(...readNumbers(whole, before));
    const inClass = new Set(classes.flat().map(({ id }) => id));
    const rest = new Set(before.map(({ id }) => id).filter((id) => !inClass.has(id)));
    const reader = { ids: before.map(({ id }) => id), categories, numbers };
    expect(numbers.length).toBeGreaterThan(20);
    for (const category of categories) {
      const { low } = boundTogether(reader, { students: rest, categories: [category] });
      expect(low).toBeLessThanOrEqual(rest.size < 5 ? 0 : 0.9 * rest.size);
    }
  });
});
