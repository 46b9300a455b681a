/** Words in the names of printed files. */
import type { Bilingual } from '../model/language.ts';

export const print = {
  nl: { sheetOf: 'gespreksblad', sheetsOf: 'gespreksbladen' },
  en: { sheetOf: 'conversation-sheet', sheetsOf: 'conversation-sheets' },
} as const satisfies Bilingual<Record<string, string>>;
