/** Words of the dialog that prints sheets for many students, and of saving one PDF. They speak to the mentor (je). */
import type { Bilingual } from '../model/language.ts';
import type { SheetKind } from '../model/sheet.ts';

interface PackTexts {
  title: (students: number) => string;
  which: string;
  sheet: Record<SheetKind, string>;
  sheetHint: Record<SheetKind, string>;
  order: string;
  groupBy: Record<'student' | 'sheet', string>;
  groupByHint: Record<'student' | 'sheet', string>;
  chooseOne: string;
  make: string;
  phase: Record<'none' | 'building' | 'checking' | 'printing' | 'writing', string>;
  progress: (phase: string, done: number, total: number) => string;
  cancel: string;
  saved: (path: string, pages: string) => string;
  savedData: (path: string) => string;
  pages: (pages: number) => string;
  cancelled: string;
  again: string;
}

export const pack = {
  nl: {
    title: (students: number) =>
      students === 1 ? 'Bladen van 1 leerling' : `Bladen van ${students} leerlingen`,
    which: 'Welke bladen?',
    sheet: { student: 'Voor de leerling', parents: 'Voor thuis', mentor: 'Voor jou' },
    sheetHint: {
      student: 'één kant, om op te schrijven',
      parents: 'één kant, om voor te bereiden',
      mentor: 'hoogstens twee kanten, alleen voor jou',
    },
    order: 'In welke volgorde?',
    groupBy: { student: 'Per leerling', sheet: 'Per soort blad' },
    groupByHint: {
      student: 'De bladen van een leerling liggen bij elkaar.',
      sheet: 'Eerst alle bladen voor leerlingen, dan die voor thuis, dan die voor jou.',
    },
    chooseOne: 'Kies minstens één soort blad.',
    make: 'Maak één pdf',
    phase: {
      none: 'We beginnen',
      building: 'Agenda’s maken',
      checking: 'De tabellen worden nagerekend',
      printing: 'Bladen opmaken',
      writing: 'Bestand bewaren',
    },
    progress: (phase: string, done: number, total: number) =>
      total === 0 ? phase : `${phase}: ${done} van ${total}`,
    cancel: 'Stop',
    saved: (path: string, pages: string) => `Bewaard als ${path} (${pages}).`,
    savedData: (path: string) => `Bewaard als ${path}.`,
    pages: (pages: number) => (pages === 1 ? '1 pagina' : `${pages} pagina’s`),
    cancelled: 'Gestopt. Er is geen bestand gemaakt.',
    again: 'Maak er nog een',
  },
  en: {
    title: (students: number) => (students === 1 ? 'Sheets of 1 student' : `Sheets of ${students} students`),
    which: 'Which sheets?',
    sheet: { student: 'For the student', parents: 'For home', mentor: 'For you' },
    sheetHint: {
      student: 'one side, to write on',
      parents: 'one side, to prepare with',
      mentor: 'two sides at most, for you only',
    },
    order: 'In what order?',
    groupBy: { student: 'By student', sheet: 'By kind of sheet' },
    groupByHint: {
      student: 'The sheets of one student lie together.',
      sheet: 'First all sheets for students, then those for home, then those for you.',
    },
    chooseOne: 'Choose at least one kind of sheet.',
    make: 'Make one pdf',
    phase: {
      none: 'Starting',
      building: 'Making agendas',
      checking: 'The tables are checked',
      printing: 'Laying out sheets',
      writing: 'Saving the file',
    },
    progress: (phase: string, done: number, total: number) =>
      total === 0 ? phase : `${phase}: ${done} of ${total}`,
    cancel: 'Stop',
    saved: (path: string, pages: string) => `Saved as ${path} (${pages}).`,
    savedData: (path: string) => `Saved as ${path}.`,
    pages: (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`),
    cancelled: 'Stopped. No file was made.',
    again: 'Make another one',
  },
} as const satisfies Bilingual<PackTexts>;
