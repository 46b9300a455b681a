/** Saves the counts of a closed period, with what was given out of it, as an encrypted file for a coordinator. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import type { BundleContent, PeriodId, SummaryChoice } from '../../../shared/model/summary-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import { readPeriods } from '../counts/periods.ts';
import type { Job } from '../jobs.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { keepLog } from '../rights/keep-log.ts';
import type { Store } from '../store/store.ts';
import { readLedger, writeLedger } from '../summary-page/ledger.ts';
import { readGroup } from '../summary-page/read-group.ts';
import { judgePassphrase } from '../vault/judge-passphrase.ts';
import { writeBundle } from './bundle-file.ts';

const wholePeriod = (periodId: PeriodId): SummaryChoice => ({
  origin: 'own',
  periodId,
  population: { kind: 'school' },
  tables: ['stage'],
  breakdowns: [],
  mode: 'rounded',
});

/** No names and nothing typed but the class; still a line for each student. Throws `CallError` with `not-found`. */
export function makeBundle(store: Store, periodId: PeriodId, made: string): BundleContent {
  const period = readPeriods(store).find(({ id }) => id === periodId);
  if (period === undefined) throw new CallError('not-found');
  const { id, schoolYear, name, starts, ends } = period;
  const students = readGroup(store, wholePeriod(periodId));
  return {
    made,
    period: { id, schoolYear, name, starts, ends },
    students,
    exports: readLedger(store, periodId)
      .filter(({ origin, published }) => origin === 'own' && published.length > 0)
      .map(({ id: exportId, day, choice, published, decided, members, gone }) => ({
        id: exportId,
        periodId,
        day,
        choice,
        published,
        decided,
        members,
        gone,
      })),
  };
}

/** Throws `CallError`: `weak-passphrase`, `not-found`, `cancelled`, `locked`; or the file system's own error. */
export async function saveBundle(
  context: CallContext,
  { periodId, passphrase, language }: ParsedInput<'summary.saveBundle'>,
  job: Job,
): Promise<CallOutput<'summary.saveBundle'>> {
  const { enough } = await judgePassphrase(passphrase, language);
  if (!enough) throw new CallError('weak-passphrase');
  const bundle = makeBundle(context.store(), periodId, context.today());
  const path = await context.host.saveAs(`${summaryScreen[language].bundleFileName}.driehoek-telling`);
  if (path === null) throw new CallError('cancelled');
  const bytes = await writeBundle(bundle, passphrase);
  const store = context.store();
  // What is sent is given out: from here on the period stays as it is.
  writeLedger(store, {
    id: context.host.newId(),
    origin: 'own',
    day: context.today(),
    choice: wholePeriod(periodId),
    published: [],
    decided: { asked: [], notes: [] },
    people: [],
  });
  await writeWholeFile(path, bytes, job);
  const { length } = bundle.students;
  keepLog(store, context.today(), 'bundle-saved', length);
  return { path, students: length };
}
