/** Makes one PDF of the library for a choice. Reads nothing of the vault. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { libraryDocument } from '../../../shared/print/library-document.ts';
import { library } from '../../../shared/text/library-browser.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { countPages, neutralPdf } from './neutral-pdf.ts';
import { readFonts } from './read-fonts.ts';
import { writeWholeFile } from './write-whole-file.ts';

/**
 * Asks for the place first, so that nobody waits for pages only to cancel the question.
 * Throws `CallError` with `cancelled`; or the file system's own error.
 */
export async function printLibrary(
  { host }: Pick<CallContext, 'host'>,
  { choice, language, bothLanguages }: ParsedInput<'print.library'>,
  job: Job,
): Promise<CallOutput<'print.library'>> {
  const path = await host.saveAs(library[language].fileName);
  if (path === null) throw new CallError('cancelled');
  await job.report('printing', 0, 0);
  const html = libraryDocument(choice, { language, bothLanguages }, readFonts());
  const pdf = neutralPdf(await host.htmlToPdf(html, job));
  await writeWholeFile(path, pdf, job);
  return { path, pages: countPages(pdf) };
}
