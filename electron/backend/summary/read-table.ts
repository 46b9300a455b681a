/** Reads the tables that a call sends, and says which field is wrong. Counts and protects nothing. */

import type { Language } from '../../../shared/model/language.ts';
import { totalName } from '../../../shared/model/summary.ts';
import { summary } from '../../../shared/text/summary.ts';
import { CallError } from '../call-error.ts';

/** A dimension with its categories in order, never `TOTAL`. */
export interface Dimension {
  name: string;
  categories: readonly string[];
}
type SentKey = string | readonly string[];
type SentDimensions = readonly (string | { name: string; categories: readonly string[] })[];

/** Cells and margins: more would keep the solver busy for hours. */
const mostCells = 20_000;

type Wrong = keyof (typeof summary)[Language]['wrong'];

/** A field that is wrong, in words. */
export function refuseField(path: string, problem: Wrong, language: Language): never {
  throw new CallError('invalid-input', { fields: [{ path, problem: summary[language].wrong[problem] }] });
}

/** "havo|3" and ["havo", "3"] are the same key. */
export const partsOf = (key: SentKey): readonly string[] => (typeof key === 'string' ? key.split('|') : key);

/** Numbers by their size, before texts by their signs: the same everywhere. */
function compare(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (Number.isFinite(x) && Number.isFinite(y) && x !== y) return x - y;
  if (Number.isFinite(x) !== Number.isFinite(y)) return Number.isFinite(x) ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

/** Categories in the order that was sent, else those of the cells in their own order. */
export function readDimensions(
  sent: SentDimensions,
  keys: readonly SentKey[],
  language: Language,
): Dimension[] {
  const parts = keys.map(partsOf);
  const short = parts.findIndex((key) => key.length !== sent.length);
  if (short >= 0) refuseField(`cells.${short}`, 'keyLength', language);
  const dimensions = sent.map((one, at) => {
    if (typeof one !== 'string') {
      const isWrong = one.categories.includes(totalName);
      if (isWrong || new Set(one.categories).size < one.categories.length)
        refuseField(`dimensions.${at}.categories`, isWrong ? 'category' : 'twice', language);
      return one;
    }
    const found = new Set(parts.flatMap((key) => key[at] ?? []).filter((part) => part !== totalName));
    if (found.size === 0) refuseField(`dimensions.${at}`, 'category', language);
    return { name: one, categories: [...found].toSorted(compare) };
  });
  if (new Set(dimensions.map(({ name }) => name)).size < dimensions.length)
    refuseField('dimensions', 'dimensionTwice', language);
  const cells = dimensions.reduce((all, { categories }) => all * (categories.length + 1), 1);
  if (cells > mostCells) refuseField('dimensions', 'tooLarge', language);
  return dimensions;
}

/** Each key once, one part for each dimension, of its categories or the word for a margin. */
export function readKeys(
  sent: readonly SentKey[],
  dimensions: readonly Dimension[],
  path: string,
  language: Language,
): (readonly string[])[] {
  const seen = new Set<string>();
  return sent.map((one, row) => {
    const key = partsOf(one);
    const at = `${path}.${row}`;
    if (key.length !== dimensions.length) refuseField(at, 'keyLength', language);
    const isKnown = key.every((part, place) => {
      const categories = dimensions[place]?.categories ?? [];
      return part === totalName || categories.includes(part);
    });
    if (!isKnown) refuseField(at, 'category', language);
    const text = JSON.stringify(key);
    if (seen.has(text)) refuseField(at, 'twice', language);
    seen.add(text);
    return key;
  });
}

/** Answers in the form in which the keys were sent. */
export function keyWriter(sent: readonly SentKey[]): (key: readonly string[]) => string | string[] {
  const asText = sent.length > 0 && sent.every((key) => typeof key === 'string');
  return (key) => (asText ? key.join('|') : [...key]);
}

/** The cells without the margins; a margin that was sent must be the sum of its parts. */
export function readCounts(
  sent: readonly { key: SentKey; value: number }[],
  dimensions: readonly Dimension[],
  language: Language,
): { key: readonly string[]; value: number }[] {
  const keys = readKeys(
    sent.map(({ key }) => key),
    dimensions,
    'cells',
    language,
  );
  const all = keys.map((key, at) => ({ key, value: sent[at]?.value ?? 0 }));
  const cells = all.filter(({ key }) => !key.includes(totalName));
  all.forEach(({ key, value }, at) => {
    if (!key.includes(totalName)) return;
    const parts = cells.filter((cell) =>
      key.every((part, place) => part === totalName || part === cell.key[place]),
    );
    if (parts.reduce((sum, part) => sum + part.value, 0) !== value)
      refuseField(`cells.${at}.value`, 'margin', language);
  });
  if (cells.every(({ value }) => value === 0)) refuseField('cells', 'empty', language);
  return cells;
}

export function requireDimension(
  name: string,
  dimensions: readonly Dimension[],
  path: string,
  language: Language,
): number {
  const at = dimensions.findIndex((dimension) => dimension.name === name);
  if (at < 0) refuseField(path, 'dimensionUnknown', language);
  return at;
}
