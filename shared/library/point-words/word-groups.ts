/** Groups of words that phrases of `point-patterns.ts` call by name (`@adult`). */
import { peopleWords } from './people.ts';
import { practicalWords } from './practical.ts';
import { safetyWords } from './safety.ts';
import { schoolWords } from './school.ts';
import { sensitiveWords } from './sensitive.ts';

export const wordGroups = {
  ...peopleWords,
  ...safetyWords,
  ...schoolWords,
  ...practicalWords,
  ...sensitiveWords,
} as const satisfies Record<string, readonly string[]>;
