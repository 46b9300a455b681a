/** The attacks of anonymise.md §5 on files that the program itself wrote, in all four formats, from a real vault. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createPdfPrinter, type PdfPrinter } from '../../electron/loopback/pdf.ts';
import type { CallInput } from '../../shared/contract.ts';
import { summaryFormats, SummaryDocument, SummaryTable } from '../../shared/model/summary-page.ts';
import { openTestBackend, testPassphrase, type TestBackend } from '../backend/open-test-backend.ts';
import { chromiumPath } from '../chromium.ts';
import { readPdf } from '../pack/read-pdf.ts';
import { anySchool } from './any-school.ts';
import { fillPeriod, testPeriodId, withStore } from './fill-vault.ts';
import { readCsv, readXlsx, readZip } from './read-files.ts';

/** Strings that stand in the vault and may stand in no file. */
const canaries = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'canaries.json'), 'utf8')));

let folder: string;
let printer: PdfPrinter;
let program: TestBackend;
let written = 0;

const choice = (
  change: Partial<CallInput<'summary.export'>['choice']> = {},
): CallInput<'summary.export'>['choice'] => ({
  origin: 'own',
  periodId: testPeriodId,
  population: { kind: 'school' },
  tables: [...SummaryTable.options],
  ...change,
});

/** The bytes of a file as the program wrote it, and its name. */
async function save(
  as: (typeof summaryFormats)[number],
  change: Partial<CallInput<'summary.export'>['choice']> = {},
): Promise<{ name: string; bytes: Buffer }> {
  const { path } = await program.call('summary.export', {
    choice: choice(change),
    language: 'nl',
    as,
    job: `job-${written++}`,
  });
  return { name: path.slice(folder.length + 1), bytes: readFileSync(path) };
}

/** Everything that can be read in a file: the bytes, the parts of an archive, the text of the pages. */
async function readAll(as: string, bytes: Buffer): Promise<string> {
  const inside = as === 'xlsx' ? readZip(bytes).parts.map(({ name, text }) => `${name} ${text}`) : [];
  const pages = as === 'pdf' ? (await readPdf(bytes)).texts : [];
  return [bytes.toString('latin1'), bytes.toString('utf8'), ...inside, ...pages].join('\n');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'driehoek-summary-'));
  printer = createPdfPrinter(chromiumPath);
  program = await openTestBackend({
    saveAs: (name) => Promise.resolve(join(folder, name)),
    htmlToPdf: (html, options) => printer.htmlToPdf(html, options),
  });
  program.backend.close();
  const people = anySchool(77, [28, 26]).map((one, at) => ({ ...one, person: `canary-person-${at}` }));
  await withStore(program.dataDir, testPassphrase, (store) => {
    fillPeriod(store, people, (at) => [canaries[0] ?? '', `${canaries[1] ?? ''}${at}`]);
    const student_id = 'canary-person-0';
    const { run, query } = store;
    run(
      query
        .updateTable('student')
        .set({ student_number: canaries[2] ?? '' })
        .where('id', '=', student_id),
    );
    run(
      query.insertInto('point').values({
        id: 'p',
        student_id,
        by: 'student',
        text: canaries[3] ?? '',
        who: canaries[7] ?? '',
        kind: null,
        talked_on: null,
      }),
    );
    run(
      query.insertInto('note').values({
        id: 'n',
        student_id,
        text: canaries[5] ?? '',
        created_on: '2026-01-01',
        changed_on: '2026-01-01',
      }),
    );
  });
  program.restart();
  await program.call('vault.unlock', { passphrase: testPassphrase });
}, 60_000);
afterAll(async () => {
  program.close();
  await printer.close();
  rmSync(folder, { recursive: true });
});

