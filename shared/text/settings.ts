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
    themes: { system: 'Zoals de computer', light: 'Licht', dark: 'Donker' },
  },
  en: {
    title: 'Settings',
    language: 'Language',
    theme: 'Light or dark',
    nameOrder: 'Names in lists',
    nameOrders: { nl: 'Berg, Noor van den', be: 'Van den Berg, Noor' },
    nameOrderHint: 'As in the Netherlands: the particle after the name. As in Flanders: as part of the name.',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  },
} as const satisfies Bilingual<Record<string, unknown>>;
