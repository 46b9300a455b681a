import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeQuestion, questionHints, type QuestionHint } from '../../shared/domain/judge-question.ts';
import type { Addressee } from '../../shared/model/agenda.ts';
import { hintTexts } from '../../shared/text/question-hints.ts';

const table: [to: Addressee, text: string, ...hints: QuestionHint[]][] = [
  // As the question bank asks (domain.md §5).
  ['student', 'Wat wil je over twee weken kunnen of af hebben?'],
  ['student', 'Waar ben je trots op, ook als het klein is?'],
  ['student', 'Bij wie kun je terecht als je vastloopt?'],
  ['student', 'Vertel eens over een moment dat het op school lekker liep. Wat gebeurde er?'],
  ['student', 'Kun je een voorbeeld geven van hoe jij het ziet?'],
  ['student', 'Wat kun je nu beter dan vorig jaar?'],
  ['student', 'Vertel eens wat je doet en hoe dat gaat.'],
  ['parents', 'Wat ziet u thuis dat wij op school misschien missen?'],
  ['parents', 'Hoe kunt u steunen zonder het over te nemen?'],
  ['student', 'What do you need help with?'],
  ['parents', 'What do you notice at home when it comes to school?'],
  ['student', 'Could you give an example of how you see it?'],
  // Closed.
  ['student', 'Heb je je huiswerk gemaakt?', 'closed'],
  ['student', 'En, gaat het goed?', 'closed'],
  ['student', 'Je hebt geoefend, toch?', 'closed'],
  ['student', 'Ik zag je lijst. Is die af?', 'closed'],
  ['student', 'heb je geoefend', 'closed'],
  ['parents', 'Bent u tevreden?', 'closed'],
  ['student', 'Did you plan your week?', 'closed'],
  ['student', 'You planned it, right?', 'closed'],
  // Must.
  ['student', 'Je moet meer plannen.', 'must'],
  ['parents', 'U moet thuis meer helpen.', 'must'],
  ['student', 'You should work harder.', 'must'],
  ['student', 'Hoe weet je wat je moet leren?'],
  ['student', 'Wanneer moet het af zijn?'],
  // Why not.
  ['student', 'Waarom heb je niet geleerd?', 'why-not'],
  ['student', 'Waarom kwam je alweer te laat?', 'why-not', 'blame'],
  ['student', "Why didn't you learn?", 'why-not'],
  ['student', 'Why did you not come?', 'why-not'],
  ['student', 'Waarom koos je dit profiel?'],
  // Blame.
  ['student', 'Hoe komt het dat je zo lui bent?', 'blame'],
  ['parents', 'Wat vindt u van die smoesjes?', 'blame'],
  ['parents', 'Wat doet u nu hij niet kan plannen en zwak is?', 'blame'],
  ['student', 'Wat maakt dat je het niet kan? Je kan dat niet.', 'blame'],
  ['student', 'How long have you been so lazy?', 'blame'],
  ['student', 'Wat vind je van luiheid in boeken?'],
  // Je and u.
  ['student', 'Wat vindt u ervan?', 'addressee'],
  ['parents', 'Wat vind je ervan?', 'addressee'],
  ['parents', 'Wat zien jullie thuis?', 'addressee'],
  ['student', 'What does your daughter do at home?', 'addressee'],
  ['parents', 'What do your parents see?', 'addressee'],
  // Double.
  ['student', 'Wat ging goed? Wat ging minder?', 'double'],
  ['student', 'Wat ga je doen en wanneer begin je?', 'double'],
  ['student', 'What will you do, and when do you start?', 'double'],
  ['student', 'Wie helpt je met plannen en oefenen?'],
  // Long: twenty words may, twenty-one is a hint.
  ['student', `Wat ${'heel '.repeat(18)}vaak?`],
  ['student', `Wat ${'heel '.repeat(19)}vaak?`, 'long'],
  // Several at once, always in the same order.
  ['student', 'Waarom heb je niet geleerd? Ben je lui?', 'why-not', 'blame', 'closed', 'double'],
  ['parents', ''],
  ['student', '   '],
];

describe('a question of the mentor', () => {
  test.each(table)('to %s: %s', (to, text, ...hints) => {
    expect(judgeQuestion(text, to)).toEqual(hints);
  });

  test('of any text gives hints of the list, each once and in order, the same for other spaces around it', () => {
    assert(
      property(string({ maxLength: 200 }), constantFrom('student', 'parents'), (text, to) => {
        const hints = judgeQuestion(text, to);
        expect(hints).toEqual(questionHints.filter((hint) => hints.includes(hint)));
        expect(judgeQuestion(`  ${text}\n`, to)).toEqual(hints);
      }),
    );
  });

  test.each(['nl', 'en'] as const)('every example of the hints (%s) is itself without a hint', (language) => {
    const examples = questionHints.flatMap((hint) =>
      (['student', 'parents'] as const).map((to) => ({
        to,
        example: hintTexts[language].of[hint].example[to].replaceAll(/[“”]/gu, ''),
      })),
    );
    expect(examples.filter(({ to, example }) => judgeQuestion(example, to).length > 0)).toEqual([]);
  });
});
