/** The verdict of the audit at its edges: which cells are judged, how many numbers are enough, what is said of groups. */
import { describe, expect, test } from 'vitest';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import { type AuditQuestion, auditTable } from '../../shared/domain/summary/audit/audit-table.ts';
import { watchSolver } from './watch-solver.ts';

const solver = await loadSolver();
const stage = { name: 'stage', categories: ['a', 'b'] };

const line = (values: Record<string, number | null>, change: Partial<AuditQuestion> = {}): AuditQuestion => ({
  dimensions: [{ name: 'stage', categories: Object.keys(values).filter((name) => name !== 'TOTAL') }],
  cells: Object.entries(values).map(([name, value]) => ({ key: [name], value })),
  mode: 'holes',
  k: 5,
  base: 5,
  known: [],
  measure: 'stage',
  rules: null,
  primary: null,
  singles: [],
  ...change,
});
const audit = (question: AuditQuestion) => auditTable(question, solver);

describe('with holes', () => {
  test('a hole must be able to be everything from nothing to the threshold', () => {
    expect(audit(line({ a: null, b: null, TOTAL: 5 }))).toEqual({
      safe: true,
      findings: [],
      intervals: [
        { key: ['a'], low: 0, high: 5 },
        { key: ['b'], low: 0, high: 5 },
      ],
    });
    expect(audit(line({ a: null, b: null, TOTAL: 4 })).findings).toEqual([
      { code: 'small-shown', key: ['TOTAL'] },
      { code: 'interval-too-narrow', key: ['a'], low: 0, high: 4 },
      { code: 'interval-too-narrow', key: ['b'], low: 0, high: 4 },
    ]);
    // One may be 1 at least.
    const known = [{ key: ['b'], value: 9 }];
    expect(audit(line({ a: null, b: null, c: null, TOTAL: 30 }, { known }))).toMatchObject({
      safe: true,
      intervals: [
        { key: ['a'], low: 0, high: 21 },
        { key: ['c'], low: 0, high: 21 },
      ],
    });
  });

  test('a cell that is never small needs no protection, unless it is asked for', () => {
    // Each is 5 at least, for the other is 15 at most.
    const rules = { largestShare: 0.75, leastOutside: 2 };
    const question = line({ a: null, b: null, TOTAL: 20 }, { rules });
    expect(audit(question)).toMatchObject({
      safe: true,
      intervals: [
        { low: 5, high: 15 },
        { low: 5, high: 15 },
      ],
    });
    expect(audit({ ...question, primary: [['b']] }).findings).toEqual([
      { code: 'interval-too-narrow', key: ['b'], low: 5, high: 15 },
    ]);
    expect(audit({ ...question, primary: [] }).safe).toBe(true);
    // One less, and each may be 4: small.
    const looser = line({ a: null, b: null, TOTAL: 20 }, { rules: { largestShare: 0.8, leastOutside: 2 } });
    expect(audit(looser).findings.map(({ code, low }) => [code, low])).toEqual([
      ['interval-too-narrow', 4],
      ['interval-too-narrow', 4],
    ]);
  });

  test('only what is hidden is judged: not what is shown, nor what the reader knows', () => {
    const question = line({ a: null, b: null, c: 7, TOTAL: 37 });
    expect(audit(question).intervals.map(({ key }) => key[0])).toEqual(['a', 'b']);
    const known = [{ key: ['TOTAL'], value: 37 }];
    const hidden = line({ a: null, b: null, c: 7, TOTAL: null }, { known });
    expect(audit(hidden).intervals.map(({ key }) => key[0])).toEqual(['a', 'b']);
  });

  test('a student who is alone in a cell is given away in turn', () => {
    const question = line({ a: null, b: null, TOTAL: 30 }, { primary: [['a'], ['b']] });
    expect(audit(question).safe).toBe(true);
    // The one knows his own cell, which is not asked any more; of the others he then knows all.
    const findings = audit({ ...question, singles: [['a']] }).findings;
    expect(findings).toEqual([{ code: 'interval-too-narrow', key: ['b'], low: 29, high: 29 }]);
    const more = line(
      { a: null, b: null, c: null, TOTAL: 30 },
      { primary: [['a'], ['b']], singles: [['a']] },
    );
    expect(audit(more).safe).toBe(true);
    // Without a list every hidden cell that may be small is one.
    expect(audit({ ...more, primary: null }).safe).toBe(true);
  });
});

