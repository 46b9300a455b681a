/** The calls of the engine that need no store: facts in, agenda out. */
import { previewAgenda } from '../../../shared/domain/build-agenda.ts';
import type { HandlersOf } from '../context.ts';
import { refuseSafety } from '../refuse-safety.ts';

export const agendaCalls = (): HandlersOf<'agenda.preview'> => ({
  'agenda.preview': (facts) => {
    // Every other text is left out by the engine itself; the name stands in every question.
    refuseSafety(facts.student.givenName);
    return previewAgenda(facts);
  },
});
