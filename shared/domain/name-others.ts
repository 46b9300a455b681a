/**
 * Finds the names of other students of the same mentor in a text (domain.md §6, "Do not type"). Names are arguments;
 * nothing is kept. Careful by design: a surname alone is often a teacher's, and many given names are words.
 */
import { namePatterns } from '../library/point-names.ts';
import type { PersonName } from './names.ts';

/** Given names that are words too: they count only with a capital inside a sentence. */
const wordNames = new Set(
  (
    'roos storm faith hope grace joy wil will mark rose bloem ster sterre hoop mees kick jet fleur lot bas max art ' +
    'summer sky river dean robin lieve merel floor linde iris milan amber jade ruby daisy lily wolf beer hart lente ' +
    'bo dag sol star angel prince king justice chance pier stijn bob sil rein van de den el'
  ).split(' '),
);
/** Months: a capital says nothing in English, so only what is said of people counts. */
const monthNames = new Set([
  'mei',
  'may',
  'april',
  'june',
  'juni',
  'juli',
  'july',
  'august',
  'augustus',
  'januari',
]);

const foldSign = (sign: string): string =>
  sign
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘`´]/gu, "'");
/** Without accents, sign by sign, so that a place in the folded text is the same place in the composed one. */
const fold = (text: string): string =>
  Array.from(text.normalize('NFC'), (sign) => {
    const folded = foldSign(sign);
    return folded.length === sign.length ? folded : sign;
  }).join('');
/** Spaces of any width; an apostrophe may be forgotten. */
const toPattern = (name: string): string =>
  name
    .replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "'?");
const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?:'?s)?(?![\p{L}\p{N}])`;

interface Found {
  from: number;
  to: number;
}

const matches = (pattern: RegExp, text: string): Found[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ from: index, to: index + match.length }));

/** The first word of the text, or of a sentence in it: there a capital says nothing. */
const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["'”)]*\s+)["'“(]*$/u.test(text.slice(0, at));
const followsPersonWord = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}])(?:met|door|naast|with|by|beside|en|and)\s+$/iu.test(text.slice(0, at));

function findGiven(text: string, given: string): Found[] {
  const folded = fold(given);
  const lower = folded.toLowerCase();
  const isWord = wordNames.has(lower);
  const isMonth = monthNames.has(lower);
  return matches(new RegExp(`${before}${toPattern(folded)}${after}`, 'giu'), text).filter(({ from }) => {
    // Without a capital it is a word, not a name: "storm", "in mei".
    if (text.charAt(from) !== text.charAt(from).toUpperCase()) return false;
    return isMonth ? followsPersonWord(text, from) : !isWord || !startsSentence(text, from);
  });
}

const fullNames = ({ givenName, particle, surname }: PersonName): string[] =>
  particle === ''
    ? [`${givenName} ${surname}`]
    : [`${givenName} ${particle} ${surname}`, `${givenName} ${surname}`];

function findAll(typed: string, own: PersonName, others: readonly PersonName[]): Found[] {
  const text = fold(typed);
  const ownWords = new Set(
    fold(`${own.givenName} ${own.surname}`)
      .toLowerCase()
      .split(/[\s-]+/u),
  );
  const ownFull = new Set(fullNames(own).map((name) => fold(name).toLowerCase()));
  return others.flatMap((other) => [
    ...fullNames(other)
      .filter((name) => !ownFull.has(fold(name).toLowerCase()))
      .flatMap((name) => matches(new RegExp(`${before}${toPattern(fold(name))}${after}`, 'giu'), text)),
    ...(ownWords.has(fold(other.givenName).toLowerCase()) ? [] : findGiven(text, other.givenName)),
  ]);
}

/** Whether another student is named: by full name, or by given name with a capital. The own name never counts. */
export const namesOther = (text: string, own: PersonName, others: readonly PersonName[]): boolean =>
  findAll(text, own, others).length > 0;

/** The same text with `instead` for every other student, also for whom only the sentence shows to be one. */
export function replaceOthers(
  typed: string,
  own: PersonName,
  others: readonly PersonName[],
  instead: string,
): string {
  const text = typed.normalize('NFC');
  const shown = namePatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: match, 1: name, index }) =>
      name === undefined
        ? []
        : [{ from: index + match.indexOf(name), to: index + match.indexOf(name) + name.length }],
    ),
  );
  const places = [...findAll(typed, own, others), ...shown].toSorted(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  let made = '';
  let at = 0;
  for (const { from, to } of places) {
    if (from < at) continue;
    made +=
      text.slice(at, from) + (from === 0 ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead);
    at = to;
  }
  return made + text.slice(at);
}