describe('rounded', () => {
  const rounded = (values: Record<string, number>, total: number, change: Partial<AuditQuestion> = {}) =>
    line(values, { mode: 'rounded', known: [{ key: ['TOTAL'], value: total }], ...change });

  test('five numbers are enough, four are too few', () => {
    // Of 12: a is 1 to 9 less what b can be, 3 to 11: 1 to 9.
    expect(audit(rounded({ a: 5, b: 5, TOTAL: 10 }, 12))).toMatchObject({
      safe: true,
      intervals: [
        { low: 3, high: 9 },
        { low: 3, high: 9 },
      ],
    });
    expect(audit(rounded({ a: 0, b: 10, TOTAL: 10 }, 10)).findings).toEqual([]);
    expect(audit(rounded({ a: 0, b: 10, TOTAL: 10 }, 9)).findings).toEqual([
      { code: 'too-few-candidates', key: ['a'], low: 0, high: 3 },
    ]);
    expect(audit(rounded({ a: 0, b: 5, TOTAL: 5 }, 3)).findings).toEqual([
      { code: 'too-few-candidates', key: ['a'], low: 0, high: 2 },
      { code: 'too-few-candidates', key: ['b'], low: 1, high: 3 },
      { code: 'small-group-not-empty', key: ['b'], low: 1 },
    ]);
  });

  test('with a base of its own', () => {
    // 0 to 2 and 1 to 3: three numbers each.
    expect(audit(rounded({ a: 0, b: 3, TOTAL: 3 }, 3, { base: 3, k: 3 })).findings).toEqual([]);
    expect(audit(rounded({ a: 0, b: 3, TOTAL: 3 }, 2, { base: 3, k: 2 })).findings).toEqual([
      { code: 'too-few-candidates', key: ['a'], low: 0, high: 1 },
      { code: 'too-few-candidates', key: ['b'], low: 1, high: 2 },
    ]);
  });

  test('what is never small may be narrow', () => {
    const rules = { largestShare: 0.5, leastOutside: 2 };
    const question = rounded({ a: 10, b: 10, TOTAL: 20 }, 20, { rules });
    expect(audit(question)).toMatchObject({ safe: true, intervals: [{ low: 10, high: 10 }, { low: 10 }] });
    expect(audit({ ...question, primary: [['a']] }).findings).toEqual([
      { code: 'too-few-candidates', key: ['a'], low: 10, high: 10 },
    ]);
  });

  test('the margins that are published are judged like cells, the unpublished are not', () => {
    const year = { name: 'year', categories: ['1', '2'] };
    const cells = [
      { key: ['1', 'a'], value: 5 },
      { key: ['1', 'b'], value: 10 },
      { key: ['2', 'a'], value: 10 },
      { key: ['2', 'b'], value: 5 },
    ];
    const margin = { key: ['TOTAL', 'a'], value: 15 };
    const known = [{ key: ['TOTAL', 'TOTAL'], value: 30 }];
    const question = { ...line({}), dimensions: [year, stage], mode: 'rounded' as const, known };
    const keysOf = (all: typeof cells) =>
      audit({ ...question, cells: all }).intervals.map(({ key }) => key.join(''));
    expect(keysOf(cells)).toEqual(['1a', '1b', '2a', '2b']);
    expect(keysOf([...cells, margin])).toEqual(['1a', '1b', '2a', '2b', 'TOTALa']);
  });

  test('of a row without students there is nothing to know, nor of its margins', () => {
    const year = { name: 'year', categories: ['1', '2'] };
    const cells = ['1', '2', 'TOTAL'].flatMap((row) =>
      ['a', 'b', 'TOTAL'].map((name) => ({
        key: [row, name],
        value: row === '2' ? 0 : name === 'TOTAL' ? 20 : 10,
      })),
    );
    const known = [
      { key: ['1', 'TOTAL'], value: 20 },
      { key: ['2', 'TOTAL'], value: 0 },
    ];
    const question = { ...line({}), dimensions: [year, stage], mode: 'rounded' as const, cells, known };
    const { intervals, safe } = audit(question);
    expect(safe).toBe(true);
    expect(intervals.map(({ key }) => key.join(' '))).toEqual([
      '1 a',
      '1 b',
      'TOTAL a',
      'TOTAL b',
      'TOTAL TOTAL',
    ]);
  });
});

describe('groups', () => {
  test('of a small one nobody may be certain', () => {
    const known = [{ key: ['TOTAL'], value: 4 }];
    const primary: string[][] = [];
    // b is 1 at least: one of the four certainly is.
    const certain = line({ a: 0, b: 5, TOTAL: 5 }, { mode: 'rounded', known, primary });
    expect(audit(certain).findings).toEqual([{ code: 'small-group-not-empty', key: ['b'], low: 1 }]);
    const open = line({ a: 0, b: 0, TOTAL: 5 }, { mode: 'rounded', known, primary });
    expect(audit(open).findings).toEqual([{ code: 'not-additive', key: ['TOTAL'] }]);
  });

  test('of a small one that much is enough, however certain it is', () => {
    const answer = audit(line({ a: 4, b: 0, TOTAL: 4 }, { primary: [] }));
    expect(answer.findings.filter(({ code }) => code !== 'small-shown')).toEqual([
      { code: 'small-group-not-empty', key: ['a'], low: 4 },
    ]);
  });

  test('five are no small group; of them almost all must not be certain', () => {
    const of = (a: number, b: number) =>
      audit(line({ a, b, TOTAL: a + b }, { k: 5, primary: [] })).findings.map(({ code, key, low }) => [
        code,
        key?.[0],
        low,
      ]);
    expect(of(5, 0)).toEqual([['concentrated', 'a', 5]]);
    expect(of(45, 5)).toEqual([]);
    expect(of(46, 5)).toEqual([['concentrated', 'a', 46]]);
    expect(of(5, 46)).toEqual([['concentrated', 'b', 46]]);
  });

  test('whoever is alone knows of his group only what he knew', () => {
    const question = line({ a: null, b: null, TOTAL: 4 }, { k: 2, primary: [], singles: [['a']] });
    expect(audit(question).findings).toEqual([]);
  });
});

test('what contradicts itself, or has no end, is not safe, and the solver is closed', () => {
  const watched = watchSolver(solver);
  const known = [{ key: ['a'], value: 50 }];
  expect(auditTable(line({ a: null, b: null, TOTAL: 30 }, { known }), watched.open)).toEqual({
    safe: false,
    findings: [{ code: 'contradiction' }],
    intervals: [],
  });
  expect(watched.asked).toMatchObject({ opened: 1, closed: 1 });
  expect(auditTable(line({ a: null, b: 7 }), watched.open)).toEqual({
    safe: false,
    findings: [{ code: 'total-unknown' }],
    intervals: [],
  });
  expect(watched.asked.opened).toBe(1);
  auditTable(line({ a: null, b: null, TOTAL: 30 }), watched.open);
  expect(watched.asked).toMatchObject({ opened: 2, closed: 2 });
});
