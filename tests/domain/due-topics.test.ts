import { describe, expect, test } from 'vitest';
import type { DueFor } from '../../shared/domain/due-topics.ts';
import { dueFor, windowState } from '../../shared/domain/due-topics.ts';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import type { DueWindowId } from '../../shared/library/due-dates.ts';
import { dueWindows, isOutdated, outdatedWindows, windowIds } from '../../shared/library/due-dates.ts';
import { dueTopics } from '../../shared/library/due-topics.ts';
import type { SchoolType } from '../../shared/model/school-type.ts';
import { bram } from './make-facts.ts';

const due = (
  schoolType: SchoolType,
  year: number | null,
  day: string,
  more: Partial<DueFor> = {},
): string[] =>
  dueFor({ day, occasion: 'voortgang', schoolType, year, age: null, attributes: [], ...more }).map(
    ({ topic, state }) => (state === 'open' ? topic.id : `${topic.id} soon`),
  );

describe('the windows of domain.md §2', () => {
  const table: [DueWindowId, string, string, string, string][] = [
    // last closed day before it comes near, first soon, first open, last open (the day after: closed)
    ['landing', '2026-08-01', '2026-09-01', '2026-12-31', '2027-01-01'],
    ['determination', '2025-11-06', '2026-01-01', '2026-06-30', '2026-07-01'],
    ['choice', '2025-11-06', '2026-01-01', '2026-03-31', '2026-04-01'],
    ['extraSubject', '2025-11-06', '2026-01-01', '2026-06-30', '2026-07-01'],
    ['mboApplication', '2025-09-06', '2025-11-01', '2026-04-01', '2026-04-02'],
    ['quotaApplication', '2025-08-06', '2025-10-01', '2026-01-15', '2026-01-16'],
    ['higherApplication', '2025-09-06', '2025-11-01', '2026-05-01', '2026-05-02'],
    ['exams', '2025-11-06', '2026-01-01', '2026-05-31', '2026-06-01'],
  ];
  const before = (day: string): string =>
    new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  test.each(table)('%s', (id, firstSoon, firstOpen, lastOpen, closed) => {
    expect(windowState(id, before(firstSoon))).toBe('closed');
    expect(windowState(id, firstSoon)).toBe('soon');
    expect(windowState(id, before(firstOpen))).toBe('soon');
    expect(windowState(id, firstOpen)).toBe('open');
    expect(windowState(id, lastOpen)).toBe('open');
    expect(windowState(id, closed)).toBe('closed');
  });
  test('a window on the other side of the summer is for another class', () => {
    expect(windowState('landing', '2026-07-31')).toBe('closed');
  });
  test('what runs all year is always open', () => {
    expect(windowState('always', '2026-07-20')).toBe('open');
  });
});

