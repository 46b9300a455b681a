/** The tests that judge a mutant of the summary engine: each part by itself, the audit, the ledger, a solver that fails. */
import { defineConfig } from 'vitest/config';

const parts = ['frame', 'round-table', 'suppress-table', 'reader-view', 'possibilities', 'audit-table'];

export default defineConfig({
  test: {
    // Whole files only: Stryker puts names of its own in the place of a pattern. So not the saved tables, the random
    // schools and the judge who tries everything: they take longer than all others and notice little more.
    include: [...parts, 'judge-ledger', 'audit', 'judge', 'solver'].map(
      (name) => `tests/summary/${name}.test.ts`,
    ),
    environment: 'node',
    // The modules are loaded once for all files: more than twice as fast.
    isolate: false,
    testTimeout: 60_000,
  },
});
