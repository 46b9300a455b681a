/** The shape of the questions of a due topic: six of its own, as many as the bank has about a decision, so that two topics in one talk never ask the same. No texts. */
import type { Bilingual } from '../model/language.ts';

/** For stages 1 and 2, and for stages 3 and 4. */
interface ByStage {
  first: Bilingual;
  later: Bilingual;
  /** For every stage: asked where there is room after the other questions, and offered otherwise. */
  also: Bilingual;
}
export interface TopicQuestions {
  /** Ids of the due topics (`due-topics.ts`) that these belong to; the ids of the questions are made from the first. */
  topics: readonly [string, ...string[]];
  /** The general questions about a choice would be wrong here. */
  alone?: true;
  student: ByStage;
  parents: ByStage;
}
