/** The library as an educator reads it: complete in both languages, correct in address, every entry reachable. */
import { describe, expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { adultWords } from '../../shared/library/adult-words.ts';
import { bankQuestions } from '../../shared/library/bank-questions.ts';
import { blockTitles, specialTitles } from '../../shared/library/block-titles.ts';
import { differencePatterns } from '../../shared/library/difference-patterns.ts';
import { dueTopics } from '../../shared/library/due-topics.ts';
import { minuteColumns } from '../../shared/library/minute-columns.ts';
import { notices } from '../../shared/library/notices.ts';
import { ownQuestions } from '../../shared/library/own-questions.ts';
import { periodsByMonth } from '../../shared/library/periods.ts';
import { pointPatterns } from '../../shared/library/point-patterns.ts';
import { neutralWordings, pointRoutes, referral } from '../../shared/library/point-routes.ts';
import { questions } from '../../shared/library/questions.ts';
import { leadTexts, leadWithoutStudent, reasons, windowTexts } from '../../shared/library/reasons.ts';
import { topicQuestions } from '../../shared/library/topic-questions.ts';
import { ruleTips, tips } from '../../shared/library/tips.ts';
import type { QuestionEntry } from '../../shared/library/library-entry.ts';
import type { AgendaFacts, Occasion } from '../../shared/model/facts.ts';
import type { Stage } from '../../shared/model/views.ts';
import { SchoolType } from '../../shared/model/school-type.ts';
import { days, factsAt, lawCases, occasions, stagePairs, years } from './agenda-space.ts';
import { bram } from './make-facts.ts';

interface Text {
  nl: string;
  en: string;
}
const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  'nl' in value &&
  'en' in value &&
  typeof value.nl === 'string' &&
  typeof value.en === 'string';
const textsIn = (value: unknown): Text[] => {
  if (isText(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};
const library = {
  questions,
  tips,
  ruleTips,
  dueTopics,
  blockTitles,
  specialTitles,
  differencePatterns,
  notices,
  reasons,
  windowTexts,
  leadTexts,
  leadWithoutStudent,
  periodsByMonth,
  pointRoutes,
  neutralWordings,
  referral,
};

describe('texts', () => {
  const all = textsIn(library);
  test('there are as many as expected, each in both languages', () => {
    expect(all.length).toBeGreaterThan(300);
    const same = all.filter(({ nl, en }) => nl === en && nl !== '' && !nl.includes('{why}'));
    expect(same).toEqual([]);
  });
  test('Dutch and English fill in the same things', () => {
    const slots = (text: string): string[] =>
      [...new Set(text.match(/\{[A-Za-z]+\}/gu))]
        .filter((slot) => slot !== '{yourAdults}' && slot !== '{theAdults}')
        .toSorted();
    // The name may stand more often in one language; what else is filled in must be the same.
    const without = (text: string): string =>
      slots(text)
        .filter((slot) => slot !== '{name}')
        .join(' ');
    expect(all.filter(({ nl, en }) => without(nl) !== without(en))).toEqual([]);
  });
  test('braces are in pairs, and slots have known names', () => {
    for (const { nl, en } of all)
      for (const text of [nl, en]) {
        const rest = text.replaceAll(/\{[A-Za-z]+(?:\|[a-z]+)?\}/gu, '');
        expect(rest).not.toMatch(/[{}]/u);
        expect(text).not.toMatch(/ {2}|\s$|^\s/u);
      }
  });
  test('no word of the list of domain.md §5', () => {
    for (const { nl } of all)
      expect(nl).not.toMatch(/waarom heb je niet|\bje moet\b|u moet thuis|\blui\b|\bzwak\b|\bkan niet\b/iu);
  });
});

describe('questions', () => {
  test('the bank has the 63 entries of domain.md §5, and the topics and occasions have their own', () => {
    expect(bankQuestions).toHaveLength(63);
    expect(ownQuestions.length).toBeGreaterThan(250);
    expect(topicQuestions.length).toBeGreaterThan(200);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
  test.each([
    ['1-L1', 'Welkom. Dit gesprek gaat over jou. Wat wil je dat we vandaag in elk geval bespreken?'],
    ['3-L34', 'Wat {mogen|mag} {yourAdults} van jou loslaten, en wat liever nog niet?'],
    ['4-O34', 'Hoe was het voor u om dit aan {name} over te laten?'],
    ['6-L4', 'Hoe past dit doel bij waar je over twee jaar wilt staan, en wat laat je ervoor liggen?'],
    ['8-L2', 'Wat spreekt je aan in {option}, en wat wil je nog uitzoeken?'],
    ['10-O12', 'Waarover gaat u geruster naar huis, en wat blijft nog open?'],
    ['V-A', 'Wat zou ieder van ons over zes weken moeten zien om het eens te zijn?'],
  ])('%s is word for word', (id, text) => {
    expect(questions.find((question) => question.id === id)?.text.nl).toBe(text);
  });
  test('je to the student, u to the parents, and every sentence ends as a question', () => {
    const wrong = questions.filter(({ to, text }) => {
      const other = to === 'student' ? /\b(u|uw)\b/iu : /\b(je|jij|jou|jouw|jullie)\b/iu;
      return (
        other.test(text.nl.replaceAll(/\{[^}]*\}/gu, '')) || !text.nl.endsWith('?') || !text.en.endsWith('?')
      );
    });
    expect(wrong).toEqual([]);
  });
  test('every block has one for the student at every stage, and for the parents', () => {
    const missing = [...new Set(questions.map(({ block }) => block))].flatMap((block) =>
      ([1, 2, 3, 4] as const).flatMap((stage) =>
        (['student', 'parents'] as const)
          .filter(
            (to) =>
              !bankQuestions.some(
                (one) => one.block === block && one.to === to && one.stages.includes(stage),
              ),
          )
          .map((to) => `${block} ${stage} ${to}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('nothing is asked in the same words of everybody', () => {
  const stages = [1, 2, 3, 4] as const;
  const count = (to: 'student' | 'parents', stage: Stage, isOf: (one: QuestionEntry) => boolean): number =>
    questions.filter((one) => one.to === to && one.stages.includes(stage) && isOf(one)).length;
  const asOften = (isOf: (one: QuestionEntry) => boolean): { student: number; parents: number } => ({
    student: Math.min(...stages.map((stage) => count('student', stage, isOf))),
    parents: Math.min(...stages.map((stage) => count('parents', stage, isOf))),
  });
  test.each<[Occasion, number, number]>([
    ['start', 8, 8],
    ['voortgang', 5, 4],
    ['mol', 5, 4],
    ['lob', 10, 9],
    ['keuze', 10, 9],
    ['zorg', 12, 9],
    ['overgang', 9, 9],
  ])(
    'a %s talk has, at every stage, %i questions of its own to the student and %i to the parents',
    (occasion, student, parents) => {
      const own = asOften(({ when }) => when?.occasions?.includes(occasion) === true);
      expect(own.student).toBeGreaterThanOrEqual(student);
      expect(own.parents).toBeGreaterThanOrEqual(parents);
    },
  );
  test.each(['pro', 'vso_vervolg', 'vso_arbeid', 'vso_dagbesteding', 'vso_onbekend', 'isk'] as const)(
    '%s has at least ten to the student and six to the parents at every stage',
    (type) => {
      const own = asOften(
        ({ when }) => when?.schoolTypes?.includes(type) === true && when.occasions === undefined,
      );
      expect(own.student).toBeGreaterThanOrEqual(10);
      expect(own.parents).toBeGreaterThanOrEqual(6);
    },
  );
  test('every topic has at least as many as the bank has about a decision', () => {
    const inBank = bankQuestions.filter(({ block }) => block === 'decision').length;
    for (const { id } of dueTopics)
      expect(
        questions.filter(({ when }) => when?.topics?.includes(id) === true).length,
      ).toBeGreaterThanOrEqual(inBank);
  });
  test.each(occasions)(
    'a %s talk of half an hour asks what belongs to that talk, at every stage',
    (occasion) => {
      for (const stage of stages) {
        const asked = buildAgenda({
          ...bram,
          occasion,
          student: { ...bram.student, year: 1 },
          override: { stage, reason: 'x' },
        }).items.flatMap((item) => item.questions.map(({ id }) => id));
        const own = questions.filter(
          ({ id, when }) => asked.includes(id) && when?.occasions?.includes(occasion) === true,
        );
        expect(own.length).toBeGreaterThanOrEqual(4);
      }
    },
  );
  test('a long question is nobody’s to remember: at most twenty words, but for one of the bank', () => {
    const long = questions.filter(({ text }) => [text.nl, text.en].some((one) => one.split(' ').length > 20));
    expect(long.map(({ id }) => id)).toEqual(['6-L4']);
  });
});

test('every topic has its own questions at every stage, decisions something to choose', () => {
  const missing = dueTopics.flatMap(({ id }) =>
    ([1, 2, 3, 4] as const).flatMap((stage) =>
      (['student', 'parents'] as const)
        .filter(
          (to) =>
            !questions.some(
              (one) => one.to === to && one.stages.includes(stage) && one.when?.topics?.includes(id) === true,
            ),
        )
        .map((to) => `${id} ${stage} ${to}`),
    ),
  );
  expect(missing).toEqual([]);
  expect(dueTopics.filter(({ kind, option }) => (option === undefined) !== (kind === 'topic'))).toEqual([]);
  expect(new Set(dueTopics.map(({ id }) => id)).size).toBe(dueTopics.length);
});

test('every column of minutes adds up to its slot', () => {
  for (const [slot, column] of Object.entries(minuteColumns))
    expect(Object.values(column).reduce((a, b) => a + b, 0)).toBe(Number(slot));
});

test('phrases are written as they are matched: no capitals, no accents, a stem of three letters or more', () => {
  const phrases = pointPatterns.flatMap((row) => [...row.phrases.nl, ...row.phrases.en]);
  const word = '(?:@[a-z]+|[a-z0-9_]+\\*?|\\*[a-z]+)';
  const step = `${word}(?:\\|${word})*`;
  for (const phrase of phrases)
    expect(phrase).toMatch(new RegExp(`^${step}(?: (?:(?:\\.\\.\\.|&) )?${step})*$`, 'u'));
  const stems = phrases.flatMap((phrase) => phrase.split(/[ |]/u).filter((one) => one.includes('*')));
  expect(stems.filter((stem) => stem.length < 4)).toEqual([]);
});

describe('every entry is reached by some conversation', () => {
  const seen = new Set<string>();
  const keep = (facts: AgendaFacts): void => {
    const agenda = buildAgenda(facts);
    for (const item of agenda.items) {
      for (const { id } of item.questions) seen.add(`asked ${id}`);
      for (const { id } of item.alternatives) seen.add(`offered ${id}`);
      for (const text of item.tips) seen.add(`tip ${text}`);
      for (const { rule } of item.because) seen.add(`reason ${rule}`);
      seen.add(item.id);
    }
    for (const { rule } of agenda.notices) seen.add(`notice ${rule}`);
    for (const { pattern } of agenda.differences) seen.add(`pattern ${pattern}`);
  };
  let turn = 0;
  for (const schoolType of SchoolType.options.keys())
    for (const year of years.keys())
      for (const day of days.keys())
        for (const stage of stagePairs.keys()) {
          turn++;
          keep(
            factsAt({
              schoolType,
              year,
              day,
              stage,
              occasion: (turn + Math.floor(turn / stagePairs.length)) % occasions.length,
              minutes: turn % 5,
              present: turn % 11,
              law: turn % lawCases.length,
              difference: turn % 13,
              agreements: turn % 17,
              points: turn % 19,
              english: false,
            }),
          );
        }
  const rare = (change: Partial<AgendaFacts>): void => keep({ ...bram, ...change });
  const flat = { goals: 3, planning: 3, help: 3, reflection: 3, leading: 3 } as const;
  rare({
    views: [
      { by: 'mentor', day: '2026-02-01', ...flat, goals: 1, planning: 4, help: 1, reflection: 1 },
      { by: 'student', day: '2026-02-01', ...flat, goals: 1, planning: 1, help: 3, reflection: 3 },
      { by: 'parent', who: 'a', day: '2026-02-01', ...flat, goals: 3, planning: 1, leading: 1 },
      { by: 'parent', who: 'b', day: '2026-02-01', ...flat, planning: 1, leading: 4 },
    ],
    override: { stage: 3, reason: 'Ik zie meer.' },
  });
  rare({
    views: [
      { by: 'mentor', day: '2026-02-01', ...flat },
      { by: 'student', day: '2026-02-01', ...flat, goals: 1 },
      { by: 'parent', day: '2026-02-01', ...flat, planning: 1, help: 3 },
    ],
  });
  rare({
    views: [{ by: 'mentor', day: '2026-02-01', goals: 1, planning: 4, help: 4, reflection: 4, leading: 4 }],
  });
  rare({
    views: [
      { by: 'mentor', day: '2026-02-01', ...flat, goals: 2, planning: 4 },
      { by: 'student', day: '2026-02-01', ...flat, goals: 1, planning: 2 },
      { by: 'parent', day: '2026-02-01', ...flat, goals: 3, planning: 2 },
    ],
  });
  rare({ views: [], occasion: 'keuze', student: { ...bram.student, year: 1 } });
  rare({ views: [], student: { ...bram.student, birthDay: '2008-04-01' }, day: '2031-02-10' });
  rare({ views: [], student: { ...bram.student, birthDay: '2008-04-01' } });
  for (const schoolType of SchoolType.options)
    for (const attribute of ['isk_midden', 'isk_uitstroom', 'opp'] as const)
      for (const occasion of occasions)
        for (const stage of [1, 2, 3, 4] as const)
          rare({
            occasion,
            student: { ...bram.student, schoolType, year: 5, attributes: [attribute] },
            day: '2026-07-08',
            override: { stage, reason: 'x' },
          });
  for (const year of [3, 4, 5, 6])
    for (const schoolType of ['pro', 'havo', 'atheneum'] as const)
      for (const occasion of ['voortgang', 'keuze'] as const)
        for (const stage of [1, 2, 3, 4] as const)
          rare({
            occasion,
            day: '2026-07-08',
            student: { ...bram.student, schoolType, year, birthDay: '2008-12-01' },
            override: { stage, reason: 'x' },
          });
  for (const name of ['goals', 'planning', 'help', 'reflection', 'leading'] as const)
    for (const first of ['planning', 'goals'] as const)
      rare({
        minutes: 45,
        views: [
          { by: 'mentor', day: '2026-02-01', ...flat, [name]: 1, [first]: 1 },
          { by: 'student', day: '2026-02-01', ...flat },
        ],
      });
  for (const present of [
    ['mentor', 'parents'],
    ['student', 'mentor'],
    ['student', 'mentor', 'parents'],
  ] as const)
    rare({
      present: [...present],
      agreements: [
        { text: 'x', owner: 'mentor', outcome: 'partly', timesMissed: 0 },
        { text: 'y', owner: 'parents', outcome: 'open', timesMissed: 0 },
      ],
    });
  for (const stage of [1, 2, 3, 4] as const)
    rare({
      occasion: 'zorg',
      student: { ...bram.student, attributes: ['opp'] },
      override: { stage, reason: 'x' },
    });

  for (const attribute of [
    'doubleur',
    'versneller',
    'topsport',
    'tto',
    'lwoo',
    'doorlopend',
    'vavo',
  ] as const)
    rare({ student: { ...bram.student, attributes: [attribute] } });
  for (const day of ['2025-12-15', '2026-02-10'])
    for (const year of [4, 5, 6])
      for (const schoolType of ['vmbo_tl', 'havo', 'atheneum'] as const)
        rare({
          day,
          minutes: 45,
          present: ['mentor', 'parents'],
          student: { ...bram.student, schoolType, year },
        });

  const missing = (names: string[]): string[] => names.filter((name) => !seen.has(name));
  test('questions', () => {
    expect(
      missing(questions.map(({ id, place }) => `${place === 'last' ? 'offered' : 'asked'} ${id}`)),
    ).toEqual([]);
  });
  test('tips', () => {
    const said = [...seen].filter((one) => one.startsWith('tip '));
    const isSaid = ({ text }: (typeof tips)[number]): boolean => {
      const parts = text.nl.split(/\{[^}]*\}/u).map((part) => RegExp.escape(part));
      const shape = new RegExp(`^tip ${parts.join('.+')}$`, 'u');
      return said.some((one) => shape.test(one));
    };
    expect(tips.filter((tip) => !isSaid(tip)).map(({ id }) => id)).toEqual([]);
  });
  test('topics', () => {
    expect(missing(dueTopics.map(({ id }) => `decision.${id}`))).toEqual([]);
  });
  test('reasons', () => {
    expect(missing(Object.keys(reasons).map((rule) => `reason ${rule}`))).toEqual([]);
  });
  test('notices', () => {
    expect(missing(Object.keys(notices).map((rule) => `notice ${rule}`))).toEqual([]);
  });
  test('patterns of difference', () => {
    expect(missing(Object.keys(differencePatterns).map((pattern) => `pattern ${pattern}`))).toEqual([]);
  });
});

test('the words for the adults agree with their number', () => {
  expect(adultWords.nl.mother).toMatchObject({
    yourAdults: 'je moeder',
    theAdults: 'de moeder',
    many: false,
  });
  const ask = (present: AgendaFacts['present'][number]): string | undefined =>
    buildAgenda({ ...bram, present: ['student', 'mentor', present] })
      .items.find(({ block }) => block === 'parents')
      ?.questions.find(({ to }) => to === 'student')?.text;
  expect(ask('parents')).toBe('Wat herken je in wat je ouders vertellen?');
  expect(ask('mother')).toBe('Wat herken je in wat je moeder vertelt?');
  expect(ask('father')).toBe('Wat herken je in wat je vader vertelt?');
  expect(ask('carers')).toBe('Wat herken je in wat je verzorgers vertellen?');
  expect(ask('guardian')).toBe('Wat herken je in wat je voogd vertelt?');
});

describe('the view of the student on the plan (OPP): good practice, not law', () => {
  const notice = (student: Partial<AgendaFacts['student']>, language: 'nl' | 'en' = 'nl') =>
    buildAgenda({ ...bram, language, student: { ...bram.student, ...student } }).notices.find(
      ({ rule }) => rule === 'opp.view',
    )?.text;
  test('in vso, and with the attribute', () => {
    for (const schoolType of SchoolType.options)
      expect(notice({ schoolType }) !== undefined).toBe(schoolType.startsWith('vso_'));
    expect(notice({ attributes: ['opp'] })).toContain('Goed gebruik: Bram zegt er vrij iets over');
    expect(notice({ attributes: ['opp'] }, 'en')).toContain(
      'Good practice: Bram freely says what Bram thinks of it',
    );
  });
  test('it names no law and no duty', () => {
    for (const text of Object.values(notices['opp.view']))
      expect(text).not.toMatch(/wet|recht|verplicht|law|right|must/iu);
  });
});

test('somebody who is new here is first asked about this school', () => {
  for (const stage of [1, 2, 3, 4] as const) {
    const item = buildAgenda({
      ...bram,
      occasion: 'mol',
      student: { ...bram.student, schoolType: 'isk', year: null, attributes: ['isk_begin'] },
      override: { stage, reason: 'x' },
    }).items.find(({ block }) => block === 'decision');
    expect(item?.id).toBe('decision.isk-start');
    expect(item?.questions[0]?.id).toBe(stage <= 2 ? '8-L12-isk-start' : '8-L34-isk-start');
    expect(item?.questions.every(({ id }) => id.endsWith('isk-start'))).toBe(true);
  }
});

test('tips name the adults who are there', () => {
  const tip = (present: AgendaFacts['present'][number]): string | undefined =>
    buildAgenda({ ...bram, present: ['student', 'mentor', present] }).items.find(
      ({ block }) => block === 'parents',
    )?.tips[0];
  expect(tip('mother')).toBe('Vraag wat de moeder ziet, niet wat de moeder doet.');
  expect(tip('guardian')).toBe('Vraag wat de voogd ziet, niet wat de voogd doet.');
  expect(tip('parents')).toBe('Vraag wat de ouders zien, niet wat de ouders doen.');
});
