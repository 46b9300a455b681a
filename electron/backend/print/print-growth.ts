/** Makes the page of the student's own growth over time. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { growthDocument } from '../../../shared/print/growth-document.ts';
import { growth } from '../../../shared/text/growth.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { readStudent } from '../read-students.ts';
import { keepLog } from '../rights/keep-log.ts';
import { countPages, neutralPdf } from './neutral-pdf.ts';
import { readFonts } from './read-fonts.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Throws `CallError`: `not-found` (also where the student filled in nothing), `cancelled`; or the file system's own error. */
export async function printGrowth(
  { host, store, today }: CallContext,
  { studentId, language }: ParsedInput<'print.growth'>,
  job: Job,
): Promise<CallOutput<'print.growth'>> {
  const student = readStudent(store(), studentId, { today: today(), nameOrder: 'nl' });
  if (!student.viewsBy.includes('student')) throw new CallError('not-found');
  const path = await host.saveAs(growth[language].fileName);
  if (path === null) throw new CallError('cancelled');
  await job.report('printing', 0, 0);
  const pdf = neutralPdf(await host.htmlToPdf(growthDocument(student, language, readFonts()), job));
  await writeWholeFile(path, pdf, job);
  keepLog(store(), today(), 'growth-saved', 1);
  return { path, pages: countPages(pdf) };
}
