/** Whole agendas, worked out by hand from the domain. */
import { describe, expect, test } from 'vitest';
import { buildAgenda, previewAgenda } from '../../shared/domain/build-agenda.ts';
import { fillText, makeWords } from '../../shared/domain/fill-text.ts';
import { joinWords } from '../../shared/domain/join-words.ts';
import { Agenda } from '../../shared/model/agenda.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { AgendaFacts as AgendaFactsSchema } from '../../shared/model/facts.ts';
import { adultWords } from '../../shared/library/adult-words.ts';
import { bram, view } from './make-facts.ts';

const example: AgendaFacts = {
  ...bram,
  views: [view('mentor', [2, 1, 2, 2, 2]), view('student', [2, 4, 2, 2, 1]), view('parent', [2, 1, 3, 2, 2])],
  agreements: [{ text: 'Als ik thuiskom, dan plan ik.', owner: 'student', outcome: 'open', timesMissed: 0 }],
  points: [
    { by: 'student', text: 'Ik wil naar de havo.' },
    { by: 'parents', text: 'Vader kan rijden naar de excursie' },
    { by: 'student', text: 'Kluisje klemt' },
    { by: 'mentor', text: 'Je stelde goede vragen.' },
  ],
};

describe('the example of design §3: Bram, vmbo-tl 3, a career talk of 30 minutes', () => {
  // In each test by itself, so that mutation testing sees which test builds it.
  const build = () => buildAgenda(example);
  test('stage, lead, shares and the most agreements', () => {
    expect(build()).toMatchObject({
      stage: 2,
      lead: 2,
      provisional: false,
      minutes: 30,
      talkShare: { student: 40, parents: 25, mentor: 35 },
      agreementLimit: 2,
    });
    expect(build().differences).toEqual([
      {
        dimension: 'planning',
        spread: 3,
        pattern: 'student-high',
        title: 'Jij ziet dit anders dan wij: laat het ons zien',
      },
    ]);
  });
  test('the items with titles, minutes, who leads, and the first question', () => {
    expect(
      build().items.map(({ id, title, minutes, lead, questions }) => [
        id,
        title,
        minutes,
        lead,
        questions[0]?.text,
      ]),
    ).toEqual([
      [
        'opening',
        'Opening en doel',
        2,
        'together',
        'We hebben 30 minuten. Welk van jouw punten zetten we bovenaan?',
      ],
      [
        'student',
        'Woord van Bram',
        6,
        'student',
        'Wat gaat er volgens jou nu goed, en wat kost je de meeste moeite?',
      ],
      ['parents', 'Woord van de ouders', 4, 'parents', 'Waar kan Bram thuis uren mee bezig zijn?'],
      [
        'difference.planning',
        'Jij ziet dit anders dan wij: laat het ons zien',
        3,
        'together',
        'Wij zien dit verschillend. Kun je een voorbeeld geven van hoe jij het ziet?',
      ],
      [
        'lookback',
        'Terugblik op de afspraken',
        3,
        'together',
        'Welke afspraak heeft je geholpen, en welke paste niet bij je?',
      ],
      ['strength', 'Kracht', 2, 'student', 'Waarvoor vragen anderen jouw hulp?'],
      [
        'goal',
        'Doel',
        2,
        'together',
        'Wat wil je de komende weken zien of proberen om te ontdekken wat bij je past?',
      ],
      ['help', 'Hulp', 1, 'together', 'Wie wil je eens over werk horen vertellen, en wat vraag je dan?'],
      [
        'decision.extra-subject',
        'Besluit dat eraan komt: extra vak voor de havo',
        3,
        'together',
        'Wat trekt je aan in de havo, en wat kost een extra vak je per week?',
      ],
      [
        'agreements',
        'Afspraken (hoogstens 2)',
        3,
        'together',
        'Hoe maak jij deze zin af: "Als …, dan doe ik …"?',
      ],
      [
        'closing',
        'Afsluiting',
        1,
        'together',
        'Wat heb je vandaag over jezelf gehoord dat je wilt onthouden?',
      ],
    ]);
  });
  test('points stand with those who brought them, and what does not belong has a route', () => {
    const points = build().items.flatMap(({ id, points: brought }) => brought.map(({ text }) => [id, text]));
    expect(points).toEqual([
      ['student', 'Ik wil naar de havo.'],
      ['goal', 'Je stelde goede vragen.'],
    ]);
    expect(build().elsewhere.map(({ text, kind, route }) => [text, kind, route])).toEqual([
      ['Vader kan rijden naar de excursie', 'participation', 'teamleider of oudercoördinator'],
      ['Kluisje klemt', 'logistics', 'administratie, per mail'],
    ]);
  });
  test('the reason of a wide difference is the one of the example screen', () => {
    expect(build().items[3]?.because[0]).toEqual({
      rule: 'difference.after-words',
      text: 'Bram, de ouders en jij kijken ver uit elkaar naar plannen en doen. Een verschil is een onderwerp, geen fout: het komt direct na de eerste woorden.',
    });
  });
  test('the preview has exactly the fixed names, and the same bytes twice', () => {
    const preview = previewAgenda(example);
    expect(Object.keys(preview)).toEqual(Object.keys(Agenda.shape));
    expect(Object.keys(preview.items[0] ?? {})).toEqual([
      'id',
      'block',
      'title',
      'minutes',
      'lead',
      'questions',
      'tips',
      'because',
    ]);
    expect(Object.keys(preview.items[0]?.questions[0] ?? {})).toEqual(['to', 'text']);
    expect(JSON.stringify(previewAgenda(structuredClone(example)))).toBe(JSON.stringify(preview));
  });
  test('in English the same agenda, in other words', () => {
    const english = buildAgenda({ ...example, language: 'en' });
    expect(english.items.map(({ id, minutes }) => [id, minutes])).toEqual(
      build().items.map(({ id, minutes }) => [id, minutes]),
    );
    expect(english.items[1]?.title).toBe('A word from Bram');
    expect(english.items[8]?.questions[0]?.text).toBe(
      'What draws you to havo, and what will an extra subject cost you each week?',
    );
  });
});

