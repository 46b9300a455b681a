/**
 * The attacks of anonymise.md §5 on written files of 520 random schools: CSV, XLSX and JSON of every one, read back by a
 * reader of our own (420 classes, 50 schools by a breakdown, 30 exact with holes, 20 sequences). PDFs are attacked in
 * `pdf-attacks.test.ts` and `written-files.test.ts`; the engine's own 550 random schools in `tests/summary`.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTables, type TablesWork } from '../../electron/backend/summary-page/make-tables.ts';
import { gatherCounts } from '../../shared/domain/counts/gather-counts.ts';
import { isInPopulation } from '../../shared/domain/summary-page/population.ts';
import type { OpenModel } from '../../shared/model/program.ts';
import {
  type SummaryBreakdown,
  type SummaryDocument,
  SummaryTable,
} from '../../shared/model/summary-page.ts';
import { summaryPages } from '../../shared/print/summary-document.ts';
import type { SheetNode } from '../../shared/print/node.ts';
import { attackTable } from '../summary/attacks.ts';
import { boundTogether, type ReadNumber } from '../summary/joint-attack.ts';
import { anySchool, type Person, seeded } from './any-school.ts';
import { type Files, linesOfJson, makeFiles } from './make-files.ts';
import { readCells, readCsv, type ReadLine, readXlsx, readZip } from './read-files.ts';
import { seeFile } from './see-file.ts';

/** What a reader who knows how many there are in a row, and our rules, can still think of each number. */
function candidates(lines: readonly ReadLine[], size: number): number[] {
  const most = Math.min(Math.floor(0.9 * size + 1e-9), size - 2);
  const cells = lines.filter(({ category }) => category !== 'samen');
  const range = ({ number }: ReadLine) => ({
    low: Math.max(0, (number ?? 0) - 4),
    high: Math.min(most, (number ?? 0) + 4),
  });
  return cells.flatMap((cell) => {
    const others = cells.filter((one) => one !== cell).map(range);
    const [low, high] = (['low', 'high'] as const).map((end) =>
      others.reduce((sum, one) => sum + one[end], 0),
    );
    const { low: from, high: to } = range(cell);
    const possible = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter(
      (value) => size - value >= (low ?? 0) && size - value <= (high ?? 0),
    );
    return Math.min(...possible, size) < 5 ? [possible.length] : [];
  });
}

const rowsOf = (lines: readonly ReadLine[]): ReadLine[][] => [
  ...Map.groupBy(lines, ({ part, table, groups }) => JSON.stringify([part, table, groups])).values(),
];

/** The lines of the three files, which must say the same; no cell of them is a formula. */
function readAll({ csv, xlsx, json }: Files): ReadLine[] {
  const lines = readCsv(csv);
  expect(readXlsx(xlsx)).toEqual(lines);
  expect(linesOfJson(json)).toEqual(lines);
  for (const cells of readCells(csv))
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
  return lines;
}

/** Sentences say published numbers only, and no shares. */
function checkHeadlines({ headlines }: SummaryDocument): void {
  for (const sentence of headlines) {
    expect(sentence).not.toMatch(/%|\d[.,]\d/u);
    for (const [number] of sentence.matchAll(/\d+/gu)) expect(Number(number) % 5).toBe(0);
  }
}

/** Two to five classes of 20-31 students. */
const severalClasses = (seed: number, classes: number): Person[] =>
  anySchool(
    seed,
    Array.from({ length: classes }, (_, at) => 20 + ((seed + at * 7) % 12)),
  );
const shuffled = (people: readonly Person[]): Person[] =>
  people.toSorted((a, b) => (a.person.length + a.person < b.person.length + b.person ? 1 : -1));

