/**
 * Puts a misspelt word right, when it is one of the words that are looked for: what sounds the same, or has one letter
 * too few, too many, or two swapped. Never another letter: "geslapen" is not "geslagen". Knows no classes.
 */
import { neverCorrected } from '../library/point-spellings.ts';
import { spellBySound } from './spell-by-sound.ts';

/** In letters. Shorter words come too near to other common words; longer ones are no words. */
const shortest = 5;
const shortestMissed = 6;
const longest = 30;

export interface Corrections {
  bySound: ReadonlyMap<string, string>;
  /** Every word with one letter left out. */
  withoutLetter: ReadonlyMap<string, string>;
}

const ordinary = new Set(neverCorrected);
const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

/** `words` are tried in this order: the first of two that are near wins. */
export function compileCorrections(words: Iterable<string>): Corrections {
  const bySound = new Map<string, string>();
  const withoutLetter = new Map<string, string>();
  for (const word of words) {
    if (word.length < shortest) continue;
    const sound = spellBySound(word);
    if (!bySound.has(sound)) bySound.set(sound, word);
    if (word.length < shortestMissed) continue;
    for (let at = 1; at < word.length; at++) {
      const less = without(word, at);
      if (!withoutLetter.has(less)) withoutLetter.set(less, word);
    }
  }
  return { bySound, withoutLetter };
}

/** The word that is meant, or undefined. `isKnown`: whether a word is looked for. */
export function correctWord(
  { bySound, withoutLetter }: Corrections,
  word: string,
  isKnown: (word: string) => boolean,
): string | undefined {
  if (word.length < shortest || word.length > longest || ordinary.has(word)) return undefined;
  const near = bySound.get(spellBySound(word)) ?? withoutLetter.get(word);
  if (near !== undefined) return near;
  for (let at = 1; at < word.length; at++) {
    const less = without(word, at);
    if (word.length > shortestMissed && isKnown(less)) return less;
    const swapped = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
    if (isKnown(swapped)) return swapped;
  }
  return undefined;
}
