/** The library as it is shown: all of it is somewhere, and nothing stands where the engine would never use it. */
import { describe, expect, test } from 'vitest';
import { browseLibrary, entriesIn } from '../../shared/domain/browse-library.ts';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { entryInWords } from '../../shared/domain/entry-in-words.ts';
import { libraryEntries } from '../../shared/domain/library-entries.ts';
import { choiceInWords, headingInWords, partInWords } from '../../shared/domain/part-in-words.ts';
import { usesLeadStage } from '../../shared/domain/pick-questions.ts';
import { tips } from '../../shared/library/tips.ts';
import type { AgendaFacts } from '../../shared/model/facts.ts';
import { Occasion } from '../../shared/model/facts.ts';
import { LibraryChoice, wholeLibrary } from '../../shared/model/library-choice.ts';
import { Attribute, SchoolType } from '../../shared/model/school-type.ts';
import { Dimension, type Stage, type View } from '../../shared/model/views.ts';
import { bram } from './make-facts.ts';

const idsFor = (choice: Partial<LibraryChoice>): string[] =>
  entriesIn({ ...wholeLibrary, ...choice }).entries.map(({ part, id }) => `${part} ${id}`);

describe('the whole library', () => {
  test('holds every entry once, each with words in both languages', () => {
    const page = browseLibrary(wholeLibrary);
    expect(page.count).toBe(libraryEntries.length);
    expect(new Set(idsFor({})).size).toBe(libraryEntries.length);
    expect(page.parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))).toHaveLength(
      libraryEntries.length,
    );
    for (const language of ['nl', 'en'] as const)
      for (const { id, groups } of page.parts) {
        for (const line of partInWords(id, wholeLibrary, language))
          expect(line).not.toMatch(/undefined|[{}]/u);
        const headings = groups.map(({ heading }) => headingInWords(heading, language));
        expect(new Set(headings).size).toBe(headings.length);
        for (const { entries } of groups)
          for (const entry of entries) {
            const { text, more, when, source } = entryInWords(entry, language);
            for (const words of [text, source, ...more]) expect(words).not.toBe('');
            expect([text, when, source, ...more].join(' ')).not.toMatch(/undefined|[{}]/u);
          }
      }
  });
  test('every entry stands under some type, occasion, stage and month as well', () => {
    const all = idsFor({}).toSorted();
    const under = (choices: Partial<LibraryChoice>[]): string[] =>
      [...new Set(choices.flatMap((choice) => idsFor(choice)))].toSorted();
    expect(under(SchoolType.options.map((schoolType) => ({ schoolType })))).toEqual(all);
    expect(under(Occasion.options.map((occasion) => ({ occasion })))).toEqual(all);
    expect(under(([1, 2, 3, 4] as const).map((stage) => ({ stage })))).toEqual(all);
    expect(under(Array.from({ length: 12 }, (_, index) => ({ month: index + 1 })))).toEqual(all);
  });
  test('a narrower choice never shows more', () => {
    for (const schoolType of ['havo', 'isk', 'pro', 'brug_th'] as const)
      for (const occasion of ['start', 'keuze'] as const) {
        const wide = idsFor({ schoolType });
        for (const month of [1, 7])
          for (const id of idsFor({ schoolType, occasion, month })) expect(wide).toContain(id);
      }
  });
  test('can be read for one of the three at the table', () => {
    const to = (one: LibraryChoice['to']): (string | null)[] =>
      entriesIn({ ...wholeLibrary, to: one }).entries.map((entry) => entry.to);
    expect(new Set(to('student'))).toEqual(new Set(['student', null]));
    expect(new Set(to('parents'))).toEqual(new Set(['parents', null]));
    expect(new Set(to('mentor'))).toEqual(new Set(['mentor', null]));
  });
});

