/** Saves the file of one student where the person says: to read, or as data. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { fileDocument } from '../../../shared/print/file-document.ts';
import { privacy } from '../../../shared/text/privacy.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { countPages, neutralPdf } from '../print/neutral-pdf.ts';
import { readFonts } from '../print/read-fonts.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { copyStudent } from './copy-student.ts';
import { keepLog } from './keep-log.ts';
import { readStudentFile } from './read-student-file.ts';

/**
 * The suggested name holds no name of a person. Throws `CallError`: `not-found`, `cancelled`; or the file system's own
 * error.
 */
export async function saveStudentFile(
  context: CallContext,
  input: ParsedInput<'privacy.saveFile'>,
  job: Job,
): Promise<CallOutput<'privacy.saveFile'>> {
  const { id, language, withAdults, as } = input;
  const today = context.today();
  const file = readStudentFile(context.store(), input, today);
  const data = as === 'json' ? copyStudent(context.store(), id, today, withAdults) : null;
  const path = await context.host.saveAs(`${privacy[language].fileName}.${as}`);
  if (path === null) throw new CallError('cancelled');
  await job.report('printing', 0, 0);
  const bytes =
    data === null
      ? neutralPdf(await context.host.htmlToPdf(fileDocument(file, language, readFonts()), job))
      : Buffer.from(data);
  await writeWholeFile(path, bytes, job);
  keepLog(context.store(), today, 'file-saved', 1);
  return { path, pages: data === null ? countPages(bytes) : 0 };
}
