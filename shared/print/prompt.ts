/** What one reader is asked on his own sheet: the items of the agenda with a question for him, in its order. No other reader's points. */
import type { Block, EditedItem, Lead } from '../model/agenda.ts';
import type { Language } from '../model/language.ts';
import type { Stage } from '../model/views.ts';
import { terms } from '../text/terms.ts';

/** The part of an item that may stand on the sheets of student and parents: no reasons, no tips. */
export type SharedItem = Pick<EditedItem, 'block' | 'title' | 'minutes' | 'lead' | 'questions' | 'points'>;

/** The part of an agenda that those two sheets can reach: no ratings, differences, notices or points that go elsewhere. */
export interface SharedAgenda {
  readonly lead: Stage;
  readonly items: readonly SharedItem[];
}

export interface Prompt {
  heading: string;
  minutes: string;
  lead: Lead;
  questions: readonly string[];
  /** The reader's own points, word for word. */
  points: readonly string[];
  /** 0 for what a page drops last. */
  rank: number;
  /** Asks for more room than half the width. */
  wide: boolean;
}

/** What matters most to prepare: the own word, choices and differences before the frame of the talk [design]. */
const ranking = [
  'student',
  'parents',
  'decision',
  'difference',
  'goal',
  'strength',
  'lookback',
  'help',
  'closing',
  'opening',
  'agreements',
] as const satisfies readonly Block[];

/** Where most is written: these keep the full width longest. */
const wideBlocks: ReadonlySet<Block> = new Set(['student', 'difference', 'goal']);

/** The heading of an item for one reader: his own words for the block, or the title where that names the subject. */
export const headingOf = (item: SharedItem, headings: Readonly<Record<Block, string | null>>): string =>
  headings[item.block] ?? item.title;

/** The questions that an item puts to one reader. */
const questionsTo = (item: SharedItem, reader: 'student' | 'parents'): string[] =>
  item.questions.filter((question) => question.to === reader).map((question) => question.text);

/** The prompts for one reader; items of the blocks in `except` have their own place on the page. */
export function promptsFor(
  reader: 'student' | 'parents',
  items: readonly SharedItem[],
  headings: Readonly<Record<Block, string | null>>,
  except: readonly Block[],
  language: Language,
): Prompt[] {
  return items
    .filter((item) => !except.includes(item.block))
    .map((item) => ({
      heading: headingOf(item, headings),
      minutes: terms[language].minutes(item.minutes),
      lead: item.lead,
      questions: questionsTo(item, reader),
      points: item.points.filter((point) => point.by === reader).map((point) => point.text),
      rank: ranking.indexOf(item.block),
      wide: wideBlocks.has(item.block),
    }))
    .filter((prompt) => prompt.questions.length + prompt.points.length > 0);
}
