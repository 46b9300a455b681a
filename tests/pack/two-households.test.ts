/** Parents who come apart, in every print that the program makes: all PDFs of the whole demo class are read back and searched. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '../../electron/loopback/pdf.ts';
import { Language } from '../../shared/model/language.ts';
import type { SheetKind } from '../../shared/model/sheet.ts';
import { chromiumPath } from '../chromium.ts';
import { addFamilies, testFamilies } from './add-families.ts';
import { openClass, packOf, type TestClass } from './open-class.ts';
import { readPdf } from './read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-households-'));
const path = join(folder, 'print.pdf');
let printer: PdfPrinter;

beforeAll(() => {
  printer = createPdfPrinter(chromiumPath);
});
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true });
});

/** As the text of a PDF is read back: without spaces. */
const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');

interface Said {
  studentId: string;
  who: string;
  /** Whom the page is for: who lives together reads the same. */
  home: string;
  text: string;
}
/** What parents who come apart brought up, as the vault has it. */
async function whatWasSaid(school: TestClass): Promise<{ apart: Set<string>; said: Said[] }> {
  const apart = new Set<string>();
  const said: Said[] = [];
  for (const studentId of school.studentIds) {
    const { family, points } = await school.call('students.get', { id: studentId });
    if (family.together) continue;
    apart.add(studentId);
    const { guardians } = await school.call('families.get', { studentId });
    const homeOf = (who: string): string =>
      String(guardians.find(({ name }) => name === who)?.household ?? who);
    for (const { by, who, text } of points)
      if (by === 'parents') said.push({ studentId, who, home: homeOf(who), text });
  }
  return { apart, said };
}

async function openPrinted(language: Language): Promise<TestClass> {
  const host = { htmlToPdf: printer.htmlToPdf, saveAs: () => Promise.resolve(path) };
  const school = await openClass(host, language);
  await addFamilies(school, language);
  return school;
}

async function printSheets(school: TestClass, sheets: SheetKind[], studentIds: string[], language: Language) {
  await school.call('print.pack', packOf(studentIds, { sheets, language }));
  return readPdf(readFileSync(path));
}

test('families of every kind are printed here', () => {
  const families = Object.values(testFamilies).map(({ family, adults }) => ({ ...family, adults }));
  for (const authority of ['both', 'one', 'guardian', 'unknown'])
    expect(families.map((family) => family.authority)).toContain(authority);
  expect(families.filter(({ together }) => together === false)).toHaveLength(3);
  expect(families.some(({ interpreter }) => interpreter === true)).toBe(true);
  expect(families.some(({ adults }) => adults === 'guardian')).toBe(true);
});

describe.each(Language.options)('in %s', (language) => {
  let school: TestClass;
  beforeAll(async () => {
    school = await openPrinted(language);
  });
  afterAll(() => school.close());

  test('what a parent said is on one page of the sheets for home, and that page names no other parent', async () => {
    const { apart, said } = await whatWasSaid(school);
    const named = said.filter(({ who }) => who !== '');
    expect(named).toHaveLength(5);
    const { texts } = await printSheets(school, ['parents'], school.studentIds, language);
    // A page for everybody, and one more for each family apart.
    expect(texts).toHaveLength(school.studentIds.length + apart.size);
    for (const { who, home, text, studentId } of named) {
      const own = texts.filter((page) => page.includes(squeeze(text)));
      expect(own).toHaveLength(1);
      const others = named.filter((one) => one.studentId === studentId && one.home !== home);
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) {
        expect(own.join('\n')).toMatch(new RegExp(squeeze(who), 'iu'));
        expect(own.join('\n')).not.toMatch(new RegExp(squeeze(other.who), 'iu'));
        expect(own.join('\n')).not.toContain(squeeze(other.text));
      }
    }
  });

  test('what nobody is named with is on no sheet for home; on no student sheet is any of it', async () => {
    const { said } = await whatWasSaid(school);
    const home = (await printSheets(school, ['parents'], school.studentIds, language)).texts.join('\n');
    const students = (await printSheets(school, ['student'], school.studentIds, language)).texts.join('\n');
    const unnamed = said.filter(({ who }) => who === '');
    expect(unnamed).toHaveLength(1);
    for (const { text } of unnamed) expect(home).not.toContain(squeeze(text));
    for (const { text } of said) expect(students).not.toContain(squeeze(text));
  });

  test('the page of own growth of a student who has parents apart has none of their words', async () => {
    const { said } = await whatWasSaid(school);
    const { studentId = '' } = said.find(({ who }) => who !== '') ?? {};
    await school.call('print.growth', { studentId, language, job: 'growth' });
    const words = (await readPdf(readFileSync(path))).texts.join('');
    expect(words).toContain(squeeze({ nl: 'Waar ben je trots op?', en: 'What are you proud of?' }[language]));
    const theirs = said.flatMap(({ text, who }) => [squeeze(text), who]).filter((word) => word !== '');
    for (const word of theirs) expect(words).not.toContain(word);
  });

  test('the file of a student who has parents apart has none of their words, unless it is asked for', async () => {
    const { said } = await whatWasSaid(school);
    for (const { studentId, text, who } of said) {
      const save = async (as: 'pdf' | 'json', withAdults: boolean): Promise<string> => {
        await school.call('privacy.saveFile', { id: studentId, language, withAdults, as, job: 'file' });
        const bytes = readFileSync(path);
        return squeeze(as === 'pdf' ? (await readPdf(bytes)).texts.join('\n') : bytes.toString('utf8'));
      };
      for (const as of ['pdf', 'json'] as const) {
        const without = await save(as, false);
        const theirs = [text, ...(who === '' ? [] : [`"${who}"`, `(${who})`])];
        for (const word of theirs) expect(without).not.toContain(squeeze(word));
        expect(await save(as, true)).toContain(squeeze(text));
      }
    }
  });
});
