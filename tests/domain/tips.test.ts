/** Which tips an item gives the mentor: of the stage, of the talk, and those that a rule adds to one item. */
import { describe, expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import type { AgendaFacts, AgreementFact } from '../../shared/model/facts.ts';
import type { Rating } from '../../shared/model/views.ts';
import { bram, view } from './make-facts.ts';

const tipsOf = (change: Partial<AgendaFacts>, id: string): string[] =>
  buildAgenda({ ...bram, ...change }).items.find((item) => item.id === id)?.tips ?? [];
const allTips = (change: Partial<AgendaFacts>): string[] =>
  buildAgenda({ ...bram, ...change }).items.flatMap(({ tips }) => tips);
const atStage = (stage: Rating): Partial<AgendaFacts> => ({
  views: [
    view('student', [stage, stage, stage, stage, stage]),
    view('mentor', [stage, stage, stage, stage, stage]),
  ],
});
const missed = (timesMissed: number): AgreementFact => ({
  text: 'Ik plan.',
  owner: 'student',
  outcome: 'missed',
  timesMissed,
});

describe('the tip about agreements is that of the stage, and of no other (domain.md §3)', () => {
  test.each([
    [1, 'Eén heel kleine afspraak'],
    [2, 'Minstens de helft is van Bram zelf'],
    [3, 'Bram houdt zelf bij hoe het gaat'],
    [4, 'Bram kiest doel en terugkijkmoment'],
  ] as const)('stage %i', (stage, beginning) => {
    const ofStage = tipsOf(atStage(stage), 'agreements').filter((tip) =>
      /^(?:Eén heel kleine|Minstens de helft|Bram houdt zelf|Bram kiest doel)/u.test(tip),
    );
    expect(ofStage).toHaveLength(1);
    expect(ofStage[0]).toMatch(beginning);
  });
});

test('a tip of one kind of talk stays in that talk', () => {
  const seen = new Map(
    (['voortgang', 'lob', 'keuze', 'zorg'] as const).map((occasion) => [
      occasion,
      new Set(allTips({ occasion })),
    ]),
  );
  const only = (occasion: AgendaFacts['occasion'] & ('lob' | 'keuze' | 'zorg')): string[] =>
    [...(seen.get(occasion) ?? [])].filter((tip) =>
      [...seen].every(([other, tips]) => other === occasion || !tips.has(tip)),
    );
  expect(only('lob')).toHaveLength(1);
  expect(only('keuze')).toHaveLength(1);
  expect(only('zorg')).toHaveLength(1);
});

test('nobody is looked at who is not there', () => {
  expect(allTips({ present: ['student', 'mentor', 'parents'] }).join(' ')).toContain('kijk Bram daarbij aan');
  expect(allTips({ present: ['mentor', 'parents'] }).join(' ')).not.toContain('kijk Bram daarbij aan');
});

describe('tips that a rule adds', () => {
  const shrink = 'Wat twee keer niet lukte, wordt kleiner of verdwijnt. Neem het niet nog eens over.';
  test('to the look back: only when something was missed twice', () => {
    expect(tipsOf({ agreements: [missed(2)] }, 'lookback')).toContain(shrink);
    expect(tipsOf({ agreements: [missed(1)] }, 'lookback')).not.toContain(shrink);
    expect(allTips({ agreements: [missed(2)] }).filter((tip) => tip === shrink)).toHaveLength(1);
  });
  test('to the opening: only with an interpreter', () => {
    const family = { ...bram.family, interpreter: true };
    const toInterpreter = (tip: string): boolean => tip.includes('niet de tolk');
    expect(tipsOf({ family }, 'opening').some(toInterpreter)).toBe(true);
    expect(allTips({ family }).filter(toInterpreter)).toHaveLength(1);
    expect(allTips({}).some(toInterpreter)).toBe(false);
  });
  test('to a decision: only in ten minutes', () => {
    const oneStep = 'In tien minuten past één stap: wie zoekt wat uit, en wanneer spreken we verder?';
    expect(tipsOf({ occasion: 'keuze', minutes: 10 }, 'decision.extra-subject')).toContain(oneStep);
    expect(allTips({ occasion: 'keuze', minutes: 10 }).filter((tip) => tip === oneStep)).toHaveLength(1);
    expect(allTips({ occasion: 'keuze', minutes: 30 })).not.toContain(oneStep);
  });
});
