/**
 * All questions. Their order is the order of choice: about what is due first the question of the topic itself, in every
 * other block first the bank. Holds no text itself.
 */
import { bankQuestions } from './bank-questions.ts';
import type { QuestionEntry } from './library-entry.ts';
import { ownQuestions } from './own-questions.ts';
import { topicQuestions } from './topic-questions.ts';

const ofTopic = ownQuestions.filter(({ block }) => block === 'decision');

export const questions: readonly QuestionEntry[] = [
  ...ofTopic,
  ...topicQuestions,
  ...bankQuestions,
  ...ownQuestions.filter((question) => !ofTopic.includes(question)),
];
