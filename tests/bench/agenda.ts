/**
 * Complete agendas a second against json-rules-engine evaluating the same conditions for the same facts, in one run.
 * The peer only says which blocks, topics, questions and tips apply; it fills no text, shares no minutes and gives no
 * reasons. Measures only; asserts nothing.
 */
import { pathToFileURL } from 'node:url';
import type { RuleProperties } from 'json-rules-engine';
import { Engine } from 'json-rules-engine';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { combineViews } from '../../shared/domain/combine-views.ts';
import { lookbackCase, planLookback } from '../../shared/domain/agreements.ts';
import { ageCase, knownAge } from '../../shared/domain/law.ts';
import { judgeStage } from '../../shared/domain/stage.ts';
import type { DueWindow } from '../../shared/library/due-dates.ts';
import { dueWindows } from '../../shared/library/due-dates.ts';
import { dueTopics } from '../../shared/library/due-topics.ts';
import type { Conditions } from '../../shared/library/library-entry.ts';
import { minuteColumns } from '../../shared/library/minute-columns.ts';
import { questions } from '../../shared/library/questions.ts';
import { tips } from '../../shared/library/tips.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { factsAt } from '../domain/agenda-space.ts';
import type { BenchRow } from './import.ts';

/** Different in every respect; the same for both sides. */
const conversations: AgendaFacts[] = Array.from({ length: 2000 }, (_, turn) =>
  factsAt({
    schoolType: turn,
    year: turn + Math.floor(turn / 19),
    day: turn + Math.floor(turn / 7),
    occasion: turn + Math.floor(turn / 5),
    minutes: turn,
    stage: turn + Math.floor(turn / 11),
    present: turn + Math.floor(turn / 13),
    law: turn + Math.floor(turn / 17),
    difference: turn + Math.floor(turn / 3),
    agreements: turn + Math.floor(turn / 23),
    points: turn % 4 === 0 ? 1 : 0,
    english: turn % 5 === 0,
  }),
);

interface Condition {
  fact: string;
  operator: string;
  value: unknown;
}
const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
const oneOf = (fact: string, value: readonly unknown[]): Condition => ({ fact, operator: 'in', value });

const fromConditions = (when: Conditions | undefined): Condition[] => [
  ...(when?.occasions === undefined ? [] : [oneOf('occasion', when.occasions)]),
  ...(when?.schoolTypes === undefined ? [] : [oneOf('schoolType', when.schoolTypes)]),
  ...(when?.studentPresent === undefined ? [] : [is('studentPresent', when.studentPresent)]),
  ...(when?.adultsPresent === undefined ? [] : [is('adultsPresent', when.adultsPresent)]),
  ...(when?.ages === undefined ? [] : [oneOf('ageCase', when.ages)]),
  ...(when?.lookback === undefined ? [] : [oneOf('lookback', when.lookback)]),
  ...(when?.attributes ?? []).map((attribute) => ({
    fact: 'attributes',
    operator: 'contains',
    value: attribute,
  })),
];
const stageOf = (block: string): string =>
  ['opening', 'student', 'closing'].includes(block) ? 'lead' : 'stage';

const rule = (name: string, conditions: Condition[]): RuleProperties => ({
  name,
  conditions: { all: conditions },
  event: { type: name },
});

/** Days since 1 August, so that a window is one range of numbers. */
function dayOfSchoolYear(monthDay: string): number {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return ((month + 4) % 12) * 31 + day;
}

