/** A library text as a reviewer reads it: words in brackets for what each conversation fills in, and parents for the adults. */
import { adultWords } from '../library/adult-words.ts';
import { referral } from '../library/point-routes.ts';
import type { Language } from '../model/language.ts';
import { slotWords } from '../text/library-browser.ts';
import { fillText, makeWords, type SlotValues, type Words } from './fill-text.ts';

const words: Readonly<Record<Language, Words>> = {
  nl: makeWords(adultWords.nl.parents, { ...slotWords.nl, referral: referral.nl }),
  en: makeWords(adultWords.en.parents, { ...slotWords.en, referral: referral.en }),
};

/** `template` must come from the library; `extra` goes before the words in brackets. */
export const fillForReview = (template: string, language: Language, extra?: SlotValues): string =>
  fillText(template, words[language], extra);
