/** An agreement that is still being typed: what is kept of it, and how it is told from a finished one. Knows no screen. */
import type { StoredAgreement } from '../../../shared/model/records.ts';
import { composeAgreement, type AgreementParts } from '../student/agreement-text.ts';

interface Words {
  ifWord: string;
  thenWord: string;
}

const more = ' …';

/** As `composeAgreement`; with one of the two parts only, that part and a sign that more is to come. */
export function composeDraft(
  parts: AgreementParts,
  words: Words,
): { text: string; ifPart: string; thenPart: string } | null {
  const whole = composeAgreement(parts, words);
  if (whole !== null) return whole;
  const filled = (part: string): string => (part.trim() === '' ? more.trim() : part);
  const half = composeAgreement(
    { ifPart: filled(parts.ifPart), thenPart: filled(parts.thenPart), ownWords: '' },
    words,
  );
  if (half === null || (parts.ifPart.trim() === '' && parts.thenPart.trim() === '')) return null;
  const isBegun = parts.ifPart.trim() !== '';
  return isBegun
    ? { text: `${half.ifPart}${more}`, ifPart: half.ifPart, thenPart: '' }
    : { text: `${half.thenPart}${more}`, ifPart: '', thenPart: half.thenPart };
}

/** Only one of the two parts is there, and no words of its own. */
export const isUnfinished = ({
  text,
  ifPart,
  thenPart,
}: Pick<StoredAgreement, 'text' | 'ifPart' | 'thenPart'>): boolean => text === `${ifPart}${thenPart}${more}`;
