/**
 * Finds the phrases of `point-patterns.ts` in a text, word by word. Knows no classes and no texts for people.
 * Hundreds of phrases share their words, so every word of the text is looked up once, and phrases only look at that.
 */
import type { Corrections } from './correct-word.ts';
import { compileCorrections, correctWord } from './correct-word.ts';
import type { TypedText } from './read-text.ts';
import { sentenceBreak } from './read-text.ts';
import type { WordTree } from './word-tree.ts';
import { addBeginning, emptyTree, visitBeginnings } from './word-tree.ts';

/** Which words a phrase covers, the last included. */
export interface Match {
  /** The number of the list that the phrase stands in. */
  row: number;
  from: number;
  to: number;
}

/** What may stand at one place of a phrase ("vader*|moeder*"), by its number. */
type Place = number;
/** A place, or a negative number: up to so many words in between. */
type Step = number;
interface Phrase {
  row: number;
  /** Its number among all phrases. */
  order: number;
  /** What stands near each other, in any order. */
  parts: readonly (readonly Step[])[];
  /** All its places: where one of them has no word, the phrase is not looked for. */
  needs: readonly Place[];
}
interface Expression {
  /** The words after the first. */
  rest: readonly string[];
  place: Place;
}
/** Where a word may stand, and how many words that takes. */
type Here = ReadonlyMap<Place, number>;
export interface PhraseIndex {
  /** The places that a word may stand at, and those for every word that begins or ends so. */
  words: ReadonlyMap<string, readonly Place[]>;
  /** Expressions of more words ("naar_bed") by their first word. */
  expressions: ReadonlyMap<string, readonly Expression[]>;
  stems: WordTree<Place>;
  /** Letter by letter from the last. */
  endings: WordTree<Place>;
  corrections: Corrections;
  /** A group of words, and the places that name it ("@adult|ma"): a word of the group stands there too. */
  wider: ReadonlyMap<Place, readonly Place[]>;
  /** The places of words of the phrases themselves, once looked up. Never of another word: what is typed is not kept. */
  looked: Map<string, Here>;
  /** How many places there are. */
  size: number;
  /** Phrases by the one of their places at which the fewest words may stand: most texts have none of those. */
  phrases: ReadonlyMap<Place, readonly Phrase[]>;
}

/** Words that `...` and `&` may pass over. */
const gap = 5;
const wideGap = 7;

type Groups = Readonly<Record<string, readonly string[]>>;

/** Puts `value` into the list under `key`. */
function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Every order of the parts of "a & b & c", as one row of steps. Parts are few. */
function orders(parts: readonly (readonly Step[])[]): (readonly Step[])[] {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return [only];
  return parts.flatMap((first, at) =>
    orders(parts.toSpliced(at, 1)).map((rest) => [...first, -wideGap, ...rest]),
  );
}

/** `rows`: lists of phrases as in `point-patterns.ts`; `groups`: what the words with `@` stand for. */
export function compilePhrases(rows: readonly (readonly string[])[], groups: Groups): PhraseIndex {
  const words = new Map<string, Place[]>();
  const expressions = new Map<string, Expression[]>();
  const stems = emptyTree<Place>();
  const endings = emptyTree<Place>();
  const phrases = new Map<Place, Phrase[]>();
  const places = new Map<string, Place>();
  /** By place: how many words may stand there. */
  const choices: number[] = [];
  const wider = new Map<Place, Place[]>();
  const placeOf = (token: string): Place => {
    const known = places.get(token);
    if (known !== undefined) return known;
    const place = places.size;
    places.set(token, place);
    const isGroup = token.startsWith('@') && !token.includes('|');
    const members = isGroup ? groups[token.slice(1)] : token.split('|');
    if (members === undefined) throw new Error(`no group of words is called ${token}`);
    let count = 0;
    for (const word of new Set(members)) {
      count++;
      if (word.startsWith('@')) {
        const group = placeOf(word);
        count += choices[group] ?? 0;
        addTo(wider, group, place);
      } else if (word.includes('_')) {
        const [first = '', ...rest] = word.split('_');
        addTo(expressions, first, { rest, place });
      } else if (word.endsWith('*')) addBeginning(stems, word.slice(0, -1), place);
      else if (word.startsWith('*')) addBeginning(endings, Array.from(word.slice(1)).toReversed(), place);
      else addTo(words, word, place);
    }
    choices[place] = count;
    return place;
  };
  const stepOf = (token: string): Step => (token === '...' ? -gap : placeOf(token));
  const rarer = (one: Place, other: Place): Place =>
    (choices[other] ?? 0) < (choices[one] ?? 0) ? other : one;
  let order = 0;
  for (const [row, list] of rows.entries())
    for (const phrase of list) {
      const parts = phrase.split(' & ').map((part) => part.split(' ').map(stepOf));
      const needs = parts.flat().filter((step) => step >= 0);
      const [first = 0, ...rest] = needs;
      addTo(phrases, rest.reduce(rarer, first), { row, order: order++, parts, needs });
    }
  const corrections = compileCorrections(words.keys());
  return {
    words,
    expressions,
    stems,
    endings,
    corrections,
    wider,
    looked: new Map(),
    size: places.size,
    phrases,
  };
}

