/** Words of the settings screen. */
import type { Bilingual } from '../model/language.ts';

export const settings = {
  nl: {
    title: 'Instellingen',
    language: 'Taal',
    theme: 'Licht of donker',
    themes: { system: 'Zoals de computer', light: 'Licht', dark: 'Donker' },
  },
  en: {
    title: 'Settings',
    language: 'Language',
    theme: 'Light or dark',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  },
} as const satisfies Bilingual<Record<string, unknown>>;
