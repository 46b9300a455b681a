/**
 * The questions of our own ("design"), beside the bank of domain.md §5. Those about a due topic stand in the files
 * `*-topic-questions.ts`. Their order is the order of choice: a situation before an occasion, a school before a progress talk.
 * Holds no text itself.
 */
import { attributeQuestions } from './attribute-questions.ts';
import type { QuestionEntry } from './library-entry.ts';
import { occasionQuestions } from './occasion-questions.ts';
import { progressQuestions } from './progress-questions.ts';
import { schoolQuestions } from './school-questions.ts';
import { situationQuestions } from './situation-questions.ts';

export const ownQuestions: readonly QuestionEntry[] = [
  ...situationQuestions,
  ...attributeQuestions,
  ...occasionQuestions,
  ...schoolQuestions,
  ...progressQuestions,
];
