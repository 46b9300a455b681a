/** Every call between the front end and the back end: name, input, output. Handlers, validation and client follow from it. */
import { z } from 'zod';
import { Agenda, ClassifiedPoint, EditedAgenda, JudgedPoint, PlannedAgenda } from './model/agenda.ts';
import {
  BackupEntry,
  BackupName,
  ErasedBackups,
  mostPieceBytes,
  RestorePreview,
  SalvageReport,
  SetAsideVault,
} from './model/backup.ts';
import { Day } from './model/day.ts';
import { ErrorCode } from './model/errors.ts';
import { AgendaFacts, Occasion, Point, SlotMinutes } from './model/facts.ts';
import { ImportDone, ImportPreview, ImportRequest, ImportUndone, LastImport } from './model/import.ts';
import { KioskRater, KioskState, KioskView } from './model/kiosk.ts';
import { PlanFilePreview, PlanFileRequest } from './model/evening-file.ts';
import { AfterEvening, RecapReader } from './model/after.ts';
import { Evening, EveningDraft, EveningSummary, EveningTalkDraft, ShareKept } from './model/evening.ts';
import { EveningPart, FirstLabel, LetterText, PageToPrint } from './model/evening-paper.ts';
import { EveningFacts, EveningPlace, EveningPlan } from './model/evening-plan.ts';
import { GuardianDraft, StoredFamily, StoredGuardian } from './model/families.ts';
import { PastYear, TurnPreview, TurnRequest } from './model/school-year.ts';
import { Language } from './model/language.ts';
import { LibraryChoice } from './model/library-choice.ts';
import { forget, JudgedNote, NoteDraft, NoteQuestion, StoredNote } from './model/notes.ts';
import { PrivacyPage } from './model/privacy-page.ts';
import { PrivacyLogEntry, StudentFile } from './model/privacy.ts';
import {
  AgreementDraft,
  ClassDraft,
  ConversationDraft,
  Id,
  PointDraft,
  SchoolClass,
  StoredAgreement,
  StoredPoint,
  StoredView,
  Student,
  StudentDraft,
  StudentRow,
  ViewDraft,
} from './model/records.ts';
import { PostponeReason, RemovalChoice, RetentionChoice, RetentionEntry } from './model/retention.ts';
import { NewParkedPoint, RunAgreementDraft, RunningNow, RunState } from './model/run.ts';
import { SearchAnswer, SearchQuestion } from './model/search.ts';
import { SheetInput, SheetKind } from './model/sheet.ts';
import { Rater } from './model/views.ts';
import { mostTransferred, TransferAnswer, TransferFile, TransferRow } from './model/transfer.ts';
import {
  Audited,
  AuditRequest,
  Generalised,
  GeneraliseRequest,
  Judged,
  JudgeRequest,
  Protected,
  ProtectRequest,
} from './model/summary.ts';
import {
  BundleFile,
  BundleSummary,
  ClosedPeriod,
  PeriodDraft,
  PeriodId,
  SummaryChoice,
  SummaryFormat,
  SummaryOptions,
  SummaryOrigin,
  SummaryPreview,
} from './model/summary-page.ts';
import { UndoList } from './model/undo.ts';
import { KeystoreState, Passphrase, RecoveryKey, Strength, VaultStatus } from './model/vault.ts';

interface Call<I extends z.ZodType, O extends z.ZodType> {
  input: I;
  output: O;
  /** `open`: answers `locked` until the vault is unlocked; `none`: needs no store. */
  store: 'open' | 'none';
}
const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> => ({
  input,
  output,
  store: 'open',
});
const callWithoutStore = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> => ({
  input,
  output,
  store: 'none',
});

const nothing = z.strictObject({});
const byId = z.strictObject({ id: Id });
const done = z.object({});

/** Which students the class list shows: all, those without a coming conversation, those with an agreement to look back at. */
export const ListFilter = z.enum(['all', 'unprepared', 'due', 'birthday']);
export type ListFilter = z.infer<typeof ListFilter>;

