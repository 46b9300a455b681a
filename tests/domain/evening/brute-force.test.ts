import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { planEvening } from '../../../shared/domain/evening/plan-evening.ts';
import { anyEvening } from './any-evening.ts';
import { asList, findBest, scoreOf } from './brute-force.ts';

test('no plan at all has fewer without a place, then fewer moved, then fewer wishes unmet, then more of what is good', () => {
  assert(
    property(anyEvening(4), (facts) => {
      expect(asList(scoreOf(facts, planEvening(facts)))).toEqual(asList(findBest(facts)));
    }),
    { numRuns: 120 },
  );
});
