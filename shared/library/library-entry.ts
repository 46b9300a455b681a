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
  /** Ids of the due topics (`due-topics.ts`) that the block is about. */
  topics?: readonly string[];
}

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
}
