/** The calls of the conversation that is being prepared: one for each student. */
import type { ConversationDraft } from '../../../shared/model/records.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { defaultConversation, openConversation } from '../open-conversation.ts';
import { allTexts, refuseSafety } from '../refuse-safety.ts';
import { requireStudent } from '../require-student.ts';
import type { Store } from '../store/store.ts';

type PlannedPart = 'occasion' | 'day' | 'minutes';

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

/** Makes the conversation, or changes only what `change` names in the one that is there. */
function write(
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

export const conversationCalls = ({
  store,
  today,
}: CallContext): HandlersOf<'conversations.open' | 'conversations.save' | 'conversations.prepare'> => ({
  'conversations.open': ({ studentId, language }) => openConversation(store(), studentId, language, today()),

  'conversations.save': (draft) => {
    refuseSafety(draft.place, ...allTexts(draft.edits));
    const open = store();
    open.transaction(() => write(open, draft));
    return {};
  },

  'conversations.prepare': ({ studentIds, occasion, day, minutes }) => {
    const open = store();
    const planned: Pick<ConversationDraft, PlannedPart> = { occasion, day, minutes };
    open.transaction(() => {
      for (const studentId of new Set(studentIds))
        write(open, { ...defaultConversation(studentId, day), ...planned }, planned);
    });
    return {};
  },
});
