/** The calls of the conversation that is being prepared: one for each student. */
import type { CallContext, HandlersOf } from '../context.ts';
import { openConversation } from '../open-conversation.ts';
import { planConversation, writeConversation } from '../plan-conversation.ts';
import { allTexts, refuseSafety } from '../refuse-safety.ts';

export const conversationCalls = ({
  store,
  today,
}: CallContext): HandlersOf<'conversations.open' | 'conversations.save' | 'conversations.prepare'> => ({
  'conversations.open': ({ studentId, language }) => openConversation(store(), studentId, language, today()),

  'conversations.save': (draft) => {
    refuseSafety(draft.place, ...allTexts(draft.edits));
    const open = store();
    open.transaction(() => writeConversation(open, draft));
    return {};
  },

  'conversations.prepare': ({ studentIds, occasion, day, minutes }) => {
    const open = store();
    open.transaction(() => {
      for (const studentId of new Set(studentIds))
        planConversation(open, studentId, { occasion, day, minutes }, day);
    });
    return {};
  },
});