describe('due by type and year (the table of domain.md §2)', () => {
  const table: [SchoolType, number | null, string, string[]][] = [
    ['havo', 1, '2026-10-01', ['landing']],
    ['brug_hv', 1, '2026-02-10', ['determination']],
    ['brug_bk', 2, '2025-12-01', ['determination soon']],
    ['pro', 1, '2026-02-10', ['iop-start']],
    ['pro', 3, '2026-02-10', ['pro-certificates', 'pro-direction']],
    ['pro', 4, '2026-02-10', ['pro-placement']],
    ['pro', 6, '2026-02-10', ['pro-portfolio', 'pro-outflow']],
    ['vmbo_kb', 2, '2026-02-10', ['vmbo-profile']],
    ['vmbo_tl', 2, '2026-02-10', ['vmbo-profile-tl']],
    ['vmbo_bb', 3, '2026-02-10', ['pta-vmbo', 'lob-file']],
    ['vmbo_gl', 3, '2026-02-10', ['extra-subject', 'pta-vmbo', 'lob-file']],
    ['vmbo_kb', 4, '2026-02-10', ['mbo-application', 'exams-vmbo']],
    ['vmbo_tl', 4, '2026-04-02', ['exams-vmbo']],
    ['vmbo_tl', 4, '2025-11-10', ['mbo-application', 'havo-after-vmbo', 'exams-vmbo soon']],
    ['havo', 2, '2026-02-10', []],
    ['havo', 3, '2026-02-10', ['profile-choice']],
    ['gymnasium', 3, '2026-02-10', ['profile-choice', 'classical-language']],
    ['havo', 4, '2026-02-10', ['pta-havo', 'havo-tempo']],
    [
      'havo',
      5,
      '2026-01-10',
      ['quota-application', 'hbo-application', 'vwo-after-havo', 'exams-havo', 'final-paper-havo'],
    ],
    ['havo', 5, '2026-01-16', ['hbo-application', 'vwo-after-havo', 'exams-havo', 'final-paper-havo']],
    ['atheneum', 4, '2026-02-10', ['pta-vwo', 'upper-school']],
    ['atheneum', 5, '2026-02-10', ['final-paper-vwo', 'open-days']],
    ['atheneum', 6, '2026-02-10', ['university-application', 'exams-vwo']],
    ['vso_vervolg', null, '2026-02-10', ['opp-review', 'vso-outflow']],
    ['isk', null, '2026-02-10', ['isk-language', 'isk-outflow', 'isk-schools']],
    ['onbekend', 3, '2026-02-10', []],
    ['havo', null, '2026-02-10', []],
  ];
  test.each(table)('%s year %s on %s: %j', (type, year, day, expected) => {
    expect(due(type, year, day)).toEqual(expected);
  });
  test('a work placement in vso from the age of 14, and 18 from 17', () => {
    expect(due('vso_arbeid', null, '2026-02-10', { age: 13 })).not.toContain('vso-placement');
    expect(due('vso_arbeid', null, '2026-02-10', { age: 14 })).toContain('vso-placement');
    expect(due('vso_dagbesteding', null, '2026-02-10', { age: 16 })).not.toContain('vso-eighteen');
    expect(due('vso_dagbesteding', null, '2026-02-10', { age: 17 })).toContain('vso-eighteen');
    expect(due('pro', 5, '2026-02-10', { age: 16 })).not.toContain('pro-eighteen');
    expect(due('pro', 5, '2026-02-10', { age: 17 })).toContain('pro-eighteen');
    expect(due('gymnasium', 6, '2026-02-10', { age: 17 })).toContain('vwo-eighteen');
    expect(due('gymnasium', 5, '2026-02-10', { age: 17 })).not.toContain('vwo-eighteen');
  });
  test('what the occasion is about goes before other topics, never before a decision', () => {
    expect(due('vmbo_gl', 3, '2026-02-10', { occasion: 'lob' })).toEqual([
      'extra-subject',
      'lob-file',
      'pta-vmbo',
    ]);
    expect(due('isk', null, '2026-02-10', { occasion: 'overgang' })).toEqual([
      'isk-outflow',
      'isk-language',
      'isk-schools',
    ]);
    expect(due('isk', null, '2026-02-10', { occasion: 'mol' })[0]).toBe('isk-schools');
    expect(due('vso_arbeid', null, '2026-02-10', { age: 17, occasion: 'keuze' })[0]).toBe('vso-eighteen');
  });
  test('in the first phase of isk the school after it is not due yet', () => {
    expect(due('isk', null, '2026-02-10', { attributes: ['isk_begin'] })).toEqual([
      'isk-language',
      'isk-start',
    ]);
  });
});

