/** Views of many random students, through the engine to the paper of student and parents: words only, never a place, a picture or a number of a view. */
import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAgenda } from '../../shared/domain/build-agenda.ts';
import { applyEdits } from '../../shared/domain/edit-agenda.ts';
import { noEdits } from '../../shared/model/agenda.ts';
import { Occasion, slotLengths } from '../../shared/model/facts.ts';
import type { SheetInput } from '../../shared/model/sheet.ts';
import { Rater, type Rating } from '../../shared/model/views.ts';
import { sheetOf } from '../../shared/print/render-pack.ts';
import { toHtml } from '../../shared/print/to-html.ts';
import { terms } from '../../shared/text/terms.ts';
import { bram, view as factView } from '../domain/make-facts.ts';
import { ordinary, textOf, view } from './fixtures.ts';

const ratings = array(constantFrom<Rating>(1, 2, 3, 4, null), { minLength: 5, maxLength: 5 });
const anyTalk = record({
  language: constantFrom('nl' as const, 'en' as const),
  occasion: constantFrom(...Occasion.options),
  minutes: constantFrom(...slotLengths),
  age: integer({ min: 12, max: 20 }),
  views: array(tuple(constantFrom(...Rater.options), ratings), { maxLength: 5 }),
});

type Talk = typeof anyTalk extends { generate: (...more: never[]) => { value: infer T } } ? T : never;

/** The sheets' input as the program makes it. */
function inputOf({ language, occasion, minutes, age, views }: Talk): SheetInput {
  const agenda = buildAgenda({
    ...bram,
    language,
    occasion,
    minutes,
    views: views.map(([by, values], index) => ({ ...factView(by, values), who: `${by} ${'abcde'[index]}` })),
  });
  return {
    common: { ...ordinary.common, language, occasion, minutes },
    agenda: applyEdits(agenda, noEdits),
    mentor: {
      ...ordinary.mentor,
      age,
      views: views.map(([by, values], index) => ({ ...view(by, '2026-02-01', values), id: String(index) })),
    },
  };
}

const kinds = ['student', 'parents'] as const;
const sheet = (kind: (typeof kinds)[number], input: SheetInput) => {
  const node = sheetOf(kind, input);
  if (node === null) throw new Error(`no ${kind} sheet`);
  return node;
};

/** Each number of a view is 1 to 4; here nobody's, so that a trace of one would show. */
const withoutViews = (input: SheetInput): SheetInput => ({
  ...input,
  agenda: {
    ...input.agenda,
    stage: 4,
    provisional: !input.agenda.provisional,
    differences: [],
    talkShare: { student: 0, parents: 0, mentor: 100 },
  },
  mentor: { ...input.mentor, age: null, views: [] },
});

describe.each(kinds)('the sheet of the %s', (kind) => {
  it('shows no picture and no word of the scale, for any views', () => {
    assert(
      property(anyTalk, (talk) => {
        const node = sheet(kind, inputOf(talk));
        const html = toHtml(node);
        expect(html).not.toMatch(/class="[^"]*\b(?:chart|mark|band|axis|profile|involvement-figure)\b/u);
        const text = textOf(node);
        const { stage, support, notSeen, dimension } = terms[talk.language];
        for (const word of [...Object.values(stage), ...Object.values(support), notSeen])
          expect(text.toLowerCase()).not.toContain(`: ${word.toLowerCase()}`);
        for (const word of [...Object.values(stage), notSeen]) expect(text).not.toContain(word);
        // After a title come the minutes of the item.
        for (const word of Object.values(dimension))
          expect(text).not.toMatch(new RegExp(`${word}\\W*\\d(?!\\d* minut)`, 'iu'));
        expect(text).not.toMatch(/\b(?:fase|stage|stap|step)\W*\d|\d\s*(?:van|of|\/)\s*4\b|\d\s*%/iu);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same to the letter when views, stage, differences and age are taken away', () => {
    assert(
      property(anyTalk, (talk) => {
        const input = inputOf(talk);
        expect(toHtml(sheet(kind, withoutViews(input)))).toBe(toHtml(sheet(kind, input)));
      }),
      { numRuns: 300 },
    );
  });

  it('has no number in what a difference between the views put on it', () => {
    assert(
      property(anyTalk, (talk) => {
        for (const item of inputOf(talk).agenda.items.filter(({ block }) => block === 'difference'))
          expect([item.title, ...item.questions.map(({ text }) => text)].join(' ')).not.toMatch(/\d/u);
      }),
      { numRuns: 300 },
    );
  });
});
