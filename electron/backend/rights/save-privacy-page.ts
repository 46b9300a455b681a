/** Saves the page for the data protection officer as a PDF. Holds nothing of the vault. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { writePrivacyPage } from '../../../shared/domain/privacy-page.ts';
import { privacyDocument } from '../../../shared/print/privacy-document.ts';
import { privacyPage } from '../../../shared/text/privacy-page.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { countPages, neutralPdf } from '../print/neutral-pdf.ts';
import { readFonts } from '../print/read-fonts.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { privacyFacts } from './privacy-facts.ts';

/** Throws `CallError` with `cancelled`; or the file system's own error. */
export async function savePrivacyPage(
  { host }: Pick<CallContext, 'host'>,
  { language }: ParsedInput<'privacy.savePage'>,
  job: Job,
): Promise<CallOutput<'privacy.savePage'>> {
  const path = await host.saveAs(`${privacyPage[language].fileName}.pdf`);
  if (path === null) throw new CallError('cancelled');
  await job.report('printing', 0, 0);
  const page = writePrivacyPage(privacyFacts, language);
  const pdf = neutralPdf(await host.htmlToPdf(privacyDocument(page, language, readFonts()), job));
  await writeWholeFile(path, pdf, job);
  return { path, pages: countPages(pdf) };
}
