/** All questions about due topics, as entries of the library. Holds no text itself. */
import { dueTopics } from './due-topics.ts';
import { firstYearsTopicQuestions } from './first-years-topic-questions.ts';
import { havoVwoTopicQuestions } from './havo-vwo-topic-questions.ts';
import type { QuestionEntry } from './library-entry.ts';
import { practicalTopicQuestions } from './practical-topic-questions.ts';
import type { TopicQuestions } from './topic-question.ts';
import { vmboTopicQuestions } from './vmbo-topic-questions.ts';
import { vsoIskTopicQuestions } from './vso-isk-topic-questions.ts';

const first = [1, 2] as const;
const later = [3, 4] as const;
const every = [1, 2, 3, 4] as const;
const isDecision = (id: string): boolean => dueTopics.find((topic) => topic.id === id)?.kind === 'decision';

function toEntries({ topics, alone, student, parents }: TopicQuestions): QuestionEntry[] {
  const [id] = topics;
  const shared = {
    block: 'decision',
    source: 'design',
    when: { topics },
    // The general questions are about a choice: wrong for something to follow.
    ...(isDecision(id) && alone !== true ? {} : { instead: true as const }),
  } as const;
  return [
    { ...shared, id: `8-L12-${id}`, to: 'student', stages: first, text: student.first },
    { ...shared, id: `8-L34-${id}`, to: 'student', stages: later, text: student.later },
    { ...shared, id: `8-O12-${id}`, to: 'parents', stages: first, text: parents.first },
    { ...shared, id: `8-O34-${id}`, to: 'parents', stages: later, text: parents.later },
    { ...shared, id: `8-LA-${id}`, to: 'student', stages: every, text: student.also, place: 'last' },
    { ...shared, id: `8-OA-${id}`, to: 'parents', stages: every, text: parents.also, place: 'last' },
  ];
}

export const topicQuestions: readonly QuestionEntry[] = [
  ...firstYearsTopicQuestions,
  ...practicalTopicQuestions,
  ...vmboTopicQuestions,
  ...havoVwoTopicQuestions,
  ...vsoIskTopicQuestions,
].flatMap(toEntries);
