/** The shape of a row of `point-patterns.ts`, and how its phrases are written. */
import type { PointKind } from '../model/agenda.ts';
import type { Language } from '../model/language.ts';

/**
 * A phrase is words as they are typed, without capitals, accents, punctuation and apostrophes ("dont"). `*` stands for
 * the rest of a word (at its end or its beginning, beside at least three letters), `a|b` for one of these words,
 * `b_c` among them for two words that belong together, `@group` for one of a group of `point-words/`, `...` for up to
 * five words, ` & ` for "near each other, in any order". A phrase stays within one sentence.
 */
export interface PatternRow {
  /** Names the rule. The reason of a point quotes the words that it found (domain.md §1). */
  id: string;
  kind: PointKind;
  /**
   * How strongly the row tells its class; 3 when not said. Points of the rows of a class add up: from 2 on a point goes
   * elsewhere. Safety and sensitive rows have no points: one is enough.
   */
  points?: 1 | 2;
  phrases: Readonly<Record<Language, readonly string[]>>;
  /** Only about what adults do: not about what the student does or organises himself. */
  aboutAdults?: true;
  /** The student's own point stays on the agenda when it is tied to school ("school") or to a goal or plan ("goal"). */
  studentKeepsWith?: 'school' | 'goal';
  /** Does not count when it is denied ("hij wordt niet gepest"). */
  deniable?: true;
  /** For sensitive data: which neutral wording to offer (`neutralWordings`). */
  neutral?: 'support' | 'home' | 'person' | 'classmate';
}
