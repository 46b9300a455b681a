/** What the judge says of places that somebody chose by hand, word by word. */
import { describe, expect, test } from 'vitest';
import { judgeEvening } from '../../../shared/domain/evening/judge-evening.ts';
import { planEvening } from '../../../shared/domain/evening/plan-evening.ts';
import { EveningFacts, type EveningPlan } from '../../../shared/model/evening-plan.ts';

const oneDate = [{ id: 'di', day: '2026-11-17', from: '19:00', to: '21:15' }];
const twoDates = [...oneDate, { id: 'do', day: '2026-11-19', from: '19:00', to: '20:15' }];
type Loose = Record<string, unknown>;

const talk = (name: string, more: Loose = {}): Loose => ({
  id: name,
  name,
  family: name,
  minutes: 20,
  ...more,
});

function judge(talks: Loose[], starts: readonly (string | null)[], change: Loose = {}): EveningPlan {
  const facts = EveningFacts.parse({ sessions: oneDate, rhythm: { minutes: 20 }, talks, ...change });
  const places = facts.talks.flatMap(({ id }, index) => {
    const start = starts[index] ?? null;
    return start === null ? [] : [{ talk: id, session: 'di', start }];
  });
  return judgeEvening(facts, places);
}
const said = ({ conflicts, unmet }: EveningPlan): string[] =>
  [...conflicts, ...unmet].map(({ rule, text }) => `${rule}: ${text}`);

const window = { session: 'di', from: '19:00', to: '19:30' };
const must = true;