/** The places where a word may stand as it is spelt. */
function placesOf(index: PhraseIndex, word: string): Here {
  const { words, stems, endings, wider, looked } = index;
  const known = looked.get(word);
  if (known !== undefined) return known;
  const here = new Map<Place, number>();
  const add = (places: readonly Place[]): boolean => {
    for (const place of places) here.set(place, 1);
    return false;
  };
  const literal = words.get(word);
  add(literal ?? []);
  visitBeginnings(stems, word, false, add);
  visitBeginnings(endings, word, true, add);
  for (const group of here.keys()) add(wider.get(group) ?? []);
  if (literal !== undefined) looked.set(word, here);
  return here;
}

const isWritten = (wanted: string, word: string | undefined): boolean =>
  word === wanted || (wanted.endsWith('*') && word?.startsWith(wanted.slice(0, -1)) === true);

/** The places of a word as it is spelt, or else as it was meant. */
function placesOrMeant(index: PhraseIndex, word: string): Here {
  const here = placesOf(index, word);
  if (here.size > 0) return here;
  const meant = correctWord(index.corrections, word, (near) => index.words.has(near));
  return meant === undefined ? here : placesOf(index, meant);
}

/** Where the word at `position` may stand, expressions of more words included. */
function lookUp(index: PhraseIndex, words: readonly string[], position: number): Here {
  const word = words[position] ?? '';
  const expressions = (index.expressions.get(word) ?? []).filter(({ rest }) =>
    rest.every((next, after) => isWritten(next, words[position + after + 1])),
  );
  if (expressions.length === 0) return placesOrMeant(index, word);
  const here = new Map(placesOf(index, word));
  for (const { rest, place } of expressions)
    for (const one of [place, ...(index.wider.get(place) ?? [])])
      here.set(one, Math.max(rest.length + 1, here.get(one) ?? 0));
  return here;
}

/** Every phrase of the given rows, or of all, that stands in the text, in the order of their first words. */
export function findPhrases(index: PhraseIndex, { words }: TypedText, rows?: ReadonlySet<number>): Match[] {
  const at = words.map((_, position) => lookUp(index, words, position));
  const seen = new Uint8Array(index.size);
  const all: Place[] = [];
  for (const here of at)
    for (const place of here.keys())
      if (seen[place] === 0) {
        seen[place] = 1;
        all.push(place);
      }
  /** The last word of a phrase whose steps from `step` on begin at `position`, or -1. */
  const endOf = (rest: readonly Step[], step: number, position: number): number => {
    const wanted = rest[step];
    if (wanted === undefined) return position - 1;
    if (wanted >= 0) {
      const taken = at[position]?.get(wanted);
      return taken === undefined ? -1 : endOf(rest, step + 1, position + taken);
    }
    for (let passed = 0; passed <= -wanted; passed++) {
      const end = endOf(rest, step + 1, position + passed);
      if (end >= 0) return end;
      if (words[position + passed] === sentenceBreak) return -1;
    }
    return -1;
  };
  const isThere = (place: Place): boolean => seen[place] === 1;
  const found: (Match & Pick<Phrase, 'order'>)[] = [];
  for (const place of all)
    for (const { row, order, parts, needs } of index.phrases.get(place) ?? []) {
      if (rows?.has(row) === false || !needs.every(isThere)) continue;
      for (const [first = 0, ...rest] of orders(parts))
        for (const [from, here] of at.entries()) {
          const taken = here.get(first);
          const to = taken === undefined ? -1 : endOf(rest, 0, from + taken);
          if (to >= 0) found.push({ row, from, to, order });
        }
    }
  return found
    .toSorted((a, b) => a.from - b.from || a.order - b.order)
    .map(({ row, from, to }) => ({ row, from, to }));
}
