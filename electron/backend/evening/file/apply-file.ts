/** Takes an existing schedule over: its students come onto the evening, at its times, and stay there. */
import { CallError } from '../../call-error.ts';
import type { PlanFileRequest } from '../../../../shared/model/evening-file.ts';
import type { Id } from '../../../../shared/model/records.ts';
import type { Store } from '../../store/store.ts';
import { type EveningView, readEvening } from '../read-evening.ts';
import { addStudents, setMinutes } from '../save-evening.ts';
import { type NewPlace, writePlaces } from '../write-places.ts';
import { planFile } from './plan-file.ts';

/**
 * Within a transaction. Lines with a problem are left out; two lines about one student are the talks of the two
 * households, in their order.
 * @throws CallError `import-not-ready` when no line can be taken over, and as `planFile`.
 */
export function applyFile(
  request: PlanFileRequest,
  store: Store,
  newId: () => string,
  view: EveningView,
): { placed: number; added: number } {
  const { rows, places, adds } = planFile(request, store, view);
  if (places === 0) throw new CallError('import-not-ready');
  const taken = rows.flatMap(({ problem, studentId, session, start, minutes }) =>
    problem === null && studentId !== null && session !== null && start !== null
      ? [{ studentId, place: { session, start }, minutes }]
      : [],
  );
  addStudents(
    store,
    request.id,
    taken.map(({ studentId }) => studentId),
    newId,
    view,
  );
  const talks = Map.groupBy(readEvening(store, request.id, view).talks, ({ studentId }) => studentId);
  const used = new Map<Id, number>();
  const newPlaces = taken.flatMap(({ studentId, place, minutes }): NewPlace[] => {
    const at = used.get(studentId) ?? 0;
    used.set(studentId, at + 1);
    const talk = talks.get(studentId)?.toSorted((a, b) => a.household - b.household)[at];
    if (talk === undefined) return [];
    setMinutes(store, talk.id, minutes ?? talk.minutes);
    return [{ talkId: talk.id, place, fixed: true }];
  });
  writePlaces(store, request.id, newPlaces, view.today);
  return { placed: newPlaces.length, added: adds };
}