describe('who is there', () => {
  test('without parents nothing is asked of them, and their points go to the goal', () => {
    const agenda = buildAgenda({
      ...example,
      present: ['student', 'mentor'],
      points: [{ by: 'parents', text: 'Kan Bram meer zelf plannen?' }],
    });
    expect(JSON.stringify(agenda.items.map(({ questions, lead }) => [questions, lead]))).not.toContain(
      'parents',
    );
    const goal = agenda.items.find(({ id }) => id === 'goal');
    expect(goal?.points).toEqual([{ by: 'parents', text: 'Kan Bram meer zelf plannen?' }]);
    expect(goal?.because.map(({ rule }) => rule)).toContain('parents.absent');
  });
  test('without the student the talk is still about the student, who is to be invited', () => {
    const agenda = buildAgenda({ ...example, present: ['mentor', 'parents'] });
    expect(agenda.items[1]).toMatchObject({ block: 'student', title: 'Namens Bram', lead: 'mentor' });
    expect(agenda.items[1]?.questions.map(({ text }) => text)).toEqual([
      'Wat zou Bram zelf zeggen over hoe het nu gaat?',
    ]);
    expect(agenda.items.some(({ lead }) => lead === 'student')).toBe(false);
    expect(agenda.notices[0]).toEqual({
      rule: 'present.student-absent',
      text: 'Dit gesprek gaat over Bram, en Bram zit er niet bij. Nodig Bram alsnog uit.',
    });
  });
  test('a mentor who is not among those present is asked about it', () => {
    const rules = buildAgenda({ ...example, present: ['student', 'parents'] }).notices.map(
      ({ rule }) => rule,
    );
    expect(rules).toContain('present.mentor-absent');
  });
});

