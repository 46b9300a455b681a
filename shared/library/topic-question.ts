/** The shape of the questions of a due topic: four of its own, so that two topics in one talk never ask the same. No texts. */
import type { Bilingual } from '../model/language.ts';

/** For stages 1 and 2, and for stages 3 and 4. */
interface ByStage {
  first: Bilingual;
  later: Bilingual;
}
export interface TopicQuestions {
  /** Ids of the due topics (`due-topics.ts`) that these belong to; the ids of the questions are made from the first. */
  topics: readonly [string, ...string[]];
  student: ByStage;
  parents: ByStage;
}
