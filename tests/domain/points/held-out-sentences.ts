/**
 * The sentences on which the classification is judged and never tuned, by who wrote them. The third author's are the
 * only ones of which nobody who wrote patterns has read a single one.
 */
import { PointKind } from '../../../shared/model/agenda.ts';
import type { Speaker } from '../../../shared/model/facts.ts';
import { freshSentences } from './fresh-sentences.ts';
import type { LabelledSentence } from './labelled-sentences.ts';
import { heldOutHalf } from './labelled-sentences.ts';
import { lastSentences } from './last-sentences.ts';
import { secondSentences } from './second-sentences.ts';

export type JudgedSentence = Pick<LabelledSentence, 'by' | 'text' | 'kind'>;
type Labelled = Readonly<Record<PointKind, readonly (readonly [Speaker, string])[]>>;

const toList = (
  labelled: Labelled,
  isCounted: (kind: PointKind, at: number) => boolean = () => true,
): JudgedSentence[] =>
  PointKind.options.flatMap((kind) =>
    labelled[kind].flatMap(([by, text], at) => (isCounted(kind, at) ? [{ by, text, kind }] : [])),
  );

/** Odd ones that came into sight while the patterns were written: they no longer count as untouched. */
const seen: Partial<Record<PointKind, readonly number[]>> = {
  safety: [1, 51, 69],
  participation: [31],
  logistics: [9],
  home: [13],
};
const isUntouched = (kind: PointKind, at: number): boolean =>
  at % 2 === 1 && seen[kind]?.includes(at) !== true;

export const heldOut = {
  'own half held out': heldOutHalf,
  'own, written after the first tuning': toList(freshSentences),
  'second author, odd half': toList(secondSentences, isUntouched),
  'third author': toList(lastSentences),
} as const satisfies Record<string, readonly JudgedSentence[]>;

/** The second author's sentences that were tuned on. */
export const tunedOfSecondAuthor = toList(secondSentences, (kind, at) => !isUntouched(kind, at));
