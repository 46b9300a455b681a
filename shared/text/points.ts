/** Words around a point: what it seems to be about, where it goes, and the mentor's own choice. To the mentor (je). */
import type { Bilingual } from '../model/language.ts';

interface PointTexts {
  goesTo: (kind: string, route: string) => string;
  discuss: string;
  discussOf: (text: string) => string;
  belongsElsewhere: string;
  belongsElsewhereOf: (text: string) => string;
  youChose: (kind: string) => string;
  followAgain: string;
  followAgainOf: (text: string) => string;
  who: string;
  whoHint: string;
  chosenTitle: string;
}

export const points = {
  nl: {
    goesTo: (kind, route) => `Suggestie: ${kind} → ${route}`,
    discuss: 'Bespreek toch',
    discussOf: (text) => `Bespreek toch: ${text}`,
    belongsElsewhere: 'Hoort elders',
    belongsElsewhereOf: (text) => `Hoort elders: ${text}`,
    youChose: (kind) => `Jij koos: ${kind}.`,
    followAgain: 'Volg de suggestie weer',
    followAgainOf: (text) => `Volg de suggestie weer: ${text}`,
    who: 'Van wie?',
    whoHint: 'De ouders komen apart. Met “moeder” of “vader” komt het alleen op dat blad.',
    chosenTitle: 'Punten die jij een plaats gaf',
  },
  en: {
    goesTo: (kind, route) => `Suggestion: ${kind} → ${route}`,
    discuss: 'Discuss it anyway',
    discussOf: (text) => `Discuss it anyway: ${text}`,
    belongsElsewhere: 'Belongs elsewhere',
    belongsElsewhereOf: (text) => `Belongs elsewhere: ${text}`,
    youChose: (kind) => `You chose: ${kind}.`,
    followAgain: 'Follow the suggestion again',
    followAgainOf: (text) => `Follow the suggestion again: ${text}`,
    who: 'From whom?',
    whoHint: 'The parents come separately. With “mother” or “father” it is only on that sheet.',
    chosenTitle: 'Points that you gave a place',
  },
} as const satisfies Bilingual<PointTexts>;
