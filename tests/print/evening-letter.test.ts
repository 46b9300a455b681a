/** The invitations: plain in every combination, the right reader, and nothing that is not theirs. */
import { expect, describe, test } from 'vitest';
import { letterAsText, type LetterFacts, writeLetter } from '../../shared/domain/evening/write-letter.ts';
import { EveningWay } from '../../shared/model/evening-plan.ts';
import { adultsAtHome, Occasion } from '../../shared/model/facts.ts';
import { Language } from '../../shared/model/language.ts';
import { judgeText, type TextJudgement } from '../domain/invariants/judge-text.ts';
import { bram } from '../domain/make-facts.ts';
import { readability } from './readability.ts';

const plain: LetterFacts = {
  language: 'nl',
  kind: 'home',
  who: null,
  givenName: 'Bram',
  adults: 'parents',
  occasion: 'voortgang',
  at: { day: '2026-02-10', start: '19:00' },
  minutes: 15,
  place: 'lokaal 114',
  way: 'room',
  lead: 2,
  studentPresent: true,
  interpreter: false,
  adultAlone: false,
};
const stages = [1, 2, 3, 4] as const;
const yesNo = [true, false] as const;

/** Every letter that can be written, for one name. */
function* allLetters(language: Language): Generator<LetterFacts> {
  for (const kind of ['home', 'invitation', 'student'] as const)
    for (const who of kind === 'student' ? [null] : [null, '', 'Sanne', 'moeder, Ömer'])
      for (const adults of adultsAtHome)
        for (const occasion of Occasion.options)
          for (const way of EveningWay.options)
            for (const lead of stages)
              for (const interpreter of yesNo)
                for (const studentPresent of kind === 'home' ? yesNo : [true])
                  for (const isPlaced of yesNo)
                    yield {
                      ...plain,
                      language,
                      kind,
                      who,
                      adults,
                      occasion,
                      way,
                      lead,
                      interpreter,
                      studentPresent,
                      at: isPlaced ? plain.at : null,
                      place: isPlaced ? plain.place : '',
                      adultAlone: kind === 'student' && isPlaced,
                    };
}

/**
 * For CEFR B1 [design]: Dutch guides for government texts ask 60 to 70 on the scale of Flesch-Douma and sentences of ten
 * to fifteen words; we ask more, as many readers have another first language.
 */
const least = { score: 80, wordsASentence: 9, longestSentence: 15, longestWord: 12 } as const;

test('the measure tells plain texts from official ones', () => {
  const plainNl = 'De kat zit op de mat. Hij slaapt.';
  const hardNl =
    'De implementatie van gedifferentieerde begeleiding veronderstelt substantiële betrokkenheid van de ouderpopulatie.';
  expect(readability(plainNl, 'nl').score).toBeGreaterThan(100);
  expect(readability(hardNl, 'nl').score).toBeLessThan(20);
  // "The cat sat on the mat." is Flesch's own scale at its easy end: 116.
  expect(readability('The cat sat on the mat.', 'en').score).toBeCloseTo(116.1, 1);
  expect(
    readability('Differentiated educational accommodations necessitate participation.', 'en').score,
  ).toBeLessThan(0);
});

describe.each(Language.options)('every letter in %s', (language) => {
  const letters = [...allLetters(language)];

  test('there are thousands, of all kinds', () => {
    expect(letters.length).toBeGreaterThan(9000);
  });

  test('reads as plain language: short sentences, short words', () => {
    const seen = new Set<string>();
    const hard: string[] = [];
    for (const facts of letters) {
      const { intro, parts } = writeLetter(facts, 'paper');
      // Sentences only: headings and facts are short by nature and would flatter the figure.
      const text = [intro, ...parts.map((part) => part.text)].join('\n');
      if (seen.has(text)) continue;
      seen.add(text);
      const { score, wordsASentence, longestSentence, longestWord } = readability(text, language);
      const isPlain =
        score >= least.score &&
        wordsASentence <= least.wordsASentence &&
        longestSentence.words <= least.longestSentence &&
        longestWord.length <= least.longestWord;
      if (!isPlain) hard.push(`${Math.round(score)}: ${text}`);
    }
    expect(hard).toEqual([]);
    expect(seen.size).toBeGreaterThan(500);
  });

  test('is finished, without a forbidden word, and in one language only', () => {
    const facts = { ...bram, language };
    const seen = new Set<string>();
    for (const one of letters)
      for (const on of ['paper', 'mail'] as const) {
        const { subject, greeting, intro, facts: rows, parts, closing } = writeLetter(one, on);
        const texts = [
          subject,
          greeting,
          intro,
          ...[...rows, ...parts].flatMap(({ title, text }) => [title, text]),
          ...closing,
        ];
        for (const text of texts) seen.add(text);
      }
    // Names of people at home are typed by the mentor, in whatever language.
    const ours = [...seen].filter((text) => !/moeder|Ömer/u.test(text));
    const wrong = (isWrong: (judged: TextJudgement) => boolean, texts: Iterable<string>): string[] =>
      [...texts].filter((text) => isWrong(judgeText(text, facts)));
    expect(wrong(({ finished }) => !finished, seen)).toEqual([]);
    expect(wrong(({ forbidden }) => forbidden, seen)).toEqual([]);
    expect(wrong(({ foreign }) => foreign !== null, ours)).toEqual([]);
  });
});

