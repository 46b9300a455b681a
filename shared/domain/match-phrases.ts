/** Finds the phrases of `point-patterns.ts` in a typed sentence. Knows no classes and no texts for people. */

/** A typed sentence, made ready for matching. */
export interface TypedText {
  /** Lower case, no accents, only letters and digits, single spaces, a space at both ends. */
  normalised: string;
  words: string[];
}
export interface PhraseMatcher {
  pattern: RegExp;
  /** How the phrases begin: most sentences have no such word, and need no further look. */
  starts: ReadonlySet<string>;
}

const startOf = (word: string): string => word.slice(0, 3);

const isPlainAscii = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
};

export function readText(text: string): TypedText {
  const lower = text.toLowerCase();
  // Most sentences have no accents: the short way is five times as fast.
  const plain = isPlainAscii(lower)
    ? lower.replace(/[^a-z0-9]+/gu, ' ').trim()
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
  return { normalised: ` ${plain} `, words: plain.split(' ') };
}

const gap = '(?:[^ ]+ ){0,5}';

function phraseToPattern(phrase: string, subjects: readonly string[]): string {
  return phrase
    .split(' ')
    .map((word) => {
      if (word === '...') return gap;
      if (word === '@subject') return `(?:${subjects.join('|')}) `;
      return `${word.replaceAll('*', '[^ ]*')} `;
    })
    .join('');
}

/** `phrases` as in `point-patterns.ts`; `subjects`: what `@subject` stands for. */
export const compilePhrases = (
  phrases: readonly string[],
  subjects: readonly string[] = [],
): PhraseMatcher => ({
  pattern: new RegExp(` (?:${phrases.map((phrase) => phraseToPattern(phrase, subjects)).join('|')})`, 'u'),
  starts: new Set(phrases.map(startOf).map((start) => start.split(' ')[0] ?? '')),
});

/** The words that match, or null. */
export const findPhrase = ({ pattern, starts }: PhraseMatcher, text: TypedText): string | null =>
  text.words.some((word) => starts.has(startOf(word)))
    ? (pattern.exec(text.normalised)?.[0].trim() ?? null)
    : null;

/** Steps (a letter more, less, other, or two swapped) from one word to another; stops counting above `most`. */
function steps(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Two mistakes are forgiven in a stem of this length, one in a shorter one. */
const longStem = 11;

/** Whether a word begins with a stem, one or two typing mistakes forgiven. */
export const hasMisspeltStem = ({ words }: TypedText, stems: readonly string[]): boolean =>
  words.some((word) =>
    stems.some((stem) => {
      if (word[0] !== stem[0] || word.length < stem.length - 1) return false;
      const most = stem.length >= longStem ? 2 : 1;
      return [-1, 0, 1].some((more) => steps(word.slice(0, stem.length + more), stem, most) <= most);
    }),
  );
