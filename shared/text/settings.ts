/** Words of the settings screen. */
import type { Bilingual } from '../model/language.ts';

export const settings = {
  nl: {
    title: 'Instellingen',
    language: 'Taal',
    theme: 'Licht of donker',
    nameOrder: 'Namen in lijsten',
    nameOrders: { nl: 'Berg, Noor van den', be: 'Van den Berg, Noor' },
    nameOrderHint:
      'Zoals in Nederland: het tussenvoegsel achter de naam. Zoals in Vlaanderen: als deel van de naam.',
    lockAfter: 'Op slot als er niemand is, na',
    lockAfters: { 5: '5 minuten', 10: '10 minuten', 15: '15 minuten', 30: '30 minuten' },
    themes: { system: 'Zoals de computer', light: 'Licht', dark: 'Donker' },
  },
  en: {
    title: 'Settings',
    language: 'Language',
    theme: 'Light or dark',
    nameOrder: 'Names in lists',
    nameOrders: { nl: 'Berg, Noor van den', be: 'Van den Berg, Noor' },
    nameOrderHint: 'As in the Netherlands: the particle after the name. As in Flanders: as part of the name.',
    lockAfter: 'Lock when nobody is there, after',
    lockAfters: { 5: '5 minutes', 10: '10 minutes', 15: '15 minutes', 30: '30 minutes' },
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  },
} as const satisfies Bilingual<Record<string, unknown>>;