const rules: RuleProperties[] = [
  ...Object.entries(minuteColumns).flatMap(([minutes, column]) =>
    Object.entries(column)
      .filter(([, share]) => share > 0)
      .map(([block]) => rule(`item ${block} ${minutes}`, [is('minutes', Number(minutes))])),
  ),
  ...dueTopics.map((topic) => {
    const { span }: DueWindow = dueWindows[topic.window];
    return rule(`topic ${topic.id}`, [
      oneOf('schoolType', topic.schoolTypes),
      ...(topic.years === 'any' ? [] : [oneOf('year', topic.years)]),
      ...(topic.fromAge === undefined
        ? []
        : [{ fact: 'age', operator: 'greaterThanInclusive', value: topic.fromAge }]),
      ...(topic.only === undefined ? [] : [{ fact: 'attributes', operator: 'contains', value: topic.only }]),
      ...(topic.without === undefined
        ? []
        : [{ fact: 'attributes', operator: 'doesNotContain', value: topic.without }]),
      ...(span === null
        ? []
        : [
            {
              fact: 'dayOfSchoolYear',
              operator: 'greaterThanInclusive',
              value: dayOfSchoolYear(span.from) - 57,
            },
            { fact: 'dayOfSchoolYear', operator: 'lessThanInclusive', value: dayOfSchoolYear(span.to) },
          ]),
    ]);
  }),
  ...questions.map(({ id, block, to, stages, when }) =>
    rule(`question ${id}`, [
      is(to === 'student' ? 'studentPresent' : 'adultsPresent', true),
      oneOf(stageOf(block), stages),
      ...fromConditions(when),
    ]),
  ),
  ...tips.map(({ id, block, stages, when }) =>
    rule(`tip ${id}`, [
      ...(stages === undefined ? [] : [oneOf(stageOf(block), stages)]),
      ...fromConditions(when),
    ]),
  ),
].map((one) =>
  'all' in one.conditions && one.conditions.all.length === 0
    ? { ...one, conditions: { all: [is('always', true)] } }
    : one,
);

/** What the peer is told: the stage is worked out for it beforehand. */
const flatten = (facts: AgendaFacts): Record<string, unknown> => {
  const { stage, lead } = judgeStage(combineViews(facts.views, facts.day), facts.override);
  return {
    always: true,
    occasion: facts.occasion,
    minutes: facts.minutes,
    schoolType: facts.student.schoolType,
    year: facts.student.year,
    attributes: facts.student.attributes,
    age: knownAge({ ...facts.student, day: facts.day }) ?? -1,
    ageCase: ageCase({ ...facts.student, day: facts.day, family: facts.family }),
    lookback: lookbackCase(planLookback(facts.agreements)),
    dayOfSchoolYear: dayOfSchoolYear(facts.day.slice(5)),
    studentPresent: facts.present.includes('student'),
    adultsPresent: facts.present.some((who) => who !== 'student' && who !== 'mentor'),
    stage,
    lead,
  };
};

const seconds = (since: number): number => (performance.now() - since) / 1000;
const rounds = 9;
const peerConversations = 100;

/** Agendas a second, of each side the best round: what else the machine does only ever slows down. The rounds alternate. */
export async function bench(): Promise<BenchRow[]> {
  const engine = new Engine(rules);
  const flat = conversations.slice(0, peerConversations).map(flatten);
  const ours: number[] = [];
  const peer: number[] = [];
  let items = 0;
  for (let warm = 0; warm < 10; warm++)
    for (const facts of conversations) items += buildAgenda(facts).items.length;
  for (const facts of flat) await engine.run(facts);
  for (let round = 0; round < rounds; round++) {
    let start = performance.now();
    for (const facts of conversations) items += buildAgenda(facts).items.length;
    ours.push(conversations.length / seconds(start));
    start = performance.now();
    for (const facts of flat) items += (await engine.run(facts)).events.length;
    peer.push(flat.length / seconds(start));
  }
  if (items === 0) throw new Error('Nothing was built.');
  const [a, b] = [Math.round(Math.max(...ours)), Math.round(Math.max(...peer))];
  return [
    {
      name: `agendas against json-rules-engine with ${rules.length} rules (higher is better)`,
      ours: a,
      peer: b,
      ratio: a / b,
      aim: 10,
      unit: 'agendas/s',
    },
    {
      name: 'agendas against the least that is asked (higher is better)',
      ours: a,
      peer: 10_000,
      ratio: a / 10_000,
      aim: 1,
      unit: 'agendas/s',
    },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await bench());
