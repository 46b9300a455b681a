/** The calls of the class list import. */
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';

const refuse = (): never => {
  throw new CallError('unexpected');
};

export const importCalls = (
  _context: CallContext,
): HandlersOf<'import.preview' | 'import.apply' | 'import.undo' | 'import.last'> => ({
  'import.preview': refuse,
  'import.apply': refuse,
  'import.undo': refuse,
  'import.last': refuse,
});