describe('one talk at 19.25 of a session from 19.00 to 21.15', () => {
  test.each<[Loose, string, string]>([
    [
      { wishes: [{ kind: 'after', time: '20:00' }] },
      'after: Fatima wil na 20.00 uur, maar staat om 19.25 uur.',
      'after: Fatima would like to come after 20:00, but is at 19:25.',
    ],
    [
      { wishes: [{ kind: 'after', time: '20:00', must }] },
      'after: Fatima kan pas na 20.00 uur, maar staat om 19.25 uur.',
      'after: Fatima cannot come before 20:00, but is at 19:25.',
    ],
    [
      { wishes: [{ kind: 'before', time: '19:40' }] },
      'before: Fatima wil om 19.40 uur klaar zijn, maar staat van 19.25 tot 19.45 uur.',
      'before: Fatima would like to be done by 19:40, but is from 19:25 to 19:45.',
    ],
    [
      { wishes: [{ kind: 'before', time: '19:40', must }] },
      'before: Fatima moet om 19.40 uur klaar zijn, maar staat van 19.25 tot 19.45 uur.',
      'before: Fatima has to be done by 19:40, but is from 19:25 to 19:45.',
    ],
    [
      { wishes: [{ kind: 'late' }] },
      'late: Fatima wil graag laat, maar staat om 19.25 uur.',
      'late: Fatima would like to come late, but is at 19:25.',
    ],
    [
      { wishes: [{ kind: 'late', must }] },
      'late: Fatima kan alleen in de tweede helft van de avond, maar staat om 19.25 uur.',
      'late: Fatima can only come in the second half of the evening, but is at 19:25.',
    ],
    [
      { wishes: [{ kind: 'not', window }] },
      'not: Fatima wil niet van 19.00 tot 19.30 uur, maar staat om 19.25 uur.',
      'not: Fatima would rather not come from 19:00 to 19:30, but is at 19:25.',
    ],
    [
      { wishes: [{ kind: 'not', window, must }] },
      'not: Fatima kan niet van 19.00 tot 19.30 uur, maar staat om 19.25 uur.',
      'not: Fatima cannot come from 19:00 to 19:30, but is at 19:25.',
    ],
    [
      { elsewhere: [window] },
      'elsewhere: Fatima staat van 19.25 tot 19.45 uur, maar een broer of zus is van 19.00 tot 19.30 uur bij een andere mentor.',
      'elsewhere: Fatima is from 19:25 to 19:45, but a brother or sister is with another mentor from 19:00 to 19:30.',
    ],
    [
      { elsewhere: [{ session: 'di', from: '19:00', to: '19:22' }] },
      'elsewhere: Fatima staat van 19.25 tot 19.45 uur en een broer of zus van 19.00 tot 19.22 uur bij een andere mentor: er zijn 5 minuten nodig om te lopen.',
      'elsewhere: Fatima is from 19:25 to 19:45 and a brother or sister from 19:00 to 19:22 with another mentor: it takes 5 minutes to walk.',
    ],
    [
      { elsewhere: [{ session: 'di', from: '20:30', to: '20:45' }] },
      'elsewhere: Een broer of zus van Fatima is van 20.30 tot 20.45 uur bij een andere mentor, maar Fatima staat om 19.25 uur.',
      'elsewhere: A brother or sister of Fatima is with another mentor from 20:30 to 20:45, but Fatima is at 19:25.',
    ],
    [
      { interpreter: [{ session: 'di', from: '20:00', to: null }] },
      'interpreter: Fatima staat van 19.25 tot 19.45 uur, maar de tolk is er alleen van 20.00 tot 21.15 uur.',
      'interpreter: Fatima is from 19:25 to 19:45, but the interpreter is there only from 20:00 to 21:15.',
    ],
    [
      { interpreter: [] },
      'interpreter: Fatima heeft een tolk nodig, maar de tolk is er op geen enkel moment.',
      'interpreter: Fatima needs an interpreter, but there is none at any time.',
    ],
    [
      { hard: true },
      'hard: Na het gesprek met Fatima (om 19.25 uur) komt geen pauze, en het wordt een lastig gesprek.',
      'hard: No break follows the talk with Fatima (at 19:25), and it will be a hard one.',
    ],
    [
      { fixed: { session: 'di', start: '19:00' } },
      'fixed: Fatima zou vast om 19.00 uur staan, maar staat om 19.25 uur.',
      'fixed: Fatima was fixed at 19:00, but is at 19:25.',
    ],
  ])('%j', (asked, dutch, english) => {
    expect(said(judge([talk('Fatima', asked)], ['19:25']))).toEqual([dutch]);
    expect(said(judge([talk('Fatima', asked)], ['19:25'], { language: 'en' }))).toEqual([english]);
  });

  test.each<[Loose]>([
    [{ wishes: [{ kind: 'early' }, { kind: 'after', time: '19:25' }, { kind: 'before', time: '19:45' }] }],
    [{ wishes: [{ kind: 'not', window: { session: 'di', from: '19:45', to: null } }] }],
    [{ elsewhere: [{ session: 'di', from: '19:00', to: '19:20' }] }],
    [{ elsewhere: [{ session: 'di', from: '19:00', to: '19:25' }], way: 'online' }],
    [{ interpreter: [{ session: 'di', from: '19:25', to: '19:45' }] }],
  ])('nothing of %j', (asked) => {
    expect(said(judge([talk('Fatima', asked)], ['19:25']))).toEqual([]);
  });

  test('a hard one at the end of a run needs nothing more', () => {
    expect(said(judge([talk('Sem', { hard: true })], ['20:15']))).toEqual([]);
    expect(said(judge([talk('Sem', { hard: true })], ['20:50']))).toEqual([]);
  });
});

describe('outside the grid', () => {
  test('over the end, in the break', () => {
    expect(said(judge([talk('Ali')], ['21:00']))).toEqual([
      'outside: Ali staat van 21.00 tot 21.20 uur, maar de avond is van 19.00 tot 21.15 uur.',
    ]);
    expect(said(judge([talk('Ali')], ['20:25']))).toEqual([
      'break: Ali staat van 20.25 tot 20.45 uur, maar het is pauze van 20.35 tot 20.50 uur.',
    ]);
  });

  test('between two slots is no fault by itself', () => {
    expect(said(judge([talk('Ali')], ['19:10']))).toEqual([]);
  });
});

