/** The whole class as one file: read back, cancelled at every phase, and on a disk that is full. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../electron/backend/host.ts';
import { createPdfPrinter, type PdfPrinter } from '../../electron/loopback/pdf.ts';
import type { JobProgress } from '../../electron/backend/jobs.ts';
import { chromiumPath } from '../chromium.ts';
import { canMountSmallDisk, onSmallDisk } from '../small-disk.ts';
import { namesIn, openClass, packOf, type TestClass } from './open-class.ts';
import { readPdf } from './read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'driehoek-pack-'));
const path = join(folder, 'pack.pdf');
let printer: PdfPrinter;
let school: TestClass;
const asked: string[] = [];
/** Each test may stand in for the shell around the back end. */
let shell: Pick<Host, 'htmlToPdf' | 'saveAs'>;

beforeAll(async () => {
  printer = createPdfPrinter(chromiumPath);
  school = await openClass({
    htmlToPdf: (html, options) => shell.htmlToPdf(html, options),
    saveAs: (name) => shell.saveAs(name),
  });
  reset();
});
function reset(): void {
  asked.length = 0;
  shell = {
    htmlToPdf: printer.htmlToPdf,
    saveAs: (name) => {
      asked.push(name);
      return Promise.resolve(path);
    },
  };
}
afterEach(() => {
  rmSync(path, { force: true });
  reset();
});
afterAll(async () => {
  school.close();
  await printer.close();
  rmSync(folder, { recursive: true });
});

