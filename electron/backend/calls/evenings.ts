/** The calls of the parent evenings that the vault keeps. */
import { swapPlaces } from '../../../shared/domain/evening/swap-places.ts';
import type { Id } from '../../../shared/model/records.ts';
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { applyFile } from '../evening/file/apply-file.ts';
import { planFile } from '../evening/file/plan-file.ts';
import { proposeEvening } from '../evening/propose-evening.ts';
import { type EveningView, readEvening, readEvenings, readSessions } from '../evening/read-evening.ts';
import { addStudents, saveEvening, saveTalk } from '../evening/save-evening.ts';
import { freeConversation, planConversations, writePlaces } from '../evening/write-places.ts';
import { refuseSafety } from '../refuse-safety.ts';
import type { Store } from '../store/store.ts';

type EveningsCalls = HandlersOf<
  | 'evenings.list'
  | 'evenings.get'
  | 'evenings.save'
  | 'evenings.remove'
  | 'evenings.addStudents'
  | 'evenings.saveTalk'
  | 'evenings.removeTalk'
  | 'evenings.propose'
  | 'evenings.place'
  | 'evenings.swap'
  | 'evenings.lock'
  | 'evenings.previewFile'
  | 'evenings.applyFile'
>;

/** Throws `CallError` with `not-found`. */
function readPlaceOf({ first, query }: Store, talkId: Id) {
  const row = first(
    query
      .selectFrom('evening_talk')
      .select(['evening_id as eveningId', 'student_id as studentId', 'session_id', 'start', 'fixed'])
      .where('id', '=', talkId),
  );
  if (row === undefined) throw new CallError('not-found');
  const { eveningId, studentId, session_id: session, start, fixed } = row;
  return {
    eveningId,
    studentId,
    place: session === null || start === null ? null : { session, start },
    fixed: fixed === 1,
  };
}

export const eveningsCalls = ({ store, host, settings, today }: CallContext): EveningsCalls => {
  const viewNow = (): EveningView => {
    const { language, nameOrder } = settings.read();
    return { language, nameOrder, today: today() };
  };
  return {
    'evenings.list': () => readEvenings(store()),
    'evenings.get': ({ id }) => readEvening(store(), id, viewNow()),

    'evenings.save': (draft) => {
      refuseSafety(draft.title, ...draft.sessions.map(({ place }) => place));
      const open = store();
      return { id: open.transaction(() => saveEvening(open, draft, () => host.newId(), today())) };
    },

    'evenings.remove': ({ id }) => {
      const open = store();
      if (open.run(open.query.deleteFrom('evening').where('id', '=', id)) === 0)
        throw new CallError('not-found');
      return {};
    },

    'evenings.addStudents': ({ id, studentIds }) => {
      const open = store();
      return open.transaction(() => addStudents(open, id, studentIds, () => host.newId(), viewNow()));
    },

    'evenings.saveTalk': (draft) => {
      const open = store();
      open.transaction(() => {
        saveTalk(open, draft);
        const { eveningId, studentId } = readPlaceOf(open, draft.id);
        if (!draft.needed) freeConversation(open, eveningId, studentId);
        planConversations(open, eveningId, today());
      });
      return {};
    },

    'evenings.removeTalk': ({ id }) => {
      const open = store();
      open.transaction(() => {
        const { eveningId, studentId } = readPlaceOf(open, id);
        open.run(open.query.deleteFrom('evening_talk').where('id', '=', id));
        freeConversation(open, eveningId, studentId);
        planConversations(open, eveningId, today());
      });
      return {};
    },

    'evenings.propose': ({ id, fresh }) => {
      const open = store();
      return open.transaction(() => proposeEvening(open, id, fresh, viewNow()));
    },

    'evenings.place': ({ talkId, place }) => {
      const open = store();
      open.transaction(() => {
        const { eveningId } = readPlaceOf(open, talkId);
        if (place !== null && !readSessions(open, eveningId).some(({ id }) => id === place.session))
          throw new CallError('not-found');
        writePlaces(open, eveningId, [{ talkId, place, fixed: place !== null }], today());
      });
      return {};
    },

    'evenings.swap': ({ talkId, withId }) => {
      const open = store();
      open.transaction(() => {
        const { eveningId } = readPlaceOf(open, talkId);
        const { talks, plan } = readEvening(open, eveningId, viewNow());
        const [a, b] = [talkId, withId].map((id) => talks.find((talk) => talk.id === id));
        if (a === undefined || b === undefined) throw new CallError('not-found');
        const [forA, forB] = swapPlaces(plan, a, b);
        writePlaces(
          open,
          eveningId,
          [
            { talkId, place: forA, fixed: forA !== null },
            { talkId: withId, place: forB, fixed: forB !== null },
          ],
          today(),
        );
      });
      return {};
    },

    'evenings.previewFile': (request) => planFile(request, store(), viewNow()),
    'evenings.applyFile': (request) => {
      const open = store();
      return open.transaction(() => applyFile(request, open, () => host.newId(), viewNow()));
    },

    'evenings.lock': ({ talkId, fixed }) => {
      const open = store();
      open.transaction(() => {
        const { eveningId, place } = readPlaceOf(open, talkId);
        writePlaces(open, eveningId, [{ talkId, place, fixed }], today());
      });
      return {};
    },
  };
};
