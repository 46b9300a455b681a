/** Who a shape stands for, in a word for whoever cannot see it. Draws nothing. */
import type { Lead } from '../model/agenda.ts';
import type { SheetCommon } from '../model/sheet.ts';
import { terms } from '../text/terms.ts';

/** What a word for somebody at this table depends on. */
export type Table = Pick<SheetCommon, 'language' | 'adults'>;

/** The adults by what they are to the student: a guardian is never called "parents" (domain.md §6). */
export const voiceWord = (who: Lead, { language, adults }: Table): string =>
  who === 'parents' ? terms[language].adults[adults] : terms[language].lead[who];
