/** The attacks on random schools: what is released stands all of them, and what does not is not released. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSolver } from '../../electron/backend/summary/solver.ts';

import { type Release, releaseTable } from '../../shared/domain/summary/release/release-table.ts';
import { ReasonCode } from '../../shared/model/summary.ts';
import { attackTable } from './attacks.ts';
import { listTables, type SchoolFacts, type SchoolTable } from './list-tables.ts';
import { makeSchool, topics } from './random-school.ts';
import { countCell, seeTable } from './see-table.ts';

const open = await loadSolver();
const menu = listTables(topics);
const find = (measure: string, ...breakdowns: string[]): SchoolTable => {
  const found = menu.find((one) => one.measure.id === measure && one.breakdowns.join() === breakdowns.join());
  if (found === undefined) throw new Error('no such table');
  return found;
};

const release = (
  table: SchoolTable,
  facts: readonly SchoolFacts[],
  mode: 'rounded' | 'holes' = 'rounded',
): Release => releaseTable({ table, facts, mode, moment: 0, mayFollow: () => true }, open);

/** Everything that is wrong with a release; of a refusal: that it gives no reason. */
function findProblems(
  table: SchoolTable,
  facts: readonly SchoolFacts[],
  mode: 'rounded' | 'holes',
): string[] {
  const answer = release(table, facts, mode);
  const unexplained = answer.notes
    .filter(({ code }) => !ReasonCode.options.includes(code))
    .map(({ code }) => code);
  if (answer.status === 'refused')
    return answer.notes.length > 0 ? unexplained : ['refused without a reason'];
  const untrue = answer.table.cells.flatMap(({ key, value }) => {
    const truth = countCell(table, answer, facts, key);
    const isTrue =
      answer.table.mode === 'rounded' ? Math.abs((value ?? 99) - truth) < 5 : (value ?? truth) === truth;
    return isTrue ? [] : [`untrue: ${key.join('|')}`];
  });
  return [...unexplained, ...untrue, ...attackTable(seeTable(table, answer, facts))];
}

const types = ['vmbo_bb', 'vmbo_tl', 'havo', 'atheneum', 'pro', 'gymnasium'] as const;
const schools = (least: number, most: number) =>
  fc.record({
    seed: fc.nat({ max: 1_000_000 }),
    students: fc.integer({ min: least, max: most }),
    classSize: fc.integer({ min: 8, max: 30 }),
    types: fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
    spread: fc.constantFrom(0, 0.15, 0.3, 0.6, 1),
    place: fc.nat({ max: 1_000_000 }),
  });

describe('random schools', () => {
  const released = { class: 0, school: 0, holes: 0 };

  test('400 classes of 1-40 students, the stage and another table of each', () => {
    const alone = menu.filter(({ breakdowns }) => breakdowns.length === 0);
    fc.assert(
      fc.property(schools(1, 40), ({ place, ...shape }) => {
        const facts = makeSchool(shape);
        for (const table of [find('stage'), alone[place % alone.length] ?? find('led')]) {
          expect(findProblems(table, facts, 'rounded')).toEqual([]);
          if (release(table, facts).status === 'released') released.class++;
        }
      }),
      { numRuns: 400, seed: 11 },
    );
    expect(released.class).toBeGreaterThan(150);
    expect(released.class).toBeLessThan(700);
  });

  test('90 schools of 50-160 students, rounded, by a breakdown', () => {
    const single = menu.filter(({ breakdowns }) => breakdowns.length === 1);
    fc.assert(
      fc.property(schools(50, 160), ({ place, ...shape }) => {
        const facts = makeSchool(shape);
        const table = single[place % single.length] ?? find('stage', 'year');
        expect(findProblems(table, facts, 'rounded')).toEqual([]);
        if (release(table, facts).status === 'released') released.school++;
      }),
      { numRuns: 90, seed: 12 },
    );
    expect(released.school).toBeGreaterThan(25);
  });

  test('60 schools of 100-220 students, exact with holes, by a breakdown', () => {
    const single = menu.filter(({ breakdowns }) => breakdowns.length === 1);
    fc.assert(
      fc.property(schools(100, 220), ({ place, ...shape }) => {
        const facts = makeSchool({ ...shape, classSize: 24 + (shape.classSize % 5) });
        const table = single[place % single.length] ?? find('stage', 'year');
        expect(findProblems(table, facts, 'holes')).toEqual([]);
        const answer = release(table, facts, 'holes');
        if (answer.status === 'released' && answer.table.mode === 'holes') released.holes++;
      }),
      { numRuns: 60, seed: 13 },
    );
    expect(released.holes).toBeGreaterThan(12);
  });
});

const klas = (students: number, change: (facts: SchoolFacts, at: number) => Partial<SchoolFacts>) =>
  makeSchool({ seed: 5, students, classSize: 200, types: ['havo'], spread: 1 }).map((facts, at) => ({
    ...facts,
    ...change(facts, at),
  }));
const stages = [1, 2, 3, 4] as const;
const mixed = (at: number) => stages[at % 4] ?? 1;

