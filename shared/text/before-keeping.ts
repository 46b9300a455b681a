/** Words for a text that is sensitive, before it is kept (domain.md §6, "Do not type"). They speak to the mentor. */
import type { Bilingual } from '../model/language.ts';

interface BeforeKeepingTexts {
  takeOver: (neutral: string) => string;
  keepAnyway: string;
}

export const beforeKeeping = {
  nl: {
    takeOver: (neutral) => `Neem over: “${neutral}”`,
    keepAnyway: 'Bewaar toch zo',
  },
  en: {
    takeOver: (neutral) => `Take over: “${neutral}”`,
    keepAnyway: 'Keep it like this',
  },
} as const satisfies Bilingual<BeforeKeepingTexts>;
