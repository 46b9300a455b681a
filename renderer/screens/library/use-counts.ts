/** How many texts each option would show. Worked out bit by bit, so that nobody who types or chooses has to wait for it. */
import { useEffect, useState } from 'react';
import { entriesIn } from '../../../shared/domain/browse-library.ts';
import type { LibraryChoice } from '../../../shared/model/library-choice.ts';
import { addressOf } from './choice-address.ts';

/** By choice: the library does not change while the program runs. */
const known = new Map<string, number>();

function countOf(choice: LibraryChoice): number {
  const key = addressOf(choice);
  const count = known.get(key) ?? entriesIn(choice).entries.length;
  known.set(key, count);
  return count;
}

/** In milliseconds: how long it works at a time, and how long a busy window may put that off. */
const slice = 10;
const patience = { timeout: 50 };

/** The counts that are known by now; `undefined` for those still to come. `choices` must be the same list while it says the same. */
export function useCounts(choices: readonly LibraryChoice[]): (choice: LibraryChoice) => number | undefined {
  const [, setDone] = useState(0);
  useEffect(() => {
    const open = choices.filter((choice) => !known.has(addressOf(choice)));
    let idle = 0;
    const step = (): void => {
      const end = performance.now() + slice;
      do {
        const next = open.shift();
        if (next === undefined) break;
        countOf(next);
      } while (performance.now() < end);
      if (open.length > 0) idle = requestIdleCallback(step, patience);
      // Once, at the end: labels that change one by one would be restless.
      else setDone((done) => done + 1);
    };
    if (open.length > 0) idle = requestIdleCallback(step, patience);
    return () => cancelIdleCallback(idle);
  }, [choices]);
  return (choice) => known.get(addressOf(choice));
}