describe('attacks by hand', () => {
  test('4: one student with forty agreements moves no cell by more than one', () => {
    const before = klas(30, (_, at) => ({ agreements: at < 12 ? [{ owner: 'student', kept: true }] : [] }));
    const after = before.map((facts, at) =>
      at === 20
        ? {
            ...facts,
            agreements: Array.from({ length: 40 }, () => ({ owner: 'student' as const, kept: true })),
          }
        : facts,
    );
    const table = find('agreement-owner:student');
    const [first, second] = [release(table, before), release(table, after)];
    if (first.status !== 'released' || second.status !== 'released') throw new Error('not released');
    for (const { key } of first.table.cells)
      expect(
        Math.abs(countCell(table, first, before, key) - countCell(table, second, after, key)),
      ).toBeLessThanOrEqual(1);
    expect(countCell(table, second, after, ['yes'])).toBe(13);
  });

  test('5: everybody in one stage is refused, also in bands; nobody in one stage stays open', () => {
    const alike = release(
      find('stage'),
      klas(28, () => ({ stage: 2 })),
    );
    expect(alike).toEqual({ status: 'refused', notes: [{ code: 'one-category' }] });
    const facts = klas(28, (_, at) => ({ stage: at % 2 === 0 ? 2 : 3 }));
    const answer = release(find('stage'), facts);
    if (answer.status !== 'released') throw new Error('not released');
    expect(answer.table.cells.find(({ key }) => key[0] === '1')?.value).toBe(0);
    expect(attackTable(seeTable(find('stage'), answer, facts))).toEqual([]);
  });

  test('6: one student of nineteen is in no row of its own, and every age is a band', () => {
    const facts = klas(60, (_, at) => ({
      stage: mixed(at),
      age: at === 0 ? 19 : 13 + (Math.floor(at / 4) % 4),
    }));
    const answer = release(find('stage', 'age'), facts);
    if (answer.status !== 'released') throw new Error('not released');
    expect(answer.notes).toEqual([{ code: 'merged', what: 'age' }]);
    expect(answer.dimensions[0]?.categories).toEqual(['to-15', 'from-16']);
    expect(attackTable(seeTable(find('stage', 'age'), answer, facts))).toEqual([]);
  });

  test('6: an age of one student that nothing saves is dropped as a breakdown', () => {
    const facts = klas(60, (_, at) => ({ stage: mixed(at), age: at === 0 ? 17 : 14 }));
    const answer = release(find('stage', 'age'), facts);
    expect(answer).toMatchObject({ status: 'released', notes: [{ code: 'breakdown-dropped', what: 'age' }] });
  });

  test('10, 19: twenty times, in any order of the students: the same to the byte', () => {
    const facts = makeSchool({
      seed: 9,
      students: 120,
      classSize: 25,
      types: ['havo', 'vmbo_tl'],
      spread: 1,
    });
    for (const mode of ['rounded', 'holes'] as const) {
      const first = JSON.stringify(release(find('stage', 'type'), facts, mode));
      expect(first).toContain('"released"');
      for (let turn = 1; turn < 20; turn++) {
        const turned = [...facts.slice(turn * 6), ...facts.slice(0, turn * 6)];
        if (turn % 2 === 0) turned.reverse();
        expect(JSON.stringify(release(find('stage', 'type'), turned, mode))).toBe(first);
      }
    }
  });

  test('12: a topic of 24 of 25 is not shown at all, nor is its other side', () => {
    const facts = klas(25, (_, at) => ({ topics: at === 0 ? [] : ['choice'] }));
    expect(release(find('topic:choice'), facts)).toEqual({
      status: 'refused',
      notes: [{ code: 'one-category' }],
    });
    const three = klas(25, (_, at) => ({ topics: at < 3 ? [] : ['choice'] }));
    const answer = release(find('topic:choice'), three);
    if (answer.status !== 'released') throw new Error('not released');
    // Whoever knows the rule of the rows knows of three at least: a zero would leave him three or four.
    expect(answer.table.cells).toEqual([
      { key: ['yes'], value: 20 },
      { key: ['no'], value: 5 },
      { key: ['TOTAL'], value: 25 },
    ]);
    expect(attackTable(seeTable(find('topic:choice'), answer, three))).toEqual([]);
  });

  test.each([
    [1, 'population-too-small'],
    [9, 'population-too-small'],
  ])('a group of %s is refused', (students, code) => {
    expect(
      release(
        find('stage'),
        klas(students, (_, at) => ({ stage: mixed(at) })),
      ),
    ).toEqual({
      status: 'refused',
      notes: [{ code }],
    });
  });

  test('below a hundred students nothing is exact, whatever is asked', () => {
    const ninetyNine = release(
      find('stage'),
      klas(99, (_, at) => ({ stage: mixed(at) })),
      'holes',
    );
    expect(ninetyNine).toMatchObject({ table: { mode: 'rounded' }, notes: [{ code: 'exact-too-small' }] });
    const hundred = release(
      find('stage'),
      klas(100, (_, at) => ({ stage: mixed(at) })),
      'holes',
    );
    expect(hundred).toMatchObject({ table: { mode: 'holes' }, notes: [] });
  });

  test('one breakdown from fifty students, two from two hundred', () => {
    const code = (table: SchoolTable, students: number) => {
      const answer = release(
        table,
        klas(students, (_, at) => ({
          stage: mixed(at),
          year: 1 + (Math.floor(at / 4) % 3),
          age: 14 + (Math.floor(at / 4) % 3),
        })),
      );
      return answer.status === 'released' ? 'released' : answer.notes[0]?.code;
    };
    expect(code(find('stage', 'year'), 49)).toBe('population-too-small');
    expect(code(find('stage', 'year'), 50)).toBe('released');
    expect(code(find('stage', 'year', 'age'), 199)).toBe('population-too-small');
    expect(code(find('stage', 'year', 'age'), 200)).toBe('released');
  });
});
