import { describe, expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import type { AtTable, LawFacts } from '../../shared/domain/law.ts';
import {
  adultsMayTakePart,
  ageCase,
  birthdayAt,
  knownAge,
  lawNotices,
  nameAdults,
} from '../../shared/domain/law.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { bram, view } from './make-facts.ts';

const facts = (birthDay: string | null, family: Partial<LawFacts['family']> = {}): LawFacts => ({
  day: '2026-02-10',
  birthDay,
  attributes: [],
  family: { authority: 'both', together: true, permission: null, interpreter: false, ...family },
});
const everybody = { student: true, adults: 'parents', schoolType: 'havo' } as const;
const rules = (...args: Parameters<typeof facts>) => lawNotices(facts(...args), everybody, false);

describe('rights by age (domain.md §6)', () => {
  test('under 16, 16-17 and 18 change on the birthday itself', () => {
    expect(rules('2010-02-11')).toEqual(['law.under-16']);
    expect(rules('2010-02-10')).toEqual(['law.sixteen']);
    expect(rules('2008-02-11')).toEqual(['law.sixteen', 'law.turns-18']);
    expect(rules('2008-02-10')).toEqual(['law.adult-without-permission']);
  });
  test('the prompt for 18 starts three calendar months ahead', () => {
    expect(rules('2008-05-10')).toEqual(['law.sixteen', 'law.turns-18']);
    expect(rules('2008-05-11')).toEqual(['law.sixteen']);
  });
  test('from 18 parents take part only with a permission that was recorded by then', () => {
    expect(adultsMayTakePart(facts('2008-02-10'))).toBe(false);
    expect(adultsMayTakePart(facts('2008-02-10', { permission: false }))).toBe(false);
    expect(adultsMayTakePart(facts('2008-02-10', { permission: true }))).toBe(true);
    expect(adultsMayTakePart(facts('2008-02-10', { permission: '2026-02-10' }))).toBe(true);
    expect(adultsMayTakePart(facts('2008-02-10', { permission: '2026-02-11' }))).toBe(false);
    expect(adultsMayTakePart(facts('2008-02-11'))).toBe(true);
    expect(adultsMayTakePart(facts(null))).toBe(true);
  });
  test('an unknown birth day: the attribute counts, and otherwise the mentor watches', () => {
    expect(knownAge({ ...facts(null), attributes: ['18+'] })).toBe(18);
    expect(adultsMayTakePart({ ...facts(null), attributes: ['18+'] })).toBe(false);
    expect(rules(null)).toEqual(['law.age-unknown']);
  });
  test('the four cases that questions are chosen by', () => {
    expect(ageCase(facts('2008-05-11'))).toBe('minor');
    expect(ageCase(facts(null))).toBe('minor');
    expect(ageCase(facts('2008-05-10'))).toBe('turning-18');
    expect(ageCase(facts('2008-02-10'))).toBe('adult-alone');
    expect(ageCase(facts('2008-02-10', { permission: true }))).toBe('adult-invites');
  });
  test('a birthday on 29 February', () => {
    expect(birthdayAt(18, '2008-02-29')).toBe('2026-03-01');
    expect(birthdayAt(18, '2010-02-28')).toBe('2028-02-28');
  });
});

describe('rights by family', () => {
  test('authority, guardian and unknown, as long as the student is a minor', () => {
    expect(rules('2012-01-01', { authority: 'one' })).toEqual(['law.under-16', 'law.authority-one']);
    expect(rules('2012-01-01', { authority: 'unknown' })).toEqual(['law.under-16', 'law.authority-unknown']);
    expect(rules('2012-01-01', { authority: 'guardian' })).toEqual(['law.under-16', 'law.guardian']);
    expect(rules('2007-01-01', { authority: 'one', permission: true })).toEqual([
      'law.adult-with-permission',
    ]);
  });
  test('apart: the same agenda twice, at the talks with the parents only', () => {
    expect(rules('2012-01-01', { together: false })).toEqual(['law.under-16', 'law.apart']);
    const at = (adults: AtTable['adults'], authority: 'both' | 'guardian' = 'both') =>
      lawNotices(facts('2012-01-01', { together: false, authority }), { ...everybody, adults }, false);
    expect(at('mother')).toContain('law.apart');
    expect(at(null)).not.toContain('law.apart');
    expect(at('guardian')).not.toContain('law.apart');
    expect(at('parents', 'guardian')).not.toContain('law.apart');
  });
  test('in vso nobody is taken to represent a student of 18', () => {
    const vso = (birthDay: string, permission: boolean | null) =>
      lawNotices(facts(birthDay, { permission }), { ...everybody, schoolType: 'vso_dagbesteding' }, false);
    expect(vso('2007-01-01', true)).toEqual(['law.adult-with-permission', 'law.representation-unknown']);
    expect(vso('2007-01-01', null)).toEqual(['law.adult-without-permission', 'law.representation-unknown']);
    expect(vso('2009-01-01', null)).toEqual(['law.sixteen']);
    expect(rules('2007-01-01')).not.toContain('law.representation-unknown');
  });
  test('without the student and without permission there is no talk', () => {
    expect(lawNotices(facts('2007-01-01'), { ...everybody, student: false }, false)).toEqual([
      'law.adult-without-permission',
      'law.adult-student-absent',
    ]);
    expect(
      lawNotices(facts('2007-01-01', { permission: true }), { ...everybody, student: false }, false),
    ).toEqual(['law.adult-with-permission']);
  });
  test('who has a guardian has no parents at the table, until 18', () => {
    const guardian = facts('2012-01-01', { authority: 'guardian' });
    expect(nameAdults('parents', guardian)).toBe('guardian');
    expect(nameAdults('carers', guardian)).toBe('carers');
    expect(nameAdults('parents', facts('2012-01-01'))).toBe('parents');
    expect(nameAdults('parents', facts('2007-01-01', { authority: 'guardian' }))).toBe('parents');
  });
});

describe('on the agenda', () => {
  const adult: AgendaFacts = {
    ...bram,
    student: { ...bram.student, birthDay: '2007-06-01' },
    points: [{ by: 'parents', text: 'Wij willen weten hoe het plannen gaat.' }],
  };
  test('18 without permission: nothing of the parents, no share, and ask the student first', () => {
    const agenda = buildAgenda(adult);
    expect(JSON.stringify(agenda.items)).not.toContain('"parents"');
    expect(JSON.stringify(agenda)).not.toContain('hoe het plannen gaat');
    expect(agenda.talkShare).toEqual({ student: 53, parents: 0, mentor: 47 });
    expect(agenda.notices[0]?.text).toBe(
      'Bram is 18 of ouder en er is geen toestemming vastgelegd. Vraag het eerst aan Bram: tot die tijd is er geen uitnodiging en geen blad voor de ouders, en staat er niets van de ouders op deze agenda.',
    );
  });
  test('18 with permission: the parents are there, by invitation', () => {
    const agenda = buildAgenda({ ...adult, family: { ...adult.family, permission: true } });
    expect(agenda.items.find(({ block }) => block === 'parents')?.points).toEqual(adult.points);
    expect(agenda.notices[0]?.rule).toBe('law.adult-with-permission');
  });
  test('the date of the 18th birthday is named', () => {
    const soon = { ...bram, student: { ...bram.student, birthDay: '2008-03-01' } };
    expect(buildAgenda(soon).notices.find(({ rule }) => rule === 'law.turns-18')?.text).toBe(
      'Bram wordt op 1 maart 2026 18. Vraag nu al of de ouders daarna nog mogen meepraten, en leg het antwoord vast.',
    );
  });
  test('an interpreter: a longer slot, and the student never interprets', () => {
    const { notices } = buildAgenda({ ...bram, family: { ...bram.family, interpreter: true } });
    expect(notices.find(({ rule }) => rule === 'law.interpreter')?.text).toBe(
      'Met een tolk kost een gesprek anderhalf tot twee keer zo veel tijd: plan 45 tot 60 minuten. Bram tolkt nooit zelf.',
    );
    const attribute = { ...bram, student: { ...bram.student, attributes: ['tolk' as const] } };
    expect(buildAgenda(attribute).notices.map(({ rule }) => rule)).toContain('law.interpreter');
  });
  test('18 without permission: no view, agreement or difference of the parents either', () => {
    const agenda = buildAgenda({
      ...adult,
      views: [
        view('student', [4, 3, 3, 3, 3]),
        view('mentor', [4, 3, 3, 3, 3]),
        view('parent', [1, 3, 3, 3, 3]),
      ],
      agreements: [
        { text: 'Wij vragen niet meer naar cijfers', owner: 'parents', outcome: 'open', timesMissed: 0 },
      ],
    });
    expect(agenda.differences).toEqual([]);
    expect(agenda.items.some(({ block }) => block === 'lookback')).toBe(false);
    expect(JSON.stringify(agenda.items)).not.toContain('cijfers');
    const allowed = buildAgenda({
      ...adult,
      family: { ...adult.family, permission: true },
      views: [view('student', [4]), view('parent', [1])],
    });
    expect(allowed.differences.map(({ pattern }) => pattern)).toEqual(['apart']);
  });
  test('around 18 the talk asks about it', () => {
    const help = (birthDay: string, family: Partial<AgendaFacts['family']> = {}) =>
      buildAgenda({
        ...bram,
        minutes: 45,
        student: { ...bram.student, birthDay },
        family: { ...bram.family, ...family },
      }).items.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(help('2008-03-01')).toEqual(expect.arrayContaining(['age-17-7-L', 'age-17-9-O']));
    expect(help('2007-03-01')).toContain('age-18-7-L');
    expect(help('2007-03-01', { permission: true })).toEqual(
      expect.arrayContaining(['age-18-1-O', 'age-18-1-L']),
    );
    expect(help('2011-03-01').some((id) => id.startsWith('age-'))).toBe(false);
  });
  test('apart: what the one brought up and how the two differ stays with the mentor', () => {
    const apart: AgendaFacts = {
      ...bram,
      family: { ...bram.family, together: false },
      points: [{ by: 'parents', text: 'Bram plant goed bij mij.' }],
      views: [
        view('student', [4, 2, 2, 2, 2]),
        view('parent', [4, 2, 2, 2, 2], { who: 'moeder' }),
        view('parent', [1, 2, 2, 2, 2], { who: 'vader' }),
      ],
    };
    const agenda = buildAgenda(apart);
    expect(agenda.items.flatMap(({ points }) => points)).toEqual([]);
    expect(agenda.differences).toEqual([]);
    expect(agenda.notices.find(({ rule }) => rule === 'points.apart')?.text).toBe(
      'Alleen voor jou, want de ouders komen apart. Punten van de ouders: "Bram plant goed bij mij". Begin er alleen over met wie het inbracht.',
    );
    expect(agenda.notices.map(({ rule }) => rule)).toContain('difference.two-parents');
    const mother = buildAgenda({ ...apart, present: ['student', 'mentor', 'mother'] });
    const father = buildAgenda({ ...apart, present: ['student', 'mentor', 'father'] });
    expect(mother.items.map(({ id, minutes }) => [id, minutes])).toEqual(
      father.items.map(({ id, minutes }) => [id, minutes]),
    );
    const together = buildAgenda({ ...apart, family: bram.family });
    expect(together.items.flatMap(({ points }) => points)).toEqual(apart.points);
    expect(together.differences.map(({ dimension }) => dimension)).toEqual(['goals']);
  });
  test('through an interpreter: at most two questions an item, and how to speak', () => {
    const heard = buildAgenda({ ...bram, family: { ...bram.family, interpreter: true } });
    expect(Math.max(...heard.items.map(({ questions }) => questions.length))).toBe(2);
    expect(heard.items[0]?.tips[0]).toBe(
      'Kijk Bram en de ouders aan, niet de tolk. Korte zinnen, en wacht na elke zin.',
    );
    const alone = buildAgenda({
      ...bram,
      present: ['student', 'mentor'],
      family: { ...bram.family, interpreter: true },
    });
    expect(alone.notices.map(({ rule }) => rule)).not.toContain('law.interpreter');
  });
  test('parents of a student with a guardian are called the guardian', () => {
    const agenda = buildAgenda({ ...bram, family: { ...bram.family, authority: 'guardian' } });
    expect(agenda.items.find(({ block }) => block === 'parents')?.title).toBe('Woord van de voogd');
    expect(JSON.stringify(agenda.items.map(({ questions, title }) => [questions, title]))).not.toContain(
      'ouders',
    );
  });
  test('from 18 there is no guardian any more, also where nobody from home is at the table', () => {
    const texts = (birthDay: string): string =>
      JSON.stringify(
        buildAgenda({
          ...bram,
          present: ['student', 'mentor'],
          student: { ...bram.student, birthDay },
          family: { ...bram.family, authority: 'guardian' },
        }).items,
      );
    expect(texts('2012-01-01')).toContain('de voogd');
    expect(texts('2007-01-01')).not.toContain('voogd');
    expect(texts('2007-01-01')).toContain('de ouders');
  });
  test('a guardian is called a guardian', () => {
    const agenda = buildAgenda({ ...bram, present: ['student', 'mentor', 'guardian'] });
    expect(agenda.notices.map(({ rule }) => rule)).toContain('law.guardian');
    expect(agenda.items.find(({ block }) => block === 'parents')).toMatchObject({
      title: 'Woord van de voogd',
    });
    const told = JSON.stringify(agenda.items.map(({ questions, title }) => [questions, title]));
    expect(told).not.toMatch(/ouders|thuis/u);
  });
});
