/** The calls that print the sheets. */
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';

const refuse = (): never => {
  throw new CallError('unexpected');
};

export const printCalls = (
  _context: CallContext,
): HandlersOf<'print.pack' | 'jobs.progress' | 'jobs.cancel'> => ({
  'print.pack': refuse,
  'jobs.progress': refuse,
  'jobs.cancel': refuse,
});