describe('who is spoken to', () => {
  test('home is u, the student is je, and a student’s own invitation says ik', () => {
    const wrong = [...allLetters('nl')].filter((facts) => {
      const text = letterAsText(writeLetter(facts, 'paper'));
      const saysU = /\b(u|uw)\b/iu.test(text);
      const saysJe = /\b(je|jij|jou|jouw)\b/iu.test(text);
      const saysIk = /\bik\b/iu.test(text);
      const { kind } = facts;
      return (
        saysU !== (kind !== 'student') ||
        saysJe !== (kind === 'student') ||
        saysIk !== (kind === 'invitation')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('a guardian has no child and no parents: the letter says so nowhere', () => {
    const toGuardian = [...allLetters('nl')].filter(
      ({ adults, kind, who }) => adults === 'guardian' && kind !== 'student' && who === null,
    );
    expect(toGuardian.length).toBeGreaterThan(100);
    const texts = toGuardian.map((facts) => letterAsText(writeLetter(facts, 'paper')));
    expect(texts.filter((text) => /\bkind\b|\bouders?\b|\bthuis\b/iu.test(text))).toEqual([]);
  });

  test('the child does not interpret, and this is only said where there is an interpreter', () => {
    const text = (interpreter: boolean) => letterAsText(writeLetter({ ...plain, interpreter }, 'paper'));
    expect(text(true)).toContain('Uw kind tolkt niet.');
    expect(text(true)).toContain('Bram, u, de mentor en een tolk');
    expect(text(false)).not.toMatch(/tolk/u);
  });

  test('an 18-year-old without permission hears why nobody at home is written to', () => {
    const text = letterAsText(writeLetter({ ...plain, kind: 'student', adultAlone: true }, 'mail'));
    expect(text).toContain('Daarom sturen we geen brief naar je ouders.');
  });
});

describe('what it says', () => {
  test('day, time, place, who, how long', () => {
    expect(writeLetter(plain, 'paper').facts.map(({ title, text }) => `${title}: ${text}`)).toEqual([
      'Wanneer: dinsdag 10 februari, van 19:00 tot 19:15 uur',
      'Waar: lokaal 114',
      'Wie: Bram, u en de mentor',
      'Hoe lang: 15 minuten',
    ]);
  });

  test('online and by phone nobody is sent to a room', () => {
    for (const way of ['online', 'phone'] as const)
      expect(letterAsText(writeLetter({ ...plain, way }, 'paper'))).not.toContain('lokaal');
  });

  test('each lead stage asks for another preparation', () => {
    for (const kind of ['home', 'invitation', 'student'] as const) {
      const texts = stages.map((lead) => letterAsText(writeLetter({ ...plain, kind, lead }, 'paper')));
      expect(new Set(texts).size).toBe(4);
    }
  });

  test('a letter has a strip to write on, a mail has none', () => {
    expect(letterAsText(writeLetter(plain, 'paper'))).toContain('strook');
    expect(letterAsText(writeLetter(plain, 'mail'))).not.toContain('strook');
  });

  test('without a time it says that the time will follow', () => {
    const letter = writeLetter({ ...plain, at: null }, 'paper');
    expect(letter.subject).toBe('Gesprek over Bram');
    expect(letterAsText(letter)).toContain('De tijd hoort u nog.');
  });
});