describe('occasions', () => {
  const ids = (facts: Partial<AgendaFacts>): string[] =>
    buildAgenda({ ...example, ...facts }).items.map(({ id }) => id);
  test('a start talk has no look back and no decision', () => {
    expect(ids({ occasion: 'start' }).some((id) => id === 'lookback' || id.startsWith('decision'))).toBe(
      false,
    );
  });
  test('in a transition talk the goal is what the next mentor should know', () => {
    const goal = buildAgenda({ ...example, occasion: 'overgang' }).items.find(
      ({ block }) => block === 'goal',
    );
    expect(goal).toMatchObject({
      id: 'goal.next-mentor',
      title: 'Voor de volgende mentor',
    });
    expect(goal?.questions[0]?.text).toBe(
      'Wat moet je volgende mentor over je weten, en wat mag die over je ontdekken?',
    );
  });
  test('where a difference takes the place of the goal, that message comes at the closing', () => {
    const closing = buildAgenda({ ...example, occasion: 'overgang', minutes: 10 }).items.at(-1);
    expect(closing?.questions.map(({ id }) => id)).toContain('overgang-6-L12');
  });
  test('at 10 minutes the strength is part of the first word', () => {
    const word = buildAgenda({ ...bram, minutes: 10, occasion: 'voortgang' }).items[1];
    expect(word?.questions.map(({ id }) => id)).toEqual(['2-L2', '5-L2', '2-O12']);
    expect(word?.because.map(({ rule }) => rule)).toContain('block.strength-in-student');
  });
  test('a support talk asks about the support, and with an OPP about the own words in the plan', () => {
    const agenda = buildAgenda({
      ...bram,
      occasion: 'zorg',
      student: { ...bram.student, attributes: ['opp'] },
    });
    const of = (block: string) =>
      agenda.items
        .filter((item) => item.block === block)
        .flatMap(({ questions, alternatives }) => [...questions, ...alternatives].map(({ id }) => id));
    expect(of('help')).toEqual(['zorg-7-L', 'zorg-7-O']);
    expect(of('goal')).toContain('zorg-6-L');
  });
});

test("the mentor's own stage is shown beside what the views give", () => {
  const agenda = buildAgenda({ ...example, override: { stage: 3, reason: 'In de les gaat het beter.' } });
  expect(agenda.stage).toBe(3);
  expect(agenda.items[0]?.because.map(({ rule }) => rule)).toContain('stage.override');
  expect(agenda.notices.find(({ rule }) => rule === 'stage.override')?.text).toBe(
    'Je koos zelf voor de fase "Ik stuur"; uit de beelden volgt "Ik doe mee". Jouw reden: In de les gaat het beter.',
  );
});

test('agreed strengths and a kept agreement are named with the strength', () => {
  const agenda = buildAgenda({
    ...bram,
    views: [view('mentor', [3, 2, 2, 2, 2]), view('student', [4, 2, 2, 2, 2])],
    agreements: [{ text: 'x', owner: 'student', outcome: 'kept', timesMissed: 1 }],
  });
  const strength = agenda.items.find(({ id }) => id === 'strength');
  expect(strength?.because.map(({ rule }) => rule)).toEqual([
    'block.strength',
    'strength.agreed',
    'strength.kept-agreement',
  ]);
  expect(strength?.because[1]?.text).toBe('Hierover zijn jullie het eens, en het gaat goed: doelen stellen.');
});

test('the input may leave out what has a default', () => {
  const facts = AgendaFactsSchema.parse({
    day: '2026-02-10',
    occasion: 'voortgang',
    minutes: 15,
    student: { givenName: 'Noor', schoolType: 'havo', year: 2, birthDay: null },
    present: ['student', 'mentor', 'parents'],
  });
  const agenda = buildAgenda(facts);
  expect(agenda).toMatchObject({ stage: 2, lead: 2, provisional: true });
  expect(agenda.items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
});

test('a name or point with braces or dollar signs stays as it was typed', () => {
  const agenda = buildAgenda({
    ...bram,
    student: { ...bram.student, givenName: "{name} $& d'Arc" },
    points: [{ by: 'student', text: 'Ik wil {option} kiezen' }],
  });
  expect(agenda.items[1]?.title).toBe("Woord van {name} $& d'Arc");
  expect(agenda.items[1]?.points[0]?.text).toBe('Ik wil {option} kiezen');
});

test('filling a text: number, unknown slots and lists', () => {
  const words = makeWords(adultWords.nl.mother, { name: 'Noor' });
  expect(fillText('{theAdults} van {name} {vertellen|vertelt}', words)).toBe('de moeder van Noor vertelt');
  expect(() => fillText('{nowhere}', words)).toThrow('nowhere');
  expect(joinWords([], 'nl')).toBe('');
  expect(joinWords(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
  expect(joinWords(['plannen en doen', 'terugkijken'], 'nl')).toBe('plannen en doen, en terugkijken');
  expect(joinWords(['a', 'b'], 'en')).toBe('a and b');
});
