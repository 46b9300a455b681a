/** Words of the class list as a file. Its column names are among those that the import recognises; a test says so. */
import type { Bilingual } from '../model/language.ts';

interface ExportTexts {
  /** On the button of the class list. */
  open: string;
  title: (students: number) => string;
  what: string;
  unprotected: string;
  save: string;
  /** Without extension and without a name. */
  fileName: string;
  columns: Record<
    'studentNumber' | 'givenName' | 'particle' | 'surname' | 'className' | 'birthDay' | 'year' | 'schoolType',
    string
  >;
}

export const exportTexts = {
  nl: {
    open: 'Bewaar als lijst',
    title: (students) => (students === 1 ? 'Lijst met 1 leerling' : `Lijst met ${students} leerlingen`),
    what: 'In het bestand (CSV) staan naam, leerlingnummer, klas, geboortedatum, leerjaar en schooltype. Beelden, afspraken en notities staan er niet in.',
    unprotected: 'Het bestand is niet versleuteld. Bewaar het alleen waar je school dat goed vindt.',
    save: 'Bewaar de lijst',
    fileName: 'driehoek-klassenlijst',
    columns: {
      studentNumber: 'Leerlingnummer',
      givenName: 'Roepnaam',
      particle: 'Tussenvoegsel',
      surname: 'Achternaam',
      className: 'Klas',
      birthDay: 'Geboortedatum',
      year: 'Leerjaar',
      schoolType: 'Schooltype',
    },
  },
  en: {
    open: 'Save as a list',
    title: (students) => (students === 1 ? 'List of 1 student' : `List of ${students} students`),
    what: 'The file (CSV) holds name, student number, class, date of birth, year and school type. Views, agreements and notes are not in it.',
    unprotected: 'The file is not encrypted. Keep it only where your school agrees to that.',
    save: 'Save the list',
    fileName: 'driehoek-class-list',
    columns: {
      studentNumber: 'Student number',
      givenName: 'Given name',
      particle: 'Infix',
      surname: 'Surname',
      className: 'Class',
      birthDay: 'Date of birth',
      year: 'Year',
      schoolType: 'School type',
    },
  },
} as const satisfies Bilingual<ExportTexts>;
