import { describe, expect, it } from 'vitest';
import { isBsnColumn, isForbiddenHeader, looksLikeBsn } from '../../electron/backend/import/must-not-keep.ts';
import { followMapping, recogniseColumns } from '../../electron/backend/import/recognise-columns.ts';
import type { ImportField } from '../../shared/model/import.ts';

const recognise = (...headers: string[]) => recogniseColumns(headers, new Set());

describe('recogniseColumns', () => {
  it.each<[string, ImportField]>([
    ['Stamnummer', 'studentNumber'],
    ['Leerlingnummer', 'studentNumber'],
    ['Roepnaam', 'givenName'],
    ['Voornaam', 'givenName'],
    ['Tussenvoegsel', 'particle'],
    ['Tussenv', 'particle'],
    ['Tussenv.', 'particle'],
    ['Voorvoegsel', 'particle'],
    ['Achternaam', 'surname'],
    ['Naam', 'fullName'],
    ['Klas', 'className'],
    ['Stamklas', 'className'],
    ['Stamgroep', 'className'],
    ['Geboortedatum', 'birthDay'],
    ['Leerjaar', 'year'],
    ['Studie', 'schoolType'],
    ['Onderwijssoort', 'schoolType'],
    ['Klassenmentor 1', 'ignore'],
    ['E-mail', 'ignore'],
    ['__proto__', 'ignore'],
    ['constructor', 'ignore'],
    ['toString', 'ignore'],
    ['', 'ignore'],
  ])('reads the header %s as %s, in any case and spacing', (header, field) => {
    for (const form of [
      header,
      header.toUpperCase(),
      ` ${header.toLowerCase()} `,
      header.split('').join(' '),
      header.replace(/(?<=\w{4})(?=\w)/u, '-'),
    ])
      expect(recognise(form, 'x')).toEqual([field, 'ignore']);
  });

  it('prefers the name by which a student is called, wherever it stands', () => {
    expect(recognise('Voornaam', 'Roepnaam', 'Achternaam')).toEqual(['ignore', 'givenName', 'surname']);
    expect(recognise('Roepnaam', 'Voornamen')).toEqual(['givenName', 'ignore']);
  });

  it('never gives two columns one meaning', () => {
    expect(recognise('Klas', 'Klas', 'Stamklas')).toEqual(['ignore', 'ignore', 'className']);
    expect(recognise('Klas', 'Klas')).toEqual(['className', 'ignore']);
  });

  it('takes Naam for what the columns beside it leave open', () => {
    expect(recognise('Naam', 'Klas')).toEqual(['fullName', 'className']);
    expect(recognise('Naam', 'Roepnaam', 'Achternaam')).toEqual(['ignore', 'givenName', 'surname']);
    expect(recognise('Roepnaam', 'Tussenv', 'Naam')).toEqual(['givenName', 'particle', 'surname']);
    expect(recognise('Roepnaam', 'Naam')).toEqual(['givenName', 'fullName']);
  });
});

describe('followMapping', () => {
  it('never gives a dropped column back', () => {
    expect(followMapping(['surname', 'studentNumber', 'givenName'], 3, new Set([1]))).toEqual([
      'surname',
      'dropped',
      'givenName',
    ]);
  });

  it('leaves out a second column of one meaning, and columns without a choice', () => {
    expect(followMapping(['surname', 'surname', 'dropped'], 4, new Set())).toEqual([
      'surname',
      'ignore',
      'dropped',
      'ignore',
    ]);
  });
});

describe('columns that must not be kept', () => {
  it.each([
    'BSN',
    'bsn-nummer',
    'Leerling BSN',
    'leerlingBsn',
    'Burgerservicenummer',
    'Sofi-nummer',
    'Onderwijsnummer',
    'PGN',
    'Persoonsgebonden nummer',
    'Nationaliteit 1',
    'Etniciteit',
    'Land van herkomst',
    'Geboorteland moeder',
    'Geloof',
    'Religie',
    'Levensbeschouwing',
    'Verblijfsstatus',
    'Medische gegevens',
  ])('knows %s', (header) => {
    expect(isForbiddenHeader(header)).toBe(true);
  });

  it.each(['Stamnummer', 'Leerlingnummer', 'Naam', 'School van herkomst', 'Kerkstraat', 'Geboortedatum', ''])(
    'lets %s be',
    (header) => {
      expect(isForbiddenHeader(header)).toBe(false);
    },
  );

  it.each<[string, boolean]>([
    ['999000007', true],
    ['9990.00.007', true],
    ['999000008', false],
    ['000000000', false],
    ['', false],
    ['4107', false],
    ['abcdefghi', false],
  ])('judges the number %s: %s', (cell, expected) => {
    expect(looksLikeBsn(cell)).toBe(expected);
  });

  it('knows a column of them under any header, and is not alarmed by one number that happens to pass', () => {
    expect(isBsnColumn(['999000007', '', '999000007'])).toBe(true);
    expect(isBsnColumn(['999000007', '123456789', '123456780', '123456781'])).toBe(false);
    expect(isBsnColumn(['', ''])).toBe(false);
  });
});
