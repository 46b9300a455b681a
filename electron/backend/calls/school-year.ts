/** The calls of the turn of the school year. */
import type { CallContext, HandlersOf } from '../context.ts';
import { requireStudent } from '../require-student.ts';
import { previewTurn, readPastYears, turnYear } from '../turn-year.ts';

export const schoolYearCalls = ({
  store,
  host,
  settings,
  today,
}: CallContext): HandlersOf<'schoolYear.preview' | 'schoolYear.turn' | 'schoolYear.past'> => ({
  'schoolYear.preview': () => previewTurn(store(), { today: today(), nameOrder: settings.read().nameOrder }),
  'schoolYear.turn': (request) => {
    turnYear(store(), request, today(), () => host.newId());
    return {};
  },
  'schoolYear.past': ({ studentId }) => {
    requireStudent(store(), studentId);
    return readPastYears(store(), studentId);
  },
});
