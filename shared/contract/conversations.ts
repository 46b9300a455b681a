/** Calls about one conversation: its agenda, and what is printed of it. */
import { z } from 'zod';
import { RecapReader } from '../model/after.ts';
import { Agenda } from '../model/agenda.ts';
import { Day } from '../model/day.ts';
import { AgendaFacts, Occasion, SlotMinutes } from '../model/facts.ts';
import { Language } from '../model/language.ts';
import { LibraryChoice } from '../model/library-choice.ts';
import { OpenConversation } from '../model/open-conversation.ts';
import { ConversationDraft, Id } from '../model/records.ts';
import { SheetKind } from '../model/sheet.ts';
import { Rater } from '../model/views.ts';
import { call, callWithoutStore, done } from './call.ts';

export const conversationCalls = {
  'agenda.preview': callWithoutStore(AgendaFacts, Agenda),
  'conversations.open': call(z.strictObject({ studentId: Id, language: Language }), OpenConversation),
  'conversations.save': call(ConversationDraft, done),
  /** The same occasion, day and length for several students at once; keeps edits, times and places. */
  'conversations.prepare': call(
    z.strictObject({
      studentIds: z.array(Id).min(1).max(2000),
      occasion: Occasion,
      day: Day,
      minutes: SlotMinutes,
    }),
    done,
  ),
  /** All sheets of the given students, in the given order, as one PDF file. */
  'print.pack': call(
    z.strictObject({
      studentIds: z.array(Id).min(1).max(2000),
      sheets: z.array(SheetKind).min(1).max(3),
      /** student: all sheets of one student together; sheet: all student sheets, then all parents' sheets … */
      groupBy: z.enum(['student', 'sheet']),
      language: Language,
      /** Chosen by the caller, to follow and to cancel it with `jobs.*`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** What the student filled in over time, as the student's own page. Holds nothing that anybody else filled in. */
  'print.growth': call(
    z.strictObject({
      studentId: Id,
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** The form of a view on paper, a page for each who fills it in; nobody under 18 or with permission is left out. */
  'print.forms': call(
    z.strictObject({
      studentIds: z.array(Id).min(1).max(2000),
      by: Rater.exclude(['mentor']),
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** Who does what by when after an evening: a page for each who made an agreement, of each household apart. */
  'print.recap': call(
    z.strictObject({
      id: Id,
      /** Of these students, in this order. */
      studentIds: z.array(Id).min(1).max(400),
      readers: z.array(RecapReader).min(1).max(3),
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** What is in the library for a choice, as one PDF file to read and write on. Holds nothing of the vault. */
  'print.library': callWithoutStore(
    z.strictObject({
      choice: LibraryChoice.prefault({}),
      language: Language,
      /** The other language beside it. */
      bothLanguages: z.boolean().default(false),
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
};
