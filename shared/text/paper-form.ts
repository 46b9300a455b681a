/** Words of the form on paper: je to the student, u to the parents. */
import type { Bilingual } from '../model/language.ts';

type Spoken = Readonly<Record<'student' | 'parent', string>>;
interface PaperFormTexts {
  windowTitle: string;
  /** Without extension. */
  fileName: Spoken;
  intro: Spoken;
  name: (givenName: string, className: string) => string;
  who: string;
  day: string;
  use: Spoken;
  foot: Spoken;
  /** On the screen, to the mentor. */
  save: Spoken;
  saveHint: string;
}

export const paperForm = {
  nl: {
    windowTitle: 'Formulieren',
    fileName: {
      student: 'driehoek-formulieren-leerlingen.pdf',
      parent: 'driehoek-formulieren-ouders.pdf',
    },
    intro: {
      student:
        'Kruis vijf keer de zin aan die het best bij jou past. Er is geen goed of fout, en het is geen cijfer.',
      parent:
        'Kruis vijf keer de zin aan die past bij wat u heeft gezien. Een verschil is geen fout: het is een onderwerp voor het gesprek.',
    },
    name: (givenName, className) =>
      className === '' ? `Over: ${givenName}` : `Over: ${givenName}, ${className}`,
    who: 'Ingevuld door:',
    day: 'Datum:',
    use: {
      student: 'Geef dit blad aan je mentor. Jullie bespreken het samen.',
      parent: 'Geef dit blad aan de mentor. Wie verder iets wil inbrengen, zegt dat in het gesprek.',
    },
    foot: { student: 'Formulier voor de leerling', parent: 'Formulier voor thuis' },
    save: { student: 'Bewaar de formulieren voor leerlingen', parent: 'Bewaar de formulieren voor thuis' },
    saveHint: 'Een pdf met een blad per persoon. Er staat niets op van wat al is ingevuld.',
  },
  en: {
    windowTitle: 'Forms',
    fileName: { student: 'driehoek-forms-students.pdf', parent: 'driehoek-forms-parents.pdf' },
    intro: {
      student:
        'Tick the sentence that fits you best, five times. There is no right or wrong, and it is no mark.',
      parent:
        'Tick the sentence that fits what you have seen, five times. A difference is no mistake: it is a topic for the conversation.',
    },
    name: (givenName, className) =>
      className === '' ? `About: ${givenName}` : `About: ${givenName}, ${className}`,
    who: 'Filled in by:',
    day: 'Date:',
    use: {
      student: 'Give this page to your mentor. You talk about it together.',
      parent: 'Give this page to the mentor. Anything else you want to bring up, say it in the conversation.',
    },
    foot: { student: 'Form for the student', parent: 'Form for home' },
    save: { student: 'Save the forms for students', parent: 'Save the forms for home' },
    saveHint: 'A PDF with a page for each person. It holds nothing that was filled in already.',
  },
} as const satisfies Bilingual<PaperFormTexts>;
