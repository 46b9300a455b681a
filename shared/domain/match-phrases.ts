/**
 * Finds the phrases of `point-patterns.ts` in a text, word by word. Knows no classes and no texts for people.
 * Hundreds of phrases share their words, so every word of the text is looked up once, and phrases only look at that.
 */
import type { Corrections } from './correct-word.ts';
import { compileCorrections, correctWord } from './correct-word.ts';
import type { TypedText } from './read-text.ts';
import { sentenceBreak } from './read-text.ts';

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
  rest: readonly Step[];
}
interface Expression {
  /** The words after the first. */
  rest: readonly string[];
  place: Place;
}
/** Where a word may stand, and how many words that takes. */
type Here = Map<Place, number>;
interface Ends {
  places: ReadonlyMap<string, readonly Place[]>;
  shortest: number;
  longest: number;
}
export interface PhraseIndex {
  /** The places that a word may stand at, and those for every word that begins or ends so. */
  words: ReadonlyMap<string, readonly Place[]>;
  /** Expressions of more words ("naar_bed") by their first word. */
  expressions: ReadonlyMap<string, readonly Expression[]>;
  stems: Ends;
  endings: Ends;
  corrections: Corrections;
  /** Phrases by their first place. */
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

const spread = (token: string, groups: Groups): string[] =>
  token.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const group = groups[word.slice(1)];
    if (group === undefined) throw new Error(`no group of words is called ${word}`);
    return group;
  });

/** "a & b & c" is every order. */
function orders(phrase: string): string[] {
  const parts = phrase.split(' & ');
  if (parts.length === 1) return parts;
  return parts.flatMap((first, at) =>
    orders(parts.toSpliced(at, 1).join(' & ')).map((rest) => `${first} &... ${rest}`),
  );
}

function toEnds(places: ReadonlyMap<string, readonly Place[]>): Ends {
  const lengths = [...places.keys()].map(({ length }) => length);
  return { places, shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}

/** `rows`: lists of phrases as in `point-patterns.ts`; `groups`: what the words with `@` stand for. */
export function compilePhrases(rows: readonly (readonly string[])[], groups: Groups): PhraseIndex {
  const words = new Map<string, Place[]>();
  const expressions = new Map<string, Expression[]>();
  const stems = new Map<string, Place[]>();
  const endings = new Map<string, Place[]>();
  const phrases = new Map<Place, Phrase[]>();
  const places = new Map<string, Place>();
  const placeOf = (token: string): Place => {
    const known = places.get(token);
    if (known !== undefined) return known;
    const place = places.size;
    places.set(token, place);
    for (const word of new Set(spread(token, groups)))
      if (word.includes('_')) {
        const [first = '', ...rest] = word.split('_');
        addTo(expressions, first, { rest, place });
      } else if (word.endsWith('*')) addTo(stems, word.slice(0, -1), place);
      else if (word.startsWith('*')) addTo(endings, word.slice(1), place);
      else addTo(words, word, place);
    return place;
  };
  const stepOf = (token: string): Step => {
    if (token === '...') return -gap;
    return token === '&...' ? -wideGap : placeOf(token);
  };
  for (const [row, list] of rows.entries())
    for (const phrase of list.flatMap(orders)) {
      const [head = '', ...tail] = phrase.split(' ');
      addTo(phrases, placeOf(head), { row, rest: tail.map(stepOf) });
    }
  const corrections = compileCorrections(words.keys());
  return { words, expressions, stems: toEnds(stems), endings: toEnds(endings), corrections, phrases };
}

/** The places where a word may stand as it is spelt. */
function placesOf({ words, stems, endings }: PhraseIndex, word: string): Here {
  const here: Here = new Map();
  for (const place of words.get(word) ?? []) here.set(place, 1);
  for (let length = stems.shortest; length <= Math.min(word.length, stems.longest); length++)
    for (const place of stems.places.get(word.slice(0, length)) ?? []) here.set(place, 1);
  for (let length = endings.shortest; length <= Math.min(word.length, endings.longest); length++)
    for (const place of endings.places.get(word.slice(-length)) ?? []) here.set(place, 1);
  return here;
}

const isWritten = (wanted: string, word: string | undefined): boolean =>
  word === wanted || (wanted.endsWith('*') && word?.startsWith(wanted.slice(0, -1)) === true);

/** For every word of the text the places where it may stand, and all places together. */
function lookUp(index: PhraseIndex, words: readonly string[]): { at: Here[]; all: Set<Place> } {
  const all = new Set<Place>();
  const isKnown = (word: string): boolean => placesOf(index, word).size > 0;
  const at = words.map((word, position) => {
    let here = placesOf(index, word);
    for (const { rest, place } of index.expressions.get(word) ?? [])
      if (rest.every((next, after) => isWritten(next, words[position + after + 1])))
        here.set(place, Math.max(rest.length + 1, here.get(place) ?? 0));
    if (here.size === 0) {
      const meant = correctWord(index.corrections, word, isKnown);
      if (meant !== undefined) here = placesOf(index, meant);
    }
    for (const place of here.keys()) all.add(place);
    return here;
  });
  return { at, all };
}

/** Every phrase that stands in the text, in the order of their first words. */
export function findPhrases(index: PhraseIndex, { words }: TypedText): Match[] {
  const { at, all } = lookUp(index, words);
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
  const found: Match[] = [];
  for (const [from, here] of at.entries())
    for (const [place, taken] of here)
      for (const { row, rest } of index.phrases.get(place) ?? []) {
        if (!rest.every((step) => step < 0 || all.has(step))) continue;
        const to = endOf(rest, 0, from + taken);
        if (to >= 0) found.push({ row, from, to });
      }
  return found;
}
