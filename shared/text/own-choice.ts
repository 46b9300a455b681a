/** The reason of a point whose place the mentor chose. */
import type { Bilingual } from '../model/language.ts';

export const ownChoice: Bilingual = {
  nl: 'Dit koos je zelf.',
  en: 'You chose this yourself.',
};
