/** The ledger: the verdicts and evidence of the cases, and sequences that only leak together. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CallInput } from '../../shared/contract.ts';
import { JudgeRequest } from '../../shared/model/summary.ts';
import { ask, send } from './ask-summary.ts';
import { readJson } from './read-cases.ts';

const Expected = z.object({
  decision: z.enum(['allow', 'refuse']),
  groups: z.array(z.int()),
  evidence: z.array(z.unknown()),
  checkedSmall: z.int(),
  rounded: z.array(z.record(z.string(), z.int()).nullable()),
});
const Cases = z.array(
  z.looseObject({ name: z.string(), expected: Expected, exports: z.array(z.looseObject({})) }),
);
const cases = readJson('ledger/ledger-cases.json', Cases);

describe('the cases', () => {
  test.each(cases)('$name', async (one) => {
    const answer = await ask('summary.judge', JudgeRequest.parse(one));
    expect(answer).toMatchObject({ status: 'judged', ...one.expected });
    expect(answer.reasons).toHaveLength(one.expected.decision === 'allow' ? 0 : 1);
  });

  test.each(cases)('$name, rounded by the program itself', async (one) => {
    const bare = { ...one, exports: one.exports.map((each) => ({ ...each, rounded: undefined })) };
    const answer = await ask('summary.judge', JudgeRequest.parse(bare));
    expect(answer.decision).toBe(one.expected.decision);
    expect(answer.rounded.map((numbers) => numbers === null)).toEqual(
      one.expected.rounded.map((numbers) => numbers === null),
    );
  });
});

type Request = CallInput<'summary.judge'>;
const names = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `s${from + at}`);

/** Students s1, s2 …, one for each letter; a word for each moment. */
const sequence = (words: string[], exports: Request['exports']): Request => ({
  categories: [...new Set(words.join(''))].toSorted(),
  students: Array.from(words[0] ?? '', (_, at) => ({
    id: `s${at + 1}`,
    v: words.map((word) => word.charAt(at)),
  })),
  exports,
});

