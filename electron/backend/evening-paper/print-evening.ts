/** Makes one PDF of the pack, the letters or the labels of an evening, and keeps what was printed. Draws nothing itself. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import type { EveningPageKind } from '../../../shared/model/evening-paper.ts';
import type { PrivacyAction } from '../../../shared/model/privacy.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import { type EveningPage, packPages, pagesOfKind } from '../../../shared/print/evening/evening-pages.ts';
import { eveningStyle } from '../../../shared/print/evening/evening-style.ts';
import { labelSheets } from '../../../shared/print/evening/label-sheet.ts';
import type { PaperOfEvening } from '../../../shared/print/evening/paper-of-evening.ts';
import { renderWritten } from '../../../shared/print/render-pack.ts';
import { toHtml } from '../../../shared/print/to-html.ts';
import { eveningPaper } from '../../../shared/text/evening-paper.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import { readEveningRow } from '../evening/read-evening.ts';
import type { Job } from '../jobs.ts';
import { countPages, neutralPdf } from '../print/neutral-pdf.ts';
import { readFonts } from '../print/read-fonts.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { keepLog } from '../rights/keep-log.ts';
import { identityOf, keepPrinted, readPrinted, reasonToPrint } from './printed-pages.ts';
import { readPaper } from './read-paper.ts';

type Printed = CallOutput<'evenings.printPack'>;

interface PrintOf {
  id: Id;
  language: Language;
  changedOnly: boolean;
  title: 'pack' | 'letters' | 'labels';
  fileName: string;
  kinds: readonly EveningPageKind[];
  action: PrivacyAction;
  /** All pages of `kinds`, in order. */
  draw: (paper: PaperOfEvening) => EveningPage[];
  /** From the pages that are printed to what lies on the paper. */
  layOut: (pages: readonly EveningPage[]) => string[];
}

const written = (pages: readonly EveningPage[]): string[] => pages.map(({ html }) => html);

/**
 * Asks for the place first. Throws `CallError`: `not-found`, `cancelled`, `nothing-to-print`, `school-type-missing`,
 * `locked`; or the file system's own error. What was printed is kept only when the file stands.
 */
async function printPages(context: CallContext, print: PrintOf, job: Job): Promise<Printed> {
  const { host, store, settings, today } = context;
  const { id, language, kinds } = print;
  readEveningRow(store(), id);
  const path = await host.saveAs(print.fileName);
  if (path === null) throw new CallError('cancelled');
  const { nameOrder } = settings.read();
  const paper = await readPaper(store, id, { language, nameOrder, today: today() }, job);
  const all = print.draw(paper);
  const before = new Map(readPrinted(store(), id).map((page) => [identityOf(page, page.language), page]));
  const pages = print.changedOnly
    ? all.filter((page) => reasonToPrint(page, before.get(identityOf(page, language))) !== null)
    : all;
  if (pages.length === 0) throw new CallError('nothing-to-print');
  await job.report('printing', 0, 0);
  const title = eveningPaper[language].title[print.title];
  const html = renderWritten(print.layOut(pages), { language, title, style: eveningStyle }, readFonts());
  const pdf = neutralPdf(await host.htmlToPdf(html, job));
  await writeWholeFile(path, pdf, job);
  const open = store();
  open.transaction(() => {
    keepPrinted(open, id, language, kinds, all, today());
    const students = new Set(pages.flatMap(({ studentId }) => studentId ?? []));
    // Lists name everybody, whoever has a page of his own.
    keepLog(open, today(), print.action, students.size || everybody(paper));
  });
  return { path, pages: countPages(pdf) };
}

const everybody = ({ sessions, unplaced }: PaperOfEvening): number =>
  new Set([...sessions.flatMap(({ talks }) => talks), ...unplaced].map(({ studentId }) => studentId)).size;

export function printEveningPack(
  context: CallContext,
  { id, parts, changedOnly, language }: ParsedInput<'evenings.printPack'>,
  job: Job,
): Promise<Printed> {
  const text = eveningPaper[language].fileName;
  return printPages(
    context,
    {
      id,
      language,
      changedOnly,
      title: 'pack',
      fileName: changedOnly ? text.changed : text.pack,
      kinds: parts,
      action: 'evening-saved',
      draw: (paper) => packPages(paper, parts),
      layOut: written,
    },
    job,
  );
}

export const printLetters = (
  context: CallContext,
  { id, changedOnly, language }: ParsedInput<'evenings.printLetters'>,
  job: Job,
): Promise<Printed> =>
  printPages(
    context,
    {
      id,
      language,
      changedOnly,
      title: 'letters',
      fileName: eveningPaper[language].fileName.letters,
      kinds: ['letter'],
      action: 'letters-saved',
      draw: (paper) => pagesOfKind(paper, 'letter'),
      layOut: written,
    },
    job,
  );

export const printLabels = (
  context: CallContext,
  { id, changedOnly, first, language }: ParsedInput<'evenings.printLabels'>,
  job: Job,
): Promise<Printed> =>
  printPages(
    context,
    {
      id,
      language,
      changedOnly,
      title: 'labels',
      fileName: eveningPaper[language].fileName.labels,
      kinds: ['label'],
      action: 'labels-saved',
      draw: (paper) => pagesOfKind(paper, 'label'),
      layOut: (pages) =>
        labelSheets(
          pages.map(({ node }) => node),
          first,
          language,
        ).map(toHtml),
    },
    job,
  );
