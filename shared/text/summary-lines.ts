/** Words of a summary as lines: the names of the columns and what stands in them. None begins as a formula does. */
import type { Bilingual } from '../model/language.ts';

interface SummaryLinesTexts {
  sheet: string;
  aboutSheet: string;
  columns: readonly [string, string, string, string, string, string, string];
  hidden: string;
  rounded: string;
  exact: string;
}

export const summaryLines = {
  nl: {
    sheet: 'Overzicht',
    aboutSheet: 'Zo is dit beschermd',
    columns: ['onderwerp', 'vraag', 'groep', 'tweede groep', 'antwoord', 'leerlingen', 'hoe'],
    hidden: 'verborgen',
    rounded: 'afgerond op 5',
    exact: 'precies',
  },
  en: {
    sheet: 'Summary',
    aboutSheet: 'How this is protected',
    columns: ['subject', 'question', 'group', 'second group', 'answer', 'students', 'how'],
    hidden: 'hidden',
    rounded: 'rounded to 5',
    exact: 'exact',
  },
} as const satisfies Bilingual<SummaryLinesTexts>;
