/** Every call between the front end and the back end: name, input, output. Handlers, validation and client follow from it. */
import { z } from 'zod';
import { Agenda, ClassifiedPoint, EditedAgenda, JudgedPoint, PlannedAgenda } from './model/agenda.ts';
import { Day } from './model/day.ts';
import { AgendaFacts, Occasion, Point, SlotMinutes } from './model/facts.ts';
import { ImportDone, ImportPreview, ImportRequest, ImportUndone, LastImport } from './model/import.ts';
import { KioskRater, KioskState, KioskView } from './model/kiosk.ts';
import { Language } from './model/language.ts';
import { LibraryChoice } from './model/library-choice.ts';
import { forget, JudgedNote, NoteDraft, NoteQuestion, StoredNote } from './model/notes.ts';
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
import { PostponeReason, RetentionChoice, RetentionEntry } from './model/retention.ts';
import { SearchAnswer, SearchQuestion } from './model/search.ts';
import { SheetInput, SheetKind } from './model/sheet.ts';
import { Rater } from './model/views.ts';
import { UndoList } from './model/undo.ts';
import { Passphrase, Strength, VaultStatus } from './model/vault.ts';

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
export const ListFilter = z.enum(['all', 'unprepared', 'due']);
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
  'vault.unlock': callWithoutStore(z.strictObject({ passphrase: Passphrase }), done),
  'vault.recover': callWithoutStore(
    z.strictObject({ recoveryKey: z.string().min(1).max(100), passphrase: Passphrase }),
    done,
  ),
  'vault.lock': callWithoutStore(nothing, done),
  'vault.changePassphrase': call(z.strictObject({ current: Passphrase, next: Passphrase }), done),

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
  'retention.carryOut': call(RetentionChoice, z.object({ removed: z.int() })),
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
  'agreements.remove': call(byId, done),

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

  'import.preview': call(ImportRequest, ImportPreview),
  'import.apply': call(ImportRequest, ImportDone),
  'import.undo': call(z.strictObject({ importId: Id }), ImportUndone),
  /** Forgets how the columns of a layout were mapped; `layout` is what a preview calls `remembered`. */
  'import.forget': call(z.strictObject({ layout: z.string().length(64) }), nothing),
  /** The newest import that can still be undone; null: none. */
  'import.last': call(nothing, LastImport.nullable()),

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
  'privacy.erase': call(z.strictObject({ id: Id, givenName: z.string().max(80) }), done),
  'privacy.log': call(nothing, z.array(PrivacyLogEntry)),
  /** The window opened the system's print dialog for the sheets of so many students. */
  'privacy.printed': call(z.strictObject({ students: z.int().min(1).max(2000) }), done),
  'jobs.progress': callWithoutStore(
    z.strictObject({ job: Id }),
    /** `total` 0: not known (yet). `phase` none: no such job is running. */
    z.object({ phase: z.enum(['none', 'building', 'printing', 'writing']), done: z.int(), total: z.int() }),
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
