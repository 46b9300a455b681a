/** An invariant that cannot fail is worth nothing: for each there is an agenda that it, and only a wrong one, catches. */
import { describe, expect, test } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import type { Block, PlannedAgenda, PlannedItem } from '../../shared/model/agenda.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { compareAnswers, findProblems } from './agenda-invariants.ts';
import { agreementCases, pointCases, viewsFor } from './agenda-space.ts';
import type { Invariant } from './invariants/report.ts';
import { invariants } from './invariants/report.ts';
import { bram, view } from './make-facts.ts';

/** Stage 2, a wide difference, something due, agreements of which one failed twice, points inside and elsewhere. */
const full: AgendaFacts = {
  ...bram,
  day: '2026-02-10',
  views: [...viewsFor([2, 2], 'wide')],
  agreements: agreementCases[2] ?? [],
  points: [...(pointCases[2] ?? []), ...(pointCases[1] ?? []).slice(0, 3)],
};
const adult: AgendaFacts = { ...full, student: { ...full.student, birthDay: '2007-01-01' } };
const apart: AgendaFacts = { ...full, family: { ...full.family, together: false } };
const heard: AgendaFacts = { ...full, family: { ...full.family, interpreter: true } };
const unsafe: AgendaFacts = { ...full, points: pointCases[1] ?? [] };
const ten: AgendaFacts = { ...full, minutes: 10, views: [] };

type Broken = readonly [AgendaFacts, (agenda: PlannedAgenda) => PlannedAgenda];

const item =
  (block: Block, change: (item: PlannedItem) => Partial<PlannedItem>) =>
  (agenda: PlannedAgenda): PlannedAgenda => ({
    ...agenda,
    items: agenda.items.map((one) => (one.block === block ? { ...one, ...change(one) } : one)),
  });
const without =
  (block: Block) =>
  (agenda: PlannedAgenda): PlannedAgenda => ({
    ...agenda,
    items: agenda.items.filter((one) => one.block !== block),
  });
const minutes = (changes: Partial<Record<Block, number>>) => (agenda: PlannedAgenda) => ({
  ...agenda,
  items: agenda.items.map((one) => ({ ...one, minutes: one.minutes + (changes[one.block] ?? 0) })),
});
const withoutNotice = (rule: string) => (agenda: PlannedAgenda) => ({
  ...agenda,
  notices: agenda.notices.filter((notice) => notice.rule !== rule),
});
const withNotice =
  (rule: string, text = 'Een zin.') =>
  (agenda: PlannedAgenda) => ({
    ...agenda,
    notices: [...agenda.notices, { rule, text }],
  });
const change = (part: Partial<PlannedAgenda>) => (agenda: PlannedAgenda) => ({ ...agenda, ...part });
const firstAsks = (block: Block, text: string): ((agenda: PlannedAgenda) => PlannedAgenda) =>
  item(block, ({ questions: [first, ...others] }) => ({
    questions: [...(first === undefined ? [] : [{ ...first, text }]), ...others],
  }));
const asks = (block: Block, ...questions: PlannedItem['questions']) => item(block, () => ({ questions }));

