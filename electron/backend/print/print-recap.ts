/** Makes the pages that say who does what by when after an evening. Each reader's page holds only what may stand there. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { recapDocument } from '../../../shared/print/recap-document.ts';
import { after } from '../../../shared/text/after.ts';
import { readAfter } from '../after/read-after.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { keepLog } from '../rights/keep-log.ts';
import { countPages, neutralPdf } from './neutral-pdf.ts';
import { readFonts } from './read-fonts.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Throws `CallError`: `not-found` (also where nobody has a page), `cancelled`; or the file system's own error. */
export async function printRecap(
  { host, store, today }: CallContext,
  { id, studentIds, readers, language }: ParsedInput<'print.recap'>,
  job: Job,
): Promise<CallOutput<'print.recap'>> {
  const evening = readAfter(store(), id, language, today());
  const recaps = [...new Set(studentIds)].flatMap((studentId) =>
    evening.recaps.filter((recap) => recap.studentId === studentId),
  );
  const html = recapDocument({ ...evening, recaps }, readers, language, readFonts());
  if (html === null) throw new CallError('not-found');
  const path = await host.saveAs(after[language].paper.fileName);
  if (path === null) throw new CallError('cancelled');
  await job.report('printing', 0, 0);
  const pdf = neutralPdf(await host.htmlToPdf(html, job));
  await writeWholeFile(path, pdf, job);
  keepLog(store(), today(), 'recap-saved', recaps.length);
  return { path, pages: countPages(pdf) };
}
