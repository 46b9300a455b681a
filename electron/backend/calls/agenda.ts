/** The calls of the engine that need no store: facts in, agenda out. */
import { previewAgenda } from '../../../shared/domain/build-agenda.ts';
import type { HandlersOf } from '../context.ts';

export const agendaCalls = (): HandlersOf<'agenda.preview'> => ({
  'agenda.preview': (facts) => previewAgenda(facts),
});
