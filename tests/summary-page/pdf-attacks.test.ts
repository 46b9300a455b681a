/**
 * The attacks of anonymise.md §5 on PDFs, read back from where their words stand, by one browser for all: of 24 random
 * schools (16 classes, 8 schools by a breakdown, rounded or exact), of 500 with `npm run attack:summary` (400 and 100);
 * and of the saved cases in all four formats. CSV, XLSX and JSON of 520 random schools stand in `attacks.test.ts`.
 */
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createPdfPrinter } from '../../electron/loopback/pdf.ts';
import type { SummaryDocument } from '../../shared/model/summary-page.ts';
import { SummaryTable } from '../../shared/model/summary-page.ts';
import { chromiumPath } from '../chromium.ts';
import { readPdf } from '../pack/read-pdf.ts';
import { attackTable } from '../summary/attacks.ts';
import { anySchool, type Person } from './any-school.ts';
import { readCaseSchool } from './case-school.ts';
import { type Asked, linesOfJson, makeFiles, makePdf } from './make-files.ts';
import { readCsv, readXlsx, readZip } from './read-files.ts';
import { type PdfRow, readPdfRows } from './read-pdf-rows.ts';
import { seeFile } from './see-file.ts';

/** Set by npm: which script runs. A PDF takes a tenth of a second and more, which is too much for every day. */
const isAll = process.env['npm_lifecycle_event'] === 'attack:summary';
const [classes, schools] = isAll ? [400, 100] : [16, 8];
/** A guard against hanging: half a minute for each PDF. */
const timeout = classes * 30_000;

const printer = createPdfPrinter(chromiumPath);
afterAll(() => printer.close());

const squeeze = (text: string): string => text.replaceAll(/\s/gu, '').toLowerCase();

/** The rows as they must stand on the page: questions without a breakdown first, one line each. */
function rowsOf({ parts }: SummaryDocument): PdfRow[] {
  const all = parts.flatMap(({ tables }) => tables);
  const isMixed = new Set(all.map(({ rounded }) => rounded)).size > 1;
  return parts.flatMap(({ title: part, tables }) => {
    const plain = tables.filter(({ breakdowns }) => breakdowns.length === 0);
    const isAlone = tables.length === 1 && tables[0]?.title === part;
    return [
      ...plain.flatMap(({ title, rounded, rows }) =>
        rows.map(({ numbers }) => ({
          label: squeeze(`${isAlone ? 'allemaal' : title}${isMixed && rounded ? 'afgerond op 5' : ''}`),
          numbers,
        })),
      ),
      ...tables
        .filter((table) => !plain.includes(table))
        .flatMap(({ rows }) =>
          rows.map(({ labels, numbers }) => ({ label: squeeze(labels.join('')), numbers })),
        ),
    ];
  });
}

/** Prints it, reads it back, and says how many rows there were. */
async function attackPdf(people: readonly Person[], asked: Asked): Promise<number> {
  const { document, json, published } = makeFiles(people, asked);
  const pdf = await makePdf(document, printer);
  const rows = (await readPdfRows(pdf)).map(({ label, numbers }) => ({ label: squeeze(label), numbers }));
  // Nothing more stands there, nothing less, and nothing else than in the data that the other attacks are on.
  expect(rows).toEqual(rowsOf(document));
  expect(seeFile(linesOfJson(json), published, people).flatMap(attackTable)).toEqual([]);
  const odd = rows.flatMap(({ numbers }) => numbers.filter((number) => (number ?? 1) % 5 !== 0));
  expect(asked.mode === 'holes' ? [] : odd).toEqual([]);
  const text = Buffer.from(pdf).toString('latin1');
  expect(text).not.toMatch(/\/EmbeddedFile|\/Annots|\/JavaScript|\/Metadata|\/Author|\/home\/|file:\/\//u);
  return rows.length;
}

test(
  `${classes} classes: what stands in the PDF is what stands in the data (1, 2, 3, 5, 17)`,
  async () => {
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 100_000 }),
        fc.integer({ min: 8, max: 35 }),
        fc.subarray([...SummaryTable.options], { minLength: 1, maxLength: 3 }),
        async (seed, size, tables) => {
          rows += await attackPdf(anySchool(seed, [size]), { tables });
        },
      ),
      { numRuns: classes, seed: 14 },
    );
    expect(rows).toBeGreaterThan(2 * classes);
  },
  timeout,
);

test(
  `${schools} schools by a breakdown, rounded and exact (1, 2, 3, 5, 6, 17)`,
  async () => {
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 100_000 }),
        fc.constantFrom('year' as const, 'type' as const, 'age' as const),
        fc.constantFrom('rounded' as const, 'holes' as const),
        async (seed, breakdown, mode) => {
          const people = anySchool(seed, [28, 25, 27, 24, 29]);
          rows += await attackPdf(people, { tables: ['stage', 'led'], breakdowns: [breakdown], mode });
        },
      ),
      { numRuns: schools, seed: 15 },
    );
    expect(rows).toBeGreaterThan(4 * schools);
  },
  timeout,
);

test.each([
  ['klas25', {}],
  ['klas28', {}],
  ['school600', { breakdowns: ['year'], mode: 'holes' }],
  ['school600', { breakdowns: ['class'], tables: ['stage'] }],
  ['school2000', { breakdowns: ['type'], tables: ['stage', 'led'] }],
] as const satisfies readonly (readonly [string, Asked])[])(
  'the saved case %s, %o: all four files stand the attacks, and name no student',
  async (name, asked) => {
    const people = readCaseSchool(`school/${name}.csv`);
    const { document, csv, xlsx, json, published } = makeFiles(people, asked);
    const lines = readCsv(csv);
    expect(lines.length).toBeGreaterThan(5);
    expect(readXlsx(xlsx)).toEqual(lines);
    expect(linesOfJson(json)).toEqual(lines);
    expect(seeFile(lines, published, people).flatMap(attackTable)).toEqual([]);
    const pdf = await makePdf(document, printer);
    const rows = (await readPdfRows(pdf)).map(({ label, numbers }) => ({ label: squeeze(label), numbers }));
    expect(rows).toEqual(rowsOf(document));
    const { texts, info } = await readPdf(pdf);
    expect(info).toMatchObject({ Creator: 'Driehoek' });
    const unzipped = readZip(xlsx).parts.map(({ text }) => text);
    for (const text of [csv.toString(), json.toString(), ...unzipped, ...texts])
      expect(text).not.toMatch(/S0\d{4}|\d{4}-\d{2}-\d{2}/u);
  },
);