describe('on the agenda', () => {
  const ids = (change: Parameters<typeof buildAgenda>[0]): string[] =>
    buildAgenda(change)
      .items.filter(({ block }) => block === 'decision')
      .map(({ id }) => id);
  const havo5 = { ...bram, student: { ...bram.student, schoolType: 'havo', year: 5 } } as const;
  test('one decision, two from 30 minutes, and the others as a notice', () => {
    expect(ids({ ...havo5, day: '2026-01-10', minutes: 20 })).toEqual(['decision.quota-application']);
    expect(ids({ ...havo5, day: '2026-01-10', minutes: 30 })).toEqual([
      'decision.quota-application',
      'decision.hbo-application',
    ]);
    const { notices } = buildAgenda({ ...havo5, day: '2026-01-10', minutes: 30 });
    expect(notices.find(({ rule }) => rule === 'due.also')?.text).toBe(
      'Speelt in deze tijd ook: vwo na de havo, de examens en het profielwerkstuk.',
    );
  });
  test('two decisions ask different questions at every stage, each about its own topic', () => {
    for (const stage of [1, 2, 3, 4] as const)
      for (const minutes of [30, 45] as const)
        for (const present of [
          ['student', 'mentor', 'parents'],
          ['mentor', 'parents'],
          ['student', 'mentor'],
        ] as const) {
          const [one, two] = buildAgenda({
            ...havo5,
            day: '2026-01-10',
            minutes,
            present: [...present],
            override: { stage, reason: 'x' },
          }).items.filter(({ block }) => block === 'decision');
          const asked = (item: typeof one): string[] => item?.questions.map(({ text }) => text) ?? [];
          expect(asked(one).length).toBeGreaterThan(0);
          expect(asked(two).length).toBeGreaterThan(0);
          expect(asked(one).filter((text) => asked(two).includes(text))).toEqual([]);
          expect(one?.questions[0]?.id).toMatch(/quota-application$/u);
          expect(two?.questions[0]?.id).toMatch(/hbo-application$/u);
        }
  });
  test('the question of the bank follows where there is room, and can be chosen where there is not', () => {
    const roomy = buildAgenda(bram).items.find(({ block }) => block === 'decision');
    expect(roomy?.questions.map(({ id }) => id)).toEqual([
      '8-L12-extra-subject',
      '8-O12-extra-subject',
      '8-L2',
    ]);
    const short = buildAgenda({ ...bram, minutes: 15 }).items.find(({ block }) => block === 'decision');
    expect(short?.alternatives.map(({ id }) => id)).toContain('8-L2');
  });
  test('in vso the outflow question is the one of the profile', () => {
    const asked = (schoolType: 'vso_arbeid' | 'vso_vervolg' | 'vso_dagbesteding' | 'vso_onbekend') =>
      buildAgenda({ ...bram, student: { ...bram.student, schoolType, year: null } }).items.find(
        ({ id }) => id === 'decision.vso-outflow',
      )?.questions[0]?.id;
    expect(asked('vso_vervolg')).toBe('vso-vervolg-8-L');
    expect(asked('vso_arbeid')).toBe('vso-arbeid-8-L');
    expect(asked('vso_dagbesteding')).toBe('vso-dag-8-L');
    expect(asked('vso_onbekend')).toBe('vso-open-8-L');
  });
  test('at 10 minutes a decision is one step and a longer slot is advised; a topic waits', () => {
    const short = buildAgenda({ ...bram, minutes: 10 });
    const decision = short.items.find(({ block }) => block === 'decision');
    expect(decision?.minutes).toBe(1);
    expect(decision?.because.map(({ rule }) => rule)).toEqual(['due.window', 'decision.one-step']);
    expect(short.notices.map(({ rule }) => rule)).toContain('decision.ten-minutes');
    const topic = { ...bram, minutes: 10, student: { ...bram.student, schoolType: 'pro' } } as const;
    expect(ids(topic)).toEqual([]);
    expect(buildAgenda(topic).notices.map(({ rule }) => rule)).toContain('due.also');
  });
  test('the reason names type, year and window', () => {
    const decision = buildAgenda(bram).items.find(({ block }) => block === 'decision');
    expect(decision?.because[0]?.text).toBe(
      'Bram: vmbo-tl, leerjaar 3. Wie vanuit gl of tl naar de havo wil, kiest meestal eind leerjaar 3 een extra vak. Dit speelt van 1 januari tot en met 30 juni.',
    );
    const soon = buildAgenda({ ...bram, day: '2025-11-20', language: 'en' });
    expect(soon.items.find(({ block }) => block === 'decision')?.because[0]?.text).toBe(
      'Bram: vmbo-tl, year 3. Students in gl or tl who want to go on to havo usually choose an extra subject at the end of year 3. This starts on 1 January.',
    );
  });
  test('a choice talk without a choice says so', () => {
    const none = { ...bram, occasion: 'keuze', student: { ...bram.student, year: 1 } } as const;
    expect(buildAgenda(none).notices.map(({ rule }) => rule)).toContain('due.none');
  });
});

