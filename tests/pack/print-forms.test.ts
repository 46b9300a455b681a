/** The forms on paper, read back: a page for each who fills one in, and nothing that anybody filled in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '../../electron/loopback/pdf.ts';
import { fillRubric } from '../../shared/domain/fill-rubric.ts';
import { rubric } from '../../shared/library/rubric.ts';
import { dimensions } from '../../shared/model/views.ts';
import { studentDraft, viewDraft } from '../backend/examples.ts';
import { openTestBackend, type TestBackend } from '../backend/open-test-backend.ts';
import { chromiumPath } from '../chromium.ts';
import { readPdf } from './read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-forms-'));
const path = join(folder, 'forms.pdf');
let printer: PdfPrinter;
let backend: TestBackend;
const ids = new Map<string, string>();

beforeAll(async () => {
  printer = createPdfPrinter(chromiumPath);
  backend = await openTestBackend({ htmlToPdf: printer.htmlToPdf, saveAs: () => Promise.resolve(path) });
  const add = async (change: Parameters<typeof studentDraft>[0]) => {
    const { id, givenName } = await backend.call('students.save', studentDraft(change));
    ids.set(givenName, id);
  };
  await add({ givenName: 'Noor' });
  await add({ givenName: 'Allerlangstenaamdiebestaat-Maximiliana', adults: 'mother' });
  await add({ givenName: 'Sam', family: { together: false } });
  await add({ givenName: 'Volwassen', birthDay: '2005-01-01' });
  await add({ givenName: 'Pupil', family: { authority: 'guardian', together: false } });
  await backend.call('views.save', viewDraft(ids.get('Noor') ?? '', { by: 'parent', who: 'qztante' }));
});
afterAll(async () => {
  backend.close();
  await printer.close();
  rmSync(folder, { recursive: true });
});

const solid = (text: string): string => text.replaceAll(/\s/gu, '').replaceAll(/[’ʼ]/gu, "'");
const print = async (by: 'student' | 'parent', language: 'nl' | 'en' = 'nl') => {
  const { pages } = await backend.call('print.forms', {
    studentIds: [...ids.values()],
    by,
    language,
    job: 'forms',
  });
  const pdf = await readPdf(readFileSync(path));
  expect(pdf.texts).toHaveLength(pages);
  return pdf.texts.map(solid);
};

describe.each(['nl', 'en'] as const)('forms in %s', (language) => {
  test('for students: one page each, all twenty sentences on it, whatever the name', async () => {
    const pages = await print('student', language);
    expect(pages).toHaveLength(ids.size);
    for (const [at, name] of [...ids.keys()].entries()) {
      expect(pages[at]).toContain(solid(name));
      for (const dimension of dimensions)
        for (const step of [1, 2, 3, 4] as const)
          expect(pages[at]).toContain(solid(fillRubric(rubric[dimension][step].student[language], name)));
    }
  });
  test('for home: two pages where parents come apart, none of an adult student without permission', async () => {
    const pages = await print('parent', language);
    const of = (name: string) => pages.filter((text) => text.includes(name)).length;
    expect([of('Noor'), of('Sam'), of('Pupil'), of('Volwassen')]).toEqual([1, 2, 1, 0]);
    expect(pages).toHaveLength(5);
    expect(pages.join('')).not.toContain('qztante');
    for (const dimension of dimensions)
      expect(pages[0]).toContain(solid(fillRubric(rubric[dimension][4].parent[language], 'Noor')));
  });
});

test('nobody may have one: nothing is written; the list of what left says how many students', async () => {
  const only = {
    studentIds: [ids.get('Volwassen') ?? ''],
    by: 'parent',
    language: 'nl',
    job: 'forms',
  } as const;
  expect(await backend.refusal('print.forms', only)).toMatchObject({ code: 'not-found' });
  await print('student');
  expect((await backend.call('privacy.log', {}))[0]).toMatchObject({
    action: 'forms-saved',
    students: ids.size,
  });
});
