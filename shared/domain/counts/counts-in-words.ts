/** Puts what is counted about a student in words, for the student's own file. */
import type { AgeBand, PeriodCounts, TalkFacts } from '../../model/counts.ts';
import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/language.ts';
import type { SchoolType, Year } from '../../model/school-type.ts';
import type { PeriodDraft } from '../../model/summary-page.ts';
import { dueTopics } from '../../library/due-topics.ts';
import { privacy } from '../../text/privacy.ts';
import { summaryPage } from '../../text/summary-page.ts';
import { terms } from '../../text/terms.ts';
import { dateInWords } from '../date-in-words.ts';
import { joinWords } from '../join-words.ts';

/** One talk that was held. */
export interface CountedTalkOfStudent {
  day: Day;
  className: string;
  schoolType: SchoolType;
  year: Year;
  ageBand: AgeBand;
  facts: TalkFacts;
}
/** A period that was closed. */
export interface CountedPeriodOfStudent {
  period: PeriodDraft;
  counts: PeriodCounts;
}
/** A summary that was given out with this student among others. */
export interface SummaryWithStudent {
  day: Day;
  known: PeriodCounts['known'];
}
export interface CountedAbout {
  talks: readonly CountedTalkOfStudent[];
  periods: readonly CountedPeriodOfStudent[];
  summaries: readonly SummaryWithStudent[];
}

const topicWords = (ids: readonly string[], language: Language): string[] =>
  dueTopics.filter(({ id }) => ids.includes(id)).map(({ title }) => title[language]);

function knownInWords({ className, schoolType, year, ageBand }: PeriodCounts['known'], language: Language) {
  const words = terms[language];
  return [
    className,
    words.schoolType[schoolType],
    year === null ? '' : words.year(year),
    summaryPage[language].group.ageBand[ageBand],
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What both kinds have: each a line, empty where there is nothing. */
function occurredInWords(
  { topics, differences, elsewhere, led }: Pick<TalkFacts, 'topics' | 'differences' | 'elsewhere' | 'led'>,
  language: Language,
): string[] {
  const words = terms[language];
  const text = summaryPage[language];
  const list = (title: string, parts: readonly string[]) =>
    parts.length === 0 ? '' : `${title}: ${joinWords(parts, language)}`;
  return [
    list(text.table.topic, topicWords(topics, language)),
    list(
      text.table.difference,
      differences.map((one) => words.dimension[one]),
    ),
    list(
      text.table.elsewhere,
      elsewhere.map((one) => words.pointKind[one]),
    ),
    led ? text.ledYes : text.ledNo,
  ];
}

interface Lines {
  heading: string;
  lines: (string | false)[];
}

export function countsInWords({ talks, periods, summaries }: CountedAbout, language: Language): Lines[] {
  const words = terms[language];
  const text = summaryPage[language];
  return [
    ...talks.map(({ day, facts, ...known }) => ({
      heading: `${words.occasion[facts.occasion]}, ${dateInWords(day, language)}`,
      lines: [
        knownInWords(known, language),
        `${words.stage[facts.stage]}${facts.provisional ? ` (${words.provisional})` : ''}; ${text.leadAs(words.stage[facts.lead])}`,
        ...occurredInWords(facts, language),
        facts.share !== null && privacy[language].talkShare[facts.share],
      ],
    })),
    ...periods.map(({ period, counts }) => ({
      heading: text.periodOf(period.name, period.schoolYear),
      lines: [
        knownInWords(counts.known, language),
        [words.stage[counts.stage], ...counts.occasions.map((one) => words.occasion[one])].join(', '),
        ...occurredInWords(counts, language),
        ...(
          [
            [text.table.agreementOwner, counts.agreementOwners.map((one) => words.speaker[one])],
            [text.table.agreementKind, counts.agreementKinds.map((one) => text.agreementKind[one])],
            [text.table.agreementOutcome, counts.agreementOutcomes.map((one) => words.outcome[one])],
          ] as const
        ).map(([title, parts]) => parts.length > 0 && `${title}: ${joinWords(parts, language)}`),
      ],
    })),
    ...summaries.map(({ day, known }) => ({
      heading: text.inSummary(dateInWords(day, language)),
      lines: [knownInWords(known, language)],
    })),
  ];
}