const broken: Record<Exclude<Invariant, 'the same answer twice'>, readonly Broken[]> = {
  'whole minutes, at least one': [
    [full, minutes({ help: -1, goal: 1 })],
    [full, minutes({ student: 0.5, parents: -0.5 })],
  ],
  'the minutes add up': [
    [full, minutes({ closing: 1 })],
    [full, change({ minutes: 15 })],
  ],
  'the minute table': [
    [full, minutes({ opening: 1, student: -1 })],
    [full, minutes({ student: 1, parents: -1 })],
    [full, minutes({ agreements: 1, closing: -1, goal: 0 })],
    [{ ...full, agreements: [] }, minutes({ student: -1, goal: 1 })],
    [{ ...full, present: ['student', 'mentor'] }, minutes({ student: -4, goal: 4 })],
    [{ ...full, occasion: 'start' }, minutes({ strength: 1, parents: -1 })],
    [{ ...full, views: [] }, minutes({ help: 1, goal: -1 })],
  ],
  'the minutes of a difference': [
    [full, minutes({ difference: -2, goal: 2 })],
    [full, minutes({ difference: 2, goal: -2 })],
    [full, without('goal')],
  ],
  'every item once': [[full, item('help', () => ({ id: 'goal' }))]],
  'the order of the blocks': [
    [full, (agenda) => ({ ...agenda, items: agenda.items.toReversed() })],
    [
      full,
      // The parents before the student.
      ({ items: [opening, student, parents, ...others], ...agenda }) => ({
        ...agenda,
        items: [opening, parents, student, ...others].filter((one) => one !== undefined),
      }),
    ],
    [full, without('closing')],
    [full, without('parents')],
  ],
  'a strength in every agenda': [
    [full, without('strength')],
    [{ ...ten }, item('student', () => ({ because: [{ rule: 'block.student', text: 'Een zin.' }] }))],
    [full, asks('strength', { id: '6-L2', to: 'student', text: 'Wat wil je?' })],
  ],
  'who leads an item': [
    [full, item('strength', () => ({ lead: 'mentor' }))],
    [full, item('goal', () => ({ lead: 'student' }))],
    [{ ...full, present: ['mentor', 'parents'] }, item('student', () => ({ lead: 'student' }))],
  ],
  'the shares of talking time': [
    [full, change({ talkShare: { student: 40, parents: 25, mentor: 36 } })],
    [full, change({ talkShare: { student: 50, parents: 25, mentor: 25 } })],
    [
      { ...full, present: ['student', 'mentor'] },
      change({ talkShare: { student: 40, parents: 25, mentor: 35 } }),
    ],
  ],
  'a start and a transition': [
    [{ ...full, occasion: 'start' }, item('goal', () => ({ block: 'decision' }))],
    [{ ...full, occasion: 'overgang' }, item('goal', () => ({ id: 'goal' }))],
    [
      { ...full, minutes: 10, occasion: 'overgang' },
      asks('closing', { id: '10-L2', to: 'student', text: 'Wat was het nuttigst?' }),
    ],
  ],
  'a reason for every item': [[full, item('help', () => ({ because: [] }))]],
  'rules of the library': [
    [full, item('help', () => ({ because: [{ rule: 'block.nothing', text: 'Een zin.' }] }))],
    [full, withNotice('notice.nothing')],
  ],
  'one to three questions': [
    [full, item('help', () => ({ questions: [] }))],
    [full, item('help', ({ questions, alternatives }) => ({ questions: [...questions, ...alternatives] }))],
  ],
  'no question twice': [
    [full, item('help', ({ questions }) => ({ alternatives: questions }))],
    [
      full,
      item('help', ({ questions: [first] }) => ({ questions: first === undefined ? [] : [first, first] })),
    ],
  ],
  'questions of the library': [
    [full, asks('help', { id: 'nothing', to: 'student', text: 'Wat helpt?' })],
    [full, asks('help', { id: '6-L2', to: 'student', text: 'Wat wil je?' })],
    [full, asks('help', { id: '7-L2', to: 'parents', text: 'Wat helpt?' })],
  ],
  'questions of this stage': [
    [full, asks('help', { id: '7-L3', to: 'student', text: 'Wat helpt?' })],
    [full, item('help', () => ({ alternatives: [{ id: '7-L4', to: 'student', text: 'Wat helpt?' }] }))],
  ],
  'questions of this situation': [
    [full, asks('help', { id: 'age-18-7-L', to: 'student', text: 'Wat helpt?' })],
    [full, asks('opening', { id: 'alone-1-L4', to: 'student', text: 'Wat vraag je?' })],
    [full, asks('lookback', { id: 'partly-4-L', to: 'student', text: 'Wat lukte?' })],
    [full, asks('difference', { id: 'V-L-help', to: 'student', text: 'Wat zie je?' })],
    [full, item('goal', () => ({ alternatives: [{ id: 'zorg-6-L', to: 'student', text: 'Wat wil je?' }] }))],
  ],
  'asked of somebody who is there': [
    [
      { ...full, present: ['mentor', 'parents'] },
      asks('help', { id: '7-L2', to: 'student', text: 'Wat helpt?' }),
    ],
    [
      { ...full, present: ['student', 'mentor'] },
      asks('help', { id: '7-O12', to: 'parents', text: 'Wat helpt?' }),
    ],
  ],
  'the student is asked first': [
    [full, item('goal', ({ questions }) => ({ questions: questions.toReversed() }))],
    [full, asks('parents', { id: '3-L12', to: 'student', text: 'Wat herken je?' })],
  ],
  'a topic asks first': [
    [full, asks('decision', { id: '8-L2', to: 'student', text: 'Wat spreekt je aan?' })],
  ],
  'finished texts': [
    [full, firstAsks('help', 'Wat helpt {name}?')],
    [full, item('help', () => ({ title: '' }))],
    [full, item('help', () => ({ tips: ['Zeg undefined.'] }))],
    [full, withNotice('due.none', '')],
    [full, item('help', () => ({ because: [{ rule: 'block.help', text: 'Twee  spaties.' }] }))],
  ],
  'open questions': [
    [full, firstAsks('help', 'Heb je hulp nodig?')],
    [full, firstAsks('help', 'Vertel wat helpt.')],
  ],
  'no forbidden word': [
    [full, firstAsks('help', 'Waarom heb je niet om hulp gevraagd?')],
    [full, item('help', () => ({ tips: ['Zeg nooit: lui.'] }))],
    [full, item('help', () => ({ title: 'Je moet hulp vragen' }))],
  ],
  'je and u': [
    [full, firstAsks('help', 'Wat vindt u?')],
    [full, asks('parents', { id: '3-O2', to: 'parents', text: 'Wat zie jij?' })],
    [full, item('help', () => ({ tips: ['Vraagt u dat.'] }))],
    [full, item('help', () => ({ title: 'Wat u helpt' }))],
    [full, withNotice('due.none', 'Kiest u iets anders.')],
  ],
  'one language': [
    [full, firstAsks('help', 'What helps?')],
    [full, withNotice('due.none', 'No choice is open for this year.')],
    [{ ...full, language: 'en' }, item('help', () => ({ title: 'Hulp van een ander' }))],
    [{ ...full, language: 'en' }, item('help', () => ({ tips: ['Wacht nog even.'] }))],
  ],
  'no scores': [
    [full, item('difference', ({ title }) => ({ title: `${title} 4-1` }))],
    [full, firstAsks('difference', 'Wat betekent een 4 voor jou?')],
    [full, item('difference', () => ({ because: [{ rule: 'difference.spread', text: 'Bram 4, jij 1.' }] }))],
    [full, withNotice('difference.limit', 'Ook over plannen: 3.')],
    [full, item('opening', () => ({ because: [{ rule: 'stage.median', text: 'Fase 2.' }] }))],
  ],
  'the word for the adults': [
    [full, item('parents', () => ({ title: 'Woord van de moeder' }))],
    [{ ...full, present: ['student', 'mentor', 'guardian'] }, firstAsks('help', 'Wat vraag je je ouders?')],
    [
      { ...full, present: ['student', 'mentor', 'father'] },
      item('parents', () => ({ tips: ['Vraag ouders.'] })),
    ],
  ],
  'nothing that is not due': [
    [full, item('decision', () => ({ id: 'decision.profile-choice' }))],
    [
      { ...full, day: '2026-09-15' },
      item('help', () => ({ id: 'decision.extra-subject', block: 'decision' })),
    ],
    [{ ...full, student: { ...full.student, year: 1 } }, withNotice('due.also', 'Speelt ook: de examens.')],
  ],
  'nothing due is forgotten': [
    [full, without('decision')],
    [full, withoutNotice('due.also')],
    [{ ...full, minutes: 20 }, item('decision', () => ({ id: 'decision.lob-file' }))],
    [{ ...full, occasion: 'keuze', student: { ...full.student, year: 1 } }, withoutNotice('due.none')],
  ],
  'one step in ten minutes': [
    [ten, withoutNotice('decision.ten-minutes')],
    [ten, item('decision', ({ because }) => ({ because: because.slice(0, 1) }))],
    [full, withNotice('decision.ten-minutes')],
  ],
  'stage and lead': [
    [full, change({ stage: 3 })],
    [full, change({ lead: 1 })],
  ],
  'a provisional stage': [
    [full, change({ provisional: true })],
    [{ ...full, day: '2026-06-30' }, withoutNotice('stage.provisional')],
  ],
  'every difference': [
    [full, change({ differences: [] })],
    [
      full,
      ({ differences, ...agenda }) => ({
        ...agenda,
        differences: differences.map((one) => ({ ...one, pattern: 'student-low' })),
      }),
    ],
    [
      full,
      ({ differences, ...agenda }) => ({
        ...agenda,
        differences: differences.map((one) => ({ ...one, spread: 2 })),
      }),
    ],
  ],
  'which differences are talked about': [
    [full, without('difference')],
    [full, item('difference', () => ({ id: 'difference.merged-student-high' }))],
    [full, item('difference', () => ({ title: 'Wij zien meer dan jij' }))],
    [{ ...full, minutes: 15, views: [...viewsFor([2, 2], 'two')] }, withoutNotice('difference.limit')],
    [{ ...full, present: ['mentor', 'parents'] }, withoutNotice('difference.who-is-absent')],
    [{ ...full, views: [...viewsFor([2, 2], 'two-parents')] }, withoutNotice('difference.two-parents')],
  ],
  'where a difference stands': [
    [full, item('difference', () => ({ tips: ['Vraag één voorbeeld.'] }))],
    [full, withoutNotice('difference.alone-first')],
    [
      full,
      ({ items, ...agenda }) => {
        const moved = items.filter(({ block }) => block === 'difference');
        const rest = items.filter(({ block }) => block !== 'difference');
        const goal = rest.findIndex(({ block }) => block === 'goal');
        return { ...agenda, items: rest.toSpliced(goal, 0, ...moved) };
      },
    ],
  ],
  'the most agreements': [
    [full, change({ agreementLimit: 3 })],
    [full, item('agreements', () => ({ title: 'Afspraken (hoogstens 3)' }))],
  ],
  'missed twice': [
    [full, withoutNotice('agreements.missed-twice')],
    [full, asks('lookback', { id: '4-L2', to: 'student', text: 'Welke hielp?' })],
  ],
  'a look back on what is open': [
    [full, without('lookback')],
    [{ ...full, agreements: [] }, item('help', () => ({ block: 'lookback' }))],
    [ten, item('student', () => ({ because: [] }))],
    [{ ...full, occasion: 'start' }, withoutNotice('agreements.start')],
  ],
  'the owners of agreements': [
    [{ ...full, agreements: agreementCases[3] ?? [] }, withoutNotice('agreements.owners')],
    [full, withNotice('agreements.owners')],
  ],
  'notices of age and family': [
    [full, withoutNotice('law.under-16')],
    [full, withNotice('law.sixteen')],
    [full, withNotice('law.invented')],
    [adult, withoutNotice('law.adult-without-permission')],
    [{ ...full, present: ['mentor', 'parents'] }, withoutNotice('present.student-absent')],
    [{ ...full, student: { ...full.student, birthDay: '2008-04-30' } }, withoutNotice('law.turns-18')],
    [apart, withoutNotice('law.apart')],
    [{ ...full, family: { ...full.family, authority: 'guardian' } }, withoutNotice('law.guardian')],
  ],
  'nothing of the parents without permission': [
    [adult, item('help', () => ({ block: 'parents' }))],
    [adult, item('help', () => ({ lead: 'parents' }))],
    [adult, item('help', () => ({ alternatives: [{ id: '7-O12', to: 'parents', text: 'Wat helpt?' }] }))],
    [adult, item('help', () => ({ points: [{ by: 'parents', text: 'Kan zij meer zelf plannen?' }] }))],
    [
      { ...adult, agreements: agreementCases[3] ?? [] },
      item('help', () => ({ tips: ['Denk aan: Wij vragen op zondag naar de week.'] })),
    ],
    [
      adult,
      change({
        differences: [{ dimension: 'help', spread: 2, pattern: 'parents-low', title: 'Thuis is het anders' }],
      }),
    ],
  ],
  'nothing of one parent for the other': [
    [apart, item('goal', () => ({ points: [{ by: 'parents', text: 'Kan zij meer zelf plannen?' }] }))],
    [apart, item('goal', () => ({ tips: ['Vraag: Kan zij meer zelf plannen?'] }))],
  ],
  'an interpreter': [
    [heard, withoutNotice('law.interpreter')],
    [
      heard,
      item('student', ({ questions, alternatives }) => ({
        questions: [...questions, ...alternatives.slice(0, 1)],
      })),
    ],
  ],
  'a place or a route for every point': [
    [full, item('student', () => ({ points: [] }))],
    [full, change({ elsewhere: [] })],
    [full, item('student', ({ because }) => ({ because: because.slice(0, 1) }))],
    [
      full,
      ({ elsewhere, ...agenda }) => ({
        ...agenda,
        elsewhere: elsewhere.map((one) => ({ ...one, route: '' })),
      }),
    ],
  ],
  'safety is nowhere': [
    [unsafe, withoutNotice('points.safety')],
    [full, withNotice('points.safety')],
    [unsafe, item('goal', () => ({ tips: ['Mijn zoon zegt dat hij niet meer wil leven'] }))],
  ],
};