describe('files that the program wrote', () => {
  test('all four say the same numbers, and again to the byte (10)', async () => {
    const first: Record<string, Buffer> = {};
    for (const as of summaryFormats) first[as] = (await save(as)).bytes;
    const lines = readCsv(first['csv'] ?? Buffer.alloc(0));
    expect(lines.length).toBeGreaterThan(20);
    expect(readXlsx(first['xlsx'] ?? Buffer.alloc(0))).toEqual(lines);
    const document = SummaryDocument.parse(JSON.parse(first['json']?.toString() ?? ''));
    const numbers = document.parts.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.flatMap((row) => row.numbers)),
    );
    expect(numbers).toEqual(lines.map(({ number }) => number));
    const pdf = (await readPdf(first['pdf'] ?? Buffer.alloc(0))).texts.join('');
    const said = document.parts
      .slice(1)
      .flatMap(({ tables }) => tables)
      .flatMap(({ title, rows }) => rows.map((row) => `${title}${row.numbers.join('')}`));
    expect(said.length).toBeGreaterThan(10);
    for (const line of said) expect(pdf.toLowerCase()).toContain(line.replaceAll(/\s/gu, '').toLowerCase());
    for (const as of ['csv', 'xlsx', 'json', 'pdf'] as const)
      for (let times = as === 'csv' ? 20 : 1; times > 0; times--)
        expect((await save(as)).bytes.equals(first[as] ?? Buffer.alloc(0))).toBe(true);
  }, 60_000);

  test('no name, id, text or hash of any, in any encoding; no date (13, 14, 15)', async () => {
    for (const as of summaryFormats) {
      const { bytes } = await save(as);
      const all = await readAll(as, bytes);
      const ids = Array.from({ length: 54 }, (_, at) => `canary-person-${at}`);
      for (const canary of [...canaries, ...ids]) {
        const utf8 = Buffer.from(canary);
        const forms = [
          canary,
          canary.toLowerCase(),
          canary.replaceAll(/\s/gu, ''),
          encodeURIComponent(canary),
          utf8.toString('hex'),
          utf8.toString('base64').replaceAll('=', ''),
          Buffer.from(canary, 'utf16le').toString('latin1'),
          ...['md5', 'sha1', 'sha256'].map((hash) =>
            createHash(hash).update(canary).digest('hex').slice(0, 10),
          ),
        ];
        for (const form of forms) expect(all.includes(form), `${form} in ${as}`).toBe(false);
      }
      // In a PDF the bytes of fonts and streams can look like anything: its pages are read instead.
      const text = as === 'pdf' ? (await readPdf(bytes)).texts.join('\n') : all;
      expect(text).not.toMatch(
        /\b\d{4}-\d{2}-\d{2}|\d{1,2}\s?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(?:maan|dins|woens|donder|vrij|zater|zon)dag/u,
      );
    }
  }, 60_000);

  test('a workbook has nothing hidden and nothing of a person or a time (16)', async () => {
    const { parts, comment } = readZip((await save('xlsx')).bytes);
    expect(comment).toBe(0);
    expect(parts.map(({ name }) => name)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    for (const { text, time, date, extra } of parts) {
      expect([time, date, extra]).toEqual([0, 0x21, 0]);
      expect(text).not.toMatch(
        /<f[ >]|state=|definedName|creator|lastModified|externalLink|comment|file:|<!--/u,
      );
    }
    for (const [, type] of (parts.find(({ name }) => name.endsWith('sheet1.xml'))?.text ?? '').matchAll(
      /<c r="[A-Z]+\d+"(?: s="\d")?( t="inlineStr")?>/gu,
    ))
      expect([undefined, ' t="inlineStr"']).toContain(type);
  });

  test('a PDF names nobody and no time, holds one revision and no attachment (17)', async () => {
    const { bytes } = await save('pdf');
    const { info, tagged } = await readPdf(bytes);
    expect(info).toMatchObject({ Title: 'Geanonimiseerd overzicht van de gesprekken', Creator: 'Driehoek' });
    for (const key of ['Author', 'CreationDate', 'ModDate', 'Subject', 'Keywords'])
      expect(info[key] ?? '').toBe('');
    expect(tagged).toBe(true);
    const text = bytes.toString('latin1');
    expect(text.match(/%%EOF/gu)).toHaveLength(1);
    expect(text).not.toMatch(/\/EmbeddedFile|\/Annots|\/JavaScript|\/Metadata|\/home\/|file:\/\//u);
  });

  test('the name of a file is a fixed pattern, and data with anything more is no summary (21)', async () => {
    for (const as of summaryFormats)
      expect((await save(as)).name).toBe(`driehoek-samenvatting-school-eerste-helft-2025-2026.${as}`);
    const document: unknown = JSON.parse((await save('json')).bytes.toString());
    expect(SummaryDocument.safeParse({ ...Object(document), mentor: 'x' }).success).toBe(false);
  });

  test('a talk that is held after the period was closed changes nothing (7)', async () => {
    const before = await save('csv');
    program.backend.close();
    await withStore(program.dataDir, testPassphrase, ({ run, query }) =>
      run(
        query.insertInto('talk_facts').values({
          talk_id: null,
          student_id: 'canary-person-3',
          day: '2026-01-20',
          class_name: '3h1',
          school_type: 'havo',
          year: 3,
          age_band: '14-15',
          facts: JSON.stringify({
            occasion: 'lob',
            stage: 4,
            lead: 4,
            provisional: false,
            topics: [],
            differences: [],
            elsewhere: [],
            led: true,
            share: null,
          }),
        }),
      ),
    );
    program.restart();
    await program.call('vault.unlock', { passphrase: testPassphrase });
    expect((await save('csv')).bytes).toEqual(before.bytes);
  });

  test('nothing is left behind after a file, nor after a refusal (22)', async () => {
    await save('csv');
    const before = readdirSync(folder).toSorted();
    const temporary = new Set(readdirSync(tmpdir()));
    const refused = await program.refusal('summary.export', {
      choice: choice({ population: { kind: 'class', className: 'nowhere' } }),
      language: 'nl',
      as: 'pdf',
      job: 'refused',
    });
    expect(refused.code).toBe('not-found');
    await save('csv');
    expect(readdirSync(folder).toSorted()).toEqual(before);
    expect(before.every((name) => name.startsWith('driehoek-samenvatting-'))).toBe(true);
    const fresh = readdirSync(tmpdir()).filter((name) => !temporary.has(name));
    for (const name of fresh) expect(name).not.toMatch(/summary|samenvatting|qz/iu);
  });
});
