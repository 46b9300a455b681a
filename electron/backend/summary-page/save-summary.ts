/** Saves a summary as a file: the same numbers in four forms. Remembered before it is written: a file that is out counts. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { summaryFileName } from '../../../shared/domain/summary-page/summary-file-name.ts';
import { SummaryDocument, type SummaryFormat } from '../../../shared/model/summary-page.ts';
import { summaryDocument } from '../../../shared/print/summary-document.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { countPages, neutralPdf } from '../print/neutral-pdf.ts';
import { readFonts } from '../print/read-fonts.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { keepLog } from '../rights/keep-log.ts';
import { writeLedger } from './ledger.ts';
import { makeSummary } from './make-summary.ts';
import type { NewestTables } from './newest-tables.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

/** Throws `CallError`: `not-found`, `summary-refused`, `cancelled`, `locked`; or the file system's own error. */
export async function saveSummary(
  context: CallContext & { newest: NewestTables },
  { choice, as, language }: ParsedInput<'summary.export'>,
  job: Job,
): Promise<CallOutput<'summary.export'>> {
  const path = await context.host.saveAs(summaryFileName(choice, as, language));
  if (path === null) throw new CallError('cancelled');
  const { preview, people, fresh, decided } = await makeSummary(context, choice, language, job);
  if (preview.status === 'refused') throw new CallError('summary-refused');
  const bytes = await write(context, SummaryDocument.parse(preview.document), as, job);
  job.signal.throwIfAborted();
  const store = context.store();
  store.transaction(() => {
    if (fresh.length > 0)
      writeLedger(store, {
        id: context.host.newId(),
        origin: choice.origin,
        day: context.today(),
        choice,
        published: fresh,
        decided,
        people,
      });
    keepLog(store, context.today(), 'summary-saved', people.length);
  });
  await writeWholeFile(path, bytes, job);
  return { path, pages: as === 'pdf' ? countPages(bytes) : 0 };
}

async function write(
  { host }: Pick<CallContext, 'host'>,
  document: SummaryDocument,
  as: SummaryFormat,
  job: Job,
): Promise<Uint8Array> {
  if (as === 'xlsx') return writeXlsx(document);
  if (as === 'csv') return writeCsv(document);
  if (as === 'json') return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  await job.report('printing', 0, 0);
  return neutralPdf(await host.htmlToPdf(summaryDocument(document, readFonts()), job));
}
