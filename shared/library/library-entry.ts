/** The shape of what stands in the library, so that an educator finds the same fields everywhere. No texts, no rules. */
import type { Addressee, Block } from '../model/agenda.ts';
import type { Occasion } from '../model/facts.ts';
import type { Bilingual } from '../model/language.ts';
import type { Attribute, SchoolType } from '../model/school-type.ts';
import type { Stage } from '../model/views.ts';

/** Where a text or number comes from: a section of the domain brief (with its own sources), or our own proposal. */
export type Source = `domain.md §${number}` | 'design';

/**
 * When an entry may be used; every field that is given has to hold, an absent field always holds.
 *
 * Texts hold slots: `{name} {minutes} {agreement} {option} {period}`, `{yourAdults}` (je ouders, je voogd),
 * `{theAdults}`, `{atHome}`, `{AtHome}`, and `{many|one}`: the word that agrees with the adults
 * (`{vertellen|vertelt}`).
 */
export interface Conditions {
  occasions?: readonly Occasion[];
  schoolTypes?: readonly SchoolType[];
  /** At least one of these. */
  attributes?: readonly Attribute[];
  studentPresent?: boolean;
  adultsPresent?: boolean;
  /** What the item is about: ids of due topics (`due-topics.ts`), or the dimension of a difference. */
  topics?: readonly string[];
  ages?: readonly AgeCase[];
  lookback?: readonly LookbackCase[];
}

/**
 * The age as the law sees it (domain.md §6): under 18 or unknown, the last three months before 18, from 18 with the
 * permission of the student for the adults at home, from 18 without.
 */
export type AgeCase = 'minor' | 'turning-18' | 'adult-invites' | 'adult-alone';

/** What became of the agreements that are looked back on (domain.md §3): the most pressing case only. */
export type LookbackCase = 'missed-twice' | 'partly' | 'other';

export interface QuestionEntry {
  /** Never changes: the mentor's choices refer to it. */
  id: string;
  block: Block;
  to: Addressee;
  stages: readonly Stage[];
  text: Bilingual;
  source: Source;
  when?: Conditions;
  /** The general question of this block would be wrong here: this one takes its place. */
  instead?: true;
  /** Asked before the general question, which can still be chosen; or only where the others leave room. */
  place?: 'first' | 'last';
}