describe('two talks', () => {
  const homes = [talk('Noor (moeder)', { family: 'n' }), talk('Noor (vader)', { family: 'n' })];

  test('at one time, or without the changeover', () => {
    expect(said(judge([talk('Ali'), talk('Bo')], ['19:10', '19:00']))).toEqual([
      'overlap: Bo en Ali staan op dezelfde tijd (19.00 en 19.10 uur).',
    ]);
    expect(said(judge([talk('Ali'), talk('Bo')], ['19:00', '19:22']))).toEqual([
      'overlap: Ali en Bo staan te dicht op elkaar, zonder wisseltijd (19.00 en 19.22 uur).',
    ]);
  });

  test('two homes right after each other', () => {
    expect(said(judge(homes, ['19:00', '19:25']))).toEqual([
      'apart: Noor: moeder en vader zitten direct na elkaar (19.00 en 19.25 uur).',
    ]);
  });

  test.each<[string, Loose[], string[]]>([
    ['an empty slot', homes, ['19:00', '19:50']],
    ['a break', homes, ['20:15', '20:50']],
    ['somebody else', [...homes, talk('Ali', { minutes: 10 })], ['19:00', '19:45', '19:27']],
    [
      'their own word that they may meet',
      homes.map((one) => ({ ...one, mayMeet: true })),
      ['19:00', '19:25'],
    ],
    [
      'a screen',
      homes.map((one, index) => (index === 0 ? { ...one, way: 'online' } : one)),
      ['19:00', '19:25'],
    ],
  ])('two homes with %s between', (_, talks, starts) => {
    expect(said(judge(talks, starts)).filter((text) => text.startsWith('apart'))).toEqual([]);
  });

  test('one of two who may meet is not enough', () => {
    const talks = homes.map((one, index) => ({ ...one, mayMeet: index === 0 }));
    expect(said(judge(talks, ['19:00', '19:25']))).toHaveLength(1);
  });

  test('brothers and sisters who are not together', () => {
    const twins = [talk('Ali', { siblings: 's' }), talk('Bo', { siblings: 's' })];
    expect(said(judge(twins, ['19:00', '19:25']))).toEqual([]);
    expect(said(judge(twins, ['19:00', '19:50']))).toEqual([
      'siblings: Ali en Bo horen bij elkaar, maar zitten niet direct na elkaar (19.00 en 19.50 uur).',
    ]);
  });
});

test('with several dates every time has its date', () => {
  const asked = talk('Fatima', { wishes: [{ kind: 'not', window: { session: 'di' } }] });
  expect(said(judge([asked], ['19:25'], { sessions: twoDates }))).toEqual([
    'not: Fatima wil niet op 17 november van 19.00 tot 21.15 uur, maar staat op 17 november om 19.25 uur.',
  ]);
});

test('who has no place yet is named, and who needs none is not', () => {
  const plan = judge([talk('Ali'), talk('Bo', { needed: false })], []);
  expect(plan.unplaced).toEqual([{ rule: 'no-room', talks: ['Ali'], text: 'Ali heeft nog geen plaats.' }]);
});

describe('why a talk has no place', () => {
  const reasonsOf = (talks: Loose[], change: Loose = {}): string[] =>
    planEvening(
      EveningFacts.parse({ sessions: oneDate, rhythm: { minutes: 20 }, talks, ...change }),
    ).unplaced.map(({ rule, text }) => `${rule}: ${text}`);

  test.each<[Loose[], Loose, string]>([
    [
      [talk('Ali')],
      { sessions: [{ id: 'di', day: '2026-11-17', from: '19:00', to: '19:10' }] },
      'no-room: Ali heeft geen plaats: in de avond passen geen 20 minuten.',
    ],
    [
      [talk('Ali', { minutes: 45 })],
      { rhythm: { minutes: 20, talksBeforeBreak: 1 } },
      'no-room: Ali heeft geen plaats: 45 minuten achter elkaar zijn er nergens tussen de pauzes.',
    ],
    [
      [talk('Ali', { wishes: [{ kind: 'after', time: '21:00', must }] })],
      {},
      'after: Ali heeft geen plaats: geen enkele plek past bij “pas na 21.00 uur”.',
    ],
    [
      [
        talk('Ali', {
          wishes: [
            { kind: 'after', time: '20:00', must },
            { kind: 'before', time: '20:30', must },
          ],
        }),
      ],
      {},
      'after: Ali heeft geen plaats: geen enkele plek past bij “pas na 20.00 uur” en “klaar om 20.30 uur”.',
    ],
    [
      [talk('Ali', { interpreter: [] })],
      {},
      'interpreter: Ali heeft geen plaats: geen enkele plek past bij de uren van de tolk.',
    ],
    [
      [
        talk('Ali', { wishes: [{ kind: 'before', time: '19:20', must }] }),
        talk('Bo', { fixed: { session: 'di', start: '19:00' } }),
      ],
      {},
      'before: Ali heeft geen plaats: geen enkele plek past bij “klaar om 19.20 uur” en de gesprekken die al vaststaan.',
    ],
  ])('%j', (talks, change, reason) => {
    expect(reasonsOf(talks, change)).toEqual([reason]);
  });
});
