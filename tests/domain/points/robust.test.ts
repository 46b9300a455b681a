import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyPoint } from '../../../shared/domain/classify-points.ts';
import { PointKind } from '../../../shared/model/agenda.ts';
import { Speaker } from '../../../shared/model/facts.ts';
import { conceptSentences } from './concept-sentences.ts';
import { tuneHalf } from './labelled-sentences.ts';

const speaker = constantFrom(...Speaker.options);
const kindOf = (by: Speaker, text: string): PointKind => classifyPoint({ by, text }, 'nl').kind;

const sentences = [
  ...tuneHalf,
  ...PointKind.options.flatMap((kind) => conceptSentences[kind].map(([by, text]) => ({ by, text, kind }))),
];

/** Of all sentences, those that keep their class when they are written otherwise. */
function keptShare(write: (text: string, at: number) => string, only?: PointKind): number {
  const judged = sentences.filter(({ kind }) => only === undefined || kind === only);
  const kept = judged.filter(({ by, text, kind }, at) => kindOf(by, write(text, at)) === kind);
  return kept.length / judged.length;
}

/** Changes the longest word of a text, at a place that depends on `at`; no words of fewer than five letters. */
function misspell(text: string, at: number, change: (word: string, place: number) => string): string {
  const longest = (text.match(/[a-z]{5,}/giu) ?? []).toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return text;
  return text.replace(longest, (word) => change(word, 1 + (at % (word.length - 2))));
}
const drop = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);
const double = (word: string, at: number): string => word.slice(0, at) + word.charAt(at) + word.slice(at);
const swap = (word: string, at: number): string =>
  word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);

describe('whatever is typed', () => {
  test('gets a class, in a short time', () => {
    const piece = oneof(
      string({ unit: 'grapheme', maxLength: 40 }),
      constantFrom(
        'ik wil niet meer ',
        'dood ',
        '😀',
        '\u200b',
        '!?.,;',
        ' \n\t',
        'a',
        "'",
        '|',
        '*',
        '@adult ',
      ),
    );
    assert(
      property(speaker, array(piece, { maxLength: 60 }), (by, pieces) => {
        expect(PointKind.options).toContain(kindOf(by, pieces.join('')));
      }),
      { numRuns: 300 },
    );
  });
  test.each([
    ['nothing', ''],
    ['only punctuation', '?!... ;;; --- ((('],
    ['only emoji', '😀👍🏽👩‍👩‍👧'],
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['10,000 times the same misspelling', 'geslaggen '.repeat(1000)],
    ['words that many phrases begin with', 'ik wil niet meer dood leven slaat me thuis '.repeat(230)],
    ['spaces', ' '.repeat(10_000)],
    ['letters on their own', 'a b c d '.repeat(1250)],
    ['names', 'Daan en Kevin, met Sanne de '.repeat(350)],
    ['capitals', 'A'.repeat(10_000)],
    ['quotes', "'’`".repeat(3333)],
  ])('%s is judged without a hang', (_, text) => {
    const start = performance.now();
    expect(PointKind.options).toContain(kindOf('student', text));
    expect(performance.now() - start).toBeLessThan(3000);
  });
  test('what is hidden in signs or spaces is read', () => {
    expect(kindOf('student', 'i want to k i l l myself')).toBe('safety');
    expect(kindOf('student', 'zelf\u200bmoord')).toBe('safety');
    expect(kindOf('student', 'zelf\u00admoord')).toBe('safety');
    expect(kindOf('student', 'IK WIL DOOD!!!!')).toBe('safety');
    expect(kindOf('student', '😢 ik wil dood 😢')).toBe('safety');
    expect(kindOf('student', 'ik…wil…dood')).toBe('safety');
  });
});

describe('written otherwise, a point keeps its class', () => {
  test('always without capitals, punctuation at the end, or with more spaces', () => {
    expect(keptShare((text) => `  ${text.replaceAll(' ', '  ')} `)).toBe(1);
    expect(keptShare((text) => text.replace(/[.?!]+$/u, ''))).toBe(1);
    expect(keptShare((text) => `${text}!!`)).toBe(1);
  });
  test('without accents, and nearly always in capitals', () => {
    expect(keptShare((text) => text.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(1);
    expect(keptShare((text) => text.toUpperCase())).toBeGreaterThanOrEqual(0.98);
  });
  test('mostly with a letter dropped, doubled or swapped in its longest word', () => {
    const shares = [drop, double, swap].map((change) => keptShare((text, at) => misspell(text, at, change)));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.9);
  });
  // Short words weigh more there, and of those a misspelling is seldom sure.
  test('and of safety seven of eight', () => {
    const shares = [drop, double, swap].map((change) =>
      keptShare((text, at) => misspell(text, at, change), 'safety'),
    );
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.875);
  });
});
