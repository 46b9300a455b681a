import { describe, expect, test } from 'vitest';
import {
  agreementLimit,
  lookbackCase,
  mayBeCopied,
  planLookback,
  timesMissed,
  tooManyOfAdults,
} from '../../shared/domain/agreements.ts';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { talkShare } from '../../shared/domain/talk-share.ts';
import type { AgreementFact, Outcome, Speaker } from '../../shared/model/facts.ts';
import { slotLengths } from '../../shared/model/facts.ts';
import { bram } from './make-facts.ts';

const agreement = (owner: Speaker, outcome: Outcome, missed = 0): AgreementFact => ({
  text: `${owner} ${outcome}`,
  owner,
  outcome,
  timesMissed: missed,
});

test('the most agreements by minutes and stage (domain.md §3)', () => {
  const limits = ([1, 2, 3, 4] as const).map((stage) =>
    slotLengths.map((minutes) => agreementLimit(minutes, stage)),
  );
  expect(limits).toEqual([
    [1, 1, 1, 1, 1],
    [1, 2, 2, 2, 2],
    [1, 2, 2, 3, 3],
    [1, 2, 2, 3, 3],
  ]);
});

describe('agreements of the last talk', () => {
  test('open, partly kept and missed come back, the own ones of the student first', () => {
    const { lookBackOn, kept } = planLookback([
      agreement('mentor', 'open'),
      agreement('student', 'partly'),
      agreement('student', 'kept'),
      agreement('parents', 'missed'),
      agreement('student', 'dropped'),
    ]);
    expect(lookBackOn.map(({ text }) => text)).toEqual(['student partly', 'mentor open', 'parents missed']);
    expect(kept).toBe(true);
  });
  test('missed twice: shrink or drop, never copied a third time', () => {
    expect(mayBeCopied(agreement('student', 'missed', 1))).toBe(true);
    expect(mayBeCopied(agreement('student', 'missed', 2))).toBe(false);
    expect(mayBeCopied(agreement('student', 'partly', 2))).toBe(false);
    expect(mayBeCopied(agreement('student', 'kept'))).toBe(false);
    expect(timesMissed(agreement('student', 'missed'))).toBe(1);
    const twice = agreement('student', 'missed', 2);
    const agenda = buildAgenda({ ...bram, agreements: [twice] });
    expect(agenda.notices.find(({ rule }) => rule === 'agreements.missed-twice')?.text).toBe(
      'Twee keer niet gelukt: "student missed". Maak de afspraak kleiner of laat die los; neem die niet nog eens over.',
    );
    expect(agenda.items.find(({ block }) => block === 'lookback')?.tips[0]).toContain('kleiner');
  });
  test('missed twice: the questions are how to shrink or drop it, by its words', () => {
    const { items } = buildAgenda({
      ...bram,
      agreements: [agreement('student', 'open'), agreement('student', 'missed', 2)],
    });
    expect(items.find(({ block }) => block === 'lookback')?.questions.map(({ text }) => text)).toEqual([
      'Dit lukte twee keer niet: student missed. Hoe maken we het kleiner, of laten we het los?',
      'Welke kleinere stap lukt Bram volgens u wel?',
    ]);
  });
  test('partly kept counts: it is no miss, and what worked is named as a strength', () => {
    const partly = agreement('student', 'partly', 1);
    expect(timesMissed(partly)).toBe(1);
    expect(mayBeCopied(partly)).toBe(true);
    const { items } = buildAgenda({ ...bram, agreements: [partly] });
    const of = (name: string) => items.find(({ block }) => block === name);
    expect(of('lookback')?.because.map(({ rule }) => rule)).toEqual(['block.lookback', 'agreements.partly']);
    expect(of('lookback')?.questions.map(({ id }) => id)).toContain('partly-4-L');
    expect(of('strength')?.because.map(({ rule }) => rule)).toContain('strength.partly-kept');
  });
  test('one that was partly kept among others is asked about as such; missed twice comes before it', () => {
    const caseOf = (...list: AgreementFact[]) => lookbackCase(planLookback(list));
    const open = agreement('student', 'open');
    const partly = agreement('student', 'partly');
    expect(caseOf(open)).toBe('other');
    expect(caseOf(open, partly)).toBe('partly');
    expect(caseOf(partly, agreement('student', 'missed', 2))).toBe('missed-twice');
    expect(timesMissed({ outcome: 'open', timesMissed: 0 })).toBe(0);
    expect(timesMissed({ outcome: 'missed', timesMissed: 0 })).toBe(1);
  });
  test('whose they are: half the student from stage 2, at most one of an adult from stage 3', () => {
    const student = agreement('student', 'open');
    const mentor = agreement('mentor', 'open');
    const parents = agreement('parents', 'open');
    expect(tooManyOfAdults([mentor, parents], 1)).toBe(false);
    expect(tooManyOfAdults([student, mentor], 2)).toBe(false);
    expect(tooManyOfAdults([student, mentor, parents], 2)).toBe(true);
    expect(tooManyOfAdults([mentor, parents], 2)).toBe(true);
    expect(tooManyOfAdults([student, student, mentor, parents], 2)).toBe(false);
    expect(tooManyOfAdults([mentor], 3)).toBe(false);
    expect(tooManyOfAdults([student, student, mentor, parents], 4)).toBe(true);
    const { notices } = buildAgenda({ ...bram, agreements: [mentor, parents] });
    expect(notices.map(({ rule }) => rule)).toContain('agreements.owners');
  });
  test('a start talk leaves them for another time', () => {
    const agenda = buildAgenda({ ...bram, occasion: 'start', agreements: [agreement('student', 'open')] });
    expect(agenda.items.some(({ block }) => block === 'lookback')).toBe(false);
    expect(agenda.notices.map(({ rule }) => rule)).toContain('agreements.start');
  });
  test('the first is asked about by its words', () => {
    const { items } = buildAgenda({
      ...bram,
      override: { stage: 1, reason: 'x' },
      agreements: [{ ...agreement('student', 'open'), text: 'Ik begin om vijf uur.' }],
    });
    expect(items.find(({ block }) => block === 'lookback')?.questions[0]).toEqual({
      id: '4-L1',
      to: 'student',
      text: 'We spraken af: Ik begin om vijf uur. Wat is daarvan gelukt?',
    });
  });
  test('one about safety is not repeated anywhere', () => {
    const agenda = buildAgenda({
      ...bram,
      agreements: [{ ...agreement('student', 'open'), text: 'Ik snij mezelf niet meer' }],
    });
    expect(JSON.stringify(agenda)).not.toContain('snij');
    expect(agenda.notices[0]?.rule).toBe('points.safety');
  });
});

test('talk shares by lead stage (domain.md §3), of those who are there', () => {
  const stages = [1, 2, 3, 4] as const;
  const shares = (student: boolean, parents: boolean) =>
    stages.map((lead) => Object.values(talkShare(lead, student, parents)));
  expect(shares(true, true)).toEqual([
    [30, 30, 40],
    [40, 25, 35],
    [50, 25, 25],
    [60, 20, 20],
  ]);
  expect(shares(true, false)).toEqual([
    [43, 0, 57],
    [53, 0, 47],
    [67, 0, 33],
    [75, 0, 25],
  ]);
  expect(shares(false, true)).toEqual([
    [0, 43, 57],
    [0, 42, 58],
    [0, 50, 50],
    [0, 50, 50],
  ]);
  expect(shares(false, false)).toEqual(stages.map(() => [0, 0, 100]));
});
