/** The whole library as one list in reading order, each entry with the same fields, so that it can be shown and printed. Copies no text. */
import { differencePatterns } from '../library/difference-patterns.ts';
import type { DueTopic } from '../library/due-topics.ts';
import { dueTopics } from '../library/due-topics.ts';
import type { Conditions, QuestionEntry, Source } from '../library/library-entry.ts';
import { notices } from '../library/notices.ts';
import { questions } from '../library/questions.ts';
import { leadTexts, reasons } from '../library/reasons.ts';
import type { TipEntry } from '../library/tips.ts';
import { ruleTips, tips } from '../library/tips.ts';
import { Block } from '../model/agenda.ts';
import type { Speaker } from '../model/facts.ts';
import type { Bilingual } from '../model/language.ts';
import type { LeadRule, RuleScope } from './library-rules.ts';
import { noticeScope, reasonScope, tipScope } from './library-rules.ts';

/** The parts in reading order: the blocks of the agenda, then what stands beside it. */
export const libraryParts = [...Block.options, 'topics', 'tips', 'notices', 'reasons'] as const;
export type LibraryPartId = (typeof libraryParts)[number];

interface Shared {
  /** As it may be named in feedback; occurs once within a part. */
  id: string;
  part: LibraryPartId;
  /** For whom the text is; null: everybody at the table. */
  to: Speaker | null;
  /** With slots, as in the library. */
  text: Bilingual;
  source: Source;
}
export type LibraryEntry = Shared &
  (
    | { kind: 'question'; question: QuestionEntry }
    | { kind: 'pattern'; mentorLine: Bilingual }
    | { kind: 'topic'; topic: DueTopic }
    | { kind: 'tip'; tip: TipEntry }
    | { kind: 'rule'; scope: RuleScope }
  );

/** The section that asks for a rule, by the first word of its id; the others are of our own. */
const ruleSources: ReadonlyMap<string, Source> = new Map([
  ['points', 'domain.md §1'],
  ['due', 'domain.md §2'],
  ['dates', 'domain.md §2'],
  ['stage', 'domain.md §3'],
  ['lead', 'domain.md §3'],
  ['strength', 'domain.md §3'],
  ['difference', 'domain.md §3'],
  ['agreements', 'domain.md §3'],
  ['aloneFirst', 'domain.md §3'],
  ['shrinkOrDrop', 'domain.md §3'],
  ['block', 'domain.md §4'],
  ['goal', 'domain.md §4'],
  ['decision', 'domain.md §4'],
  ['oneStep', 'domain.md §4'],
  ['law', 'domain.md §6'],
  ['opp', 'domain.md §6'],
]);

const ofQuestions = questions.map((question): LibraryEntry => {
  const { id, block: part, to, text, source } = question;
  return { kind: 'question', id, part, to, text, source, question };
});

const ofPatterns = Object.entries(differencePatterns).map(
  ([id, { title: text, mentorLine, source }]): LibraryEntry => ({
    kind: 'pattern',
    id,
    part: 'difference',
    to: null,
    text,
    mentorLine,
    source,
  }),
);

const ofTopics = dueTopics.map((topic): LibraryEntry => {
  const { id, title: text, source } = topic;
  return { kind: 'topic', id, part: 'topics', to: null, text, source, topic };
});

const ofTips = tips.map((tip): LibraryEntry => {
  const { id, text, source } = tip;
  return { kind: 'tip', id, part: 'tips', to: 'mentor', text, source, tip };
});

const rule = (
  part: 'tips' | 'notices' | 'reasons',
  id: string,
  text: Bilingual,
  scope: RuleScope,
): LibraryEntry => ({
  kind: 'rule',
  id,
  part,
  to: 'mentor',
  text,
  scope,
  source: ruleSources.get(id.split('.')[0] ?? '') ?? 'design',
});

const keysOf = <T extends object>(object: T): (keyof T)[] =>
  Object.keys(object).filter((key): key is string & keyof T => Object.hasOwn(object, key));

const leadRule = (index: number): LeadRule =>
  index === 0
    ? 'lead.minimum 1'
    : index === 1
      ? 'lead.minimum 2'
      : index === 2
        ? 'lead.minimum 3'
        : 'lead.minimum 4';

const ofRules: readonly LibraryEntry[] = [
  ...keysOf(ruleTips).map((id) => rule('tips', id, ruleTips[id], tipScope(id))),
  ...keysOf(notices).map((id) => rule('notices', id, notices[id], noticeScope(id))),
  ...keysOf(reasons).map((id) => rule('reasons', id, reasons[id], reasonScope(id))),
  ...leadTexts.map((text, index) => {
    const id = leadRule(index);
    return rule('reasons', id, text, reasonScope(id));
  }),
];

const byPart = Map.groupBy(
  [...ofPatterns, ...ofQuestions, ...ofTopics, ...ofTips, ...ofRules],
  ({ part }) => part,
);

/** All of it, in the order of the parts and within a part in the order of the library. */
export const libraryEntries: readonly LibraryEntry[] = libraryParts.flatMap((part) => byPart.get(part) ?? []);

/** Conditions in the library's own shape, of whatever kind the entry is. */
export function conditionsOf(entry: LibraryEntry): {
  stages?: QuestionEntry['stages'];
  when?: Conditions;
  block: Block | null;
} {
  if (entry.kind === 'question') return entry.question;
  if (entry.kind === 'tip') return entry.tip;
  if (entry.kind !== 'rule') return { block: null };
  const { stages, occasions, schoolTypes } = entry.scope;
  return {
    block: null,
    ...(stages === undefined ? {} : { stages }),
    when: {
      ...(occasions === undefined ? {} : { occasions }),
      ...(schoolTypes === undefined ? {} : { schoolTypes }),
    },
  };
}
