/** Words of the screen on which paper forms are typed in. They speak to the mentor (je). */
import type { Bilingual } from '../model/language.ts';
import type { Rater } from '../model/views.ts';

interface PaperFormTexts {
  link: string;
  title: string;
  how: string;
  order: (dimensions: readonly string[]) => string;
  who: string;
  by: Record<Rater, string>;
  day: string;
  kept: (sum: number) => string;
  wrong: string;
  total: (kept: number, all: number, sum: number) => string;
  undo: string;
  undone: (name: string) => string;
  empty: string;
  back: string;
}

export const paperForms = {
  nl: {
    link: 'Papieren formulieren',
    title: 'Papieren formulieren invoeren',
    how: 'Typ per leerling vijf tekens: 1 tot 4, en 0 of - voor niet gezien. Enter bewaart en gaat naar de volgende; een lege regel slaat over. Ctrl+Z neemt de laatste terug.',
    order: (dimensions) => `De volgorde is: ${dimensions.join(', ')}.`,
    who: 'Van wie zijn deze formulieren?',
    by: { student: 'leerlingen', parent: 'ouders of verzorgers', mentor: 'jij zelf' },
    day: 'Ingevuld op',
    kept: (sum) => `bewaard, samen ${sum}`,
    wrong: 'Dit zijn niet vijf tekens van 0 tot 4. Verbeter het; deze regel is nog niet bewaard.',
    total: (kept, all, sum) => `${kept} van ${all} bewaard. Alle cijfers samen: ${sum}.`,
    undo: 'Neem de laatste terug',
    undone: (name) => `Teruggenomen: ${name}.`,
    empty: 'Hier zijn nog geen leerlingen. Voeg ze toe of lees eerst een klassenlijst in.',
    back: 'Naar de klas',
  },
  en: {
    link: 'Paper forms',
    title: 'Enter paper forms',
    how: 'Type five signs for each student: 1 to 4, and 0 or - for not seen. Enter saves and goes to the next one; an empty line is skipped. Ctrl+Z takes back the last one.',
    order: (dimensions) => `The order is: ${dimensions.join(', ')}.`,
    who: 'Whose forms are these?',
    by: { student: 'students', parent: 'parents or carers', mentor: 'your own' },
    day: 'Filled in on',
    kept: (sum) => `saved, together ${sum}`,
    wrong: 'These are not five signs from 0 to 4. Correct them; this line is not saved yet.',
    total: (kept, all, sum) => `${kept} of ${all} saved. All digits together: ${sum}.`,
    undo: 'Take back the last one',
    undone: (name) => `Taken back: ${name}.`,
    empty: 'There are no students here yet. Add them or import a class list first.',
    back: 'To the class',
  },
} as const satisfies Bilingual<PaperFormTexts>;
