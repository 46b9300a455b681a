import { expect, test } from 'vitest';
import {
  fromLastTalk,
  isSameAgreement,
  isSpent,
  timesMissedAs,
  type AgreementRecord,
} from '../../shared/domain/agreements.ts';
import { judgeAgreement, type AgreementSetting } from '../../shared/domain/judge-agreement.ts';
import type { Speaker } from '../../shared/model/facts.ts';

const by = (owner: Speaker) => ({ owner });
const judge = (owner: Speaker, setting: Partial<AgreementSetting>, more: object = {}) =>
  judgeAgreement(
    { owner, firstMoment: null, checkMoment: null, supportEnds: null, ...more },
    { stage: 2, minutes: 30, today: '2026-02-02', running: [], ...setting },
  );

test('at most 1 at 10 minutes, 2 at 15 and 20, 3 from 30, and fewer in stage 1 and 2 (domain.md §3)', () => {
  const three = [by('student'), by('student'), by('student')];
  const warned = (minutes: AgreementSetting['minutes'], stage: 1 | 2 | 3, running: number) =>
    judge('student', { minutes, stage, running: three.slice(0, running) }).includes('too-many');
  expect([warned(10, 3, 0), warned(10, 3, 1)]).toEqual([false, true]);
  expect([warned(15, 3, 1), warned(15, 3, 2)]).toEqual([false, true]);
  expect([warned(20, 3, 1), warned(20, 3, 2)]).toEqual([false, true]);
  expect([warned(30, 3, 2), warned(45, 3, 3)]).toEqual([false, true]);
  expect([warned(45, 1, 0), warned(45, 1, 1)]).toEqual([false, true]);
  expect([warned(45, 2, 1), warned(45, 2, 2)]).toEqual([false, true]);
});

test('from stage 2 half belongs to the student, from stage 3 at most one to an adult', () => {
  const ended = { supportEnds: '2026-03-01' };
  expect(judge('mentor', { stage: 1 }, ended)).toEqual([]);
  expect(judge('mentor', { stage: 2 }, ended)).toEqual(['half-the-student']);
  expect(judge('mentor', { stage: 2, running: [by('student')] }, ended)).toEqual([]);
  expect(judge('parents', { stage: 3 })).toEqual([]);
  expect(judge('parents', { stage: 3, running: [by('mentor')] })).toEqual(['one-adult']);
  expect(judge('student', { stage: 4, running: [by('mentor'), by('parents')] })).toEqual([]);
});

test('stage 1 starts within two days and is asked about within a week', () => {
  const at = (firstMoment: string, checkMoment: string) =>
    judge('student', { stage: 1 }, { firstMoment, checkMoment });
  expect(at('2026-02-04', '2026-02-09')).toEqual([]);
  expect(at('2026-02-05', '2026-02-09')).toEqual(['start-soon']);
  expect(at('2026-02-04', '2026-02-10')).toEqual(['check-in-a-week']);
  expect(judge('student', { stage: 2 }, { firstMoment: '2026-03-01', checkMoment: '2026-06-01' })).toEqual(
    [],
  );
});

test('support of an adult in stage 2 has an end', () => {
  const running = [by('student')];
  expect(judge('parents', { running })).toEqual(['support-without-end']);
  expect(judge('parents', { running }, { supportEnds: '2026-03-01' })).toEqual([]);
  expect(judge('student', { running })).toEqual([]);
});

test('an answer that is corrected does not count twice', () => {
  expect(timesMissedAs({ outcome: 'open', timesMissed: 0 }, 'missed')).toBe(1);
  expect(timesMissedAs({ outcome: 'missed', timesMissed: 1 }, 'kept')).toBe(0);
  expect(timesMissedAs({ outcome: 'missed', timesMissed: 1 }, 'missed')).toBe(1);
  expect(timesMissedAs({ outcome: 'open', timesMissed: 1 }, 'missed')).toBe(2);
  expect(timesMissedAs({ outcome: 'partly', timesMissed: 1 }, 'kept')).toBe(1);
  expect(timesMissedAs({ outcome: 'missed', timesMissed: 0 }, 'open')).toBe(0);
});

test('the same words are the same agreement; two misses make it spent, keeping it does not', () => {
  expect(isSameAgreement('Ik plan elke zondag.', ' ik  plan elke Zondag')).toBe(true);
  expect(isSameAgreement('Ik plan elke zondag.', 'Ik plan elke maandag.')).toBe(false);
  expect(isSpent({ outcome: 'missed', timesMissed: 1 })).toBe(false);
  expect(isSpent({ outcome: 'missed', timesMissed: 2 })).toBe(true);
  expect(isSpent({ outcome: 'kept', timesMissed: 2 })).toBe(false);
});

test('looked back on is what waits, and what was kept since the last talk; what went on is asked about once', () => {
  const made = (id: string, more: Partial<AgreementRecord>): AgreementRecord => ({
    id,
    text: id,
    owner: 'student',
    outcome: 'open',
    timesMissed: 0,
    follows: null,
    madeOn: '2025-11-10',
    settledOn: null,
    ...more,
  });
  const ids = (...all: AgreementRecord[]) => fromLastTalk(all).map(({ id }) => id);
  const kept = made('kept', { outcome: 'kept', settledOn: '2025-12-01' });
  expect(ids(kept)).toEqual(['kept']);
  // A talk since then: it ended with a new agreement.
  expect(ids(kept, made('new', { madeOn: '2026-01-20' }))).toEqual(['new']);
  // Said on the day of the talk itself, before the new agreement was made.
  expect(ids(kept, made('same-day', { madeOn: '2025-12-01' }))).toEqual(['same-day']);
  expect(ids(kept, made('before', {}))).toEqual(['kept', 'before']);
  const missed = made('missed', { outcome: 'missed', timesMissed: 1, settledOn: '2025-12-01' });
  expect(ids(missed, made('again', { follows: 'missed', timesMissed: 1 }))).toEqual(['again']);
  expect(ids(missed, made('other', { madeOn: '2026-01-20' }))).toEqual(['missed', 'other']);
  // From before the program kept days.
  expect(ids(made('old', { outcome: 'kept', madeOn: null }))).toEqual([]);
  expect(ids(made('old', { outcome: 'partly', madeOn: null }))).toEqual(['old']);
});
