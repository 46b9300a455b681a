import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchoolXml, readYearGroup } from '../../electron/backend/import/xml/read-school-xml.ts';
import { samples } from './samples/write-samples.ts';
import { escapeXml } from './write-workbook.ts';

const sample = (name: string): Buffer => samples[name] ?? Buffer.alloc(0);
/** The students as records of tag name → text. */
const read = (bytes: Uint8Array | string): Record<string, string>[] => {
  const [header, ...rows] = readSchoolXml(Buffer.from(bytes)).records;
  return rows.map(({ cells }) =>
    Object.fromEntries((header?.cells ?? []).map((name, at) => [name, cells[at] ?? ''])),
  );
};
const edex = (students: string, groups = ''): string =>
  `<EDEX><groepen>${groups}</groepen><leerlingen>${students}</leerlingen></EDEX>`;

describe('readSchoolXml', () => {
  it.each(['edexml-2.1.xml', 'edexml-2.1-utf16.xml'])('reads students, groups and years: %s', (name) => {
    expect(readSchoolXml(sample(name)).format).toBe('edexml');
    const students = read(sample(name));
    expect(students).toHaveLength(6);
    expect(students[0]).toMatchObject({
      leerlingnummer: '000417',
      roepnaam: 'Fatima',
      voorvoegsel: "van 't",
      achternaam: 'Hoff',
      groep: '3HB',
      jaargroep: '3',
      geboortedatum: '2012-05-03',
    });
    expect(students[3]).toMatchObject({ roepnaam: 'constructor', achternaam: '__proto__', groep: '3HB' });
    expect(students[5]).toMatchObject({ groep: '3HC', samengestelde_groep: 'wi 3' });
  });

  it('reads UWLR in an envelope, with prefixes and with keys as elements', () => {
    expect(readSchoolXml(sample('uwlr-2.2-windows-1252.xml')).format).toBe('uwlr');
    expect(read(sample('uwlr-2.2-windows-1252.xml'))).toEqual([
      {
        leerlingnummer: '00501',
        achternaam: 'Hoff',
        voorvoegsel: "van 't",
        roepnaam: 'Zoë',
        geboortedatum: '2013-02-01',
        groep: '2T1',
        jaargroep: '2',
      },
      {
        leerlingnummer: '00502',
        achternaam: "D'Souza",
        voorvoegsel: '',
        roepnaam: 'André',
        geboortedatum: '2013-03-02',
        groep: '2T1',
        jaargroep: '2',
      },
    ]);
  });

  it('reads no teacher, and does not take a teacher’s group for one', () => {
    const text = JSON.stringify(read(sample('edexml-2.1.xml')));
    expect(text).not.toContain('Windwijzer');
  });

  it('shows the key where a group has no name', () => {
    expect(
      read(edex('<leerling key="1"><achternaam>Eik</achternaam><groep key="9"/></leerling>')),
    ).toMatchObject([{ groep: '9' }]);
  });

  it('gives back every name as it was written', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter(
        (text) => text.trim() === text && /^[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u.test(text),
      );
    fc.assert(
      fc.property(
        fc.array(fc.record({ roepnaam: name, achternaam: name, leerlingnummer: name }), { minLength: 1 }),
        (students) => {
          const tags = students.map(
            ({ roepnaam, achternaam, leerlingnummer }) =>
              `<leerling key="${escapeXml(leerlingnummer)}"><roepnaam>${escapeXml(roepnaam)}</roepnaam><achternaam>${escapeXml(achternaam)}</achternaam></leerling>`,
          );
          expect(read(edex(tags.join('')))).toEqual(students);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['11', '1'],
    ['16', '6'],
    ['10', ''],
    ['8', ''],
    ['S', ''],
    ['', ''],
    ['17', '17'],
    ['onderbouw', 'onderbouw'],
  ])('takes year group %j for year %j', (code, year) => {
    expect(readYearGroup(code)).toBe(year);
  });

  const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  it.each([
    [
      'a billion laughs',
      `<!DOCTYPE EDEX [<!ENTITY l0 "ha">${entities.join('')}]>${edex('<leerling><achternaam>&l9;</achternaam></leerling>')}`,
      'import-doctype',
    ],
    [
      'an entity from a file',
      `<!DOCTYPE EDEX [<!ENTITY x SYSTEM "file:///etc/hostname">]>${edex('<leerling><achternaam>&x;</achternaam></leerling>')}`,
      'import-doctype',
    ],
    [
      'a DTD from a network',
      `<!DOCTYPE EDEX SYSTEM "https://example.org/edex.dtd">${edex('')}`,
      'import-doctype',
    ],
    [
      'an entity that nobody declared',
      edex('<leerling><achternaam>&x;</achternaam></leerling>'),
      'import-damaged',
    ],
    [
      'a file that is cut off',
      edex('<leerling key="1"><achternaam>Eik</achternaam></leerling>').slice(0, -8),
      'import-damaged',
    ],
    ['tags that cross', '<EDEX><leerlingen></EDEX></leerlingen>', 'import-damaged'],
    [
      'bytes that are not UTF-8',
      Buffer.from(edex('<leerling><achternaam>Zoë</achternaam></leerling>'), 'latin1'),
      'import-damaged',
    ],
    ['an encoding that nobody knows', `<?xml version="1.0" encoding="UTF-7"?>${edex('')}`, 'import-damaged'],
    [
      'another kind of XML',
      '<svg xmlns="http://www.w3.org/2000/svg"><g><g><g/></g></g></svg>',
      'import-xml-unknown',
    ],
    ['a web page', '<!DOCTYPE html><html><body><table></table></body></html>', 'import-xml-unknown'],
    ['no students', edex(''), 'import-no-rows'],
    ['tags seventy deep', `<EDEX>${'<a>'.repeat(70)}${'</a>'.repeat(70)}</EDEX>`, 'import-too-large'],
    [
      'a tag of a hundred attributes',
      `<EDEX ${Array.from({ length: 100 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      'import-too-large',
    ],
    ['more tags than any school has', `<EDEX>${'<a/>'.repeat(500_001)}</EDEX>`, 'import-too-large'],
  ])('refuses %s', (_, file, code) => {
    expect(() => readSchoolXml(Buffer.from(file))).toThrow(code);
  });
});
