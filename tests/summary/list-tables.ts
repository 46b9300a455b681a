/** Tables for the engine by itself, over invented schools. What the product asks is in `summary-page/questions.ts`. */
import {
  type BreakdownName,
  type Measure,
  type MenuTable,
  type SummaryFacts,
} from '../../shared/domain/summary/release/menu.ts';
import { Occasion, Speaker } from '../../shared/model/facts.ts';
import { type Dimension, dimensions, type Stage } from '../../shared/model/views.ts';

/** What an invented student did, besides what the engine knows of everybody. */
export interface SchoolFacts extends SummaryFacts {
  /** null: nobody gave a view. */
  stage: Stage | null;
  occasions: readonly Occasion[];
  topics: readonly string[];
  agreements: readonly { owner: Speaker; kept: boolean | null }[];
  differences: readonly Dimension[];
  elsewhere: readonly string[];
  led: boolean;
}

interface SchoolMeasure extends Measure {
  /** How busy somebody was: not by class. */
  isActivity: boolean;
  categoryOf(facts: SchoolFacts): string;
}

export interface SchoolTable extends MenuTable {
  measure: SchoolMeasure;
}

const countedElsewhere = ['participation', 'logistics', 'home', 'subject', 'policy'] as const;

const yesNo = (id: string, is: (facts: SchoolFacts) => boolean): SchoolMeasure => ({
  id,
  categories: ['yes', 'no'],
  bands: null,
  isActivity: true,
  categoryOf: (facts) => (is(facts) ? 'yes' : 'no'),
});

/** The ownership stage, and its bands: with help (1-2) and on one's own (3-4). */
const stage: SchoolMeasure = {
  id: 'stage',
  categories: ['1', '2', '3', '4', 'none'],
  bands: [
    ['1', '1-2'],
    ['2', '1-2'],
    ['3', '3-4'],
    ['4', '3-4'],
    ['none', 'none'],
  ],
  isActivity: false,
  categoryOf: (facts) => String(facts.stage ?? 'none'),
};

/** Everything that can be counted, in order; `topics`: the fixed topics that were chosen. */
function listMeasures(topics: readonly string[]): SchoolMeasure[] {
  return [
    stage,
    yesNo('led', ({ led }) => led),
    ...Occasion.options.map((one) => yesNo(`occasion:${one}`, ({ occasions }) => occasions.includes(one))),
    ...topics.map((one) => yesNo(`topic:${one}`, (facts) => facts.topics.includes(one))),
    ...Speaker.options.map((one) =>
      yesNo(`agreement-owner:${one}`, ({ agreements }) => agreements.some(({ owner }) => owner === one)),
    ),
    yesNo('agreement-kept', ({ agreements }) => agreements.some(({ kept }) => kept === true)),
    yesNo('agreement-missed', ({ agreements }) => agreements.some(({ kept }) => kept === false)),
    ...dimensions.map((one) => yesNo(`difference:${one}`, ({ differences }) => differences.includes(one))),
    ...countedElsewhere.map((one) => yesNo(`elsewhere:${one}`, ({ elsewhere }) => elsewhere.includes(one))),
  ];
}

/** Every table that may be asked for: each measure alone and by one breakdown; the stage by two from 200 students. */
export function listTables(topics: readonly string[]): SchoolTable[] {
  const single: readonly BreakdownName[] = ['class', 'year', 'type', 'age'];
  return listMeasures(topics).flatMap((measure) => [
    { measure, breakdowns: [] },
    ...single
      .filter((name) => name !== 'class' || !measure.isActivity)
      .map((name) => ({ measure, breakdowns: [name] })),
    ...(measure.isActivity
      ? []
      : (
          [
            ['year', 'type'],
            ['year', 'age'],
            ['type', 'age'],
          ] as const
        ).map((breakdowns) => ({
          measure,
          breakdowns,
        }))),
  ]);
}
