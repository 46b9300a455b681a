/** Words of the window itself: the bar on the left and what every screen shares. */
import type { Bilingual } from '../model/language.ts';

export const app = {
  nl: {
    mainMenu: 'Hoofdmenu',
    students: 'Leerlingen',
    importList: 'Klassenlijst inlezen',
    library: 'Vragenbank',
    undo: 'Ongedaan maken',
    settings: 'Instellingen',
    nothingLeaves: 'Niets verlaat deze computer.',
    lock: 'Op slot',
    save: 'Bewaar',
    cancel: 'Annuleer',
    close: 'Sluit',
    back: 'Terug',
    remove: 'Verwijder',
    notFound: 'Deze pagina bestaat niet (meer).',
    toStudents: 'Naar de leerlingen',
  },
  en: {
    mainMenu: 'Main menu',
    students: 'Students',
    importList: 'Import a class list',
    library: 'Library',
    undo: 'Undo',
    settings: 'Settings',
    nothingLeaves: 'Nothing leaves this computer.',
    lock: 'Lock',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    back: 'Back',
    remove: 'Remove',
    notFound: 'This page does not exist (any more).',
    toStudents: 'To the students',
  },
} as const satisfies Bilingual<Record<string, string>>;
