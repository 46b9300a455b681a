/** What is in the library for a choice, in reading order: what the engine would use in some conversation of it, and nothing else. */
import type { Block } from '../model/agenda.ts';
import type { LibraryChoice } from '../model/library-choice.ts';
import type { Due } from './due-topics.ts';
import type { LibraryEntry, LibraryPartId } from './library-entries.ts';
import { libraryEntries, libraryParts } from './library-entries.ts';
import { momentsIn, type LibraryMoment } from './library-moments.ts';
import { scopeHolds } from './library-rules.ts';
import { mayBeAsked, mayBeGiven } from './library-situations.ts';

/** Entries with the same heading; in one part the headings are all different. */
export interface LibraryGroup {
  heading: GroupHeading;
  entries: readonly LibraryEntry[];
}
/** What the entries of a group have in common; the words for it are made elsewhere. */
export type GroupHeading =
  | {
      by:
        | 'general'
        | 'lookback'
        | 'difference'
        | 'aboutDecision'
        | 'schoolType'
        | 'situation'
        | 'pattern'
        | 'dimension'
        | 'decision'
        | 'topic'
        | 'none';
    }
  | { by: 'topics' | 'occasions' | 'block'; ids: readonly string[] };

export interface LibraryPart {
  id: LibraryPartId;
  count: number;
  groups: readonly LibraryGroup[];
}
export interface LibraryPage {
  parts: readonly LibraryPart[];
  count: number;
  /** Topics that are due, but on no agenda of this choice: the mentor is only told of them. */
  onlyMentioned: ReadonlySet<string>;
}

const idsIn = (
  moments: readonly LibraryMoment[],
  pick: (moment: LibraryMoment) => readonly Due[],
): Set<string> => {
  const ids = new Set<string>();
  for (const moment of moments) for (const { topic } of pick(moment)) ids.add(topic.id);
  return ids;
};

/** The entries of a choice, in the order of the library, and the topics that are only mentioned. */
export function entriesIn(
  choice: LibraryChoice,
): Pick<LibraryPage, 'onlyMentioned'> & { entries: LibraryEntry[] } {
  const moments = momentsIn(choice);
  const due = idsIn(moments, (moment) => moment.due);
  const onAgenda = idsIn(moments, (moment) => moment.onAgenda);
  const isUsed = (entry: LibraryEntry): boolean => {
    if (choice.to !== null && entry.to !== null && entry.to !== choice.to) return false;
    if (entry.kind === 'question') return mayBeAsked(entry.question, choice);
    if (entry.kind === 'tip') return mayBeGiven(entry.tip, choice);
    if (entry.kind === 'topic') return due.has(entry.id);
    return entry.kind === 'pattern' || scopeHolds(entry.scope, choice, moments);
  };
  return {
    entries: libraryEntries.filter(isUsed),
    onlyMentioned: new Set([...due].filter((id) => !onAgenda.has(id))),
  };
}

/** Blocks that not every conversation has. */
const generalIn: Partial<Record<Block, 'lookback' | 'difference' | 'aboutDecision'>> = {
  lookback: 'lookback',
  difference: 'difference',
  decision: 'aboutDecision',
};

function headingOf(entry: LibraryEntry): GroupHeading {
  if (entry.kind === 'pattern') return { by: 'pattern' };
  if (entry.kind === 'topic') return { by: entry.topic.kind };
  if (entry.kind === 'tip') return { by: 'block', ids: [entry.tip.block] };
  if (entry.kind === 'rule') return { by: entry.part === 'tips' ? 'situation' : 'none' };
  const { when = {}, block } = entry.question;
  if (when.topics !== undefined)
    return block === 'difference' ? { by: 'dimension' } : { by: 'topics', ids: when.topics };
  if (when.occasions !== undefined) return { by: 'occasions', ids: when.occasions };
  if (when.schoolTypes !== undefined) return { by: 'schoolType' };
  return { by: Object.keys(when).length === 0 ? (generalIn[block] ?? 'general') : 'situation' };
}

const order = [
  'pattern',
  'general',
  'lookback',
  'difference',
  'aboutDecision',
  'none',
  'decision',
  'topic',
  'dimension',
  'block',
  'situation',
  'schoolType',
  'occasions',
  'topics',
];
/** What holds always comes first, what holds in one case last. */
const rank = ({ by }: GroupHeading): number => order.indexOf(by);

/** Groups in the order of `rank`, and within it as they first occur. */
export function groupEntries(entries: readonly LibraryEntry[]): LibraryGroup[] {
  const byHeading = Map.groupBy(entries, (entry) => JSON.stringify(headingOf(entry)));
  return [...byHeading.values()]
    .flatMap((list) => (list[0] === undefined ? [] : [{ heading: headingOf(list[0]), entries: list }]))
    .toSorted((a, b) => rank(a.heading) - rank(b.heading));
}

/** Parts without entries are left out. */
export function toParts(entries: readonly LibraryEntry[]): LibraryPart[] {
  const byPart = Map.groupBy(entries, ({ part }) => part);
  return libraryParts.flatMap((id) => {
    const list = byPart.get(id);
    return list === undefined ? [] : [{ id, count: list.length, groups: groupEntries(list) }];
  });
}

export function browseLibrary(choice: LibraryChoice): LibraryPage {
  const { entries, onlyMentioned } = entriesIn(choice);
  return { parts: toParts(entries), count: entries.length, onlyMentioned };
}
