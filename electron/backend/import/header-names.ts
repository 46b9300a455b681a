/** The column names that Dutch school systems write, as data: name → meaning, best name first. No logic beyond the comparison. */
import type { ImportField } from '../../../shared/model/import.ts';

type ReadField = Exclude<ImportField, 'ignore' | 'dropped'>;

/** Compared without case, accents, spaces and punctuation. Where two columns match one meaning, the name that stands first here wins. */
const names: Readonly<Record<ReadField, readonly string[]>> = {
  studentNumber: [
    'stamnummer',
    'leerlingnummer',
    'stamnr',
    'leerlingnr',
    'leerlingennummer',
    'llnummer',
    'llnr',
    'studentnummer',
    'studentnumber',
    'studentid',
    'leerlingid',
  ],
  givenName: ['roepnaam', 'voornaam', 'voornamen', 'firstname', 'givenname', 'callname'],
  particle: [
    'tussenvoegsel',
    'tussenvoegsels',
    'tussenv',
    'tussenvgsl',
    'tussen',
    'tv',
    'tvs',
    'voorvoegsel',
    'voorvoegsels',
    'voorv',
    'vv',
    'infix',
    'nameprefix',
  ],
  surname: ['achternaam', 'achternamen', 'familienaam', 'geslachtsnaam', 'surname', 'lastname', 'familyname'],
  fullName: [
    'naam',
    'leerlingnaam',
    'naamleerling',
    'volledigenaam',
    'leerling',
    'name',
    'fullname',
    'studentname',
    'student',
  ],
  className: [
    'stamklas',
    'klas',
    'stamgroep',
    'klasnaam',
    'klascode',
    'basisgroep',
    'mentorklas',
    'klassen',
    'groep',
    'class',
    'classname',
  ],
  birthDay: [
    'geboortedatum',
    'gebdatum',
    'gebdat',
    'geboortedag',
    'geboren',
    'gebortedatum',
    'dateofbirth',
    'birthdate',
    'birthday',
  ],
  year: [
    'leerjaar',
    'jaarlaag',
    'jaargroep',
    'studiejaar',
    'klaslaag',
    'lj',
    'yeargroup',
    'schoolyear',
    'year',
  ],
  schoolType: [
    'studie',
    'onderwijssoort',
    'schooltype',
    'schoolsoort',
    'onderwijstype',
    'opleiding',
    'opleidingsnaam',
    'niveau',
    'afdeling',
    'leerweg',
  ],
};

export interface HeaderMeaning {
  field: ReadField;
  /** 0 for the best name of the field. */
  rank: number;
}

const meanings = new Map<string, HeaderMeaning>(
  (Object.keys(names) as ReadField[]).flatMap((field) =>
    names[field].map((name, rank): [string, HeaderMeaning] => [name, { field, rank }]),
  ),
);

/** "Klassenmentor 1 " → "klassenmentor1": a header without case, accents, spaces and punctuation. */
export const normaliseHeader = (header: string): string =>
  header
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What a header means; undefined: nothing that the program reads. */
export const findMeaning = (header: string): HeaderMeaning | undefined =>
  meanings.get(normaliseHeader(header));
