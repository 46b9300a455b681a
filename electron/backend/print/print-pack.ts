/** Makes one PDF of the sheets of many students. Everything that can be refused is refused before the first page. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { renderPack } from '../../../shared/print/render-pack.ts';
import type { SheetInput } from '../../../shared/model/sheet.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { openConversation } from '../open-conversation.ts';
import { keepLog } from '../rights/keep-log.ts';
import type { Store } from '../store/store.ts';
import { countPages, neutralPdf } from './neutral-pdf.ts';
import { readFonts } from './read-fonts.ts';
import { type PackContents, suggestFileName } from './suggest-file-name.ts';
import { writeWholeFile } from './write-whole-file.ts';

type Request = ParsedInput<'print.pack'>;

/** What the file's name is made of. Throws `not-found` when a student is not in the vault. */
function readContents({ all, query }: Store, studentIds: readonly string[]): PackContents {
  const ids = new Set(studentIds);
  const rows = all(
    query
      .selectFrom('student')
      .leftJoin('school_class', 'school_class.id', 'student.class_id')
      .leftJoin('conversation', 'conversation.student_id', 'student.id')
      .where('student.id', 'in', [...ids])
      .select(['school_class.name as className', 'conversation.occasion as occasion']),
  );
  if (rows.length !== ids.size) throw new CallError('not-found');
  return {
    students: ids.size,
    classNames: [...new Set(rows.map(({ className }) => className ?? ''))],
    occasions: [...new Set(rows.map(({ occasion }) => occasion ?? ''))],
  };
}

async function buildPages(
  context: CallContext,
  { studentIds, language }: Request,
  job: Job,
): Promise<SheetInput[]> {
  const pages: SheetInput[] = [];
  for (const id of studentIds) {
    await job.report('building', pages.length, studentIds.length);
    pages.push(openConversation(context.store(), id, language, context.today()).sheet);
  }
  return pages;
}

/**
 * Asks for the place first, so that nobody waits for a pack only to cancel the question.
 * Throws `CallError`: `cancelled`, `not-found`, `school-type-missing`, `locked`; or the file system's own error.
 */
export async function printPack(
  context: CallContext,
  request: Request,
  job: Job,
): Promise<CallOutput<'print.pack'>> {
  const { sheets, groupBy, language } = request;
  const path = await context.host.saveAs(
    suggestFileName(readContents(context.store(), request.studentIds), language),
  );
  if (path === null) throw new CallError('cancelled');
  const pages = await buildPages(context, request, job);
  await job.report('printing', 0, 0);
  const html = renderPack(pages, { sheets, groupBy, language }, readFonts());
  const pdf = neutralPdf(await context.host.htmlToPdf(html, job));
  await writeWholeFile(path, pdf, job);
  keepLog(context.store(), context.today(), 'sheets-saved', pages.length);
  return { path, pages: countPages(pdf) };
}
