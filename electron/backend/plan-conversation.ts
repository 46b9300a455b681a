/** Writes a student's conversation, or what was planned of it. Builds no agenda. */
import { noEdits } from '../../shared/model/agenda.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ConversationDraft, Id } from '../../shared/model/records.ts';
import { defaultConversation } from './open-conversation.ts';
import { requireStudent } from './require-student.ts';
import type { Store } from './store/store.ts';

const toColumns = (draft: ConversationDraft) => ({
  occasion: draft.occasion,
  day: draft.day,
  time: draft.time,
  place: draft.place,
  minutes: draft.minutes,
  student_present: draft.studentPresent ? (1 as const) : (0 as const),
  adults_present: draft.adultsPresent ? (1 as const) : (0 as const),
  edits: JSON.stringify(draft.edits),
});

/** Makes the conversation, or changes only what `change` names in the one that is there. Throws `not-found`. */
export function writeConversation(
  store: Store,
  draft: ConversationDraft,
  change: Partial<ReturnType<typeof toColumns>> = toColumns(draft),
): void {
  requireStudent(store, draft.studentId);
  store.run(
    store.query
      .insertInto('conversation')
      .values({ student_id: draft.studentId, ...toColumns(draft) })
      .onConflict((conflict) => conflict.column('student_id').doUpdateSet(change)),
  );
}

type Planned = Pick<ConversationDraft, 'occasion' | 'day' | 'minutes'> &
  Partial<Pick<ConversationDraft, 'time' | 'place'>>;

/** Whether the conversation that is kept was held already: then what is planned next begins afresh. */
const wasHeld = ({ first, query }: Store, studentId: Id): boolean =>
  first(
    query
      .selectFrom('evening_talk')
      .innerJoin('evening_session', 'evening_session.id', 'evening_talk.session_id')
      .innerJoin('conversation', 'conversation.student_id', 'evening_talk.student_id')
      .select('evening_talk.id')
      .where('evening_talk.student_id', '=', studentId)
      .where('evening_talk.state', '=', 'held')
      .whereRef('evening_session.day', '=', 'conversation.day'),
  ) !== undefined;

/** Keeps what the mentor edited and who is there, unless that conversation was held. Throws `not-found`. */
export function planConversation(store: Store, studentId: Id, planned: Planned, today: Day): void {
  const fresh = wasHeld(store, studentId)
    ? { time: null, place: '', edits: JSON.stringify(noEdits) }
    : undefined;
  writeConversation(
    store,
    { ...defaultConversation(studentId, today), ...planned },
    { ...fresh, ...planned },
  );
}
