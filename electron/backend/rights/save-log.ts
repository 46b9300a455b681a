/** Saves the list of what left the program as a CSV file. Without names and contents, as the list itself. */
import Papa from 'papaparse';
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { privacy } from '../../../shared/text/privacy.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { readLog } from './keep-log.ts';

/** Throws `CallError`: `cancelled`, `locked`; or the file system's own error. */
export async function saveLog(
  { host, store }: CallContext,
  { language }: ParsedInput<'privacy.saveLog'>,
  job: Job,
): Promise<CallOutput<'privacy.saveLog'>> {
  const text = privacy[language];
  const entries = readLog(store());
  const path = await host.saveAs(`${text.logFileName}.csv`);
  if (path === null) throw new CallError('cancelled');
  // No cell begins as a formula does: a day, a sentence of ours, a number.
  const lines = [
    text.logColumns,
    ...entries.map(({ day, action, students }) => [day, text.action[action](students), students]),
  ];
  const csv = Papa.unparse(lines as (string | number)[][], { delimiter: ';', newline: '\r\n' });
  await writeWholeFile(path, Buffer.from(`\uFEFF${csv}\r\n`), job);
  return { path, entries: entries.length };
}
