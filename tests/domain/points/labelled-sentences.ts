/**
 * The sentences on which the classification of points is tuned and judged, each with the class a mentor would give it.
 * They were written and split before the patterns were tuned. Only the tune half may be looked at while tuning.
 *
 * How they are labelled, where two classes are possible:
 * - safety goes before everything. Naming suicide, self-harm or abuse is safety, also when it is denied: a denial is
 *   often how it is first said. Being bullied or threatened is safety; saying that somebody is not bullied is not.
 * - then sensitive: a diagnosis, belief, origin, status, income, police or a classmate's name, whatever else is said.
 * - then the subject of the sentence. A student who ties a matter of home or a mark to a goal or a plan of his own stays
 *   in the conversation; so do his own network, and what he organises himself (domain.md §1).
 */
import { PointKind } from '../../../shared/model/agenda.ts';
import { Speaker } from '../../../shared/model/facts.ts';
import { Language } from '../../../shared/model/language.ts';
import { home } from './sentences/home.ts';
import { involvement } from './sentences/involvement.ts';
import { logistics } from './sentences/logistics.ts';
import { participation } from './sentences/participation.ts';
import { policy } from './sentences/policy.ts';
import { safety } from './sentences/safety.ts';
import type { Sentences } from './sentences/sentences.ts';
import { sensitive } from './sentences/sensitive.ts';
import { subject } from './sentences/subject.ts';

export interface LabelledSentence {
  by: Speaker;
  language: Language;
  text: string;
  kind: PointKind;
}

const sentences: Readonly<Record<PointKind, Sentences>> = {
  involvement,
  participation,
  logistics,
  home,
  subject,
  policy,
  safety,
  sensitive,
};

export const labelledSentences: readonly LabelledSentence[] = PointKind.options.flatMap((kind) =>
  Speaker.options.flatMap((by) =>
    Language.options.flatMap((language) =>
      sentences[kind][by][language].map((text) => ({ by, language, text, kind })),
    ),
  ),
);

/** FNV-1a, 32 bits, with a last stir so that every bit of the text counts in the lowest bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 16)) >>> 0;
}

const isHeldOut = ({ text }: LabelledSentence): boolean => hash(text) % 2 === 1;

/** To look at while the patterns are tuned. */
export const tuneHalf = labelledSentences.filter((one) => !isHeldOut(one));
/** For the report only. */
export const heldOutHalf = labelledSentences.filter(isHeldOut);