/** Settings that hold nothing personal; readable before unlocking. */
export const Settings = z.object({
  language: Language,
  theme: z.enum(['system', 'light', 'dark']),
  /** nl: the particle after the surname; be: as part of it. */
  nameOrder: z.enum(['nl', 'be']),
  listFilter: ListFilter,
  /** The class that the list last showed: an id that means nothing outside the vault; null: all. */
  listClass: Id.nullable(),
  /** Minutes without a touch after which the vault is locked. */
  lockAfter: z.enum(['5', '10', '15', '30']),
});
export type Settings = z.infer<typeof Settings>;

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

export const contract = {
  'settings.get': callWithoutStore(nothing, Settings),
  'settings.save': callWithoutStore(z.strictObject(Settings.partial().shape), Settings),

  'vault.status': callWithoutStore(nothing, VaultStatus),
  'vault.strength': callWithoutStore(
    z.strictObject({ passphrase: z.string().max(256), language: Language }),
    Strength,
  ),
  'vault.create': callWithoutStore(
    z.strictObject({ passphrase: Passphrase, recovery: z.boolean() }),
    z.object({ recoveryKey: z.string().nullable() }),
  ),
  /** `takeOver`: also when another computer had it open and is silent (`vault-busy` says so in `holder`). */
  'vault.unlock': callWithoutStore(
    z.strictObject({ passphrase: Passphrase, takeOver: z.boolean().default(false) }),
    done,
  ),
  'vault.recover': callWithoutStore(
    z.strictObject({
      recoveryKey: RecoveryKey,
      passphrase: Passphrase,
      takeOver: z.boolean().default(false),
    }),
    done,
  ),
  /**
   * Somebody is at the machine: the time until the vault locks by itself begins anew. `talking`: the window shows a talk
   * that goes on, and it may last 45 minutes.
   */
  'vault.touch': callWithoutStore(z.strictObject({ talking: z.boolean().default(false) }), done),
  /**
   * Locked at once; answers when the backup is made and the key forgotten. `away`: not by the mentor, so that a form that
   * was handed out is there again after unlocking.
   */
  'vault.lock': callWithoutStore(z.strictObject({ away: z.boolean().default(false) }), done),
  /** Saves what can be read of a damaged vault into a new one, which is open then; the damaged one is set aside. */
  'vault.salvage': callWithoutStore(z.strictObject({ secret: Passphrase }), SalvageReport),
  /** A new recovery key, seen once. The old one stays valid until `vault.keepRecoveryKey` gets the new one. */
  'vault.offerRecoveryKey': call(
    z.strictObject({ passphrase: Passphrase }),
    z.object({ recoveryKey: z.string() }),
  ),
  'vault.keepRecoveryKey': call(z.strictObject({ recoveryKey: RecoveryKey }), done),
  'vault.changePassphrase': call(z.strictObject({ current: Passphrase, next: Passphrase }), done),

  'keystore.state': callWithoutStore(nothing, z.object({ state: KeystoreState })),
  /** From here on `keystore.unlock` opens the vault, until another passphrase, a restored backup or `keystore.switchOff`. */
  'keystore.switchOn': call(z.strictObject({ passphrase: Passphrase }), done),
  'keystore.switchOff': call(nothing, done),
  /** As `vault.unlock`, without a passphrase. */
  'keystore.unlock': callWithoutStore(z.strictObject({ takeOver: z.boolean().default(false) }), done),

  /** `problem`: why the last automatic backup could not be made. */
  'backups.list': callWithoutStore(
    nothing,
    z.object({
      backups: z.array(BackupEntry),
      setAside: z.array(SetAsideVault),
      problem: ErrorCode.nullable(),
    }),
  ),
  /** A backup where the person says, encrypted and checked. `job`: as for `print.pack`. */
  'backups.make': call(z.strictObject({ language: Language, job: Id }), z.object({ path: z.string() })),
  /** A piece of a backup from elsewhere, to look into; `offset` 0 begins. */
  'backups.receive': callWithoutStore(
    z.strictObject({ offset: z.int().min(0), content: z.base64().max(mostPieceBytes * 2) }),
    z.object({ name: BackupName }),
  ),
  /** What is in a backup and what of the vault it lacks. `secret`: its passphrase or recovery key. Changes nothing. */
  'backups.preview': callWithoutStore(
    z.strictObject({ name: BackupName, secret: Passphrase }),
    RestorePreview,
  ),
  /** Opens a backup in the place of the vault, which is set aside. */
  'backups.restore': callWithoutStore(z.strictObject({ name: BackupName, secret: Passphrase }), done),
  'backups.remove': call(z.strictObject({ name: BackupName }), done),
  /** Puts a vault that was set aside in the place of the present one, and leaves it locked. */
  'backups.putBack': call(z.strictObject({ name: BackupName }), done),
  'backups.removeAside': call(z.strictObject({ name: BackupName }), done),

  'classes.list': call(nothing, z.array(SchoolClass)),
  'classes.save': call(ClassDraft, SchoolClass),
  'classes.remove': call(byId, done),

  'students.list': call(z.strictObject({ archived: z.boolean().default(false) }), z.array(StudentRow)),
  'students.get': call(byId, Student),
  'students.save': call(StudentDraft, Student),
  'students.archive': call(z.strictObject({ ids: z.array(Id).min(1), archived: z.boolean() }), done),
  /** The given students, in the given order, as a class list (CSV) that the import reads back. */
  'students.export': call(
    z.strictObject({
      studentIds: z.array(Id).min(1).max(2000),
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), students: z.int() }),
  ),

  'families.get': call(z.strictObject({ studentId: Id }), StoredFamily),
  'families.saveGuardian': call(GuardianDraft, StoredGuardian),
  'families.removeGuardian': call(byId, done),
  /** Says of two students that they are brother or sister, or that they are not; holds both ways. */
  'families.judgeSibling': call(z.strictObject({ studentId: Id, siblingId: Id, linked: z.boolean() }), done),
  /** Takes over the adults at home of a linked brother or sister, but for those who are there already by name. */
  'families.copyGuardians': call(
    z.strictObject({ studentId: Id, siblingId: Id }),
    z.object({ copied: z.int() }),
  ),
  /** What is proposed for each class and student in the school year that begins. Writes nothing. */
  'schoolYear.preview': call(nothing, TurnPreview),
  'schoolYear.turn': call(TurnRequest, done),
  'schoolYear.past': call(z.strictObject({ studentId: Id }), z.array(PastYear)),
  'views.save': call(ViewDraft, StoredView),
  'views.remove': call(byId, done),
  /** What is kept of a rater and a day, where nobody is named in `who`: as paper forms are typed in. */
  'views.ofDay': call(
    z.strictObject({ by: Rater, day: Day }),
    z.array(z.object({ studentId: Id, view: StoredView })),
  ),
  /** From here on only the form of this person is answered, until `kiosk.leave` or a lock. */
  'kiosk.start': call(z.strictObject({ studentId: Id, by: KioskRater }), done),
  /** null: off. */
  'kiosk.state': callWithoutStore(nothing, KioskState.nullable()),
  'kiosk.handIn': call(KioskView, done),
  /** Waits after wrong passphrases as `vault.unlock` does. */
  'kiosk.leave': call(z.strictObject({ passphrase: Passphrase }), done),
  'points.save': call(PointDraft, StoredPoint),
  'points.remove': call(byId, done),
  /** Before a text is kept: what it is about, also whether it names another student of the vault. Writes nothing. */
  'points.judge': call(
    z.strictObject({ studentId: Id, points: z.array(Point).max(60) }),
    z.array(JudgedPoint),
  ),
  'points.classify': callWithoutStore(z.array(Point).max(500), z.array(ClassifiedPoint)),
  'notes.list': call(z.strictObject({ studentId: Id }), z.array(StoredNote)),
  /** Before a note is kept: is it about safety, and which sentences are better not kept. Writes nothing. */
  'notes.judge': call(NoteQuestion, JudgedNote),
  'notes.save': call(NoteDraft, StoredNote),
  'notes.remove': call(z.strictObject({ id: Id, forget }), done),
  /** Students, agreements and notes by the beginnings of words; accents do not count. */
  'search.find': call(SearchQuestion, SearchAnswer),
  /** What has been kept long enough or soon will be, the earliest first. Removes nothing. */
  'retention.list': call(nothing, z.array(RetentionEntry)),
  /** Removes what was shown, as far as it is due; `removed`: how many rows. Not to be undone. */
  'retention.carryOut': call(RemovalChoice, z.object({ removed: z.int(), ...ErasedBackups.shape })),
  /** Keeps what was shown, as far as it is due, until another day. */
  'retention.postpone': call(
    z.strictObject({ ...RetentionChoice.shape, reason: PostponeReason }),
    z.object({ until: Day }),
  ),
  'undo.list': call(nothing, UndoList),
  /** Takes back this step and all newer ones, the newest first. */
  'undo.back': call(z.strictObject({ step: z.int().positive() }), done),
  /** Puts back this step and all that were taken back after it. */
  'undo.again': call(z.strictObject({ step: z.int().positive() }), done),
  'agreements.save': call(AgreementDraft, StoredAgreement),
  'agreements.remove': call(z.strictObject({ id: Id, forget }), done),

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

  'agenda.preview': callWithoutStore(AgendaFacts, Agenda),
  'evening.plan': callWithoutStore(EveningFacts, EveningPlan),
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

  'import.preview': call(ImportRequest, ImportPreview),
  'import.apply': call(ImportRequest, ImportDone),
  'import.undo': call(z.strictObject({ importId: Id }), ImportUndone),
  /** Forgets how the columns of a layout were mapped; `layout` is what a preview calls `remembered`. */
  'import.forget': call(z.strictObject({ layout: z.string().length(64) }), nothing),
  /** The newest import that can still be undone; null: none. */
  'import.last': call(nothing, LastImport.nullable()),

  /** The chosen students as an encrypted file for another mentor; `agreed`: whose open agreements may go along. */
  'transfer.save': call(
    z.strictObject({
      studentIds: z.array(Id).min(1).max(mostTransferred),
      agreed: z.array(Id).max(mostTransferred),
      passphrase: Passphrase,
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), students: z.int() }),
  ),
  /** What is in such a file, and who of it is here already. Writes nothing. */
  'transfer.preview': call(
    z.strictObject({ content: TransferFile, passphrase: Passphrase }),
    z.object({ made: Day, rows: z.array(TransferRow) }),
  ),
  /** Adds what the preview shows and changes nothing; who has a question without an answer is left out. */
  'transfer.apply': call(
    z.strictObject({
      content: TransferFile,
      passphrase: Passphrase,
      answers: z.array(TransferAnswer).max(mostTransferred),
    }),
    z.object({ added: z.int(), completed: z.int() }),
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
  /** Everything that is kept about a student, in words. `withAdults`: also what adults at home said themselves. */
  'privacy.file': call(z.strictObject({ id: Id, language: Language, withAdults: z.boolean() }), StudentFile),
  /** The same as a file: to read (pdf), or as data for another program (json). */
  'privacy.saveFile': call(
    z.strictObject({
      id: Id,
      language: Language,
      withAdults: z.boolean(),
      as: z.enum(['pdf', 'json']),
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** Erases a student for good; `givenName` as typed to confirm it. */
  'privacy.erase': call(z.strictObject({ id: Id, givenName: z.string().max(80) }), ErasedBackups),
  'privacy.log': call(nothing, z.array(PrivacyLogEntry)),
  /** The window opened the system's print dialog for the sheets of so many students. */
  /** The list as a CSV file. */
  'privacy.saveLog': call(
    z.strictObject({ language: Language, job: Id }),
    z.object({ path: z.string(), entries: z.int() }),
  ),
  /** Removes the lines that were kept long enough; answers how many. */
  'privacy.clearLog': call(nothing, z.object({ removed: z.int() })),
  'privacy.printed': call(z.strictObject({ students: z.int().min(1).max(2000) }), done),
  /** For the data protection officer: what is kept, how it is protected, how to check that. Holds nothing of the vault. */
  'privacy.page': callWithoutStore(z.strictObject({ language: Language }), PrivacyPage),
  'privacy.savePage': callWithoutStore(
    z.strictObject({
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** Periods that were closed, and those that could be. */
  'summary.periods': call(
    nothing,
    z.object({
      closed: z.array(ClosedPeriod),
      proposed: z.array(z.object({ ...PeriodDraft.shape, students: z.int() })),
      /** Periods that mentors sent counts of, with how many students. */
      merged: z.array(z.object({ id: PeriodId, students: z.int() })),
    }),
  ),
  'summary.closePeriod': call(PeriodDraft, z.object({ id: PeriodId })),
  'summary.reopenPeriod': call(z.strictObject({ id: PeriodId }), done),
  'summary.options': call(z.strictObject({ origin: SummaryOrigin, periodId: PeriodId }), SummaryOptions),
  /** Exactly what the file would hold, and what was merged, left out or refused and why. Writes nothing. */
  'summary.preview': call(
    z.strictObject({
      choice: SummaryChoice,
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    SummaryPreview,
  ),
  /** The same as a file. `pages`: of a PDF, otherwise 0. */
  'summary.export': call(
    z.strictObject({
      choice: SummaryChoice,
      language: Language,
      as: SummaryFormat,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** The counts of a closed period as an encrypted file for a coordinator: personal data. */
  'summary.saveBundle': call(
    z.strictObject({
      periodId: PeriodId,
      passphrase: Passphrase,
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), students: z.int() }),
  ),
  /** What is in such a file. Writes nothing. */
  'summary.openBundle': call(z.strictObject({ content: BundleFile, passphrase: Passphrase }), BundleSummary),
  'summary.takeBundle': call(z.strictObject({ content: BundleFile, passphrase: Passphrase }), done),
  /** Removes all that mentors sent; answers of how many students. */
  'summary.removeBundles': call(nothing, z.object({ students: z.int() })),
  /** Every coarseness of a table, with its verdict. */
  'summary.generalise': callWithoutStore(GeneraliseRequest, Generalised),
  /** A table of counts, rounded or with holes; whether it is safe is for `summary.audit` to say. */
  'summary.protect': callWithoutStore(ProtectRequest, Protected),
  /** What a reader can work out from a table as it is published. */
  'summary.audit': callWithoutStore(AuditRequest, Audited),
  /** Whether a sequence of exports together reveals something of a small group. */
  'summary.judge': callWithoutStore(JudgeRequest, Judged),
  'jobs.progress': callWithoutStore(
    z.strictObject({ job: Id }),
    /** `total` 0: not known (yet). `phase` none: no such job is running. */
    z.object({
      phase: z.enum(['none', 'building', 'checking', 'printing', 'writing']),
      done: z.int(),
      total: z.int(),
    }),
  ),
  'jobs.cancel': callWithoutStore(z.strictObject({ job: Id }), done),
};

export type CallName = keyof typeof contract;
/** What a caller sends: fields with a default may be left out. */
export type CallInput<N extends CallName> = z.input<(typeof contract)[N]['input']>;
/** What a handler gets: validated, with defaults filled in. */
export type ParsedInput<N extends CallName> = z.output<(typeof contract)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof contract)[N]['output']>;
export const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);