test('a year or an age that is not known makes nothing due that asks for one', () => {
  for (const { schoolTypes, window } of dueTopics)
    for (const schoolType of schoolTypes) {
      const { span } = dueWindows[window];
      const day = `2026-${span?.from ?? '02-10'}`;
      const found = dueFor({ day, occasion: 'voortgang', schoolType, year: null, age: null, attributes: [] });
      expect(found.every(({ topic }) => topic.years === 'any' && topic.fromAge === undefined)).toBe(true);
    }
});

test('decisions come before topics, and of each what is open before what is coming', () => {
  const orders = ['09', '10', '11', '12', '01', '02', '03', '04', '05'].flatMap((month) =>
    dueTopics.flatMap(({ schoolTypes }) =>
      schoolTypes.flatMap((schoolType) =>
        [1, 2, 3, 4, 5, 6].map((year) => {
          const day = `${month < '08' ? 2026 : 2025}-${month}-20`;
          return dueFor({ day, occasion: 'mol', schoolType, year, age: 17, attributes: [] })
            .map(({ topic, state }) => (topic.kind === 'decision' ? 0 : 2) + (state === 'open' ? 0 : 1))
            .join('');
        }),
      ),
    ),
  );
  expect(orders.filter((order) => !/^0*1*2*3*$/u.test(order))).toEqual([]);
  expect(orders).toEqual(expect.arrayContaining([expect.stringMatching('01'), expect.stringMatching('23')]));
});

describe('the dates file', () => {
  test('every window has a source and a check date, and is used by a topic', () => {
    for (const id of windowIds) {
      expect(dueWindows[id].source).toMatch(/^(https:\/\/|domain\.md §|design)/u);
      expect(dueWindows[id].checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(dueTopics.some((topic) => topic.window === id)).toBe(true);
    }
  });
  test('a check is trusted for a year', () => {
    const { checked } = dueWindows.mboApplication;
    const later = (days: number): string =>
      new Date(Date.parse(`${checked}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    expect(isOutdated('mboApplication', later(365))).toBe(false);
    expect(isOutdated('mboApplication', later(366))).toBe(true);
    expect(outdatedWindows(later(0))).toEqual([]);
    expect(outdatedWindows(later(400))).toEqual(windowIds);
  });
  test('no other text of the library names a date of the year', () => {
    const texts = JSON.stringify(dueTopics);
    expect(texts).not.toMatch(/\d+ (januari|februari|maart|april|mei|juni|January|April|May)\b/u);
  });
  test('outdated dates are mentioned on every agenda, also where nothing is due', () => {
    const years = Number(dueWindows.extraSubject.checked.slice(0, 4)) + 3;
    const rules = (day: string, year: number): string[] =>
      buildAgenda({ ...bram, day, student: { ...bram.student, year } }).notices.map(({ rule }) => rule);
    expect(rules(`${years}-02-10`, 3)).toContain('dates.outdated');
    expect(rules(`${years}-02-10`, 1)).toContain('dates.outdated');
    expect(rules(bram.day, 3)).not.toContain('dates.outdated');
  });
});
