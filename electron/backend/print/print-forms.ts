/** Makes the forms on paper of many students. A student of 18 has none for home without recorded permission (domain.md §6). */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { adultsMayTakePart, nameAdults } from '../../../shared/domain/law.ts';
import { formsDocument } from '../../../shared/print/forms-document.ts';
import { paperForm } from '../../../shared/text/paper-form.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { readStudent } from '../read-students.ts';
import { keepLog } from '../rights/keep-log.ts';
import { countPages, neutralPdf } from './neutral-pdf.ts';
import { readFonts } from './read-fonts.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Parents who come apart fill in a page each, and neither sees the other's (domain.md §6). */
const pagesApart = 2;

/**
 * Throws `CallError`: `not-found` (also where nobody may have a form), `cancelled`, `locked`; or the file system's own
 * error.
 */
export async function printForms(
  { host, store, today }: CallContext,
  { studentIds, by, language }: ParsedInput<'print.forms'>,
  job: Job,
): Promise<CallOutput<'print.forms'>> {
  const day = today();
  const forms = [...new Set(studentIds)]
    .map((id) => readStudent(store(), id, { today: day, nameOrder: 'nl' }))
    .map((student) => ({ ...student, day }))
    .filter((student) => by === 'student' || adultsMayTakePart(student))
    .map((student) => ({ ...student, adults: nameAdults(student.adults, student) }));
  if (forms.length === 0) throw new CallError('not-found');
  const path = await host.saveAs(paperForm[language].fileName[by]);
  if (path === null) throw new CallError('cancelled');
  await job.report('printing', 0, 0);
  const pages = forms.flatMap((form) => {
    const isApart = by === 'parent' && !form.family.together && form.adults !== 'guardian';
    return Array.from({ length: isApart ? pagesApart : 1 }, () => form);
  });
  const html = formsDocument(pages, by, language, readFonts());
  const pdf = neutralPdf(await host.htmlToPdf(html, job));
  await writeWholeFile(path, pdf, job);
  keepLog(store(), day, 'forms-saved', forms.length);
  return { path, pages: countPages(pdf) };
}
