/** Words of growth over time: on the mentor's screen, and on the page that is the student's own. */
import type { Bilingual } from '../model/language.ts';

interface GrowthTexts {
  title: string;
  /** Above the drawings on the screen. */
  intro: string;
  save: (givenName: string) => string;
  saveHint: (givenName: string) => string;
  fileName: string;
  windowTitle: string;
  /** On the page, to the student. */
  pageTitle: (givenName: string) => string;
  pageIntro: string;
  questions: readonly [string, string];
  own: string;
  pageNumbers: readonly [string, string, string];
}

export const growth = {
  nl: {
    title: 'Groei door de tijd',
    intro:
      'Wat ieder op elk moment invulde. Een stap terug kan horen bij een nieuwe klas of een zwaarder vak.',
    save: (givenName) => `Bewaar als pdf voor ${givenName}`,
    saveHint: (givenName) => `Op dat blad staat alleen wat ${givenName} zelf invulde.`,
    fileName: 'driehoek-mijn-groei.pdf',
    windowTitle: 'Mijn groei',
    pageTitle: (givenName) => `${givenName}, zo zag jij het`,
    pageIntro: 'Dit vulde je zelf in, van vroeger naar nu. Er is geen goed of fout.',
    questions: ['Waar ben je trots op?', 'Wat wil je nu zelf gaan doen?'],
    own: 'Dit blad is van jou. Neem het mee.',
    pageNumbers: ['', ' van ', ''],
  },
  en: {
    title: 'Growth over time',
    intro: 'What each filled in at each moment. A step back can go with a new class or a harder subject.',
    save: (givenName) => `Save as PDF for ${givenName}`,
    saveHint: (givenName) => `That page holds only what ${givenName} filled in.`,
    fileName: 'driehoek-my-growth.pdf',
    windowTitle: 'My growth',
    pageTitle: (givenName) => `${givenName}, this is how you saw it`,
    pageIntro: 'You filled this in yourself, from then to now. There is no right or wrong.',
    questions: ['What are you proud of?', 'What do you want to do yourself now?'],
    own: 'This page is yours. Take it with you.',
    pageNumbers: ['', ' of ', ''],
  },
} as const satisfies Bilingual<GrowthTexts>;
