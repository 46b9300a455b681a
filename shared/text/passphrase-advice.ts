/** What to change about a weak passphrase, by the warning of the strength judge (zxcvbn). */
import type { Bilingual } from '../model/language.ts';

const numberOrDate = {
  nl: 'Jaartallen en datums worden snel geraden. Kies liever vier woorden die niet bij elkaar horen.',
  en: 'Years and dates are guessed quickly. Choose four words that do not belong together instead.',
};
const name = {
  nl: 'Namen worden snel geraden. Zet er woorden bij die er niets mee te maken hebben.',
  en: 'Names are guessed quickly. Add words that have nothing to do with them.',
};
const known = {
  nl: 'Dit lijkt op een wachtwoord dat veel mensen gebruiken. Kies liever vier woorden die niet bij elkaar horen.',
  en: 'This looks like a password that many people use. Choose four words that do not belong together instead.',
};
const keyboard = {
  nl: 'Toetsen die naast elkaar liggen worden snel geraden. Kies liever vier woorden die niet bij elkaar horen.',
  en: 'Keys that lie side by side are guessed quickly. Choose four words that do not belong together instead.',
};
const repeat = {
  nl: 'Herhaling maakt het niet sterker. Kies liever vier verschillende woorden.',
  en: 'Repeating does not make it stronger. Choose four different words instead.',
};
const sequence = {
  nl: 'Een rijtje zoals abc of 123 wordt snel geraden. Kies liever vier woorden die niet bij elkaar horen.',
  en: 'A row such as abc or 123 is guessed quickly. Choose four words that do not belong together instead.',
};

const warningsIn = (language: 'nl' | 'en') => ({
  straightRow: keyboard[language],
  keyPattern: keyboard[language],
  simpleRepeat: repeat[language],
  extendedRepeat: repeat[language],
  sequences: sequence[language],
  recentYears: numberOrDate[language],
  dates: numberOrDate[language],
  topTen: known[language],
  topHundred: known[language],
  common: known[language],
  similarToCommon: known[language],
  namesByThemselves: name[language],
  commonNames: name[language],
});

export const passphraseAdvice = {
  nl: {
    warnings: warningsIn('nl'),
    otherwise: 'Maak hem langer: vier of meer woorden die niet bij elkaar horen.',
  },
  en: {
    warnings: warningsIn('en'),
    otherwise: 'Make it longer: four or more words that do not belong together.',
  },
} as const satisfies Bilingual<{ warnings: Readonly<Record<string, string>>; otherwise: string }>;
