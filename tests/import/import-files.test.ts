/** Workbooks and XML through the same calls as CSV: preview, apply, undo, and one sentence for what cannot be read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTestBackend, testPassphrase } from '../backend/open-test-backend.ts';
import { dumpVault } from './dump-vault.ts';
import { samples } from './samples/write-samples.ts';
import { writeWorkbook } from './write-workbook.ts';
import { writeZip } from './write-zip.ts';

const toRequest = (bytes: Uint8Array | string, fileName = 'lijst.xlsx') => ({
  fileName,
  content: Buffer.from(bytes).toString('base64'),
});
const names = [
  "Fatima van 't Hoff",
  "Rayan D'Souza",
  'Çağla Öztürk',
  'constructor __proto__',
  '=1+1 toString',
  'Łukasz de Regenboog',
];

it('keeps the samples as their script writes them', () => {
  const differing = Object.entries(samples)
    .filter(([name, bytes]) => !readFileSync(new URL(`samples/${name}`, import.meta.url)).equals(bytes))
    .map(([name]) => name);
  expect(differing).toEqual([]);
});

describe('workbooks and XML', () => {
  it.each([
    ['class-list.xlsx', 'xlsx', ['BSN']],
    ['since-1904.xlsx', 'xlsx', ['BSN']],
    ['merged-class.xlsx', 'xlsx', []],
    ['edexml-2.1.xml', 'edexml', ['eckid', 'etniciteit', 'land', 'bsn_ondwnr-4']],
    ['edexml-2.1-utf16.xml', 'edexml', ['eckid', 'etniciteit', 'land', 'bsn_ondwnr-4']],
  ])('go the same way as CSV: %s', async (name, format, dropped) => {
    using test = await openTestBackend();
    const before = await dumpVault(test.dataDir, testPassphrase);
    const request = toRequest(samples[name] ?? '', name);
    const preview = await test.call('import.preview', request);
    expect(preview).toMatchObject({
      format,
      encoding: null,
      separator: null,
      droppedColumns: dropped,
      adds: 6,
      skips: 0,
    });
    expect(preview.classes).toMatchObject([
      { className: '3HB', students: 5, year: 3 },
      { className: '3HC', students: 1 },
    ]);
    expect(preview.rows.map(({ displayName }) => displayName)).toEqual(names);
    expect(preview.rows.map(({ studentNumber }) => studentNumber)).toContain('000417');
    expect(preview.rows.map(({ birthDay }) => birthDay)).toEqual([
      '2012-05-03',
      '2012-02-29',
      '2011-12-24',
      '2012-01-01',
      '2012-06-30',
      '2012-07-14',
    ]);

    const classes = preview.classes.map(({ className }) => ({
      className,
      schoolType: 'havo' as const,
      year: 3,
    }));
    const done = await test.call('import.apply', { ...request, classes });
    expect(done).toMatchObject({ added: 6, classes: 2 });
    const kept = JSON.stringify([preview, await dumpVault(test.dataDir, testPassphrase)]);
    for (const value of ['999000007', '999000008', 'Verzonnenland', 'ketenid'])
      expect(kept).not.toContain(value);
    expect(await test.call('import.preview', request)).toMatchObject({
      adds: 0,
      changes: 0,
      skips: 6,
      gone: [],
    });

    await test.call('import.undo', { importId: done.importId });
    const { import_batch: _after, ...after } = await dumpVault(test.dataDir, testPassphrase);
    const { import_batch: _before, ...untouched } = before;
    expect(after).toEqual(untouched);
  });

  it('reads UWLR, with its years and without a school type', async () => {
    using test = await openTestBackend();
    const preview = await test.call('import.preview', toRequest(samples['uwlr-2.2-windows-1252.xml'] ?? ''));
    expect(preview).toMatchObject({ format: 'uwlr', classes: [{ className: '2T1', students: 2, year: 2 }] });
    expect(preview.rows.map(({ displayName }) => displayName)).toEqual(["Zoë van 't Hoff", "André D'Souza"]);
  });

  it('reads another sheet when the mentor chooses it', async () => {
    using test = await openTestBackend();
    const book = writeWorkbook(
      ['3HB', '3HC'].map((className) => ({
        name: className,
        rows: [
          ['Naam', 'Klas'],
          [`Sem ${className}`, className],
        ],
      })),
    );
    const preview = await test.call('import.preview', { ...toRequest(book), sheet: 1 });
    expect(preview).toMatchObject({ sheets: ['3HB', '3HC'], sheet: 1, rows: [{ className: '3HC' }] });
  });

  const compound = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
  ]);
  it.each([
    [
      '60 MB of zeros in a small file',
      writeZip([{ name: 'xl/workbook.xml', bytes: Buffer.alloc(60_000_000) }]),
      'import-bomb',
    ],
    ['a workbook of before 2007', compound, 'import-xls'],
    [
      'a workbook with a password',
      Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
      'import-encrypted',
    ],
    [
      'an OpenDocument spreadsheet',
      writeZip([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet' }]),
      'import-ods',
    ],
    [
      'a workbook in a zip',
      writeZip([{ name: 'lijst.xlsx', bytes: samples['class-list.xlsx'] ?? '' }]),
      'import-zip',
    ],
    ['half a workbook', (samples['class-list.xlsx'] ?? Buffer.alloc(0)).subarray(0, 2000), 'import-damaged'],
    ['XML with a DTD', '<!DOCTYPE EDEX [<!ENTITY a "b">]><EDEX/>', 'import-doctype'],
    ['other XML', '<a><b><c><d><e/></d></c></b></a>', 'import-xml-unknown'],
    ['half an XML file', (samples['edexml-2.1.xml'] ?? Buffer.alloc(0)).subarray(0, 3000), 'import-damaged'],
    ['an empty workbook', writeWorkbook([{ name: 'Blad1', rows: [] }]), 'import-empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'import-binary'],
  ])('answers %s in one sentence that says what to do, and changes nothing', async (_, bytes, code) => {
    using test = await openTestBackend();
    const before = await dumpVault(test.dataDir, testPassphrase);
    for (const name of ['import.preview', 'import.apply']) {
      const failure = await test.refusal(name, toRequest(bytes));
      expect(failure.code).toBe(code);
      expect(failure.message).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
    expect(await dumpVault(test.dataDir, testPassphrase)).toEqual(before);
  });

  it('says of a workbook of before 2007 what to save it as', async () => {
    using test = await openTestBackend();
    const { message } = await test.refusal('import.preview', toRequest(compound));
    expect(message).toContain('bewaar het als .xlsx of .csv');
  });
});
