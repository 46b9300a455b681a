/** Writes the workbook and XML samples of this folder: `node tests/import/samples/write-samples.ts`. Everybody in them is made up. */
import { writeFileSync } from 'node:fs';
import { type Cell, escapeXml, writeWorkbook } from '../write-workbook.ts';

/** Numbers as text, days as serial numbers, names that break careless programs. */
const students = [
  ['000417', 'Fatima', "van 't", 'Hoff', '3HB', '2012-05-03'],
  ['000418', 'Rayan', '', "D'Souza", '3HB', '2012-02-29'],
  ['000419', 'Çağla', '', 'Öztürk', '3HB', '2011-12-24'],
  ['000420', 'constructor', '', '__proto__', '3HB', '2012-01-01'],
  ['000421', '=1+1', '', 'toString', '3HB', '2012-06-30'],
  ['000422', 'Łukasz', 'de', 'Regenboog', '3HC', '2012-07-14'],
] as const;

const dayLength = 86_400_000;
const serialOf = (day: string, zero: string): number => (Date.parse(day) - Date.parse(zero)) / dayLength;

const header: Cell[] = [
  'Stamnummer',
  'Roepnaam',
  'Tussenvoegsel',
  'Achternaam',
  'Klas',
  'Geboortedatum',
  'BSN',
];

const rowsSince = (zero: string): Cell[][] =>
  students.map(([number, given, particle, surname, className, day], at) => [
    number,
    given,
    particle === '' ? null : particle,
    at % 2 === 0 ? surname : { rich: [surname.slice(0, 2), surname.slice(2)], spoken: 'niet voorlezen' },
    at % 3 === 0 ? { formula: 'VLOOKUP(A1,B:C,2)', saved: className } : { inline: className },
    { number: serialOf(day, zero), style: at % 2 === 0 ? 'builtInDay' : 'ownDay' },
    { number: 999000007 + at },
  ]);

const classList = writeWorkbook([
  { name: 'Toelichting', rows: [[], ['Deze map is gemaakt door niemand.'], ['Zie het tweede blad.']] },
  {
    name: 'Leerlingen',
    merges: ['A1:G1'],
    rows: [
      ['Klassenlijst 3HB en 3HC'],
      ['Gemaakt op', { number: 46000, style: 'ownDay' }],
      [],
      header,
      ...rowsSince('1899-12-30'),
    ],
  },
  { name: 'Verborgen', hidden: true, rows: [header, ...rowsSince('1899-12-30')] },
]);

const since1904 = writeWorkbook([{ name: 'Blad1', rows: [header, ...rowsSince('1904-01-01')] }], {
  date1904: true,
  prefix: 'x:',
});

const mergedClass = writeWorkbook([
  {
    name: 'Blad1',
    merges: ['A2:A6'],
    rows: [
      ['Klas', 'Roepnaam', 'Tussenvoegsel', 'Achternaam', 'Geboortedatum', 'Stamnummer'],
      ...students.map(([number, given, particle, surname, className, day], at): Cell[] => [
        at === 0 || at === 5 ? className : null,
        given,
        particle,
        surname,
        // Nobody gave this column the format of a day.
        { number: serialOf(day, '1899-12-30') },
        { number: Number(number), style: 'sixDigits' },
      ]),
    ],
  },
]);

const groups = [
  ['g1', '3HB', '13'],
  ['g2', '3HC', '13'],
] as const;
const groupOf = (className: string): string => groups.find(([, name]) => name === className)?.[0] ?? '';

const edexml = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Everybody in this file is made up. -->
<EDEX xmlns="http://www.edustandaard.nl/edexml/2.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <school><schooljaar>2031-2032</schooljaar><brincode>99XX</brincode><xsdversie>2.1</xsdversie></school>
  <groepen>
${groups.map(([key, name, year]) => `    <groep key="${key}"><naam>${name}</naam><jaargroep>${year}</jaargroep></groep>`).join('\n')}
    <samengestelde_groep key="g1"><naam>wi 3</naam></samengestelde_groep>
  </groepen>
  <leerlingen>
${students
  .map(
    ([
      number,
      given,
      particle,
      surname,
      className,
      day,
    ]) => `    <leerling key="${number}" eckid="https://ketenid.example/${number}">
      <achternaam>${escapeXml(surname)}</achternaam>${particle === '' ? '' : `<voorvoegsel>${escapeXml(particle)}</voorvoegsel>`}
      <voorletters-1>X.</voorletters-1><roepnaam><![CDATA[${given}]]></roepnaam>
      <geboortedatum>${day}</geboortedatum><geslacht>9</geslacht><jaargroep>13</jaargroep>
      <etniciteit>Verzonnenlands</etniciteit><land>Verzonnenland</land><bsn_ondwnr-4>0007</bsn_ondwnr-4>
      <groep key="${groupOf(className)}"/>
      <samengestelde_groepen><samengestelde_groep key="g1"/></samengestelde_groepen>
      <toevoegingen><toevoeging><naam>Niemand</naam></toevoeging></toevoegingen>
    </leerling>`,
  )
  .join('\n')}
  </leerlingen>
  <leerkrachten>
    <leerkracht key="l1"><achternaam>Windwijzer</achternaam><roepnaam>Wil</roepnaam><groepen><groep key="g1"/></groepen></leerkracht>
  </leerkrachten>
</EDEX>
`;

const uwlr = `<?xml version="1.0" encoding="windows-1252"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:u="http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens">
  <soap:Body><u:leerlinggegevens_antwoord><u:leerlinggegevens>
    <u:school><u:schooljaar>1999-2000</u:schooljaar><u:xsdversie>2.2</u:xsdversie></u:school>
    <u:groepen><u:groep><u:key>7</u:key><u:naam>2T1</u:naam><u:jaargroep>12</u:jaargroep></u:groep></u:groepen>
    <u:leerlingen>
      <u:leerling><u:key>00501</u:key><u:achternaam>Hoff</u:achternaam><u:voorvoegsel>van 't</u:voorvoegsel><u:roepnaam>Zoë</u:roepnaam><u:geboortedatum>2013-02-01</u:geboortedatum><u:groep><u:key>7</u:key></u:groep></u:leerling>
      <u:leerling><u:key>00502</u:key><u:achternaam>D'Souza</u:achternaam><u:roepnaam>André</u:roepnaam><u:geboortedatum>2013-03-02</u:geboortedatum><u:jaargroep>12</u:jaargroep><u:groep>7</u:groep></u:leerling>
    </u:leerlingen>
  </u:leerlinggegevens></u:leerlinggegevens_antwoord></soap:Body>
</soap:Envelope>
`;

/** File name → bytes. The same every time. */
export const samples: Readonly<Record<string, Buffer>> = {
  'class-list.xlsx': classList,
  'since-1904.xlsx': since1904,
  'merged-class.xlsx': mergedClass,
  'edexml-2.1.xml': Buffer.from(edexml),
  'edexml-2.1-utf16.xml': Buffer.from(`\uFEFF${edexml.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
  'uwlr-2.2-windows-1252.xml': Buffer.from(uwlr, 'latin1'),
};

if (import.meta.main)
  for (const [name, bytes] of Object.entries(samples)) writeFileSync(new URL(name, import.meta.url), bytes);
