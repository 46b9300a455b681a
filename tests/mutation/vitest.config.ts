/** The tests that judge a mutant: the rules of the agenda only, and a short walk; no browser, store or classification. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Not `agenda-walk`: it walks on other threads, where no mutant is; `short-walk` does it here. Nor `library`, which
    // builds ten thousand agendas outside any test.
    include: [
      'tests/domain/{agenda-invariants,agreements,build-agenda,days,differences,due-topics}.test.ts',
      'tests/domain/{judge-agreement,sort-points,tips}.test.ts',
      'tests/domain/{edit-agenda,law,minutes,names,notices,pick-questions,read-day,reasons,stage}.test.ts',
      'tests/mutation/*.test.ts',
    ],
    environment: 'node',
    // The modules are loaded once for all files: more than twice as fast.
    isolate: false,
    testTimeout: 60_000,
  },
});
