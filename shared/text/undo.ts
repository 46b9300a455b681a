/** Words of undo across screens: what was changed, and the screen with the list. */
import type { Bilingual } from '../model/language.ts';

/** `of`: a given name; null where more than one student is concerned, or none. `rows`: how many, at least 1. */
type Words = (of: string | null, rows: number) => string;
interface TableTexts {
  insert: Words;
  update: Words;
  delete: Words;
}
export type UndoSubject =
  | 'school_year'
  | 'student_left'
  | 'import_batch'
  | 'import_change'
  | 'student'
  | 'school_class'
  | 'agreement'
  | 'point'
  | 'note'
  | 'guardian'
  | 'sibling'
  | 'student_view'
  | 'evening'
  | 'evening_session'
  | 'evening_talk'
  | 'talk_facts'
  | 'conversation'
  | 'retention_delay';

const dutch =
  (one: string, many: string, done: string): Words =>
  (of, rows) =>
    `${rows === 1 ? one : `${rows} ${many}`}${of === null ? '' : ` van ${of}`} ${done}`;
const english =
  (one: string, many: string, done: string): Words =>
  (of, rows) => {
    const what = rows === 1 ? one : `${rows} ${many}`;
    return of === null ? `${what} ${done}` : `${what} of ${of} ${done}`;
  };
/** A student is named, not what is kept about him: "Leerling Noor toegevoegd". */
const named =
  (one: string, many: string, done: string): Words =>
  (of, rows) =>
    rows === 1 && of !== null ? `${one} ${of} ${done}` : `${rows === 1 ? one : `${rows} ${many}`} ${done}`;
const inDutch = (one: string, many: string): TableTexts => ({
  insert: dutch(one, many, 'toegevoegd'),
  update: dutch(one, many, 'aangepast'),
  delete: dutch(one, many, 'verwijderd'),
});
const inEnglish = (one: string, many: string): TableTexts => ({
  insert: english(one, many, 'added'),
  update: english(one, many, 'changed'),
  delete: english(one, many, 'removed'),
});

export const undo = {
  nl: {
    import_batch: {
      insert: () => 'Lijst ingelezen',
      update: () => 'Inlezen teruggedraaid',
      delete: () => 'Inlezen verwijderd',
    },
    school_year: {
      insert: () => 'Klassen over naar het nieuwe schooljaar',
      update: () => 'Eerder schooljaar aangepast',
      delete: () => 'Eerder schooljaar verwijderd',
    },
    student_left: inDutch('Archief', 'keer archief'),
    import_change: inDutch('Wijziging door inlezen', 'wijzigingen door inlezen'),
    student: {
      insert: named('Leerling', 'leerlingen', 'toegevoegd'),
      update: dutch('Gegevens', 'leerlingen', 'aangepast'),
      delete: named('Leerling', 'leerlingen', 'verwijderd'),
    },
    school_class: inDutch('Klas', 'klassen'),
    agreement: inDutch('Afspraak', 'afspraken'),
    point: inDutch('Punt', 'punten'),
    note: inDutch('Notitie', 'notities'),
    guardian: inDutch('Ouder of verzorger', 'ouders of verzorgers'),
    sibling: inDutch('Broer of zus', 'keer broer of zus'),
    student_view: inDutch('Beeld', 'beelden'),
    evening: inDutch('Ouderavond', 'ouderavonden'),
    evening_session: inDutch('Datum van de ouderavond', 'datums van de ouderavond'),
    evening_talk: inDutch('Gesprek op de ouderavond', 'gesprekken op de ouderavond'),
    talk_facts: inDutch('Telling van een gesprek', 'tellingen van gesprekken'),
    conversation: inDutch('Gesprek', 'gesprekken'),
    retention_delay: inDutch('Langer bewaren', 'keer langer bewaren'),
  },
  en: {
    import_batch: {
      insert: () => 'List imported',
      update: () => 'Import taken back',
      delete: () => 'Import removed',
    },
    school_year: {
      insert: () => 'Classes moved to the new school year',
      update: () => 'Earlier school year changed',
      delete: () => 'Earlier school year removed',
    },
    student_left: inEnglish('Archive', 'times archive'),
    import_change: inEnglish('Change by import', 'changes by import'),
    student: {
      insert: named('Student', 'students', 'added'),
      update: english('Details', 'students', 'changed'),
      delete: named('Student', 'students', 'removed'),
    },
    school_class: inEnglish('Class', 'classes'),
    agreement: inEnglish('Agreement', 'agreements'),
    point: inEnglish('Point', 'points'),
    note: inEnglish('Note', 'notes'),
    guardian: inEnglish('Parent or carer', 'parents or carers'),
    sibling: inEnglish('Brother or sister', 'brothers or sisters'),
    student_view: inEnglish('View', 'views'),
    evening: inEnglish('Parent evening', 'parent evenings'),
    evening_session: inEnglish('Date of the parent evening', 'dates of the parent evening'),
    evening_talk: inEnglish('Talk on the parent evening', 'talks on the parent evening'),
    talk_facts: inEnglish('Count of a talk', 'counts of talks'),
    conversation: inEnglish('Conversation', 'conversations'),
    retention_delay: inEnglish('Longer keeping', 'times longer keeping'),
  },
} as const satisfies Bilingual<Record<UndoSubject, TableTexts>>;

interface ScreenTexts {
  title: string;
  intro: string;
  limits: string;
  nothing: string;
  back: string;
  backTo: string;
  againTitle: string;
  again: string;
  againTo: string;
  /** For who hears the button without its line. */
  of: (button: string, what: string) => string;
  undone: (steps: number, what: string) => string;
  redone: (steps: number, what: string) => string;
}

export const undoScreen = {
  nl: {
    title: 'Ongedaan maken',
    intro:
      'Dit heb je veranderd, het nieuwste bovenaan. Ga je terug tot een oudere regel, dan gaat alles erboven mee.',
    limits:
      'Zet je Driehoek op slot, dan wordt deze lijst leeg. Wat voorgoed is verwijderd, komt niet terug.',
    nothing: 'Er is niets om ongedaan te maken.',
    back: 'Maak ongedaan',
    backTo: 'Terug tot en met hier',
    againTitle: 'Toch weer doen',
    again: 'Doe weer',
    againTo: 'Weer tot en met hier',
    of: (button, what) => `${button}: ${what}`,
    undone: (steps, what) =>
      steps === 1 ? `Ongedaan gemaakt: ${what}.` : `${steps} wijzigingen ongedaan gemaakt.`,
    redone: (steps, what) => (steps === 1 ? `Weer gedaan: ${what}.` : `${steps} wijzigingen weer gedaan.`),
  },
  en: {
    title: 'Undo',
    intro:
      'This is what you changed, newest first. Going back to an older line takes all lines above it along.',
    limits: 'Locking Driehoek empties this list. What was erased for good does not come back.',
    nothing: 'There is nothing to undo.',
    back: 'Undo',
    backTo: 'Back to before this',
    againTitle: 'Do again after all',
    again: 'Do again',
    againTo: 'Again up to here',
    of: (button, what) => `${button}: ${what}`,
    undone: (steps, what) => (steps === 1 ? `Undone: ${what}.` : `${steps} changes undone.`),
    redone: (steps, what) => (steps === 1 ? `Done again: ${what}.` : `${steps} changes done again.`),
  },
} as const satisfies Bilingual<ScreenTexts>;
