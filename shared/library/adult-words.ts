/** The words for the adults at home, to the student ("je moeder") and about them ("de moeder"). A guardian often lives elsewhere. */
import type { AdultsAtHome } from '../model/facts.ts';
import type { Bilingual } from '../model/language.ts';

export interface AdultWords {
  /** To the student: "je ouders". */
  yourAdults: string;
  /** About them: "de ouders". */
  theAdults: string;
  /** Where they see the student: "thuis"; a guardian sees the student "buiten school". */
  atHome: string;
  AtHome: string;
  /** Which form of `{many|one}` agrees with the word. */
  many: boolean;
}

export const adultWords: Bilingual<Record<AdultsAtHome, AdultWords>> = {
  nl: {
    parents: {
      yourAdults: 'je ouders',
      theAdults: 'de ouders',
      atHome: 'thuis',
      AtHome: 'Thuis',
      many: true,
    },
    mother: {
      yourAdults: 'je moeder',
      theAdults: 'de moeder',
      atHome: 'thuis',
      AtHome: 'Thuis',
      many: false,
    },
    father: {
      yourAdults: 'je vader',
      theAdults: 'de vader',
      atHome: 'thuis',
      AtHome: 'Thuis',
      many: false,
    },
    carers: {
      yourAdults: 'je verzorgers',
      theAdults: 'de verzorgers',
      atHome: 'thuis',
      AtHome: 'Thuis',
      many: true,
    },
    guardian: {
      yourAdults: 'je voogd',
      theAdults: 'de voogd',
      atHome: 'buiten school',
      AtHome: 'Buiten school',
      many: false,
    },
  },
  en: {
    parents: {
      yourAdults: 'your parents',
      theAdults: 'the parents',
      atHome: 'at home',
      AtHome: 'At home',
      many: true,
    },
    mother: {
      yourAdults: 'your mother',
      theAdults: 'the mother',
      atHome: 'at home',
      AtHome: 'At home',
      many: false,
    },
    father: {
      yourAdults: 'your father',
      theAdults: 'the father',
      atHome: 'at home',
      AtHome: 'At home',
      many: false,
    },
    carers: {
      yourAdults: 'your carers',
      theAdults: 'the carers',
      atHome: 'at home',
      AtHome: 'At home',
      many: true,
    },
    guardian: {
      yourAdults: 'your guardian',
      theAdults: 'the guardian',
      atHome: 'outside school',
      AtHome: 'Outside school',
      many: false,
    },
  },
};