describe('right agendas have no problem', () => {
  test.each([
    ['with everything', full],
    ['in English', { ...full, language: 'en' as const }],
    ['of an adult without permission', adult],
    ['for parents apart', apart],
    ['through an interpreter', heard],
    ['with something about safety', unsafe],
    ['in ten minutes', ten],
    ['without any view', { ...full, views: [] }],
    ["with the mentor's own stage", { ...full, override: { stage: 4 as const, reason: 'Zo zie ik het.' } }],
    ['with one view', { ...full, views: [view('mentor', [1, 2, 3, 4, null])] }],
  ])('%s', (_, facts) => {
    expect(findProblems(buildAgenda(facts), facts)).toEqual([]);
  });
});

describe('every invariant notices an agenda that breaks it', () => {
  test.each(
    Object.entries(broken).flatMap(([invariant, cases]) =>
      cases.map(([facts, breakIt], index) => [invariant, index + 1, facts, breakIt] as const),
    ),
  )('%s: %i', (invariant, _, facts, breakIt) => {
    const right = buildAgenda(facts);
    expect(findProblems(right, facts)).toEqual([]);
    const found = findProblems(breakIt(right), facts).map((problem) => problem.invariant);
    expect(found).toContain(invariant);
  });
  test('the same answer twice', () => {
    const agenda = buildAgenda(full);
    expect(compareAnswers(agenda, buildAgenda(structuredClone(full)))).toEqual([]);
    expect(compareAnswers(agenda, { ...agenda, stage: 3 })[0]?.invariant).toBe('the same answer twice');
  });
  test('none is left out', () => {
    expect([...Object.keys(broken), 'the same answer twice'].toSorted()).toEqual([...invariants].toSorted());
  });
});
