/** The recaps of an evening as PDF: every page read back, and nothing of one home or family on another's. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPdfPrinter, type PdfPrinter } from '../../electron/loopback/pdf.ts';
import { Language } from '../../shared/model/language.ts';
import type { RecapReader } from '../../shared/model/after.ts';
import { agreementDraft, guardianDraft } from '../backend/examples.ts';
import { addStudents, openEvening } from '../backend/open-evening.ts';
import { openTestBackend, type TestBackend } from '../backend/open-test-backend.ts';
import { chromiumPath } from '../chromium.ts';
import { readPdf } from './read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-recap-'));
const path = join(folder, 'recap.pdf');
let printer: PdfPrinter;
let program: TestBackend;
let eveningId = '';
let ids: string[] = [];

/** As the text of a PDF is read back: without spaces. */
const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');

/** What was agreed in each talk, in the order of the evening; Noor's parents come apart. */
const agreed = [
  { owner: 'student', text: 'Noor plant op zondag (bij Sanne).' },
  { owner: 'parents', text: 'Sanne vraagt op zondag naar de planning.' },
  { owner: 'parents', text: 'Sander oefent op woensdag mee.' },
  { owner: 'student', text: '=1+1 <b>Bram</b> leest elke avond.' },
  { owner: 'mentor', text: 'De mentor mailt over de stage van Bram.' },
] as const;
const ofTalk = [[0, 1], [2], [3, 4]];
const later = { noor: 'Een bijbaan zoeken.', home: 'Hoe kiest zij later een profiel?' };

beforeAll(async () => {
  printer = createPdfPrinter(chromiumPath);
  program = await openTestBackend({ htmlToPdf: printer.htmlToPdf, saveAs: () => Promise.resolve(path) });
  const { call } = program;
  const [noor = ''] = await addStudents(program, ['Noor'], {
    family: { authority: 'both', together: false },
  });
  const [bram = '', empty = ''] = await addStudents(program, ['Bram', 'Çağla']);
  ids = [noor, bram, empty];
  for (const [at, name] of ['Sanne', 'Sander'].entries())
    await call('families.saveGuardian', guardianDraft(noor, { name, household: at === 0 ? 1 : 2 }));
  const evening = await openEvening(program, ids);
  ({ eveningId } = evening);
  for (const [at, { id: talkId, studentId }] of evening.talks.entries()) {
    await call('run.start', { talkId });
    for (const number of ofTalk[at] ?? []) {
      const { owner, text } = agreed[number] ?? agreed[0];
      await call('run.agree', { ...agreementDraft(studentId, { owner, text }), talkId });
    }
    if (at === 0) await call('run.parkNew', { talkId, by: 'student', text: later.noor });
    if (at === 1) await call('run.parkNew', { talkId, by: 'parents', text: later.home });
    await call('run.end', { talkId });
  }
}, 120_000);
afterAll(async () => {
  program.close();
  await printer.close();
  rmSync(folder, { recursive: true });
});

async function print(readers: RecapReader[], language: Language, studentIds = ids) {
  await program.call('print.recap', { id: eveningId, studentIds, readers, language, job: 'recap' });
  return readPdf(readFileSync(path));
}
const numbersOn = (page: string): number[] =>
  agreed.flatMap(({ text }, number) => (page.includes(squeeze(text)) ? [number] : []));

describe.each(Language.options)('in %s', (language) => {
  test('each reader has a page, with the own and nothing else', async () => {
    const { texts, tagged } = await print(['student', 'parents'], language);
    expect(texts.map(numbersOn)).toEqual([[0], [0, 1], [2], [3, 4], [3, 4]]);
    expect(tagged).toBe(true);
    const [student = '', first = '', second = '', ...others] = texts;
    expect(student).toContain(squeeze(later.noor));
    expect(second).toContain(squeeze(later.home));
    for (const page of [first, ...others])
      for (const text of Object.values(later)) expect(page).not.toContain(squeeze(text));
    expect(first).toContain('Sanne');
    expect(first).not.toContain('Sander');
    expect(second).toContain('Sander');
    for (const page of [second, ...others]) expect(page).not.toContain('Sanne');
    for (const page of others) expect(page).not.toContain('Noor');
    for (const page of [student, first, second]) expect(page).not.toContain('Bram');
  });

  test('the mentor has one for the whole evening, also of who agreed nothing', async () => {
    const { texts, pages } = await print(['mentor'], language);
    expect(pages).toBe(1);
    expect(numbersOn(texts[0] ?? '')).toEqual([0, 1, 2, 3, 4]);
    expect(texts[0]).toContain('Çağla');
  });
});

test('nobody’s name is in the file’s properties or its name, and the list of what left says how many', async () => {
  const { info } = await print(['student'], 'nl');
  expect(JSON.stringify(info)).not.toMatch(/Noor|Bram/u);
  const [newest] = await program.call('privacy.log', {});
  expect(newest).toMatchObject({ action: 'recap-saved', students: 3 });
});

test('who agreed nothing has no page, and no file is made of none', async () => {
  expect(
    await program.refusal('print.recap', {
      id: eveningId,
      studentIds: [ids[2]],
      readers: ['student', 'parents'],
      language: 'nl',
      job: 'recap',
    }),
  ).toMatchObject({ code: 'not-found' });
});
