/** Everything that the rules find out about one conversation, before items and notices are made of it. */
import { adultWords } from '../library/adult-words.ts';
import { periodsByMonth } from '../library/periods.ts';
import type { AdultsAtHome, AgendaFacts } from '../model/facts.ts';
import { adultsAtHome } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import type { Lookback } from './agreements.ts';
import { agreementLimit, lookbackCase, planLookback } from './agreements.ts';
import { isAboutSafety } from './classify-points.ts';
import type { CombinedDimension } from './combine-views.ts';
import { combineViews } from './combine-views.ts';
import type { Situation } from './conditions.ts';
import type { DifferenceTopic, FoundDifference } from './differences.ts';
import { differenceLimit, findDifferences, mergeDifferences } from './differences.ts';
import type { Due } from './due-topics.ts';
import { dueFor } from './due-topics.ts';
import type { Words } from './fill-text.ts';
import { makeWords } from './fill-text.ts';
import type { LawFacts } from './law.ts';
import { adultsMayTakePart, ageCase, knownAge, nameAdults } from './law.ts';
import type { PlannedMinutes } from './minutes.ts';
import { decisionLimit, planMinutes } from './minutes.ts';
import type { SortedPoints } from './sort-points.ts';
import { sortPoints } from './sort-points.ts';
import { withoutFullStop } from './join-words.ts';
import type { JudgedStage } from './stage.ts';
import { judgeStage } from './stage.ts';

export interface AgendaContext {
  facts: AgendaFacts;
  language: Language;
  words: Words;
  situation: Situation;
  /** The word for the adults at the table; null: none of them is there. */
  adultsAtTable: AdultsAtHome | null;
  /** False: 18 or older without recorded permission (domain.md §6). */
  adultsAllowed: boolean;
  law: LawFacts;
  /** An interpreter sits at this very talk. */
  interpreter: boolean;
  /** Parents who come to two talks: nothing of the one reaches the other (domain.md §6). */
  apart: boolean;
  judged: JudgedStage;
  /** As far as it may be talked about: see `forTheTable`. */
  combined: CombinedDimension[];
  differences: FoundDifference[];
  topics: { chosen: DifferenceTopic[]; overLimit: DifferenceTopic[]; somebodyAbsent: DifferenceTopic[] };
  due: { chosen: Due[]; others: Due[] };
  lookback: Lookback;
  points: SortedPoints;
  /** A safety matter in a point or in another text that was typed. */
  safety: boolean;
  agreementLimit: number;
  minutes: PlannedMinutes;
}

const isAdultsWord = (who: string): who is AdultsAtHome => adultsAtHome.some((word) => word === who);

function wordsFor(facts: AgendaFacts, adults: AdultsAtHome, agreement: string): Words {
  const { language } = facts;
  return makeWords(adultWords[language][adults], {
    name: facts.student.givenName,
    minutes: String(facts.minutes),
    period: periodsByMonth[Number(facts.day.slice(5, 7)) - 1]?.[language] ?? '',
    agreement: withoutFullStop(agreement),
  });
}

/**
 * The views that differences and strengths are made of. Without the parents' one where an adult student gave no
 * permission, and where two parents who come apart do not see a dimension alike: any value for both would tell the
 * one what the other filled in (domain.md §3, rule 1, and §6). The stage is judged from all views.
 */
function forTheTable(
  combined: readonly CombinedDimension[],
  adultsAllowed: boolean,
  together: boolean,
): CombinedDimension[] {
  return combined.map((one) =>
    adultsAllowed && (together || one.parentsAlike)
      ? one
      : { ...one, parent: null, parentsApart: adultsAllowed && one.parentsApart },
  );
}

/** A difference is talked about with everybody whose view it is about, never behind a back. */
const needsAdults = ({ pattern }: DifferenceTopic): boolean =>
  pattern === 'parents-low' || pattern === 'parents-high' || pattern === 'apart';

function chooseTopics(
  differences: readonly FoundDifference[],
  { studentPresent, adultsPresent }: Situation,
  minutes: number,
): AgendaContext['topics'] {
  const all = mergeDifferences(differences);
  const possible = all.filter((topic) => studentPresent && (adultsPresent || !needsAdults(topic)));
  const limit = differenceLimit(minutes);
  return {
    chosen: possible.slice(0, limit),
    overLimit: possible.slice(limit),
    somebodyAbsent: all.filter((topic) => !possible.includes(topic)),
  };
}

/** A second item only for a second decision; in ten minutes only a decision has one (domain.md §4). */
export function chooseDue(
  due: Due[],
  { occasion, minutes }: Pick<AgendaFacts, 'occasion' | 'minutes'>,
): AgendaContext['due'] {
  const chosen =
    occasion === 'start'
      ? []
      : due
          .filter(({ topic }, index) => topic.kind === 'decision' || (index === 0 && minutes > 10))
          .slice(0, decisionLimit(minutes));
  return { chosen, others: due.filter((one) => !chosen.includes(one)) };
}

export function makeContext(facts: AgendaFacts): AgendaContext {
  const { day, occasion, minutes, language, student, family } = facts;
  const law = { day, birthDay: student.birthDay, attributes: student.attributes, family };
  const adultsWord = facts.present.find(isAdultsWord);
  const atTable = adultsWord === undefined ? null : nameAdults(adultsWord, law);
  const adultsAllowed = adultsMayTakePart(law);
  const safeAgreements = facts.agreements.filter(({ text }) => !isAboutSafety(text));
  // Without permission nothing of the adults at home stands on the agenda of an adult student.
  const lookback = planLookback(safeAgreements.filter(({ owner }) => adultsAllowed || owner !== 'parents'));
  const situation: Situation = {
    occasion,
    schoolType: student.schoolType,
    attributes: student.attributes,
    studentPresent: facts.present.includes('student'),
    adultsPresent: atTable !== null && adultsAllowed,
    age: ageCase(law),
    lookback: lookbackCase(lookback),
  };
  const allViews = combineViews(facts.views, day);
  const judged = judgeStage(allViews, facts.override);
  const combined = forTheTable(allViews, adultsAllowed, family.together);
  const differences = findDifferences(combined);
  const topics = chooseTopics(differences, situation, minutes);
  const points = sortPoints(facts.points, language);
  const due = chooseDue(
    dueFor({
      day,
      occasion,
      schoolType: student.schoolType,
      year: student.year,
      age: knownAge(law),
      attributes: student.attributes,
    }),
    facts,
  );
  return {
    facts,
    language,
    words: wordsFor(
      facts,
      atTable ?? nameAdults('parents', law),
      (lookback.shrinkOrDrop[0] ?? lookback.lookBackOn[0])?.text ?? '',
    ),
    situation,
    adultsAtTable: atTable,
    adultsAllowed,
    law,
    interpreter: (family.interpreter && situation.adultsPresent) || student.attributes.includes('tolk'),
    apart: !family.together && atTable !== null && atTable !== 'guardian',
    judged,
    combined,
    differences,
    topics,
    due,
    lookback,
    points,
    safety:
      points.safety ||
      safeAgreements.length < facts.agreements.length ||
      (facts.override !== null && isAboutSafety(facts.override.reason)),
    agreementLimit: agreementLimit(minutes, judged.stage),
    minutes: planMinutes({
      minutes,
      occasion,
      openAgreements: lookback.lookBackOn.length > 0,
      adultsPresent: situation.adultsPresent,
      decisions: due.chosen.length,
      differences: topics.chosen.length,
    }),
  };
}