describe('words', () => {
  const questionInWords = (id: string, language: 'nl' | 'en' = 'nl') => {
    const entry = libraryEntries.find((one) => one.kind === 'question' && one.id === id);
    if (entry === undefined) throw new Error(`no question ${id}`);
    return entryInWords(entry, language);
  };
  test('say the conditions that the data has', () => {
    expect(questionInWords('1-L1').when).toBe('Komt in het gesprek als de leidfase “Ik volg” is.');
    expect(questionInWords('3-L12', 'en').when).toBe(
      'Comes up when the stage is “I follow” or “I take part”.',
    );
    expect(questionInWords('V-L').when).toBe('Kan in elk gesprek komen.');
    expect(questionInWords('missed-4-L').when).toBe(
      'Komt in het gesprek als een afspraak twee keer niet lukte. Komt in de plaats van de algemene vraag.',
    );
  });
  test('show in brackets what a conversation fills in', () => {
    expect(questionInWords('1-O12').text).toBe('Wat hoopt u dat dit gesprek [naam] oplevert?');
    expect(questionInWords('3-L34').text).toBe(
      'Wat mogen je ouders van jou loslaten, en wat liever nog niet?',
    );
  });
  test('name the source, or that it is a design of our own', () => {
    expect(questionInWords('1-L1').source).toBe('Bron: uitgangspunten §5, gespreksvragen en tips');
    expect(questionInWords('missed-4-L').source).toBe('Eigen ontwerp');
  });
  test('a topic has its window, the source of its dates and the day of their check', () => {
    const entry = libraryEntries.find(({ id, kind }) => kind === 'topic' && id === 'mbo-application');
    const said = entry === undefined ? undefined : entryInWords(entry, 'nl');
    expect(said?.more).toContain('Dit speelt van 1 november tot en met 1 april.');
    expect(said?.when).toBe('vmbo · leerjaar 4');
    expect(said?.source).toMatch(
      / · data: https:\/\/www\.rijksoverheid\.nl\S+ · gecontroleerd op \d+ \w+ \d{4}$/u,
    );
  });
  test('the choice is named', () => {
    expect(choiceInWords(wholeLibrary, 'en')).toBe('The whole library');
    expect(
      choiceInWords(
        { schoolType: 'havo', year: 3, stage: 2, occasion: 'keuze', month: 2, to: 'parents' },
        'nl',
      ),
    ).toBe('havo · leerjaar 3 · fase 2 Ik doe mee · keuzegesprek · februari · aan de ouders');
  });
});

/** Views that give the stage, with no difference, one about each dimension, or one about all. */
function viewCases(stage: Stage): View[][] {
  const even = {
    day: '2026-01-02',
    goals: stage,
    planning: stage,
    help: stage,
    reflection: stage,
    leading: stage,
  };
  const far: Stage = stage <= 2 ? 4 : 1;
  const all = Dimension.options.slice(0, 4);
  return [[], ...Dimension.options.map((one) => [one]), all].map((differing) => [
    { ...even, by: 'mentor', who: 'a' },
    { ...even, by: 'student', ...Object.fromEntries(differing.map((one) => [one, far])) },
    { ...even, by: 'parent', who: 'b' },
  ]);
}

/** Unknown, long 18, and 14; the one who turns 18 soon depends on the month. */
const birthDays = [null, '2000-01-01', '2011-06-01'];
const soonAdult = (month: number): string =>
  month < 11
    ? `2008-${String(month + 2).padStart(2, '0')}-20`
    : `2009-${String(month - 10).padStart(2, '0')}-20`;
const allAttributes = [[], ...Attribute.options.map((one) => [one])];
const presences: AgendaFacts['present'][] = [
  ['student', 'mentor', 'parents'],
  ['student', 'mentor'],
  ['parents'],
  ['mentor'],
];
const outcomes: AgendaFacts['agreements'][] = [
  [],
  [{ text: 'Ik begin om vijf uur.', owner: 'student', outcome: 'open', timesMissed: 0 }],
  [{ text: 'Ik begin om vijf uur.', owner: 'student', outcome: 'partly', timesMissed: 0 }],
  [{ text: 'Ik begin om vijf uur.', owner: 'mentor', outcome: 'missed', timesMissed: 2 }],
];

/** Every conversation that one choice can be about, as far as the engine tells them apart. */
function* conversationsOf({ schoolType, year, stage, occasion, month }: Required<LibraryChoice>) {
  if (schoolType === null || stage === null || occasion === null || month === null)
    throw new Error('too wide');
  const facts = (change: Partial<AgendaFacts>, student: Partial<AgendaFacts['student']>): AgendaFacts => ({
    ...bram,
    occasion,
    override: { stage, reason: 'x' },
    ...change,
    student: { ...bram.student, schoolType, year, ...student },
  });
  const views = viewCases(stage);
  for (const date of ['01', '10', '15', '16', '28'])
    for (const birthDay of [...birthDays, soonAdult(month)])
      for (const attributes of allAttributes)
        for (const present of presences)
          for (const agreements of outcomes)
            for (const minutes of [10, 45] as const)
              yield facts(
                {
                  day: `2026-${String(month).padStart(2, '0')}-${date}`,
                  minutes,
                  present,
                  agreements,
                  views: views[0] ?? [],
                  family: { ...bram.family, permission: attributes.length > 0 },
                },
                { birthDay, attributes },
              );
  for (const some of views)
    for (const present of presences)
      for (const minutes of [10, 45] as const)
        yield facts(
          { day: `2026-${String(month).padStart(2, '0')}-10`, minutes, present, views: some },
          { attributes: [] },
        );
}

