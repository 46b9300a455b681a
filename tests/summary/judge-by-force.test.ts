/** The ledger against a judge who tries every class there could be: the same verdict, the same evidence. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerJudge } from '../../electron/backend/summary/answer-judge.ts';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import type { CallInput } from '../../shared/contract.ts';
import { JudgeRequest } from '../../shared/model/summary.ts';
import { findLeaks } from './brute-force.ts';

type Request = CallInput<'summary.judge'>;

describe('against brute force', () => {
  const k = 3;
  const students = 6;
  const categories = ['a', 'b', 'c'];
  const arbitrary = fc
    .record({
      words: fc.array(
        fc.array(fc.constantFrom(...categories), { minLength: students, maxLength: students }),
        {
          minLength: 2,
          maxLength: 2,
        },
      ),
      changed: fc.nat({ max: 2 }),
      exports: fc.array(
        fc.record({
          t: fc.nat({ max: 1 }),
          members: fc.array(fc.boolean(), { minLength: students, maxLength: students }),
          mode: fc.constantFrom('exact' as const, 'exact' as const, 'round5' as const, 'holes' as const),
          hidden: fc.subarray(categories, { minLength: 2 }),
        }),
        { minLength: 3, maxLength: 6 },
      ),
    })
    .map(({ words: [before = [], after = []], changed, exports }): Request => ({
      k,
      categories,
      students: before.map((value, at) => ({
        id: `s${at + 1}`,
        v: [value, at < changed ? (after[at] ?? value) : value],
      })),
      exports: exports.map(({ t, members, mode, hidden }) => {
        const chosen = members.flatMap((is, at) => (is ? [`s${at + 1}`] : []));
        return { t, pop: chosen.length === 0 ? ['s1'] : chosen, mode, ...(mode === 'holes' && { hidden }) };
      }),
    }));

  test('120 random sequences of 3-6 exports: the same verdict and the same intervals', async () => {
    const open = await loadSolver();
    let refused = 0;
    fc.assert(
      fc.property(arbitrary, (request) => {
        const parsed = JudgeRequest.parse(request);
        const answer = answerJudge(parsed, open);
        const leaks = findLeaks(parsed, answer.rounded);
        expect(answer.evidence).toEqual(leaks);
        expect(answer.decision).toBe(leaks.length === 0 ? 'allow' : 'refuse');
        refused += leaks.length === 0 ? 0 : 1;
      }),
      { numRuns: 120, seed: 7 },
    );
    // Both verdicts occur, so that the comparison is one.
    expect(refused).toBeGreaterThan(10);
    expect(refused).toBeLessThan(110);
  });
});
