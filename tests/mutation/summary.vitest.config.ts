/** The tests that judge a mutant of the summary engine: the cases, the audit, the ledger, and every failure of the solver. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Not the random schools, nor the largest table: they take longer than all others and notice little more.
    include: ['tests/summary/{audit,protect,judge,solver,summary-together}.test.ts'],
    testNamePattern:
      /^(?!.*(?:school2000|school600_leeftijd|brute force|same number in every table|names the field))/u,
    environment: 'node',
    // The modules are loaded once for all files: more than twice as fast.
    isolate: false,
    testTimeout: 60_000,
  },
});
