/** The columns of the file for a mail merge, in the order in which they stand in it. The README says what is in each. */
import type { Bilingual } from '../model/language.ts';

interface MailMergeTexts {
  columns: Record<
    | 'student'
    | 'givenName'
    | 'className'
    | 'to'
    | 'greeting'
    | 'date'
    | 'day'
    | 'from'
    | 'until'
    | 'minutes'
    | 'place'
    | 'interpreter'
    | 'prepare'
    | 'subject'
    | 'text',
    string
  >;
  yes: string;
  no: string;
}

export const mailMerge = {
  nl: {
    columns: {
      student: 'Leerling',
      givenName: 'Roepnaam',
      className: 'Klas',
      to: 'Aan',
      greeting: 'Aanhef',
      date: 'Datum',
      day: 'Dag',
      from: 'Van',
      until: 'Tot',
      minutes: 'Minuten',
      place: 'Plaats',
      interpreter: 'Tolk',
      prepare: 'Voorbereiden',
      subject: 'Onderwerp',
      text: 'Tekst',
    },
    yes: 'ja',
    no: 'nee',
  },
  en: {
    columns: {
      student: 'Student',
      givenName: 'Given name',
      className: 'Class',
      to: 'To',
      greeting: 'Greeting',
      date: 'Date',
      day: 'Day',
      from: 'From',
      until: 'Until',
      minutes: 'Minutes',
      place: 'Place',
      interpreter: 'Interpreter',
      prepare: 'Prepare',
      subject: 'Subject',
      text: 'Text',
    },
    yes: 'yes',
    no: 'no',
  },
} as const satisfies Bilingual<MailMergeTexts>;
