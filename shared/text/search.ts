/** Words of the search over students, agreements and notes. */
import type { Bilingual } from '../model/language.ts';

interface SearchTexts {
  open: string;
  title: string;
  field: string;
  hint: string;
  nothing: (text: string) => string;
  found: (count: number) => string;
  groups: Record<'students' | 'agreements' | 'notes', string>;
  archived: string;
}

export const search = {
  nl: {
    open: 'Zoek',
    title: 'Zoek',
    field: 'Zoek een leerling, afspraak of notitie',
    hint: 'Typ het begin van een of meer woorden; accenten hoeven niet. Pijltjes kiezen, Enter opent, Esc sluit.',
    nothing: (text) => `Niets gevonden met “${text}”.`,
    found: (count) => `${count} gevonden`,
    groups: { students: 'Leerlingen', agreements: 'Afspraken', notes: 'Notities' },
    archived: 'archief',
  },
  en: {
    open: 'Search',
    title: 'Search',
    field: 'Search for a student, agreement or note',
    hint: 'Type the beginning of one or more words; accents do not matter. Arrows choose, Enter opens, Esc closes.',
    nothing: (text) => `Nothing found with “${text}”.`,
    found: (count) => `${count} found`,
    groups: { students: 'Students', agreements: 'Agreements', notes: 'Notes' },
    archived: 'archived',
  },
} as const satisfies Bilingual<SearchTexts>;
