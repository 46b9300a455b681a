/** What everything on the page is called: only words of the vocabulary, and names of classes that look like one. */
import { dueTopics } from '../../library/due-topics.ts';
import { AgeBand, AgreementKind } from '../../model/counts.ts';
import { Occasion, Outcome, Speaker } from '../../model/facts.ts';
import type { Language } from '../../model/language.ts';
import { SchoolType } from '../../model/school-type.ts';
import { totalName } from '../../model/summary.ts';
import type { SummaryBreakdown, SummaryPopulation, SummaryTable } from '../../model/summary-page.ts';
import { Dimension, Stage } from '../../model/views.ts';
import { type SchoolGroup, schoolGroups, summaryPage } from '../../text/summary-page.ts';
import { terms } from '../../text/terms.ts';
import { joinWords } from '../join-words.ts';
import { type ElsewhereGroup, elsewhereGroups, type SummaryQuestion } from './questions.ts';

/**
 * A class is called "3HB", "h3a" or "V5.2": short, with a digit, and nothing that a spreadsheet computes. Whatever else
 * somebody typed there could be a name or a formula, and does not leave. [design]
 */
const asClassName = /^(?=.*\d)[\p{L}\d][\p{L}\d ./-]{0,9}$/u;
export const isClassName = (name: string): boolean => asClassName.test(name);

/** `at`: the place among the classes of the summary, from 1, for one that is not named. */
const classLabel = (name: string, at: number, language: Language): string =>
  isClassName(name) ? name : summaryPage[language].group.classNumber(at);

function ageLabel(value: string, language: Language): string {
  const { ageBand } = summaryPage[language].group;
  if (value === 'to-15' || value === 'from-16') return ageBand[value];
  return ageBand[AgeBand.parse(value)];
}

function yearLabel(value: string, language: Language): string {
  const { years } = summaryPage[language].group;
  if (value === 'none' || value === '1-3' || value === '4-8') return years[value];
  return terms[language].year(Number(value));
}

function typeLabel(value: string, language: Language): string {
  const group = schoolGroups.find((one) => one === value);
  return group === undefined
    ? terms[language].schoolType[SchoolType.parse(value)]
    : summaryPage[language].group.schoolGroup[group];
}

/** The words of a group; `at`: the place of a class among the classes, from 1. */
const groupLabels: Record<SummaryBreakdown, (value: string, at: number, language: Language) => string> = {
  class: classLabel,
  year: (value, _, language) => yearLabel(value, language),
  type: (value, _, language) => typeLabel(value, language),
  age: (value, _, language) => ageLabel(value, language),
};

/** What a group of a breakdown is called. `all`: the values of the breakdown, in their order. */
export const groupLabel = (
  breakdown: SummaryBreakdown,
  value: string,
  all: readonly string[],
  language: Language,
): string =>
  value === totalName
    ? summaryPage[language].all
    : groupLabels[breakdown](value, all.indexOf(value) + 1, language);

export function populationLabel(population: SummaryPopulation, language: Language): string {
  const text = summaryPage[language];
  if (population.kind === 'school') return text.population.school;
  if (population.kind === 'year') return text.population.year(terms[language].year(population.year));
  if (population.kind === 'schoolType')
    return text.population.schoolType(terms[language].schoolType[population.schoolType]);
  const { className } = population;
  return isClassName(className) ? text.population.class(className) : text.oneClass;
}

const groupOfPoints = (of: string): ElsewhereGroup =>
  (Object.keys(elsewhereGroups) as ElsewhereGroup[]).find((group) => group === of) ?? 'other';

/** School types that are one kind of school. */
const kinds: readonly (readonly [SchoolGroup, readonly SchoolType[]])[] = [
  ['vmbo', ['vmbo_bb', 'vmbo_kb', 'vmbo_gl', 'vmbo_tl']],
  ['vwo', ['atheneum', 'gymnasium']],
];

function typesInWords(types: readonly SchoolType[], language: Language): string {
  const whole = kinds.find(
    ([, all]) => all.length === types.length && all.every((one) => types.includes(one)),
  );
  return whole === undefined
    ? joinWords(
        types.map((type) => terms[language].schoolType[type]),
        language,
      )
    : summaryPage[language].group.schoolGroup[whole[0]];
}

/** Exams are there in every school type, each a topic of its own: those say of which. */
function topicLabel(of: string, language: Language): string {
  const topic = dueTopics.find(({ id }) => id === of);
  if (topic === undefined) return '';
  const title = topic.title[language];
  const isShared = dueTopics.some((other) => other !== topic && other.title[language] === title);
  return isShared ? `${title}, ${typesInWords(topic.schoolTypes, language)}` : title;
}

const questionLabels: Record<SummaryTable, (of: string, language: Language) => string> = {
  stage: (_, language) => summaryPage[language].table.stage,
  led: (_, language) => summaryPage[language].ledQuestion,
  occasion: (of, language) => terms[language].occasion[Occasion.parse(of)],
  topic: topicLabel,
  difference: (of, language) =>
    of === 'any' ? summaryPage[language].anyDifference : terms[language].dimension[Dimension.parse(of)],
  agreementOwner: (of, language) => terms[language].speaker[Speaker.parse(of)],
  agreementKind: (of, language) => summaryPage[language].agreementKind[AgreementKind.parse(of)],
  agreementOutcome: (of, language) => terms[language].outcome[Outcome.parse(of)],
  elsewhere: (of, language) => summaryPage[language].elsewhereGroup[groupOfPoints(of)],
};

/** What a question asks, within the part that it stands in. */
export const questionLabel = ({ table, of }: SummaryQuestion, language: Language): string =>
  questionLabels[table](of, language);

export function categoryLabel(category: string, language: Language): string {
  const text = summaryPage[language];
  if (category === '1-2' || category === '3-4') return text.stageCategory[category];
  const stage = Stage.safeParse(Number(category));
  if (stage.success) return terms[language].stage[stage.data];
  return category === 'yes' ? text.yes : text.no;
}
