/** A conversation as it is worked on: what is kept, and what the engine makes of it. */
import { z } from 'zod';
import { EditedAgenda, PlannedAgenda } from './agenda.ts';
import { ConversationDraft, Student } from './records.ts';
import { SheetInput } from './sheet.ts';

/** A conversation with everything that the agenda screen and the sheets need. */
export const OpenConversation = z.object({
  conversation: ConversationDraft,
  student: Student,
  /** The engine's own agenda, before any edit: the screen applies edits to it at once. */
  plan: PlannedAgenda,
  agenda: EditedAgenda,
  sheet: SheetInput,
  /** Item ids that edits refer to but the rebuilt agenda no longer has, and titles of items that are new since. */
  rebuilt: z.object({ gone: z.array(z.string()), added: z.array(z.string()) }),
});
export type OpenConversation = z.infer<typeof OpenConversation>;
