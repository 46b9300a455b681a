/** Which rules an item gives as its reason, and what they fill in: per situation, worked out by hand from the domain. */
import { describe, expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { leadTexts } from '../../shared/library/reasons.ts';
import type { AgendaFacts, AgreementFact, Speaker } from '../../shared/model/facts.ts';
import type { Rating, View } from '../../shared/model/views.ts';
import { bram, view } from './make-facts.ts';

const agreed = (
  outcome: AgreementFact['outcome'],
  timesMissed = 0,
  owner: Speaker = 'student',
): AgreementFact => ({
  text: 'Ik plan.',
  owner,
  outcome,
  timesMissed,
});
const everybody = (...ratings: Rating[]): View[] => [
  view('student', ratings),
  view('mentor', ratings),
  view('parent', ratings),
];
const rulesOf = (change: Partial<AgendaFacts>): Record<string, string> =>
  Object.fromEntries(
    buildAgenda({ ...bram, ...change }).items.map(({ id, because }) => [
      id,
      because.map(({ rule }) => rule).join(' '),
    ]),
  );
const reason = (change: Partial<AgendaFacts>, wanted: string): string | undefined =>
  buildAgenda({ ...bram, ...change })
    .items.flatMap(({ because }) => because)
    .find(({ rule }) => rule === wanted)?.text;

const wide = [
  view('student', [2, 4, 2, 2, 2]),
  view('mentor', [2, 1, 2, 2, 2]),
  view('parent', [2, 1, 2, 2, 2]),
];
const two = (planning: Rating, goals: Rating = 2, help: Rating = 2): View[] => [
  view('student', [goals, planning, help, 2, 2]),
  view('mentor', [2, 2, 2, 2, 2]),
];

describe('the rules behind every item', () => {
  test('thirty minutes with a wide difference, an open agreement, a decision and points of everybody', () => {
    expect(
      rulesOf({
        views: wide,
        agreements: [agreed('open')],
        points: [
          { by: 'student', text: 'Ik wil naar de havo.' },
          { by: 'parents', text: 'Kan Bram meer zelf plannen?' },
          { by: 'mentor', text: 'Je stelde goede vragen.' },
        ],
      }),
    ).toEqual({
      opening: 'block.opening stage.median lead.minimum',
      student: 'block.student points.student',
      parents: 'block.parents points.parents',
      'difference.planning': 'difference.after-words difference.takes-minutes',
      lookback: 'block.lookback',
      strength: 'block.strength',
      goal: 'block.goal difference.takes-minutes points.mentor',
      help: 'block.help',
      'decision.extra-subject': 'due.window',
      agreements: 'block.agreements agreements.limit',
      closing: 'block.closing',
    });
  });
  test('ten minutes with a decision: strength and look back are in the first word', () => {
    expect(
      rulesOf({
        minutes: 10,
        views: everybody(3, 3, 3, 3, 3),
        agreements: [agreed('partly'), agreed('kept')],
      }),
    ).toEqual({
      opening: 'block.opening stage.median lead.minimum',
      student:
        'block.student block.strength-in-student strength.agreed strength.kept-agreement strength.partly-kept block.lookback-in-student',
      parents: 'block.parents',
      goal: 'block.goal block.help-in-goal',
      'decision.extra-subject': 'due.window decision.one-step',
      agreements: 'block.agreements agreements.limit',
      closing: 'block.closing',
    });
  });
  test('ten minutes without a decision: the look back has its minute', () => {
    expect(
      rulesOf({ minutes: 10, day: '2026-09-15', agreements: [agreed('missed', 2), agreed('partly')] }),
    ).toMatchObject({
      student: 'block.student block.strength-in-student strength.partly-kept',
      lookback: 'block.lookback agreements.missed-twice agreements.partly',
    });
    expect(rulesOf({ minutes: 10, day: '2026-09-15' })['student']).toBe(
      'block.student block.strength-in-student block.lookback-without-agreements',
    );
    expect(rulesOf({ minutes: 10 })['student']).toBe('block.student block.strength-in-student');
  });
  test('nothing due: the goal has that time, where there was any', () => {
    const free = { student: { ...bram.student, year: 1 } };
    expect(rulesOf(free)['goal']).toBe('block.goal block.nothing-due');
    expect(rulesOf({ ...free, minutes: 10 })['goal']).toBe('block.goal block.help-in-goal');
    expect(rulesOf({ ...free, occasion: 'start' })['goal']).toBe('block.goal');
  });
  test('a start talk', () => {
    expect(rulesOf({ occasion: 'start', agreements: [agreed('open')] })).toMatchObject({
      student: 'block.student block.start-no-lookback',
      parents: 'block.parents block.start-no-lookback',
      goal: 'block.goal',
    });
    expect(rulesOf({ occasion: 'start' })['student']).toBe('block.student block.start-no-lookback');
  });
  test('a transition talk', () => {
    expect(rulesOf({ occasion: 'overgang' })['goal.next-mentor']).toBe('goal.next-mentor');
    expect(rulesOf({ occasion: 'overgang' })['closing']).toBe('block.closing');
    expect(rulesOf({ occasion: 'overgang', minutes: 10, views: two(2, 4) })).toMatchObject({
      'difference.goals': 'difference.spread difference.replaces-goal',
      closing: 'block.closing goal.next-mentor-in-closing',
    });
    expect(rulesOf({ occasion: 'mol', minutes: 10, views: two(2, 4) })['closing']).toBe('block.closing');
  });
  test('without parents their points and their time go to the goal', () => {
    expect(
      rulesOf({
        present: ['student', 'mentor'],
        points: [{ by: 'parents', text: 'Kan Bram meer zelf plannen?' }],
      }),
    ).toMatchObject({
      student: 'block.student block.lookback-without-agreements parents.absent',
      goal: 'block.goal parents.absent points.parents',
    });
  });
  test('without the student', () => {
    expect(rulesOf({ present: ['mentor', 'parents'] })).toMatchObject({
      student: 'block.student-absent block.lookback-without-agreements',
      goal: 'block.goal-absent',
      closing: 'block.closing-absent',
    });
    expect(rulesOf({ present: ['mentor', 'parents'], occasion: 'overgang' })['goal.next-mentor']).toBe(
      'goal.next-mentor',
    );
  });
  test('three differences in one direction, and fifteen minutes in which the help is part of the goal', () => {
    expect(rulesOf({ views: two(4, 4, 4) })['difference.merged-student-high']).toBe(
      'difference.spread difference.merged difference.takes-minutes',
    );
    expect(rulesOf({ views: two(4), minutes: 15 })['goal']).toBe(
      'block.goal block.help-in-goal difference.takes-minutes',
    );
  });
  test('a point of the mentor goes to the agreements where the goal has no time', () => {
    expect(
      rulesOf({
        minutes: 10,
        views: two(4),
        present: ['student', 'mentor'],
        points: [
          { by: 'mentor', text: 'Je stelde goede vragen.' },
          { by: 'parents', text: 'Kan Bram meer zelf plannen?' },
        ],
      })['agreements'],
    ).toBe('block.agreements agreements.limit points.parents points.mentor');
  });
  test('strengths: agreed, kept, partly kept', () => {
    const strength = (change: Partial<AgendaFacts>): string | undefined => rulesOf(change)['strength'];
    expect(strength({ views: everybody(3, 2, 2, 2, 2) })).toBe('block.strength strength.agreed');
    expect(strength({ agreements: [agreed('kept')] })).toBe('block.strength strength.kept-agreement');
    expect(strength({ agreements: [agreed('partly')] })).toBe('block.strength strength.partly-kept');
    expect(strength({ agreements: [agreed('open')] })).toBe('block.strength');
  });
});

describe('what the reasons fill in', () => {
  test('the stage, and who leads', () => {
    expect(reason({ views: [view('mentor', [1, 4, 4, 4, 4])] }, 'stage.cap')).toContain('"Ik stuur"');
    expect(reason({}, 'stage.none')).toContain('"Ik doe mee"');
    const leads = ([1, 2, 3, 4] as const).map((stage) =>
      reason({ views: [view('mentor', [stage, stage, stage, stage, stage])] }, 'lead.minimum'),
    );
    expect(leads).toEqual(
      ['Ik volg', 'Ik doe mee', 'Ik stuur', 'Ik ben eigenaar'].map(
        (label, index) =>
          `Gesprek leiden: "${label}". ${leadTexts[index]?.nl.replaceAll('{name}', 'Bram') ?? ''}`,
      ),
    );
    expect(reason({ present: ['mentor', 'parents'] }, 'lead.minimum')).toContain('leid jij');
  });
  test('the most agreements, with minutes and stage', () => {
    expect(reason({ views: everybody(3, 3, 3, 3, 3) }, 'agreements.limit')).toMatch(
      /3 bij 30 minuten.*"Ik stuur"/u,
    );
    expect(reason({ minutes: 10 }, 'agreements.limit')).toMatch(/1 bij 10 minuten.*"Ik doe mee"/u);
  });
  test('who sees what differently, in words', () => {
    expect(reason({ views: two(4) }, 'difference.spread')).toMatch(
      /^Bram en jij kijken .* naar plannen en doen\./u,
    );
    expect(reason({ views: [view('student', [4]), view('parent', [2])] }, 'difference.spread')).toMatch(
      /^Bram en de ouders kijken .* naar doelen stellen\./u,
    );
    expect(reason({ views: [view('mentor', [4]), view('parent', [2])] }, 'difference.spread')).toMatch(
      /^De ouders en jij kijken /u,
    );
    expect(reason({ views: two(4, 4, 4) }, 'difference.spread')).toContain(
      'naar doelen stellen, plannen en doen, en hulp zoeken.',
    );
    expect(reason({ views: wide, language: 'en' }, 'difference.after-words')).toMatch(
      /^Bram, the parents and you /u,
    );
  });
  test('what is due: type, year, fact and window', () => {
    const due = (change: Partial<AgendaFacts>): string | undefined => reason(change, 'due.window');
    const type = (schoolType: AgendaFacts['student']['schoolType'], year: number | null) => ({
      student: { ...bram.student, schoolType, year },
    });
    expect(due({})).toMatch(
      /^Bram: vmbo-tl, leerjaar 3\. .* Dit speelt van 1 januari tot en met 30 juni\.$/u,
    );
    expect(due({ day: '2025-11-20' })).toMatch(/Dit begint op 1 januari\.$/u);
    expect(due(type('isk', null))).toMatch(
      /^Bram: isk \(nieuwkomers\)\. .* Dit speelt het hele schooljaar\.$/u,
    );
    expect(due({ ...type('havo', 5), language: 'en', day: '2026-01-10' })).toMatch(
      /^Bram: havo, year 5\. .* This runs from 1 October up to and including 15 January\.$/u,
    );
  });
});

test('what stands in the questions: minutes, period, agreement, option and the word for the adults', () => {
  const asked = (change: Partial<AgendaFacts>): string =>
    buildAgenda({ ...bram, ...change })
      .items.flatMap(({ questions, alternatives }) => [...questions, ...alternatives].map(({ text }) => text))
      .join('\n');
  expect(asked({ minutes: 45 })).toContain('We hebben 45 minuten.');
  const periods = (
    ['2026-01-10', '2026-02-10', '2026-07-10', '2026-08-24', '2026-10-10', '2026-11-10'] as const
  ).map(
    (day) => /Wat kun je nu beter dan (.*) geleden, en hoe/u.exec(asked({ day, occasion: 'voortgang' }))?.[1],
  );
  expect(periods).toEqual([
    'drie maanden',
    'een half jaar',
    'een half jaar',
    'een jaar',
    'een jaar',
    'drie maanden',
  ]);
  // The one that is to be shrunk is asked about before the one that is only open.
  expect(
    asked({
      agreements: [
        { ...agreed('open'), text: 'Ik lees.' },
        { ...agreed('missed', 2), text: 'Ik plan.' },
      ],
    }),
  ).toContain('niet: Ik plan.');
  expect(asked({})).toContain('Wat spreekt je aan in ');
});