/** Answers when the job has come to what is waited for; each look is a call, as the window makes it. */
async function waitFor(reached: (progress: JobProgress) => boolean): Promise<JobProgress> {
  for (;;) {
    const progress = await school.call('jobs.progress', { job: 'pack' });
    if (reached(progress)) return progress;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a pack', () => {
  test('holds the sheets of everybody in the order that was asked for, tagged, with an outline, and says nothing of its maker', async () => {
    const studentIds = school.studentIds.slice(0, 3).toReversed();
    const students = await Promise.all(studentIds.map((id) => school.call('students.get', { id })));
    const reply = await school.call('print.pack', packOf(studentIds));
    const pdf = await readPdf(readFileSync(path));

    expect(reply).toEqual({ path, pages: pdf.pages });
    expect(namesIn(folder)).toEqual(['pack.pdf']);
    expect(pdf.pages).toBeGreaterThanOrEqual(9);
    expect(pdf.tagged).toBe(true);
    expect(pdf.outline).toHaveLength(9);
    const firstPages = students.map(({ givenName }) =>
      pdf.texts.findIndex((text) => text.includes(givenName)),
    );
    expect(firstPages).toEqual(firstPages.toSorted((a, b) => a - b));
    expect(firstPages[0]).toBe(0);

    expect(pdf.info).toMatchObject({ Creator: 'Driehoek' });
    expect(Object.keys(pdf.info)).not.toContain('CreationDate');
    expect(Object.keys(pdf.info)).not.toContain('ModDate');
    const properties = JSON.stringify(pdf.info);
    for (const { givenName, surname, className } of students)
      for (const word of [givenName, surname, className]) expect(properties).not.toContain(word);
    expect(properties).not.toMatch(/Mozilla|Linux|Windows|Macintosh|Chrome/u);
  });

  test.runIf(process.platform !== 'win32')('is readable by its owner only', async () => {
    await school.call('print.pack', packOf(school.studentIds.slice(0, 1)));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('is the same file when nothing has changed', async () => {
    await school.call('print.pack', packOf(school.studentIds.slice(0, 2)));
    const first = readFileSync(path);
    await school.call('print.pack', packOf(school.studentIds.slice(0, 2)));
    expect(readFileSync(path).equals(first)).toBe(true);
  });

  test('is named after the class and the occasion, and never after a student', async () => {
    shell.htmlToPdf = () => Promise.resolve(new Uint8Array());
    await school.call('print.pack', packOf(school.studentIds));
    await school.call('print.pack', packOf(school.studentIds.slice(0, 1)));
    await school.call('print.pack', packOf(school.studentIds.slice(0, 1), { language: 'en' }));
    expect(asked).toEqual([
      'driehoek-3HB-keuze.pdf',
      'driehoek-gespreksblad.pdf',
      'driehoek-conversation-sheet.pdf',
    ]);
  });

  test('asks for a place first, and does nothing when there is none', async () => {
    shell.saveAs = () => Promise.resolve(null);
    shell.htmlToPdf = () => Promise.reject(new Error('nothing should be printed'));
    expect(await school.refusal('print.pack', packOf(school.studentIds))).toMatchObject({
      code: 'cancelled',
    });
  });

  test('of somebody who is not in the vault is refused before the question', async () => {
    const failure = await school.refusal('print.pack', packOf([...school.studentIds, 'nobody']));
    expect(failure).toMatchObject({ code: 'not-found' });
    expect(asked).toEqual([]);
  });

  test('is not made without a browser to make it with, and says so', async () => {
    const { CallError } = await import('../../electron/backend/call-error.ts');
    shell.htmlToPdf = () => Promise.reject(new CallError('no-printer'));
    expect(await school.refusal('print.pack', packOf(school.studentIds))).toMatchObject({
      code: 'no-printer',
    });
  });
});

describe('progress', () => {
  test('goes from building over printing to nothing', async () => {
    const printing = school.backend.call('print.pack', packOf(school.studentIds));
    const { done, total } = await waitFor(({ phase, done: built }) => phase === 'building' && built > 0);
    expect(done).toBeLessThan(total);
    expect(total).toBe(28);
    await waitFor(({ phase }) => phase === 'printing');
    await printing;
    expect(await school.call('jobs.progress', { job: 'pack' })).toEqual({ phase: 'none', done: 0, total: 0 });
  });

  test('is kept apart for each job, and a running id is not given out twice', async () => {
    const printing = school.backend.call('print.pack', packOf(school.studentIds));
    await waitFor(({ phase }) => phase === 'building');
    expect(await school.call('jobs.progress', { job: 'another' })).toMatchObject({ phase: 'none' });
    const second = await school.refusal('print.pack', packOf(school.studentIds));
    expect(second).toMatchObject({ code: 'invalid-input', fields: [{ path: 'job' }] });
    await school.call('jobs.cancel', { job: 'pack' });
    await printing;
  });
});

describe('cancelling', () => {
  test.each(['building', 'printing', 'writing'] as const)(
    'while %s leaves the older file as it was, and nothing beside it',
    async (phase) => {
      writeFileSync(path, 'an older pack');
      // Large enough for the disk to need several turns.
      if (phase === 'writing') shell.htmlToPdf = () => Promise.resolve(Buffer.alloc(50_000_000));
      const printing = school.backend.call('print.pack', packOf(school.studentIds));
      await waitFor((progress) => progress.phase === phase);
      await school.call('jobs.cancel', { job: 'pack' });
      expect(await printing).toMatchObject({ ok: false, code: 'cancelled' });
      expect(namesIn(folder)).toEqual(['pack.pdf']);
      expect(readFileSync(path, 'utf8')).toBe('an older pack');
      expect(await waitFor(() => true)).toMatchObject({ phase: 'none' });
    },
  );

  test('does not keep the next pack from being made', async () => {
    const printing = school.backend.call('print.pack', packOf(school.studentIds));
    await waitFor(({ phase }) => phase === 'printing');
    await school.call('jobs.cancel', { job: 'pack' });
    await printing;
    const { pages } = await school.call('print.pack', packOf(school.studentIds.slice(0, 1)));
    expect(pages).toBeGreaterThanOrEqual(3);
  });

  test('what is not running does nothing', async () => {
    expect(await school.call('jobs.cancel', { job: 'nothing' })).toEqual({});
  });
});

describe('when it cannot be written', () => {
  const smallDisk = mkdtempSync(join(tmpdir(), 'driehoek-small-'));
  afterAll(() => rmSync(smallDisk, { recursive: true }));

  test.runIf(process.platform === 'linux')(
    'because the disk is full, the older file stays whole and no part is left',
    async ({ skip }) => {
      skip(!(await canMountSmallDisk(smallDisk)), 'this machine has no user namespaces');
      const program = join(import.meta.dirname, 'pack-on-full-disk.ts');
      const { stdout } = await onSmallDisk(smallDisk, process.execPath, program, smallDisk);
      expect(JSON.parse(stdout)).toEqual({ code: 'disk-full', left: ['pack.pdf'], older: 'an older pack' });
    },
  );

  test('because a folder has its name, the folder stays', async () => {
    shell.saveAs = () => Promise.resolve(smallDisk);
    shell.htmlToPdf = () => Promise.resolve(Buffer.from('a small file'));
    const failure = await school.refusal('print.pack', packOf(school.studentIds.slice(0, 1)));
    expect(failure.code).toMatch(/^(no-access|unexpected)$/u);
    expect(namesIn(smallDisk)).toEqual([]);
  });
});