/** What the engine uses in these conversations, at the stage of the choice. */
function usedIn(choice: LibraryChoice) {
  const questions = new Set<string>();
  const tipTexts = new Set<string>();
  const topics = new Set<string>();
  const rules = new Set<string>();
  for (const facts of conversationsOf(choice)) {
    const agenda = buildAgenda(facts);
    for (const { rule } of agenda.notices) rules.add(`notices ${rule}`);
    for (const item of agenda.items) {
      for (const { rule } of item.because) rules.add(`reasons ${rule}`);
      if (item.block === 'decision') topics.add(item.id.replace('decision.', ''));
      // With every dimension at the same step the lead stage is the stage, but for the one that differs.
      if (usesLeadStage(item.block) && agenda.lead !== choice.stage) continue;
      for (const { id } of [...item.questions, ...item.alternatives]) questions.add(id);
      for (const text of item.tips) tipTexts.add(text);
    }
  }
  return { questions, tipTexts, topics, rules };
}

/** Cases that a rule of the engine turns on: a start talk, nothing due, only topics, several decisions, a window's edge. */
const sample: LibraryChoice[] = [
  { schoolType: 'havo', year: 3, stage: 2, occasion: 'keuze', month: 2 },
  { schoolType: 'havo', year: 2, stage: 4, occasion: 'keuze', month: 7 },
  { schoolType: 'vmbo_tl', year: 4, stage: 1, occasion: 'lob', month: 1 },
  { schoolType: 'vmbo_kb', year: 1, stage: 3, occasion: 'start', month: 9 },
  { schoolType: 'isk', year: null, stage: 1, occasion: 'zorg', month: 5 },
  { schoolType: 'vso_dagbesteding', year: 4, stage: 2, occasion: 'overgang', month: 6 },
  { schoolType: 'pro', year: 3, stage: 3, occasion: 'voortgang', month: 11 },
  { schoolType: 'atheneum', year: 6, stage: 4, occasion: 'mol', month: 10 },
].map((choice) => LibraryChoice.parse(choice));

describe.each(sample.map((choice) => [choiceInWords(choice, 'nl'), choice] as const))('%s', (_, choice) => {
  const used = usedIn(choice);
  const { entries, onlyMentioned } = entriesIn(choice);
  const shown = new Set(entries.map(({ part, id }) => `${part} ${id}`));
  test('shows exactly the questions that the engine asks or offers at this stage', () => {
    const listed = entries.flatMap((entry) => (entry.kind === 'question' ? [entry.question] : []));
    expect(listed.map(({ id }) => id).filter((id) => !used.questions.has(id))).toEqual([]);
    const atStage = libraryEntries.flatMap((entry) =>
      entry.kind === 'question' && choice.stage !== null && entry.question.stages.includes(choice.stage)
        ? [entry.id]
        : [],
    );
    const missing = atStage.filter((id) => used.questions.has(id) && !listed.some((one) => one.id === id));
    expect(missing).toEqual([]);
  });
  test('shows exactly the topics that are due, and tells which only get a mention', () => {
    const listed = entries.filter(({ kind }) => kind === 'topic').map(({ id }) => id);
    expect(listed.filter((id) => !onlyMentioned.has(id)).toSorted()).toEqual([...used.topics].toSorted());
  });
  test('shows exactly the tips, reasons and notices that the engine gives', () => {
    const given = tips.filter(({ text }) => used.tipTexts.has(text.nl) || used.tipTexts.has(named(text.nl)));
    expect(entries.flatMap((entry) => (entry.kind === 'tip' ? [entry.id] : [])).toSorted()).toEqual(
      given.map(({ id }) => id).toSorted(),
    );
    // What these conversations do not vary: who brought up what, two households, an old date file, other views.
    const notVaried =
      /^(?:notices (?:points\.|law\.(?:apart|guardian|authority|interpreter)|dates\.|stage\.provisional|difference\.|agreements\.owners)|reasons (?:points\.|stage\.|strength\.|difference\.|lead\.minimum \d))/u;
    const rules = [...shown].filter((key) => /^(?:notices|reasons) /u.test(key) && !notVaried.test(key));
    expect(rules.filter((key) => !used.rules.has(key))).toEqual([]);
    expect([...used.rules].filter((key) => !shown.has(key) && !/reasons stage\./u.test(key))).toEqual([]);
  });
});

/** A tip as the agenda of the example student says it, with his parents. */
function named(template: string): string {
  return template
    .replaceAll('{name}', 'Bram')
    .replaceAll('{theAdults}', 'de ouders')
    .replaceAll('{atHome}', 'thuis')
    .replaceAll(/\{([^|}]*)\|[^}]*\}/gu, '$1');
}
