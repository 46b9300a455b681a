/** All questions: the bank, our own, and those of the due topics. Holds no text itself. */
import { bankQuestions } from './bank-questions.ts';
import type { DueTopic } from './due-topics.ts';
import { dueTopics } from './due-topics.ts';
import type { QuestionEntry } from './library-entry.ts';
import { ownQuestions } from './own-questions.ts';

const every = [1, 2, 3, 4] as const;

const ofTopic = ({ id, ask }: DueTopic): QuestionEntry[] => {
  if (ask === undefined) return [];
  const shared = {
    block: 'decision',
    stages: every,
    source: 'design',
    when: { topics: [id] },
    instead: true,
  } as const;
  return [
    { ...shared, id: `8-L-${id}`, to: 'student', text: ask.student },
    { ...shared, id: `8-O-${id}`, to: 'parents', text: ask.parents },
  ];
};

export const questions: readonly QuestionEntry[] = [
  ...bankQuestions,
  ...ownQuestions,
  ...dueTopics.flatMap(ofTopic),
];
