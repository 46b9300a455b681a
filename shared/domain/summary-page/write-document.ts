/** The page in words, from what is given out. Sees published numbers only: no true count can be on it. */
import type { Language } from '../../model/language.ts';
import { floors, totalName } from '../../model/summary.ts';
import {
  type PeriodDraft,
  type PublishedQuestion,
  type SummaryChoice,
  type SummaryDocument,
  SummaryTable,
} from '../../model/summary-page.ts';
import { summaryLines } from '../../text/summary-lines.ts';
import { summaryPage } from '../../text/summary-page.ts';
import { capitalise } from '../join-words.ts';
import { findQuestion } from './questions.ts';
import { categoryLabel, groupLabel, populationLabel, questionLabel } from './summary-labels.ts';

type Table = SummaryDocument['parts'][number]['tables'][number];

/** The numbers of all rows together. */
const totalsOf = ({ rows }: PublishedQuestion): readonly (number | null)[] =>
  rows.find(({ key }) => key.every((part) => part === totalName))?.numbers ?? [];

function writeTable(published: PublishedQuestion, language: Language): Table {
  const { mode, breakdowns, categories, rows } = published;
  const text = summaryPage[language];
  const question = findQuestion(published.question);
  const values = breakdowns.map((_, at) => [...new Set(rows.map(({ key }) => key[at] ?? ''))]);
  return {
    title: question === undefined ? '' : questionLabel(question, language),
    rounded: mode === 'rounded',
    breakdowns: breakdowns.map((name) => text.breakdown[name]),
    categories: [...categories.map((category) => categoryLabel(category, language)), text.together],
    rows: rows.map(({ key, numbers }) => ({
      labels: breakdowns.map((name, at) => groupLabel(name, key[at] ?? '', values[at] ?? [], language)),
      numbers: [...numbers],
    })),
  };
}

/** Sentences of published numbers, of groups large enough for one (anonymise.md §2: base of at least 20). */
const leastForSentence = 20;
const highStages: readonly string[] = ['3', '4', '3-4'];
const headlineQuestions: readonly (readonly [
  question: string,
  counted: readonly string[],
  sentence: 'stageHigh' | 'led' | 'difference' | 'kept',
])[] = [
  ['stage', highStages, 'stageHigh'],
  ['led', ['yes'], 'led'],
  ['difference:any', ['yes'], 'difference'],
  ['agreementOutcome:kept', ['yes'], 'kept'],
];

function writeHeadlines(published: readonly PublishedQuestion[], language: Language): string[] {
  const { headline, about } = summaryPage[language];
  const sentences = headlineQuestions.flatMap(([id, counted, sentence]) => {
    const found = published.find(({ question }) => question === id);
    if (found === undefined) return [];
    const numbers = totalsOf(found).slice(0, -1);
    if (numbers.includes(null)) return [];
    const sumOf = (is: boolean): number =>
      found.categories.reduce(
        (sum, category, at) => sum + (counted.includes(category) === is ? (numbers[at] ?? 0) : 0),
        0,
      );
    const [count, others] = [sumOf(true), sumOf(false)];
    const say = found.mode === 'rounded' ? about : String;
    return count + others < leastForSentence ? [] : [capitalise(headline[sentence](say(count), say(others)))];
  });
  return sentences.length === 0 && published.length === 0 ? [headline.none] : sentences;
}

/** A summary of classes says something of their mentors: it is never called anonymous (anonymise.md §1). */
export const isAboutClasses = (
  { population, breakdowns }: SummaryChoice,
  /** How many there are in the population. */
  classes: number,
): boolean => population.kind === 'class' || breakdowns.includes('class') || classes < 2;

/** `isMarked`: not every table is rounded, and those that are say so. */
function sayRounded(isMarked: boolean, language: Language): string {
  const { protection } = summaryPage[language];
  return isMarked
    ? protection.someRounded(floors.cell, summaryLines[language].rounded)
    : protection.rounded(floors.cell);
}

/** `published`: in any order. The same numbers in the same language give the same document. */
export function writeDocument(
  { choice, classes }: { choice: SummaryChoice; classes: number },
  period: Pick<PeriodDraft, 'name' | 'schoolYear'>,
  published: readonly PublishedQuestion[],
  language: Language,
): SummaryDocument {
  const text = summaryPage[language];
  const parts = SummaryTable.options.flatMap((table) => {
    const tables = published
      .filter(({ question }) => findQuestion(question)?.table === table)
      .map((one) => writeTable(one, language));
    return tables.length === 0 ? [] : [{ title: text.table[table], tables }];
  });
  const isRounded = published.some(({ mode }) => mode === 'rounded');
  const hasHoles = published.some(({ mode }) => mode === 'holes');
  return {
    format: 'driehoek-summary',
    version: 1,
    language,
    title: isAboutClasses(choice, classes) ? text.titleOfClass : text.title,
    population: populationLabel(choice.population, language),
    period: text.periodOf(period.name, period.schoolYear),
    headlines: writeHeadlines(published, language),
    parts,
    protection: [
      ...(isRounded ? [sayRounded(hasHoles, language), text.protection.sumsDiffer] : []),
      ...(hasHoles ? [text.protection.holes(floors.cell)] : []),
      text.protection.groups(floors.group),
      text.protection.audit,
      text.protection.noRows,
      text.protection.repeat,
    ],
  };
}
