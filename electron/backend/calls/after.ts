/** The call of what came of an evening. */
import { readAfter } from '../after/read-after.ts';
import type { CallContext, HandlersOf } from '../context.ts';

export const afterCalls = ({ store, today }: CallContext): HandlersOf<'after.read'> => ({
  'after.read': ({ id, language }) => readAfter(store(), id, language, today()),
});
