/** The calls of the class list import. The work itself is under `import/`. */
import type { CallContext, HandlersOf } from '../context.ts';
import { applyImport } from '../import/apply-import.ts';
import { findLastImport } from '../import/find-last-import.ts';
import { planImport } from '../import/plan-import.ts';
import { forgetMapping } from '../import/remember-mapping.ts';
import { undoImport } from '../import/undo-import.ts';

export const importCalls = (
  context: CallContext,
): HandlersOf<'import.preview' | 'import.apply' | 'import.undo' | 'import.last' | 'import.forget'> => ({
  'import.preview': (request) => planImport(request, context.store(), context.today()).preview,
  'import.apply': (request) =>
    applyImport(request, {
      store: context.store(),
      today: context.today(),
      newId: () => context.host.newId(),
    }),
  'import.undo': ({ importId }) => undoImport(importId, context.store()),
  'import.forget': ({ layout }) => {
    forgetMapping(context.store(), layout);
    return {};
  },
  'import.last': () => findLastImport(context.store()),
});
