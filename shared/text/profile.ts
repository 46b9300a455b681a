/** Words of the ownership profile, on the screen and on the mentor's sheet. A place on the scale is always said in words. */
import type { ProfileMark } from '../domain/profile-rows.ts';
import type { Speaker } from '../model/facts.ts';
import type { Bilingual, Language } from '../model/language.ts';
import { terms } from './terms.ts';

export const profile = {
  nl: {
    apart: { 2: 'Hier zit verschil in beeld.', 3: 'Hier liggen de beelden ver uit elkaar.' },
    parentsApart: 'Zij kijken zelf ver uiteen. Dit is alleen voor jou.',
    notFilledIn: 'nog niet ingevuld',
  },
  en: {
    apart: { 2: 'The views differ here.', 3: 'The views are far apart here.' },
    parentsApart: 'They are far apart themselves. This is for you only.',
    notFilledIn: 'not filled in yet',
  },
} as const satisfies Bilingual<{
  apart: Record<2 | 3, string>;
  parentsApart: string;
  notFilledIn: string;
}>;

/** "ouders: Ik doe mee", "moeder: Ik volg", "mentor: niet gezien". `names`: what the three are called here. */
export function markInWords(
  { who, step, of }: ProfileMark,
  names: Readonly<Record<Speaker, string>>,
  language: Language,
): string {
  const words = terms[language];
  const called = of.filter((name) => name !== '').join(', ');
  return `${called === '' ? names[who] : called}: ${step === null ? words.notSeen : words.stage[step]}`;
}
