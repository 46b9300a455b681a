import { describe, expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import type { LawFacts } from '../../shared/domain/law.ts';
import { adultsMayTakePart, eighteenthBirthday, knownAge, lawNotices } from '../../shared/domain/law.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { bram } from './make-facts.ts';

const facts = (birthDay: string | null, family: Partial<LawFacts['family']> = {}): LawFacts => ({
  day: '2026-02-10',
  birthDay,
  attributes: [],
  family: { authority: 'both', together: true, permission: null, interpreter: false, ...family },
});
const rules = (...args: Parameters<typeof facts>) => lawNotices(facts(...args), false, false);

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
  test('a birthday on 29 February', () => {
    expect(eighteenthBirthday('2008-02-29')).toBe('2026-03-01');
    expect(eighteenthBirthday('2010-02-28')).toBe('2028-02-28');
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
  test('apart: the same agenda twice', () => {
    expect(rules('2012-01-01', { together: false })).toEqual(['law.under-16', 'law.apart']);
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
      'Bram is 18 of ouder en er is geen toestemming vastgelegd. Vraag het eerst aan Bram: tot die tijd is er geen uitnodiging en geen blad voor de ouders, en staat er niets van hen op deze agenda.',
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
