/** Which notices the mentor gets, in what order, and what they fill in. */
import { describe, expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { dueWindows } from '../../shared/library/due-dates.ts';
import type { AgendaFacts, AgreementFact, Speaker } from '../../shared/model/facts.ts';
import { bram, view } from './make-facts.ts';

const agreed = (text: string, owner: Speaker, timesMissed = 0): AgreementFact => ({
  text,
  owner,
  outcome: timesMissed > 0 ? 'missed' : 'open',
  timesMissed,
});
const notices = (change: Partial<AgendaFacts>) => buildAgenda({ ...bram, ...change }).notices;
const rules = (change: Partial<AgendaFacts>): string[] => notices(change).map(({ rule }) => rule);
const text = (change: Partial<AgendaFacts>, wanted: string): string =>
  notices(change)
    .filter(({ rule }) => rule === wanted)
    .map((notice) => notice.text)
    .join('\n');
const firm = [view('student', [2, 2, 2, 2, 2]), view('mentor', [2, 2, 2, 2, 2])];
/** Nothing is due, and the stage is firm. */
const quiet: Partial<AgendaFacts> = { views: firm, student: { ...bram.student, year: 1 } };

test('the student’s own view of the plan: with a plan, and always in vso', () => {
  const asked = (student: Partial<AgendaFacts['student']>) =>
    rules({ ...quiet, student: { ...bram.student, year: 1, ...student } }).includes('opp.view');
  expect(asked({})).toBe(false);
  expect(asked({ attributes: ['opp'] })).toBe(true);
  expect(asked({ schoolType: 'vso_arbeid' })).toBe(true);
  expect(asked({ schoolType: 'isk' })).toBe(false);
});

test('the most pressing first', () => {
  expect(
    rules({
      present: ['parents'],
      minutes: 10,
      day: '2030-02-10',
      student: { ...bram.student, birthDay: '2013-06-01' },
      family: { authority: 'unknown', together: false, permission: null, interpreter: true },
      views: [
        view('student', [4, 4, 4, 4, 4]),
        view('mentor', [1, 1, 1, 1, 1]),
        view('parent', [4, 1, 4, 4, 4], { who: 'moeder' }),
        view('parent', [1, 1, 4, 4, 4], { who: 'vader' }),
      ],
      override: { stage: 2, reason: 'Zo zie ik het.' },
      agreements: [agreed('Wij vragen ernaar', 'parents', 2), agreed('Ik stuur een bericht', 'mentor')],
      points: [
        { by: 'student', text: 'Ik wil niet meer leven' },
        { by: 'parents', text: 'Kan Bram meer zelf plannen?' },
      ],
    }),
  ).toEqual([
    'points.safety',
    'present.student-absent',
    'present.mentor-absent',
    'law.sixteen',
    'law.authority-unknown',
    'law.apart',
    'law.interpreter',
    'stage.override',
    'stage.provisional',
    'difference.who-is-absent',
    'difference.two-parents',
    'decision.ten-minutes',
    'due.also',
    'dates.outdated',
    'agreements.missed-twice',
    'agreements.owners',
    'points.apart',
  ]);
});

test('nothing to say but the age', () => {
  expect(rules(quiet)).toEqual(['law.under-16']);
});

describe('stage', () => {
  test('the own judgement needs views to differ from', () => {
    const override = { stage: 3, reason: 'In de les gaat het beter.' } as const;
    expect(text({ ...quiet, override }, 'stage.override')).toContain(
      '"Ik stuur"; uit de beelden volgt "Ik doe mee"',
    );
    expect(rules({ ...quiet, override, views: [] })).not.toContain('stage.override');
  });
  test('a reason about safety is not repeated', () => {
    const unsafe = { ...quiet, override: { stage: 3, reason: 'Ik wil niet meer leven, zegt Bram' } as const };
    expect(rules(unsafe)).toEqual(['points.safety', 'law.under-16']);
    expect(JSON.stringify(notices(unsafe))).not.toContain('zegt Bram');
  });
  test('what people said is not judged as unsafe without a reason', () => {
    expect(rules({ ...quiet, override: null })).not.toContain('points.safety');
  });
});

describe('differences', () => {
  const views = (planning: 3 | 4, goals: 2 | 4) => [
    view('student', [goals, planning, 2, 2, 2]),
    view('mentor', [2, 1, 2, 2, 2]),
    view('parent', [2, 1, 2, 2, 2]),
  ];
  test('only a spread of 3 asks for a word alone first', () => {
    expect(text({ ...quiet, views: views(4, 2) }, 'difference.alone-first')).toMatch(/^Plannen en doen: /u);
    expect(rules({ ...quiet, views: views(3, 2) })).not.toContain('difference.alone-first');
  });
  test('what does not fit is kept for later: the narrower one', () => {
    expect(text({ ...quiet, minutes: 20, views: views(4, 4) }, 'difference.limit')).toContain(
      'over doelen stellen.',
    );
    expect(rules({ ...quiet, views: views(4, 4) })).not.toContain('difference.limit');
  });
  test('two parents who see something differently', () => {
    const parents = [
      ...firm,
      view('parent', [4, 2, 2, 2, 4], { who: 'moeder' }),
      view('parent', [2, 2, 2, 2, 1], { who: 'vader' }),
    ];
    expect(text({ ...quiet, views: parents }, 'difference.two-parents')).toContain(
      'doelen stellen en gesprek leiden',
    );
  });
  test('what concerns somebody who is absent waits', () => {
    const parentsLow = [...firm.map((one) => ({ ...one, goals: 4 as const })), view('parent', [2])];
    expect(rules({ ...quiet, views: parentsLow })).not.toContain('difference.who-is-absent');
    expect(
      text({ ...quiet, views: parentsLow, present: ['student', 'mentor'] }, 'difference.who-is-absent'),
    ).toContain('over doelen stellen.');
    // Between student and mentor only: they can talk about it.
    const own = [view('student', [4, 2, 2, 2, 2]), view('mentor', [2, 2, 2, 2, 2])];
    expect(rules({ ...quiet, views: own, present: ['student', 'mentor'] })).not.toContain(
      'difference.who-is-absent',
    );
  });
});

describe('what is due', () => {
  test('a decision in ten minutes is named', () => {
    expect(text({ minutes: 10 }, 'decision.ten-minutes')).toContain('(extra vak voor de havo)');
    expect(rules({ minutes: 15 })).not.toContain('decision.ten-minutes');
  });
  test('what else is due is named once, in a sentence', () => {
    expect(text({}, 'due.also')).toMatch(/^Speelt in deze tijd ook: .* en .*\.$/u);
    expect(rules({ ...quiet })).not.toContain('due.also');
  });
  test('a choice talk without a choice; nothing of the kind where one only has to wait', () => {
    expect(rules({ ...quiet, occasion: 'keuze' })).toContain('due.none');
    expect(rules({ ...quiet, occasion: 'lob' })).not.toContain('due.none');
    expect(rules({ occasion: 'keuze' })).not.toContain('due.none');
  });
  test('the oldest check of the dates is named', () => {
    const [year, month, day] = dueWindows.exams.checked.split('-');
    expect(text({ ...quiet, day: '2040-02-10' }, 'dates.outdated')).toContain(`${Number(day)} `);
    expect(text({ ...quiet, day: '2040-02-10' }, 'dates.outdated')).toContain(` ${year}`);
    expect(month).toHaveLength(2);
  });
});

describe('agreements', () => {
  test('each that failed twice is named, without its full stop', () => {
    expect(
      text(
        {
          ...quiet,
          agreements: [
            agreed('Ik plan.', 'student', 2),
            agreed('Ik lees', 'student', 3),
            agreed('Ik bel', 'student', 1),
          ],
        },
        'agreements.missed-twice',
      ).split('\n'),
    ).toEqual([expect.stringContaining('"Ik plan"'), expect.stringContaining('"Ik lees"')]);
  });
  test('a start talk says that it does not look back, if there is something', () => {
    expect(rules({ ...quiet, occasion: 'start', agreements: [agreed('Ik plan', 'student')] })).toContain(
      'agreements.start',
    );
    expect(rules({ ...quiet, occasion: 'start' })).not.toContain('agreements.start');
    expect(rules({ ...quiet, agreements: [agreed('Ik plan', 'student')] })).not.toContain('agreements.start');
  });
});

describe('points of parents who come apart', () => {
  const points: AgendaFacts['points'] = [
    { by: 'parents', text: 'Kan Bram meer zelf plannen?' },
    { by: 'parents', text: 'Bram plant goed bij mij.' },
  ];
  const family = { ...bram.family, together: false };
  test('are for the mentor, with quotes', () => {
    expect(text({ ...quiet, points, family }, 'points.apart')).toContain(
      ': "Kan Bram meer zelf plannen?" en "Bram plant goed bij mij".',
    );
  });
  test('not where they come together, have said nothing, or may not take part', () => {
    expect(rules({ ...quiet, points })).not.toContain('points.apart');
    expect(rules({ ...quiet, family })).not.toContain('points.apart');
    const adult = { ...bram.student, year: 1, birthDay: '2007-01-01' };
    expect(rules({ ...quiet, points, family, student: adult })).not.toContain('points.apart');
    expect(rules({ ...quiet, points, family, present: ['student', 'mentor', 'guardian'] })).not.toContain(
      'points.apart',
    );
  });
});

test('a birthday, and the minutes with an interpreter, in English', () => {
  const english = {
    ...quiet,
    language: 'en',
    student: { ...bram.student, year: 1, birthDay: '2008-04-30' },
    family: { ...bram.family, interpreter: true },
  } as const;
  expect(text(english, 'law.turns-18')).toContain('30 April 2026');
  expect(text({ ...english, minutes: 15 }, 'law.interpreter')).toContain('23 to 30 minutes');
});
