/** Calls about a parent evening: planned, on paper, held, followed up. */
import { z } from 'zod';
import { AfterEvening } from '../model/after.ts';
import { PlanFilePreview, PlanFileRequest } from '../model/evening-file.ts';
import { EveningPart, FirstLabel, LetterText, PageToPrint } from '../model/evening-paper.ts';
import { EveningFacts, EveningPlace, EveningPlan } from '../model/evening-plan.ts';
import { Evening, EveningDraft, EveningSummary, EveningTalkDraft, ShareKept } from '../model/evening.ts';
import { Language } from '../model/language.ts';
import { Id, StoredAgreement, StoredPoint } from '../model/records.ts';
import { NewParkedPoint, RunAgreementDraft, RunningNow, RunState } from '../model/run.ts';
import { call, callWithoutStore, nothing, byId, done } from './call.ts';

export const eveningCalls = {
  'evenings.list': call(nothing, z.array(EveningSummary)),
  'evenings.get': call(byId, Evening),
  'evenings.save': call(EveningDraft, z.object({ id: Id })),
  'evenings.remove': call(byId, done),
  /** `withoutType`: who was left out because the school type is missing. Who is on it already stays as it is. */
  'evenings.addStudents': call(
    z.strictObject({ id: Id, studentIds: z.array(Id).min(1).max(400) }),
    z.object({ added: z.int(), withoutType: z.array(Id) }),
  ),
  'evenings.saveTalk': call(EveningTalkDraft, done),
  'evenings.removeTalk': call(byId, done),
  /** Plans the evening and keeps the plan. `fresh`: also moves who has a place already, but for who is fixed. */
  'evenings.propose': call(z.strictObject({ id: Id, fresh: z.boolean() }), EveningPlan),
  /** Places a talk by hand, which fixes it; null takes its place away. Conflicts are told, not refused. */
  'evenings.place': call(z.strictObject({ talkId: Id, place: EveningPlace.nullable() }), done),
  /** Each gets the place of the other; two of unequal length close up where that is in nobody’s way. */
  'evenings.swap': call(z.strictObject({ talkId: Id, withId: Id }), done),
  /** What a file with an existing schedule would do. Writes nothing. */
  'evenings.previewFile': call(PlanFileRequest, PlanFilePreview),
  /** Takes over the lines without a problem: their students on the evening, at their times, fixed. */
  'evenings.applyFile': call(PlanFileRequest, z.object({ placed: z.int(), added: z.int() })),
  'evenings.lock': call(z.strictObject({ talkId: Id, fixed: z.boolean() }), done),
  /** The pack in the order of the evening. `changedOnly`: of these parts only what must be printed again, or is new. */
  'evenings.printPack': call(
    z.strictObject({
      id: Id,
      parts: z.array(EveningPart).min(1).max(EveningPart.options.length),
      changedOnly: z.boolean().default(false),
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** An invitation for each home, or for the student, a page each, with a strip for points. */
  'evenings.printLetters': call(
    z.strictObject({
      id: Id,
      changedOnly: z.boolean().default(false),
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** A label for each talk, on sheets of 3 by 8; `first`: the label to begin at. */
  'evenings.printLabels': call(
    z.strictObject({
      id: Id,
      first: FirstLabel.default(1),
      changedOnly: z.boolean().default(false),
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /**
   * The talks that have a time as a calendar file; `talkId`: only that one, in words for its own family; null: all, for
   * the mentor, with whole names only where `fullNames` asks for them.
   */
  'evenings.saveCalendar': call(
    z.strictObject({
      id: Id,
      talkId: Id.nullable().default(null),
      fullNames: z.boolean().default(false),
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), talks: z.int() }),
  ),
  /** A row for each letter, as CSV for the school's own mail merge. */
  'evenings.saveMailMerge': call(
    z.strictObject({
      id: Id,
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), rows: z.int() }),
  ),
  /** The letters as texts, to be pasted into the school's own mail; nothing is sent. */
  'evenings.letterTexts': call(z.strictObject({ id: Id, language: Language }), z.array(LetterText)),
  /** Somebody took the text of a letter along, which then left the program. */
  'evenings.letterCopied': call(z.strictObject({ talkId: Id }), done),
  /** What was printed and is not true any more; `printed`: whether anything of this evening was printed. */
  'evenings.toPrintAgain': call(byId, z.object({ printed: z.boolean(), pages: z.array(PageToPrint) })),
  /** The papers that are not needed any more were thrown away: they are not named again. */
  'evenings.discardGone': call(byId, done),
  'evening.plan': callWithoutStore(EveningFacts, EveningPlan),
  /** The talk that is going on; null: none. */
  'run.running': call(nothing, RunningNow.nullable()),
  'run.state': call(z.strictObject({ sessionId: Id, language: Language }), RunState),
  /** Refused with `talk-running` while another one of that evening goes on. */
  'run.start': call(z.strictObject({ talkId: Id }), done),
  /** Also for a talk that has ended: what the mentor says of the student's share of it. */
  'run.judge': call(z.strictObject({ talkId: Id, share: ShareKept.nullable() }), done),
  'run.end': call(z.strictObject({ talkId: Id }), done),
  /** Goes to that block of the running talk; not a step that can be taken back. */
  'run.block': call(z.strictObject({ talkId: Id, block: z.string().min(1).max(64) }), done),
  'run.absent': call(z.strictObject({ talkId: Id }), done),
  /** Puts a talk that is still to come behind all others. */
  'run.skip': call(z.strictObject({ talkId: Id }), done),
  /** Two talks that are still to come change places. */
  'run.swap': call(z.strictObject({ talkId: Id, withId: Id }), done),
  /** `parked`: whether the point waits for a later talk. */
  'run.park': call(z.strictObject({ pointId: Id, parked: z.boolean() }), done),
  'run.parkNew': call(NewParkedPoint, StoredPoint),
  'run.agree': call(RunAgreementDraft, StoredAgreement),
  /** Takes back the last step of the evening, when nothing else was changed since; `not-found` otherwise. */
  'run.back': call(nothing, done),
  /** A talk that was not held waits for a place again. */
  'run.planAgain': call(z.strictObject({ talkId: Id }), done),
  /** What came of an evening: what was agreed, what is left to do, and a look back for the mentor alone. */
  'after.read': call(z.strictObject({ id: Id, language: Language }), AfterEvening),
};
