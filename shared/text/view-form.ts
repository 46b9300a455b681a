/** Words of the three-view form: je to the student and the mentor, u to the parents. */
import type { Bilingual } from '../model/language.ts';
import type { Rater } from '../model/views.ts';

interface FormTexts {
  /** Spoken to who sits at the screen. `{name}`: the student's given name; `{adults}`: ouders, moeder, voogd … */
  title: Record<Rater, string>;
  opening: Record<Rater, readonly string[]>;
  keys: string;
  who: string;
  whoHint: string;
  whoChoices: readonly string[];
  begin: string;
  /** "2 van 5" */
  step: (now: number, all: number) => string;
  back: string;
  next: string;
  stop: string;
  checkTitle: Record<Rater, string>;
  change: string;
  handIn: string;
  thanksTitle: string;
  thanks: Record<Rater, string>;
  lock: string;
  toStudent: Record<Rater, string>;
  stopTitle: string;
  stopText: Record<Rater, string>;
  goOn: string;
  stopNow: string;
  unknown: string;
}

export const viewForm = {
  nl: {
    title: { student: '{name}, hoe zie jij het?', parent: 'Hoe ziet u het?', mentor: 'Hoe zie jij {name}?' },
    opening: {
      student: [
        'Vijf keer kies je de zin die het best bij jou past. Er is geen goed of fout, en het is geen cijfer.',
        'Je {adults} en je mentor doen dit ook. Wat zij kiezen, zie jij hier niet. Kijken jullie er verschillend naar? Dan praten jullie daarover.',
      ],
      parent: [
        'Vijf keer kiest u de zin die past bij wat u in de laatste zes weken van {name} heeft gezien. Heeft u iets niet gezien? Kies dat dan.',
        'Wat {name} en de mentor kiezen, staat hier niet. Een verschil is geen fout: het is een onderwerp voor het gesprek.',
      ],
      mentor: [
        'Vijf keer kies je de zin die past bij wat je in de laatste zes weken van {name} hebt gezien. Niet gezien? Kies dat dan.',
        'Wat {name} en de {adults} kozen, staat hier niet, zodat het jou niet stuurt.',
      ],
    },
    keys: 'Met toetsen: 1 tot 4 kiest een zin, 0 is niet gezien, de pijlen gaan terug en verder.',
    who: 'Wie bent u?',
    whoHint: 'Mag leeg blijven. Bijvoorbeeld: moeder, vader, pleegouder.',
    whoChoices: ['moeder', 'vader', 'verzorger', 'voogd'],
    begin: 'Begin',
    step: (now: number, all: number) => `${now} van ${all}`,
    back: 'Terug',
    next: 'Verder',
    stop: 'Stop',
    checkTitle: {
      student: 'Dit koos je. Klopt het?',
      parent: 'Dit koos u. Klopt het?',
      mentor: 'Dit koos je. Klopt het?',
    },
    change: 'Wijzig',
    handIn: 'Klaar, bewaar dit',
    thanksTitle: 'Dank je wel',
    thanks: {
      student: 'Je antwoorden zijn bewaard. Geef de computer terug aan je mentor.',
      parent: 'Uw antwoorden zijn bewaard. Geef de computer terug aan de mentor.',
      mentor: 'Je antwoorden zijn bewaard.',
    },
    lock: 'Op slot',
    toStudent: { student: 'Naar de mentor', parent: 'Naar de mentor', mentor: 'Terug naar {name}' },
    stopTitle: 'Stoppen?',
    stopText: {
      student: 'Wat je tot nu toe koos, wordt dan niet bewaard. Later begin je opnieuw.',
      parent: 'Wat u tot nu toe koos, wordt dan niet bewaard. Later begint u opnieuw.',
      mentor: 'Wat je tot nu toe koos, wordt dan niet bewaard. Later begin je opnieuw.',
    },
    goOn: 'Ga door',
    stopNow: 'Stop zonder te bewaren',
    unknown: 'Dit formulier bestaat niet. Ga terug naar de leerling en kies wie het invult.',
  },
  en: {
    title: {
      student: '{name}, how do you see it?',
      parent: 'How do you see it?',
      mentor: 'How do you see {name}?',
    },
    opening: {
      student: [
        'Five times you choose the sentence that fits you best. There is no right or wrong, and it is not a mark.',
        'Your {adults} and your mentor do this too. What they choose is not shown here. Do you see things differently? Then you talk about it.',
      ],
      parent: [
        'Five times you choose the sentence that fits what you have seen of {name} in the last six weeks. Not seen something? Then choose that.',
        'What {name} and the mentor choose is not shown here. A difference is not a mistake: it is a subject for the talk.',
      ],
      mentor: [
        'Five times you choose the sentence that fits what you have seen of {name} in the last six weeks. Not seen? Then choose that.',
        'What {name} and the {adults} chose is not shown here, so that it does not steer you.',
      ],
    },
    keys: 'By keyboard: 1 to 4 chooses a sentence, 0 is not seen, the arrows go back and on.',
    who: 'Who are you?',
    whoHint: 'May stay empty. For example: mother, father, foster parent.',
    whoChoices: ['mother', 'father', 'carer', 'guardian'],
    begin: 'Begin',
    step: (now: number, all: number) => `${now} of ${all}`,
    back: 'Back',
    next: 'Next',
    stop: 'Stop',
    checkTitle: {
      student: 'This is what you chose. Is it right?',
      parent: 'This is what you chose. Is it right?',
      mentor: 'This is what you chose. Is it right?',
    },
    change: 'Change',
    handIn: 'Done, save this',
    thanksTitle: 'Thank you',
    thanks: {
      student: 'Your answers are saved. Give the computer back to your mentor.',
      parent: 'Your answers are saved. Give the computer back to the mentor.',
      mentor: 'Your answers are saved.',
    },
    lock: 'Lock',
    toStudent: { student: 'To the mentor', parent: 'To the mentor', mentor: 'Back to {name}' },
    stopTitle: 'Stop?',
    stopText: {
      student: 'What you chose so far will not be saved. You can start again later.',
      parent: 'What you chose so far will not be saved. You can start again later.',
      mentor: 'What you chose so far will not be saved. You can start again later.',
    },
    goOn: 'Go on',
    stopNow: 'Stop without saving',
    unknown: 'This form does not exist. Go back to the student and choose who fills it in.',
  },
} as const satisfies Bilingual<FormTexts>;