describe('what only shows together', () => {
  const stages = `${'aaaaabbbbbbbbccccddd'.repeat(2)}ad`;
  const [first, second, both] = [
    [...names(1, 20), 's41', 's42'],
    [...names(21, 40), 's41', 's42'],
    names(1, 40),
  ];

  test('three overlapping exports, none inside another, isolate two students', async () => {
    const exports = [first, second, both].map((pop) => ({ t: 0, pop, mode: 'exact' as const }));
    const answer = await ask('summary.judge', sequence([stages], exports));
    expect(answer.decision).toBe('refuse');
    expect(answer.evidence).toEqual([
      { group: 's41+s42', size: 2, version: 0, category: 'a', low: 1, high: 1, bad: true },
      { group: 's41+s42', size: 2, version: 0, category: 'd', low: 1, high: 1, bad: true },
    ]);
    // Any two of them are harmless.
    for (const left of [0, 1, 2]) {
      const two = exports.filter((_, at) => at !== left);
      expect((await ask('summary.judge', sequence([stages], two))).decision).toBe('allow');
    }
  });

  test('the newest rounded instead is offered where that is allowed', async () => {
    const exact = (pop: string[]) => ({ t: 0, pop, mode: 'exact' as const });
    const answer = await ask('summary.judge', sequence([stages], [exact(names(1, 20)), exact(names(1, 19))]));
    expect(answer).toMatchObject({ decision: 'refuse', instead: { mode: 'round5' } });
    const gentler = { t: 0, pop: names(1, 19), mode: 'round5' as const, rounded: answer.instead?.rounded };
    const again = await ask('summary.judge', sequence([stages], [exact(names(1, 20)), gentler]));
    expect(again).toMatchObject({ decision: 'allow', instead: null });
  });

  test('a school minus its classes leaves the three who are in none', async () => {
    const words = ['aaaaabbbbbccccdddddd'.repeat(4) + 'abd'];
    const exports = [
      { t: 0, pop: names(1, 83), mode: 'exact' as const },
      ...[0, 1, 2, 3].map((at) => ({ t: 0, pop: names(at * 20 + 1, at * 20 + 20), mode: 'exact' as const })),
    ];
    const answer = await ask('summary.judge', sequence(words, exports));
    expect(answer.decision).toBe('refuse');
    expect(answer.evidence.map(({ category, low, high }) => [category, low, high])).toEqual([
      ['a', 1, 1],
      ['b', 1, 1],
      ['d', 1, 1],
    ]);
  });

  test('a pair of rounded exports can leak: rounding needs the ledger too', async () => {
    // Fourteen b at most before, sixteen at least after: of the three new ones two or more are b.
    const words = [`${'a'.repeat(12)}${'b'.repeat(14)}bbb`];
    const exports = [
      { t: 0, pop: names(1, 26), mode: 'round5' as const, rounded: { a: 10, b: 10 } },
      { t: 0, pop: names(1, 29), mode: 'round5' as const, rounded: { a: 10, b: 20 } },
    ];
    const answer = await ask('summary.judge', sequence(words, exports));
    expect(answer).toMatchObject({ decision: 'refuse', groups: [26, 3] });
    expect(answer.evidence).toMatchObject([{ size: 3, category: 'b', low: 2, high: 3 }]);
  });

  test('a second draw of the rounding would say more: that is judged as well', async () => {
    const words = ['a'.repeat(9) + 'b'.repeat(8) + 'ab'];
    const rounded = (a: number, b: number, pop: string[]) => ({
      t: 0,
      pop,
      mode: 'round5' as const,
      rounded: { a, b },
    });
    const small = names(1, 17);
    const large = names(1, 19);
    const once = [rounded(10, 10, small), rounded(10, 10, large)];
    expect((await ask('summary.judge', sequence(words, once))).decision).toBe('allow');
    const drawn = [...once, rounded(5, 10, small), rounded(10, 5, small), rounded(10, 10, large)];
    const answer = await ask('summary.judge', sequence(words, drawn));
    expect(answer.decision).toBe('allow');
    expect(answer.groups).toEqual([17, 2]);
  });

  test('a larger group of whom almost all are certainly alike', async () => {
    const words = [`${'a'.repeat(24)}b`];
    const exports = [{ t: 0, pop: names(1, 25), mode: 'exact' as const }];
    const answer = await ask('summary.judge', sequence(words, exports));
    expect(answer.evidence).toMatchObject([{ size: 25, category: 'a', low: 24 }]);
    const mixed = [`${'a'.repeat(22)}bbb`];
    expect((await ask('summary.judge', sequence(mixed, exports))).decision).toBe('allow');
  });

  test('hidden categories say nothing but what the others leave', async () => {
    const words = ['aaabbbbbccccccddddddd'];
    const whole = { t: 0, pop: names(1, 21), mode: 'holes' as const, hidden: ['a', 'b'] };
    const less = { t: 0, pop: names(2, 21), mode: 'holes' as const, hidden: ['a', 'b'] };
    expect((await ask('summary.judge', sequence(words, [whole, less]))).decision).toBe('allow');
    const told = { ...less, hidden: ['a'] };
    const answer = await ask(
      'summary.judge',
      sequence(words, [
        { ...whole, hidden: ['c'] },
        { ...told, hidden: ['d'] },
      ]),
    );
    expect(answer.decision).toBe('refuse');
  });

  test('who changed counts as another, whether that is said or seen', async () => {
    const words = ['aaaaabbbbbccccc', 'aaaabbbbbbccccc'];
    const exports = [0, 1].map((t) => ({ t, pop: names(1, 15), mode: 'exact' as const }));
    const seen = await ask('summary.judge', sequence(words, exports));
    const said = await ask('summary.judge', {
      ...sequence(words, exports),
      touched: [{ id: 's5', after: 1 }],
    });
    expect(seen).toEqual(said);
    expect(said).toMatchObject({ decision: 'refuse', groups: [14, 1] });
    // A talk that left everything as it was gives away as much.
    const same = ['aaaaabbbbbccccc', 'aaaaabbbbbccccc'];
    const kept = await ask('summary.judge', {
      ...sequence(same, exports),
      touched: [{ id: 's5', after: 1 }],
    });
    expect(kept.decision).toBe('allow');
    expect(kept.groups).toEqual([14, 1]);
  });
});

describe('bad input', () => {
  const good = sequence(['aaabbb'], [{ t: 0, pop: names(1, 6), mode: 'exact' }]);
  test.each([
    ['students', { ...good, students: [good.students[0], good.students[0]] }],
    ['students.0.v', { ...good, categories: ['b', 'c'] }],
    ['students.0.v', { ...good, exports: [{ t: 3, pop: ['s1'], mode: 'exact' }] }],
    ['exports.0.pop', { ...good, exports: [{ t: 0, pop: ['s9'], mode: 'exact' }] }],
    ['exports.0.pop', { ...good, exports: [{ t: 0, pop: ['s1', 's1'], mode: 'exact' }] }],
    ['exports.0.rounded', { ...good, exports: [{ t: 0, pop: ['s1'], mode: 'round5', rounded: { a: 5 } }] }],
    ['exports.0.hidden', { ...good, exports: [{ t: 0, pop: ['s1'], mode: 'holes', hidden: ['z'] }] }],
    ['exports.0.mode', { ...good, exports: [{ t: 0, pop: ['s1'], mode: 'noise' }] }],
    ['touched.0.id', { ...good, touched: [{ id: 's9', after: 1 }] }],
    ['categories', { ...good, categories: ['a', 'b', 'b'] }],
    ['exports', { ...good, exports: [] }],
  ])('names the field %s', async (path, input) => {
    expect(await send('summary.judge', input)).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  test('numbers that contradict each other are refused, not judged', async () => {
    const exports = [
      { t: 0, pop: names(1, 6), mode: 'round5' as const, rounded: { a: 0, b: 0 } },
      { t: 0, pop: names(1, 6), mode: 'round5' as const, rounded: { a: 25, b: 0 } },
    ];
    const answer = await ask('summary.judge', { ...good, exports });
    expect(answer).toMatchObject({ status: 'refused', decision: 'refuse', reasons: [{ code: 'solver' }] });
  });
});
