/** Fills the slots of a library text. Values are put in as they are and are never read as a template themselves. */
import type { AdultWords } from '../library/adult-words.ts';

export type SlotValues = Readonly<Record<string, string>>;
export interface Words {
  adults: AdultWords;
  /** Of every slot that has the same value in the whole agenda, those of the adults included. */
  values: SlotValues;
}

export const makeWords = (adults: AdultWords, values: SlotValues): Words => {
  const { yourAdults, theAdults, atHome, AtHome } = adults;
  return { adults, values: { ...values, yourAdults, theAdults, atHome, AtHome } };
};

type Part = string | { slot: string } | { many: string; one: string };

const parse = (template: string): Part[] =>
  template
    .split(/(\{[^{}]*\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!piece.startsWith('{')) return piece;
      const [slot = '', one] = piece.slice(1, -1).split('|');
      return one === undefined ? { slot } : { many: slot, one };
    });

/** Parsing happens once per template: an agenda fills over a hundred of them, and has 0.1 ms to do it (the benchmark asks 10,000 a second). */
const parsed = new Map<string, Part[]>();

/**
 * `template` must come from the library. `extra` goes before `words.values`.
 * Throws where a slot has no value: a mistake in the library, found by its tests.
 */
export function fillText(template: string, words: Words, extra?: SlotValues): string {
  let parts = parsed.get(template);
  if (parts === undefined) {
    parts = parse(template);
    parsed.set(template, parts);
  }
  if (parts.length === 1 && parts[0] === template) return template;
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('many' in part) text += words.adults.many ? part.many : part.one;
    else {
      const value = extra?.[part.slot] ?? words.values[part.slot];
      if (value === undefined) throw new Error(`The text "${template}" has no value for {${part.slot}}.`);
      text += value;
    }
  }
  return text;
}
