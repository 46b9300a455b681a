/** The library on paper, read back: everything in it, in both languages, with an outline, and nothing of the vault. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '../../electron/loopback/pdf.ts';
import type { CallInput } from '../../shared/contract.ts';
import { browseLibrary } from '../../shared/domain/browse-library.ts';
import { entryInWords } from '../../shared/domain/entry-in-words.ts';
import { libraryEntries, libraryParts } from '../../shared/domain/library-entries.ts';
import type { Language } from '../../shared/model/language.ts';
import { LibraryChoice } from '../../shared/model/library-choice.ts';
import { library } from '../../shared/text/library-browser.ts';
import { openTestBackend, type TestBackend } from '../backend/open-test-backend.ts';
import { chromiumPath } from '../chromium.ts';
import { namesIn } from './open-class.ts';
import { readPdf } from './read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-library-'));
const path = join(folder, 'library.pdf');
let printer: PdfPrinter;
let backend: TestBackend;
let chosen: string | null = path;
const asked: string[] = [];

beforeAll(async () => {
  printer = createPdfPrinter(chromiumPath);
  // Without a vault: the library needs none.
  backend = await openTestBackend({
    vault: false,
    htmlToPdf: printer.htmlToPdf,
    saveAs: (name) => {
      asked.push(name);
      return Promise.resolve(chosen);
    },
  });
});
afterAll(async () => {
  backend.close();
  await printer.close();
  rmSync(folder, { recursive: true });
});

const print = (more: Partial<CallInput<'print.library'>> = {}) =>
  backend.call('print.library', { language: 'nl', job: 'library', ...more });

/** Without spaces, and with one apostrophe: the font draws several with the same shape. */
const solid = (text: string): string => text.replaceAll(/\s/gu, '').replaceAll(/[’ʼ]/gu, "'");

describe.each(['nl', 'en'] as const)('the whole library in %s', (language: Language) => {
  test('holds every text and id, tagged, numbered, with the parts as its outline', async () => {
    const reply = await print({ language });
    const bytes = readFileSync(path);
    const pdf = await readPdf(bytes);
    expect(reply).toEqual({ path, pages: pdf.pages });
    expect(namesIn(folder)).toEqual(['library.pdf']);
    expect(asked.at(-1)).toBe(library[language].fileName);
    expect(pdf.tagged).toBe(true);
    expect(pdf.outline).toEqual([library[language].title]);
    expect(pdf.subOutline).toEqual(libraryParts.map((part) => library[language].parts[part]));

    const all = solid(pdf.texts.join(''));
    const missing = libraryEntries.filter(
      (entry) => !all.includes(solid(entryInWords(entry, language).text)) || !all.includes(solid(entry.id)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    const [before, between] = library[language].pageNumbers;
    for (const [index, text] of pdf.texts.entries())
      expect(text).toContain(solid(`${before}${index + 1}${between}${pdf.pages}`));

    expect(pdf.info).toMatchObject({ Creator: 'Driehoek' });
    expect(Object.keys(pdf.info)).not.toContain('CreationDate');
    // Embedded, with names: a variable font would print as Type 3 shapes.
    const raw = bytes.toString('latin1');
    expect(raw).toContain('+Inter-Regular');
    expect(raw).not.toContain('/Type3');
  });
});

test('a choice prints that choice, both languages side by side', async () => {
  const choice = LibraryChoice.parse({ schoolType: 'havo', year: 3, occasion: 'keuze', month: 2, stage: 2 });
  await print({ choice, bothLanguages: true });
  const { texts, outline } = await readPdf(readFileSync(path));
  const all = solid(texts.join(''));
  expect(outline).toEqual(['Vragenbank']);
  const shown = browseLibrary(choice).parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.length).toBeLessThan(libraryEntries.length);
  for (const entry of shown)
    for (const language of ['nl', 'en'] as const)
      expect(all).toContain(solid(entryInWords(entry, language).text));
  expect(all).toContain(solid('havo · leerjaar 3 · fase 2 Ik doe mee · keuzegesprek · februari'));
  expect(all).not.toContain('8-L12-isk-language');
});

test('is the same file every time', async () => {
  const choice = LibraryChoice.parse({ schoolType: 'isk', occasion: 'start' });
  await print({ choice });
  const first = readFileSync(path);
  await print({ choice });
  expect(readFileSync(path).equals(first)).toBe(true);
});

test('without a place nothing is printed, and a wrong choice is refused with what is wrong', async () => {
  chosen = null;
  const before = readFileSync(path);
  expect((await backend.refusal('print.library', { language: 'nl', job: 'library' })).code).toBe('cancelled');
  chosen = path;
  const wrong = { language: 'nl', job: 'library', choice: { month: 13 } };
  expect(await backend.refusal('print.library', wrong)).toMatchObject({ code: 'invalid-input' });
  expect(readFileSync(path).equals(before)).toBe(true);
});
