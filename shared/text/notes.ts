/** Words of the mentor's notes about a student. */
import type { Bilingual } from '../model/language.ts';

interface NoteTexts {
  title: string;
  mayBeRead: string;
  none: string;
  add: string;
  newNote: string;
  note: string;
  done: string;
  change: string;
  changeOf: (text: string) => string;
  remove: string;
  removeOf: (text: string) => string;
  removed: string;
  madeAndChanged: (made: string, changed: string) => string;
  about: (sentence: string) => string;
  status: Record<'saved' | 'partly' | 'unsaved' | 'asked' | 'failed', string>;
}

export const notes = {
  nl: {
    title: 'Notities',
    mayBeRead: 'Het gezin mag dit lezen. Schrijf wat je ook zou zeggen als zij naast je zaten.',
    none: 'Nog geen notities.',
    add: 'Notitie toevoegen',
    newNote: 'Nieuwe notitie',
    note: 'Notitie',
    done: 'Klaar',
    change: 'Pas aan',
    changeOf: (text) => `Pas aan: ${text}`,
    remove: 'Verwijder',
    removeOf: (text) => `Verwijder: ${text}`,
    removed: 'De notitie is verwijderd.',
    madeAndChanged: (made, changed) => `${made}, aangepast ${changed}`,
    about: (sentence) => `Over “${sentence}”`,
    status: {
      saved: 'Bewaard.',
      partly: 'Bewaard tot en met de laatste hele zin. De rest volgt als je dit vak verlaat.',
      unsaved: 'Nog niet bewaard. Dat gebeurt na een hele zin, of als je dit vak verlaat.',
      asked: 'Nog niet bewaard: kies eerst hieronder.',
      failed: 'Nog niet bewaard. Wat je typte, staat hier nog.',
    },
  },
  en: {
    title: 'Notes',
    mayBeRead: 'The family may read this. Write what you would also say if they sat beside you.',
    none: 'No notes yet.',
    add: 'Add a note',
    newNote: 'New note',
    note: 'Note',
    done: 'Done',
    change: 'Change',
    changeOf: (text) => `Change: ${text}`,
    remove: 'Remove',
    removeOf: (text) => `Remove: ${text}`,
    removed: 'The note has been removed.',
    madeAndChanged: (made, changed) => `${made}, changed ${changed}`,
    about: (sentence) => `About “${sentence}”`,
    status: {
      saved: 'Saved.',
      partly: 'Saved up to the last whole sentence. The rest follows when you leave this box.',
      unsaved: 'Not saved yet. That happens after a whole sentence, or when you leave this box.',
      asked: 'Not saved yet: choose below first.',
      failed: 'Not saved yet. What you typed is still here.',
    },
  },
} as const satisfies Bilingual<NoteTexts>;
