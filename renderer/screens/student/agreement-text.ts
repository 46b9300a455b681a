/** An agreement in one sentence, made of its if and its then; knows no screen. */

export interface AgreementParts {
  ifPart: string;
  thenPart: string;
  ownWords: string;
}

const withWord = (word: string, part: string): string => {
  const trimmed = part.trim();
  return new RegExp(`^${word}\\b`, 'iu').test(trimmed) ? trimmed : `${word} ${trimmed}`;
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const withoutStop = (text: string): string => text.trim().replace(/[.,;]+$/u, '');

/**
 * What is kept: both parts with their word in front ("Als …", "dan …"), and the sentence. Own words come before the
 * composed sentence; null when nothing was written.
 */
export function composeAgreement(
  { ifPart, thenPart, ownWords }: AgreementParts,
  words: { ifWord: string; thenWord: string },
): { text: string; ifPart: string; thenPart: string } | null {
  const first = withoutStop(ifPart) === '' ? '' : capital(withWord(words.ifWord, withoutStop(ifPart)));
  const second = withoutStop(thenPart) === '' ? '' : small(withWord(words.thenWord, withoutStop(thenPart)));
  const composed = first !== '' && second !== '' ? `${first}, ${second}.` : '';
  const text = ownWords.trim() === '' ? composed : ownWords.trim();
  return text === '' ? null : { text, ifPart: first, thenPart: second };
}

/** Whether the sentence is only its two parts: then it need not be shown a second time. */
export const isComposed = (agreement: { text: string; ifPart: string; thenPart: string }): boolean =>
  agreement.text === `${agreement.ifPart}, ${agreement.thenPart}.`;