describe('random schools, their written files', () => {
  test('420 classes: the three files agree, nothing small, nothing narrow, no formula (1, 2, 3, 5, 11, 18)', () => {
    let numbers = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000 }),
        fc.integer({ min: 1, max: 35 }),
        fc.constantFrom(...SummaryTable.options),
        (seed, size, other) => {
          const made = makeFiles(anySchool(seed, [size]), {
            tables: seed % 7 === 0 ? ['stage', other] : ['stage'],
          });
          const lines = readAll(made);
          expect(size < 10 ? lines : []).toEqual([]);
          for (const row of rowsOf(lines)) {
            numbers += row.length;
            for (const { number } of row) expect((number ?? 1) % 5).toBe(0);
            const parts = row.filter(({ category }) => category !== 'samen');
            const together = row.find(({ category }) => category === 'samen')?.number;
            expect(parts.reduce((sum, { number }) => sum + (number ?? 0), 0)).toBe(together);
            for (const count of candidates(row, size)) expect(count).toBeGreaterThanOrEqual(5);
          }
          checkHeadlines(made.document);
        },
      ),
      { numRuns: 420, seed: 6 },
    );
    expect(numbers).toBeGreaterThan(1500);
  });

  test('50 schools by year, type and age: no row below 10, every label from the vocabulary (1, 2, 3, 6, 19)', () => {
    let rows = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000 }),
        fc.integer({ min: 2, max: 5 }),
        fc.constantFrom<SummaryBreakdown>('year', 'type', 'age'),
        (seed, classes, breakdown) => {
          const people = severalClasses(seed, classes);
          const asked = { tables: ['stage', 'led'], breakdowns: [breakdown] } as const;
          const made = makeFiles(people, asked);
          const lines = readAll(made);
          expect(seeFile(lines, made.published, people).flatMap(attackTable)).toEqual([]);
          const again = seed % 3 === 0 ? makeFiles(shuffled(people), asked) : made;
          expect([again.csv, again.xlsx, again.json]).toEqual([made.csv, made.xlsx, made.json]);
          for (const row of rowsOf(lines)) {
            rows++;
            const together = row.find(({ category }) => category === 'samen')?.number ?? 0;
            // 10 rounds to 10 at least.
            expect(together).toBeGreaterThanOrEqual(10);
            for (const group of row[0]?.groups ?? []) {
              expect(group).toMatch(/^(?:leerjaar|schooltype|leeftijd): /u);
              expect(group).not.toMatch(/undefined|\*|: (?:1[1-5]|17|19|2\d) jaar/u);
            }
          }
        },
      ),
      { numRuns: 50, seed: 7 },
    );
    expect(rows).toBeGreaterThan(100);
  });

  test('30 schools of a hundred and more, exact with holes: no hole can be filled (1, 2, 3, 5)', () => {
    let holes = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000 }),
        fc.constantFrom<SummaryBreakdown>('class', 'year', 'type', 'age'),
        (seed, breakdown) => {
          const people = severalClasses(seed, 5);
          const made = makeFiles(people, { tables: ['stage'], breakdowns: [breakdown], mode: 'holes' });
          const lines = readAll(made);
          expect(seeFile(lines, made.published, people).flatMap(attackTable)).toEqual([]);
          for (const { how, number } of lines) if (how === 'precies' && number === null) holes++;
        },
      ),
      { numRuns: 30, seed: 9 },
    );
    expect(holes).toBeGreaterThan(20);
  });

  test('20 sequences of overlapping summaries, put together by another solver (8, 9)', () => {
    let released = 0;
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (seed) => {
        const chance = seeded(seed);
        const people = anySchool(seed, [24 + (seed % 8), 23 + (seed % 5), 26]);
        const populations = [
          { kind: 'school' as const },
          ...[...new Set(people.map(({ counts }) => counts.known.className))].map((className) => ({
            kind: 'class' as const,
            className,
          })),
          ...[...new Set(people.map(({ counts }) => counts.known.schoolType))].map((schoolType) => ({
            kind: 'schoolType' as const,
            schoolType,
          })),
        ].toSorted(() => chance() - 0.5);
        let earlier: TablesWork['earlier'] = [];
        const numbers: ReadNumber[] = [];
        for (const population of populations.slice(0, 5)) {
          const { published, csv } = makeFiles(people, { tables: ['led'], population, earlier });
          const members = people
            .filter(({ counts }) => isInPopulation(counts.known, population))
            .map(({ person, counts }) => ({ person, known: counts.known }));
          earlier = [...earlier, { published, members }];
          for (const { category, number } of readCsv(csv)) {
            if (category === 'samen' || number === null) continue;
            released++;
            numbers.push({
              students: new Set(members.map(({ person }) => person)),
              categories: [category === 'ja' ? 'yes' : 'no'],
              low: Math.max(0, number - 4),
              high: number + 4,
            });
          }
        }
        const atoms = Map.groupBy(people, ({ person }) =>
          numbers.map(({ students }) => students.has(person)).join(),
        );
        for (const atom of atoms.values()) {
          const students = new Set(atom.map(({ person }) => person));
          for (const category of ['yes', 'no']) {
            const { low } = boundTogether(
              { ids: people.map(({ person }) => person), categories: ['yes', 'no'], numbers },
              { students, categories: [category] },
            );
            expect(low).toBeLessThanOrEqual(students.size < 5 ? 0.999 : 0.9 * students.size + 0.001);
          }
        }
      }),
      { numRuns: 20, seed: 8 },
    );
    expect(released).toBeGreaterThan(40);
  });
});

