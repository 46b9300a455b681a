/** Who reads what of an evening's agreements, for any family. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookBack } from '../../../shared/domain/evening/look-back.ts';
import { recapPages, sharedLines, type RecapFacts } from '../../../shared/domain/evening/recap.ts';
import { talkClock, timeLeft } from '../../../shared/domain/evening/talk-clock.ts';
import type { AfterTalk, RecapLine } from '../../../shared/model/after.ts';
import { Speaker } from '../../../shared/model/facts.ts';

const owner = fc.constantFrom(...Speaker.options);
const family = fc
  .record({
    homes: fc.integer({ min: 0, max: 3 }),
    owners: fc.array(fc.array(owner, { maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    forAdults: fc.boolean(),
    later: fc.boolean(),
  })
  .map(({ homes, owners, forAdults, later }): RecapFacts => {
    const lines = (home: number): RecapLine[] =>
      (owners[home] ?? []).map((of, at) => ({
        id: `${home}-${at}`,
        text: `${home}`,
        ifPart: '',
        thenPart: '',
        owner: of,
        firstMoment: null,
        checkMoment: null,
        supportEnds: null,
      }));
    const households = Array.from({ length: homes }, (_, at) => ({
      who: `w${at + 1}`,
      points: [`p${at + 1}`],
    }));
    return {
      talks:
        homes === 0
          ? [{ household: 0, lines: lines(0) }]
          : households.map((_, at) => ({ household: at + 1, lines: lines(at + 1) })),
      households: homes === 0 ? null : households,
      forAdults,
      later: { student: later ? ['s'] : [], parents: later ? ['p'] : [] },
    };
  });

test('a home reads its own talk whole and nothing of another; nobody reads an adult of another home', () => {
  fc.assert(
    fc.property(family, (facts) => {
      const pages = recapPages(facts);
      for (const { household, who, lines, later } of pages.filter((page) => page.household > 0)) {
        expect(lines).toEqual(facts.talks.find((talk) => talk.household === household)?.lines);
        expect([who, later]).toEqual([`w${household}`, [`p${household}`]]);
      }
      const ofStudent = pages.filter(({ reader }) => reader === 'student').flatMap(({ lines }) => lines);
      expect(ofStudent.some((line) => facts.households !== null && line.owner === 'parents')).toBe(false);
      expect(pages.some(({ reader }) => reader === 'parents') && !facts.forAdults).toBe(false);
      const all = facts.talks.flatMap(({ lines }) => lines);
      expect(sharedLines(facts)).toEqual(
        all.filter((line) => facts.households === null || line.owner !== 'parents'),
      );
      // Nothing gets lost: whatever was agreed is on somebody's page, unless no adult may have one.
      const lost = all.filter((line) => !pages.some(({ lines }) => lines.includes(line)));
      expect(facts.forAdults ? lost : []).toEqual([]);
    }),
  );
});

test('the look back counts what was held, and only what took longer as over', () => {
  const talk = (plannedMinutes: number, minutes: number | null, share: AfterTalk['share']): AfterTalk => ({
    id: 't',
    studentId: 's',
    name: 'Noor',
    state: minutes === null ? 'absent' : 'held',
    prepared: true,
    planned: null,
    plannedMinutes,
    minutes,
    share,
  });
  const byOwner = { student: 2, parents: 1, mentor: 0 };
  expect(
    lookBack({
      talks: [talk(15, 18, 'kept'), talk(15, 12, null), talk(10, 10, 'not'), talk(20, null, null)],
      byOwner,
    }),
  ).toEqual({
    held: 3,
    planned: 40,
    real: 40,
    over: { talks: 1, minutes: 3 },
    share: { kept: 1, partly: 0, not: 1 },
    notJudged: 1,
    byOwner,
  });
});

test('a talk is at its first block until it was taken further, and at the first again when that block is gone', () => {
  const blocks = [
    { id: 'a', title: 'A', minutes: 2, lead: 'student' as const },
    { id: 'b', title: 'B', minutes: 8, lead: 'mentor' as const },
  ];
  const times = { began: 60, minutes: 10, now: 64 };
  expect(talkClock({ blocks, block: null }, times)).toEqual({
    talk: { passed: 4, minutes: 10 },
    at: 0,
    block: { passed: 4, minutes: 2 },
  });
  expect(talkClock({ blocks, block: { id: 'b', began: 63 } }, times)).toMatchObject({
    at: 1,
    block: { passed: 1, minutes: 8 },
  });
  expect(talkClock({ blocks, block: { id: 'gone', began: 63 } }, times).at).toBe(0);
  expect(talkClock({ blocks: [], block: null }, times).at).toBe(-1);
});

test('the last minute is still one, the first minute over is a soft end, and then minutes over are counted', () => {
  const left = (passed: number) => timeLeft({ passed, minutes: 10 });
  expect([left(0), left(9.1), left(10), left(10.9), left(13.2)]).toEqual([
    { kind: 'left', minutes: 10 },
    { kind: 'left', minutes: 1 },
    { kind: 'done', minutes: 0 },
    { kind: 'done', minutes: 0 },
    { kind: 'over', minutes: 3 },
  ]);
});
