/**
 * How easy a text reads, by its sentences, words and syllables. Counts; judges nothing.
 *
 * Dutch: Flesch-Douma, 206.84 − 77 × syllables a word − 0.93 × words a sentence (W.H. Douma, "De leesbaarheid van
 * landbouwbladen", Wageningen 1960). English: Flesch Reading Ease, 206.835 − 84.6 × syllables a word − 1.015 × words a
 * sentence (R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32, 1948). Both: higher is easier.
 */
import type { Language } from '../../shared/model/language.ts';

export interface Readability {
  score: number;
  wordsASentence: number;
  longestSentence: { words: number; text: string };
  longestWord: string;
}

/** A colon, a line and an item of a list end a sentence too: the eye rests there. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!:])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-'’:.][\p{L}\p{N}]+)*/gu) ?? [];

/** Each group of vowels is a syllable; a dotted vowel begins a new one ("ideeën"). */
const dutchSyllables = (word: string): number =>
  word.match(/[äëïöü]|(?:ij|[aeiouyáàâéèêíîóôúû])(?:[aeiouyáàâéèêíîóôúû]|j(?![aeiou]))*/giu)?.length ?? 0;

/** As in Dutch, without a silent e at the end ("time"), but for "-le" after a consonant ("table"). */
function englishSyllables(word: string): number {
  const groups = word.match(/[aeiouy]+/giu)?.length ?? 0;
  const silent =
    /[^aeiouyl]es?$/iu.test(word) || /[aeiouy]les?$/iu.test(word) || /[^aeiouydt]ed$/iu.test(word);
  return silent && groups > 1 ? groups - 1 : groups;
}

const syllables = { nl: dutchSyllables, en: englishSyllables } as const;
/** Of the formula: per syllable a word, per word a sentence. */
const weights = { nl: [206.84, 77, 0.93], en: [206.835, 84.6, 1.015] } as const;

export function readability(text: string, language: Language): Readability {
  const sentences = sentencesOf(text);
  const words = wordsOf(text);
  const counted = words.reduce((sum, word) => sum + Math.max(1, syllables[language](word)), 0);
  const [base, perSyllable, perWord] = weights[language];
  const wordsASentence = words.length / sentences.length;
  const longest = sentences.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? '';
  return {
    score: base - (perSyllable * counted) / words.length - perWord * wordsASentence,
    wordsASentence,
    longestSentence: { words: wordsOf(longest).length, text: longest },
    longestWord: words.toSorted((a, b) => b.length - a.length)[0] ?? '',
  };
}