test('the attacks find what is wrong with a file: true numbers, one hole, too narrow', () => {
  const people = anySchool(4, [28]);
  const { csv, published } = makeFiles(people, { tables: ['led'] });
  const lines = readCsv(csv);
  const attack = (numbers: (number | null)[], how = 'afgerond op 5') =>
    seeFile(
      lines.map((line, at) => ({ ...line, number: numbers[at] ?? null, how })),
      published,
      people,
    ).flatMap(attackTable);
  const yes = people.filter(({ counts }) => counts.led).length;
  expect(attack([yes, 28 - yes, 28])).toContain('1 shown: TOTAL');
  expect(attack([null, 28 - yes, 28], 'precies')).toContain('2 one hole: TOTAL');
  expect(attack([25, 0, 25])).toContain('3 interval 3-4: no');
});

/** A class in which everybody is the same but for what is changed. */
const alike = (size: number, change: (at: number) => Partial<Person['counts']>): Person[] =>
  anySchool(3, [size]).map((one, at) => ({
    ...one,
    counts: { ...one.counts, stage: 2, led: at % 2 === 0, topics: [], differences: [], ...change(at) },
  }));

describe('chosen schools', () => {
  test('one student with forty agreements counts as one with one (4)', () => {
    const talk: Parameters<typeof gatherCounts>[0][number] = {
      known: anySchool(1, [1])[0]?.counts.known ?? {
        className: '',
        schoolType: 'havo',
        year: 1,
        ageBand: 'unknown',
      },
      facts: {
        occasion: 'lob',
        stage: 2,
        lead: 2,
        provisional: false,
        topics: [],
        differences: [],
        elsewhere: [],
        led: false,
        share: null,
      },
    };
    const agreement = {
      owner: 'student',
      outcome: 'kept',
      follows: false,
      helped: false,
      madeIn: true,
      settledIn: true,
    } as const;
    const once = gatherCounts([talk], [agreement]);
    expect(
      gatherCounts(
        [talk],
        Array.from({ length: 40 }, () => agreement),
      ),
    ).toEqual(once);
  });

  test('everybody in one stage: no table of stages, a published zero is nowhere alone (5)', () => {
    const { csv, document } = makeFiles(alike(28, () => ({})));
    expect(readCsv(csv).map(({ part }) => part)).not.toContain('Fase van de leerlingen');
    expect(JSON.stringify(document)).not.toContain('Ik doe mee');
  });

  test('one student of nineteen among sixty: no row of him, in no breakdown (6)', () => {
    const people = anySchool(5, [30, 30]).map((one, at) => ({
      ...one,
      counts: {
        ...one.counts,
        known: { ...one.counts.known, ageBand: at === 0 ? ('from-18' as const) : ('14-15' as const) },
      },
    }));
    const text = JSON.stringify(makeFiles(people, { breakdowns: ['age'] }).document);
    expect(text).not.toMatch(/18 jaar|19/u);
  });

  test('twenty-four of twenty-five have a topic: it is not there, nor is its complement (12)', () => {
    const people = alike(25, (at) => ({
      known: { className: '3h1', schoolType: 'havo', year: 3, ageBand: '14-15' },
      topics: at === 0 ? [] : ['profile'],
    }));
    const { csv, json } = makeFiles(people, { tables: [...SummaryTable.options] });
    expect(readCsv(csv).filter(({ part }) => part === 'Wat er voor leerlingen aankomt')).toEqual([]);
    for (const lines of [readCsv(csv), linesOfJson(json)])
      for (const { number } of lines) expect([24, 96, 1]).not.toContain(number);
  });

  test('a class that is called as a formula, or as a student, is called neither (14, 18)', () => {
    const names = ['=1+1', 'Klas van Noor', '3HB', '@SUM(A1)'];
    const people = anySchool(9, [20, 20, 20, 20]).map((one, at) => ({
      ...one,
      counts: { ...one.counts, known: { ...one.counts.known, className: names[Math.floor(at / 20)] ?? '' } },
    }));
    const { csv, xlsx, json, published } = makeFiles(people, { tables: ['stage'], breakdowns: ['class'] });
    expect(published[0]?.rows.length).toBe(5);
    for (const bytes of [
      csv,
      json,
      Buffer.from(
        readZip(xlsx)
          .parts.map(({ text }) => text)
          .join(''),
      ),
    ]) {
      const text = bytes.toString();
      expect(text).toContain('3HB');
      for (const name of ['=1+1', 'Noor', 'SUM']) expect(text).not.toContain(name);
    }
  });

  test('bars are as long as the published numbers, and carry nothing else (20)', () => {
    const { document, published } = makeFiles(anySchool(21, [28]));
    const bars: SheetNode[] = [];
    const walk = (node: SheetNode | string): void => {
      if (typeof node === 'string') return;
      if (node.attributes.class?.startsWith('summary-bar') === true) bars.push(node);
      for (const child of node.children) walk(child);
    };
    walk(summaryPages(document));
    expect(bars.length).toBe(published.length);
    for (const [at, bar] of bars.entries()) {
      const numbers = (published[at]?.rows[0]?.numbers ?? []).slice(0, -1).map((number) => number ?? 0);
      const all = numbers.reduce((sum, number) => sum + number, 0);
      const widths = bar.children.map((child) => (typeof child === 'string' ? '' : child.attributes.width));
      expect(widths).toEqual(
        numbers.filter((number) => number > 0).map((number) => ((100 * number) / all).toFixed(2)),
      );
      for (const child of bar.children)
        expect(typeof child === 'string' ? [] : Object.keys(child.attributes).toSorted()).toEqual([
          'class',
          'height',
          'width',
          'x',
          'y',
        ]);
    }
  });

  test.each(['failed', 'infeasible'] as const)(
    'a solver that answers %s gives no table out (23)',
    (status) => {
      const broken: OpenModel = () => ({
        setObjective: () => undefined,
        setBounds: () => undefined,
        addRow: () => undefined,
        solve: () => ({ status }),
        close: () => undefined,
      });
      const people = anySchool(2, [28]);
      const made = makeTables(
        { people, questions: ['stage', 'led'], breakdowns: [], mode: 'rounded', earlier: [] },
        broken,
        () => undefined,
      );
      const given = made.status === 'made' ? made.questions.flatMap(({ published }) => published ?? []) : [];
      expect(given).toEqual([]);
    },
  );
});
