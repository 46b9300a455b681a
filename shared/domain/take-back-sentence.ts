/** What may stay of a kept text when the text that it grew into turns out to be about safety (domain.md §6). */
import { splitSentences } from './sentences.ts';

/**
 * `kept` without the sentences that are not whole sentences of `typed`: the beginning of the sentence that must not be
 * kept may have been kept as long as it looked like any other.
 */
export function takeBackSentence(kept: string, typed: string): string {
  const whole = new Set(splitSentences(typed, Infinity));
  return splitSentences(kept, Infinity)
    .filter((sentence) => !whole.has(sentence))
    .reduce((text, sentence) => text.replace(sentence, () => ''), kept)
    .trim();
}
