/** Calls about students and what is kept about each: family, views, points, notes, agreements. */
import { z } from 'zod';
import { ClassifiedPoint, JudgedPoint } from '../model/agenda.ts';
import { Day } from '../model/day.ts';
import { Point } from '../model/facts.ts';
import { GuardianDraft, StoredFamily, StoredGuardian } from '../model/families.ts';
import { KioskRater, KioskState, KioskView } from '../model/kiosk.ts';
import { Language } from '../model/language.ts';
import { forget, JudgedNote, NoteDraft, NoteQuestion, StoredNote } from '../model/notes.ts';
import {
  AgreementDraft,
  ClassDraft,
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
} from '../model/records.ts';
import { PastYear, TurnPreview, TurnRequest } from '../model/school-year.ts';
import { SearchAnswer, SearchQuestion } from '../model/search.ts';
import { UndoList } from '../model/undo.ts';
import { Passphrase } from '../model/vault.ts';
import { Rater } from '../model/views.ts';
import { call, callWithoutStore, nothing, byId, done } from './call.ts';

export const studentCalls = {
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
  'agreements.save': call(AgreementDraft, StoredAgreement),
  'agreements.remove': call(z.strictObject({ id: Id, forget }), done),
  'undo.list': call(nothing, UndoList),
  /** Takes back this step and all newer ones, the newest first. */
  'undo.back': call(z.strictObject({ step: z.int().positive() }), done),
  /** Puts back this step and all that were taken back after it. */
  'undo.again': call(z.strictObject({ step: z.int().positive() }), done),
};
