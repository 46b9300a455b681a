/** The calls of the summary that leaves the house. The work itself is under `summary-page/`, loaded when it is needed. */
import type { CallContext, HandlersOf } from '../context.ts';
import type { NewestTables } from '../summary-page/newest-tables.ts';
import { closePeriod, proposePeriods, readPeriods, reopenPeriod } from '../counts/periods.ts';

type SummaryPageCalls = HandlersOf<
  | 'summary.periods'
  | 'summary.closePeriod'
  | 'summary.reopenPeriod'
  | 'summary.options'
  | 'summary.preview'
  | 'summary.export'
  | 'summary.saveBundle'
  | 'summary.openBundle'
  | 'summary.takeBundle'
  | 'summary.removeBundles'
>;

export const summaryPageCalls = (context: CallContext): SummaryPageCalls => {
  const { store, jobs, today } = context;
  const newest: NewestTables = new WeakMap();
  const read = async ({ content, passphrase }: { content: string; passphrase: string }) => {
    const { readBundle } = await import('../bundle/bundle-file.ts');
    return readBundle(Buffer.from(content, 'base64'), passphrase);
  };
  return {
    'summary.periods': () => {
      const { all, query } = store();
      return {
        closed: readPeriods(store()),
        proposed: proposePeriods(store(), today()),
        merged: all(
          query
            .selectFrom('summary_bundle')
            .innerJoin('bundle_count', 'bundle_count.bundle_id', 'summary_bundle.id')
            .select(({ fn }) => ['period_id as id', fn.countAll<number>().as('students')])
            .groupBy('period_id')
            .orderBy('period_id', 'desc'),
        ),
      };
    },
    'summary.closePeriod': (draft) => ({ id: closePeriod(store(), draft, today()) }),
    'summary.reopenPeriod': ({ id }) => {
      reopenPeriod(store(), id);
      return {};
    },
    'summary.options': async (of) => {
      const { readOptions } = await import('../summary-page/read-group.ts');
      return readOptions(store(), of);
    },
    'summary.preview': ({ choice, language, job: id }) =>
      jobs.run(id, async (job) => {
        const { makeSummary } = await import('../summary-page/make-summary.ts');
        return (await makeSummary({ ...context, newest }, choice, language, job)).preview;
      }),
    'summary.export': (input) =>
      jobs.run(input.job, async (job) => {
        const { saveSummary } = await import('../summary-page/save-summary.ts');
        return saveSummary({ ...context, newest }, input, job);
      }),
    'summary.saveBundle': (input) =>
      jobs.run(input.job, async (job) => {
        const { saveBundle } = await import('../bundle/save-bundle.ts');
        return saveBundle(context, input, job);
      }),
    'summary.openBundle': async (input) => {
      const [content, { describeBundle }] = [await read(input), await import('../bundle/take-bundle.ts')];
      return describeBundle(store(), content);
    },
    'summary.takeBundle': async (input) => {
      const [content, { takeBundle }] = [await read(input), await import('../bundle/take-bundle.ts')];
      takeBundle(store(), content, { newId: () => context.host.newId(), today: today() });
      return {};
    },
    'summary.removeBundles': async () => {
      const { removeBundles } = await import('../bundle/take-bundle.ts');
      return { students: removeBundles(store()) };
    },
  };
};
