/** The conditions of a library entry as sentences, made from the same data that the engine goes by. Decides nothing. */
import { dueTopics } from '../library/due-topics.ts';
import type { Conditions, LookbackCase, QuestionEntry } from '../library/library-entry.ts';
import type { Block } from '../model/agenda.ts';
import { Occasion } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import type { Attribute } from '../model/school-type.ts';
import { SchoolType } from '../model/school-type.ts';
import { Dimension, type Stage } from '../model/views.ts';
import { conditionWords, typeGroups } from '../text/library-browser.ts';
import { terms } from '../text/terms.ts';
import { joinWords } from './join-words.ts';
import { usesLeadStage } from './pick-questions.ts';

const lookbackCases: readonly LookbackCase[] = ['missed-twice', 'partly', 'other'];

const quoted = (text: string): string => `“${text}”`;

/** "a, b of c". */
function either(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : words.slice(0, -1).join(', ') + conditionWords[language].or + last;
}

/** "vmbo" where all four of its types are meant; otherwise each by its own name. */
export function typesInWords(types: readonly SchoolType[], language: Language): string[] {
  const whole = typeGroups.filter((group) => group.types.every((type) => types.includes(type)));
  const grouped = new Set(whole.flatMap((group) => group.types));
  return [
    ...whole.map(({ name }) => name[language]),
    ...types.filter((type) => !grouped.has(type)).map((type) => terms[language].schoolType[type]),
  ];
}

export const attributesInWords = (attributes: readonly Attribute[], language: Language): string =>
  either(
    attributes.map((attribute) => quoted(terms[language].attribute[attribute])),
    language,
  );

/** Nearly all of a list is said by what is left out. */
function nearlyAll<T>(some: readonly T[], all: readonly T[]): T[] | null {
  const others = all.filter((one) => !some.includes(one));
  return others.length > 0 && others.length <= 2 && some.length > 2 * others.length ? others : null;
}

function occasionClause(occasions: readonly Occasion[], language: Language): string {
  const words = conditionWords[language];
  const name = (list: readonly Occasion[]): string =>
    either(
      list.map((occasion) => terms[language].occasion[occasion]),
      language,
    );
  const others = nearlyAll(occasions, Occasion.options);
  return others === null ? words.occasion(name(occasions)) : words.notOccasion(name(others));
}

function typeClause(types: readonly SchoolType[], language: Language): string {
  const words = conditionWords[language];
  const others = nearlyAll(types, SchoolType.options);
  return others === null
    ? words.schoolType(either(typesInWords(types, language), language))
    : words.notSchoolType(either(typesInWords(others, language), language));
}

const isDimension = (topic: string): topic is Dimension => Dimension.options.some((one) => one === topic);

function topicClauses(topics: readonly string[], language: Language): string[] {
  const words = conditionWords[language];
  const dimensions = topics.filter(isDimension).map((dimension) => terms[language].dimension[dimension]);
  const titles = dueTopics
    .filter(({ id }) => topics.includes(id))
    .map(({ title }) => quoted(title[language]));
  return [
    ...(titles.length > 0 ? [words.topic(either([...new Set(titles)], language))] : []),
    ...(dimensions.length > 0 ? [words.dimension(either(dimensions, language))] : []),
  ];
}

function stageClause(stages: readonly Stage[], block: Block | null, language: Language): string {
  const names = either(
    stages.map((stage) => quoted(terms[language].stage[stage])),
    language,
  );
  const words = conditionWords[language];
  return block !== null && usesLeadStage(block) ? words.leadStage(names) : words.stage(names);
}

/** Two of the three cases are said by the one that is left out. */
function lookbackClause(cases: readonly LookbackCase[], language: Language): string {
  const { lookback, notLookback } = conditionWords[language];
  const [only, other] = cases;
  if (only !== undefined && other === undefined) return lookback[only];
  const left = lookbackCases.find((one) => !cases.includes(one));
  return left === undefined ? '' : notLookback[left];
}

const given = <T>(value: T | undefined, say: (value: T) => string | string[]): string[] =>
  value === undefined ? [] : [say(value)].flat();

function clauses(when: Conditions, language: Language): string[] {
  const words = conditionWords[language];
  const withOrWithout = (said: { with: string; without: string }) => (isThere: boolean) =>
    isThere ? said.with : said.without;
  return [
    ...given(when.occasions, (occasions) => occasionClause(occasions, language)),
    ...given(when.schoolTypes, (types) => typeClause(types, language)),
    ...given(when.attributes, (attributes) => words.attribute(attributesInWords(attributes, language))),
    ...given(when.topics, (topics) => topicClauses(topics, language)),
    ...given(when.studentPresent, withOrWithout(words.student)),
    ...given(when.adultsPresent, withOrWithout(words.adults)),
    ...given(when.ages, (ages) =>
      either(
        ages.map((age) => words.age[age]),
        language,
      ),
    ),
    ...given(when.lookback, (cases) => lookbackClause(cases, language)),
  ];
}

/** What an entry says about when it is used, as far as its kind has it. */
export type Conditional = Partial<Pick<QuestionEntry, 'stages' | 'when' | 'instead' | 'place'>> & {
  block: Block | null;
};

/**
 * "Komt in het gesprek als de fase “Ik volg” is en het een startgesprek is." `said`: what a heading above the entry says
 * already. Empty where that is all there is to say.
 */
export function conditionsInWords(
  entry: Conditional,
  language: Language,
  said: 'topics' | 'occasions' | null = null,
): string {
  const { block, stages, when = {}, instead, place } = entry;
  const words = conditionWords[language];
  const rest = Object.fromEntries(Object.entries(when).filter(([name]) => name !== said));
  const all = [
    ...(stages === undefined || stages.length === 4 ? [] : [stageClause(stages, block, language)]),
    ...clauses(rest, language),
  ];
  return [
    ...(all.length > 0 ? [words.comesWhen(joinWords(all, language))] : said === null ? [words.always] : []),
    ...(instead === true ? [words.instead] : []),
    ...(place === undefined ? [] : [words[place]]),
  ].join(' ');
}
