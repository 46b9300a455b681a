/** When something that was agreed happens, in words for a recap: the first moment, the look back, the end of the help. */
import type { RecapLine } from '../../model/after.ts';
import type { Language } from '../../model/language.ts';
import { after } from '../../text/after.ts';
import { dayInWords } from '../when.ts';

/** Each as a short phrase; none where no moment was named. */
export function momentsInWords(
  { firstMoment, checkMoment, supportEnds }: Pick<RecapLine, 'firstMoment' | 'checkMoment' | 'supportEnds'>,
  language: Language,
): string[] {
  const text = after[language];
  return [
    firstMoment === null ? null : text.first(dayInWords(firstMoment, language)),
    checkMoment === null ? null : text.check(dayInWords(checkMoment, language)),
    supportEnds === null ? null : text.support(dayInWords(supportEnds, language)),
  ].filter((phrase) => phrase !== null);
}

/** The parts where they say more than the sentence itself; empty where the sentence is made of them. */
export function partsInWords({
  text,
  ifPart,
  thenPart,
}: Pick<RecapLine, 'text' | 'ifPart' | 'thenPart'>): string {
  const parts = [ifPart, thenPart].filter((part) => part !== '');
  return parts.every((part) => text.includes(part)) ? '' : parts.join(', ');
}
