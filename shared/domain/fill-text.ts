/** Fills the slots of a library text. Values are put in as they are and are never read as a template themselves. */
import type { AdultWords } from '../library/adult-words.ts';

export type SlotValues = Readonly<Record<string, string>>;
export interface Words {
  adults: AdultWords;
  values: SlotValues;
}

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

/** Parsing happens once per template: an agenda fills over a hundred of them, and has 0.1 ms to do it (issue A, item 10). */
const parsed = new Map<string, Part[]>();

const isAdultSlot = (slot: string): slot is 'yourAdults' | 'theAdults' | 'atHome' | 'AtHome' =>
  slot === 'yourAdults' || slot === 'theAdults' || slot === 'atHome' || slot === 'AtHome';

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
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('many' in part) text += words.adults.many ? part.many : part.one;
    else if (isAdultSlot(part.slot)) text += words.adults[part.slot];
    else {
      const value = extra?.[part.slot] ?? words.values[part.slot];
      if (value === undefined) throw new Error(`The text "${template}" has no value for {${part.slot}}.`);
      text += value;
    }
  }
  return text;
}
