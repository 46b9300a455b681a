/** Makes a typed text ready for matching: plain words, the usual chat spelling and mistakes put right. No classes. */
import { correctable, spellings } from '../library/point-spellings.ts';
import { countTypingMistakes } from './count-typing-mistakes.ts';

export interface TypedText {
  /** Lower case, no accents, only letters and digits; what is misspelt put right. */
  words: readonly string[];
  /** The same words as they were typed. */
  typed: readonly string[];
}

/** Stands between two sentences: no phrase reaches over it. */
export const sentenceBreak = '|';

/** Two mistakes are forgiven in a word of this length, one in a shorter one. */
const longWord = 11;
/** Shorter words come too near to other common words. */
const shortestCorrected = 6;

interface Correctable {
  stem: string;
  /** Mistakes that are forgiven. */
  most: number;
  /** However the mistakes fall, one of these pieces is left whole: a quick look before the long one. */
  pieces: readonly string[];
}

function toCorrectable(stem: string): Correctable {
  const most = stem.length >= longWord ? 2 : 1;
  // Two swapped letters may damage two pieces.
  const count = 2 * most + 1;
  const size = Math.floor(stem.length / count);
  const pieces = Array.from({ length: count }, (_, piece) =>
    stem.slice(piece * size, piece === count - 1 ? undefined : (piece + 1) * size),
  );
  return { stem, most, pieces };
}

const correctableByLetter = new Map<string, Correctable[]>();
for (const word of correctable) {
  const letter = word.charAt(0);
  correctableByLetter.set(letter, [...(correctableByLetter.get(letter) ?? []), toCorrectable(word)]);
}

const isMisspelt = (word: string, { stem, most, pieces }: Correctable): boolean =>
  word.length >= stem.length - 1 &&
  pieces.some((piece) => word.includes(piece)) &&
  [-1, 0, 1].some((more) => countTypingMistakes(word.slice(0, stem.length + more), stem, most) <= most);

/** A word whose beginning is a correctable stem but for a mistake or two, with that beginning put right. */
function correct(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  if (word.length < shortestCorrected) return word;
  const near = correctableByLetter.get(word.charAt(0));
  if (near === undefined || near.some(({ stem }) => word.startsWith(stem))) return word;
  return near.find((one) => isMisspelt(word, one))?.stem ?? word;
}

const isPlainAscii = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
};

/** Signs without width, which would split a word. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

const isLetter = (word: string | undefined): boolean =>
  word !== undefined && word.length === 1 && word !== sentenceBreak;

/** "k i l l" is one word: three or more letters on their own. */
function joinSpacedOut(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    let to = at;
    while (isLetter(words[to])) to++;
    if (to - at < 3) joined.push(words[at] ?? '');
    else {
      joined.push(words.slice(at, to).join(''));
      at = to - 1;
    }
  }
  return joined;
}

export function readText(text: string): TypedText {
  const lower = text
    .toLowerCase()
    .replace(unseen, '')
    .replace(/['’‘`´]/gu, '')
    .replace(/[.!?;]+(?=\s|$)|\n/gu, ' | ');
  // Most texts have no accents: the short way is five times as fast.
  const plain = isPlainAscii(lower)
    ? lower.replace(/[^a-z0-9|]+/gu, ' ')
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}|]+/gu, ' ');
  const typed = joinSpacedOut(plain.trim().split(' '));
  return { typed, words: typed.map(correct) };
}
