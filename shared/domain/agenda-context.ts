/** Everything that the rules find out about one conversation, before items and notices are made of it. */
import { adultWords } from '../library/adult-words.ts';
import { periodsByMonth } from '../library/periods.ts';
import type { AdultsAtHome, AgendaFacts } from '../model/facts.ts';
import { adultsAtHome } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import type { Lookback } from './agreements.ts';
import { agreementLimit, planLookback } from './agreements.ts';
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
import { adultsMayTakePart, knownAge } from './law.ts';
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
  judged: JudgedStage;
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
function chooseDue(due: Due[], { occasion, minutes }: AgendaFacts): AgendaContext['due'] {
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
  const atTable = facts.present.find(isAdultsWord) ?? null;
  const adultsAllowed = adultsMayTakePart(law);
  const situation: Situation = {
    occasion,
    schoolType: student.schoolType,
    attributes: student.attributes,
    studentPresent: facts.present.includes('student'),
    adultsPresent: atTable !== null && adultsAllowed,
  };
  const combined = combineViews(facts.views, day);
  const judged = judgeStage(combined, facts.override);
  const differences = findDifferences(combined);
  const topics = chooseTopics(differences, situation, minutes);
  const safeAgreements = facts.agreements.filter(({ text }) => !isAboutSafety(text));
  const lookback = planLookback(safeAgreements);
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
      atTable ?? (family.authority === 'guardian' ? 'guardian' : 'parents'),
      lookback.lookBackOn[0]?.text ?? '',
    ),
    situation,
    adultsAtTable: atTable,
    adultsAllowed,
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
