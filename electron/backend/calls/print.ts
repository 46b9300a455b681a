/** The calls that print the sheets and the library, follow that and cancel it. */
import type { CallContext, HandlersOf } from '../context.ts';

export const printCalls = (
  context: CallContext,
): HandlersOf<
  | 'print.pack'
  | 'print.growth'
  | 'print.forms'
  | 'print.recap'
  | 'print.library'
  | 'jobs.progress'
  | 'jobs.cancel'
> => {
  const { jobs } = context;
  return {
    'print.pack': (input) =>
      jobs.run(input.job, async (job) => {
        // Loaded when it is needed: no other call waits for the sheets' code.
        const { printPack } = await import('../print/print-pack.ts');
        return printPack(context, input, job);
      }),
    'print.growth': (input) =>
      jobs.run(input.job, async (job) => {
        const { printGrowth } = await import('../print/print-growth.ts');
        return printGrowth(context, input, job);
      }),
    'print.forms': (input) =>
      jobs.run(input.job, async (job) => {
        const { printForms } = await import('../print/print-forms.ts');
        return printForms(context, input, job);
      }),
    'print.recap': (input) =>
      jobs.run(input.job, async (job) => {
        const { printRecap } = await import('../print/print-recap.ts');
        return printRecap(context, input, job);
      }),
    'print.library': (input) =>
      jobs.run(input.job, async (job) => {
        const { printLibrary } = await import('../print/print-library.ts');
        return printLibrary(context, input, job);
      }),
    'jobs.progress': ({ job }) => jobs.progress(job),
    'jobs.cancel': ({ job }) => {
      jobs.cancel(job);
      return {};
    },
  };
};
