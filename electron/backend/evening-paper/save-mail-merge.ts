/** Saves the data of all letters of an evening for the school's own mail merge. Sends nothing. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { talksInOrder } from '../../../shared/print/evening/paper-of-evening.ts';
import { eveningPaper } from '../../../shared/text/evening-paper.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import { readEveningRow } from '../evening/read-evening.ts';
import type { Job } from '../jobs.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { keepLog } from '../rights/keep-log.ts';
import { readPaper } from './read-paper.ts';
import { writeMailMerge } from './write-mail-merge.ts';

/** Throws `CallError`: `not-found`, `cancelled`, `nothing-to-print`; or the file system's own error. */
export async function saveMailMerge(
  { host, store, settings, today }: CallContext,
  { id, language }: ParsedInput<'evenings.saveMailMerge'>,
  job: Job,
): Promise<CallOutput<'evenings.saveMailMerge'>> {
  readEveningRow(store(), id);
  const path = await host.saveAs(eveningPaper[language].fileName.mailMerge);
  if (path === null) throw new CallError('cancelled');
  const { nameOrder } = settings.read();
  const paper = await readPaper(store, id, { language, nameOrder, today: today() }, job);
  const talks = talksInOrder(paper).filter(({ letters }) => letters.length > 0);
  if (talks.length === 0) throw new CallError('nothing-to-print');
  await writeWholeFile(path, writeMailMerge(talks, language), job);
  keepLog(store(), today(), 'mail-merge-saved', new Set(talks.map(({ studentId }) => studentId)).size);
  return { path, rows: talks.reduce((sum, { letters }) => sum + letters.length, 0) };
}
