/** Takes a text apart into sentences. Knows nothing of what they mean. */

/** The longest text that is judged as one, in characters: that of a point. */
export const longestSentence = 400;

/** A sentence ends at a line end, or at . ! ? … with what closes it, before a space or the end of the text. */
const ends = /[.!?…]+["'”’)]*(?=\s|$)|\n/gu;

/** The part of `text` up to and including its last whole sentence; empty when the first one is not finished yet. */
export function wholeSentences(text: string): string {
  const last = [...text.matchAll(ends)].at(-1);
  return last === undefined ? '' : text.slice(0, last.index + last[0].length);
}

/** The sentences in their order, trimmed, the unfinished one at the end included; a long one in parts of `longest`. */
export function splitSentences(text: string, longest: number): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(ends)) {
    sentences.push(text.slice(from, index + end.length));
    from = index + end.length;
  }
  sentences.push(text.slice(from));
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) => cut(sentence, longest));
}

function cut(sentence: string, longest: number): string[] {
  if (sentence.length <= longest) return [sentence];
  const space = sentence.lastIndexOf(' ', longest);
  const at = space > 0 ? space : longest;
  return [sentence.slice(0, at), ...cut(sentence.slice(at).trim(), longest)];
}
