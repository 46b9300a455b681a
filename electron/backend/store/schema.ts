/** The tables as the newest migration leaves them, typed. A test compares this with the database itself. */
import type { ColumnType, Generated } from 'kysely';
import type { AgeBand } from '../../../shared/model/counts.ts';
import type { ChosenKind, Occasion, Outcome, SlotMinutes, Speaker } from '../../../shared/model/facts.ts';
import type { AdultsAtHome } from '../../../shared/model/facts.ts';
import type { EveningWay } from '../../../shared/model/evening-plan.ts';
import type { ShareKept, TalkState } from '../../../shared/model/evening.ts';
import type { ContactWay, HouseholdNumber, Relation } from '../../../shared/model/families.ts';
import type { PrivacyAction } from '../../../shared/model/privacy.ts';
import type { PostponeReason, RetentionKind } from '../../../shared/model/retention.ts';
import type { PeriodName } from '../../../shared/model/summary-page.ts';
import type { YearOutcome } from '../../../shared/model/school-year.ts';
import type { SchoolType } from '../../../shared/model/school-type.ts';
import type { Rater, Rating, Stage } from '../../../shared/model/views.ts';
import type { UndoSubject } from '../../../shared/text/undo.ts';

/** SQLite has no booleans. */
export type Flag = 0 | 1;
/** JSON text; read back through its zod schema. */
export type Json = string;
/** Set when the row is made, never changed. */
type Fixed<T> = ColumnType<T, T, never>;

export interface ImportBatchTable {
  /** Order of the imports; survives a VACUUM, which an implicit rowid does not. */
  sequence: Generated<number>;
  id: Fixed<string>;
  day: Fixed<string>;
  file_name: string;
  undone: Flag;
}

export interface ImportMappingTable {
  /** SHA-256 of the names of the columns, in hexadecimal. */
  layout: Fixed<string>;
  fields: Json;
  day: string;
}

/** The columns of a student that an import may change. */
export type ImportedColumn =
  | 'given_name'
  | 'particle'
  | 'surname'
  | 'student_number'
  | 'class_id'
  | 'school_type'
  | 'year'
  | 'birth_day'
  | 'archived';

export interface ImportChangeTable {
  sequence: Generated<number>;
  import_id: Fixed<string>;
  student_id: Fixed<string>;
  field: Fixed<ImportedColumn>;
  /** The values of the column, as JSON. */
  before: Fixed<Json>;
  after: Fixed<Json>;
}

export interface SchoolClassTable {
  id: Fixed<string>;
  name: string;
  school_type: SchoolType | null;
  year: number | null;
  import_id: string | null;
}

export interface StudentTable {
  id: Fixed<string>;
  given_name: string;
  particle: string;
  surname: string;
  student_number: string;
  class_id: string | null;
  school_type: SchoolType | null;
  year: number | null;
  birth_day: string | null;
  attributes: Json;
  family: Json;
  adults: AdultsAtHome;
  override_stage: Stage | null;
  override_reason: string | null;
  archived: Flag;
  import_id: string | null;
}

export interface StudentViewTable {
  sequence: Generated<number>;
  id: Fixed<string>;
  student_id: Fixed<string>;
  by: Rater;
  who: string;
  day: string;
  goals: Rating;
  planning: Rating;
  help: Rating;
  reflection: Rating;
  leading: Rating;
}

export interface PointTable {
  sequence: Generated<number>;
  id: Fixed<string>;
  student_id: Fixed<string>;
  by: Speaker;
  text: string;
  who: Generated<string>;
  kind: ChosenKind | null;
  /** When it was talked about: it is on no next agenda then. null: not yet. */
  talked_on: string | null;
  /** 1: left for a later talk, and not talked about with the others. */
  parked: Generated<Flag>;
}

export interface AgreementTable {
  sequence: Generated<number>;
  id: Fixed<string>;
  student_id: Fixed<string>;
  text: string;
  if_part: string;
  then_part: string;
  owner: Speaker;
  first_moment: string | null;
  check_moment: string | null;
  support_ends: string | null;
  outcome: Outcome;
  times_missed: number;
  follows: Fixed<string | null>;
  made_on: Fixed<string | null>;
  settled_on: string | null;
  /** The talk of an evening in which it was made. */
  talk_id: string | null;
}

export interface ConversationTable {
  student_id: Fixed<string>;
  occasion: Occasion;
  day: string;
  time: string | null;
  place: string;
  minutes: SlotMinutes;
  student_present: Flag;
  adults_present: Flag;
  edits: Json;
}

export interface EveningTable {
  sequence: Generated<number>;
  id: Fixed<string>;
  title: string;
  occasion: Occasion;
  minutes: SlotMinutes;
  changeover: number;
  talks_before_break: number;
  break_minutes: number;
}

/** One date of an evening. `starts`, `ends`: HH:MM. */
export interface EveningSessionTable {
  id: Fixed<string>;
  evening_id: Fixed<string>;
  day: string;
  starts: string;
  ends: string;
  place: string;
}

/** See shared/model/evening.ts. */
export interface EveningTalkTable {
  sequence: Generated<number>;
  id: Fixed<string>;
  evening_id: Fixed<string>;
  student_id: Fixed<string>;
  household: Fixed<number>;
  minutes: SlotMinutes;
  needed: Flag;
  way: EveningWay;
  wishes: Json;
  elsewhere: Json;
  interpreter: Json | null;
  hard: Flag;
  may_meet: Flag;
  /** 1: what it asks was changed after it was placed, so that it is free to move. */
  changed: Generated<Flag>;
  fixed: Generated<Flag>;
  session_id: string | null;
  /** HH:MM; null without a session. */
  start: string | null;
  state: Generated<TalkState>;
  began: string | null;
  /** Of one that was skipped: when that was said. */
  ended: string | null;
  share: ShareKept | null;
  /** The item of the agenda that the running talk is at, and since when; null: still at the first one. */
  block: string | null;
  block_began: string | null;
}

/** A page of an evening as it was printed last: its fingerprint tells whether it must be printed again. */
export interface PrintedPageTable {
  sequence: Generated<number>;
  evening_id: Fixed<string>;
  /** null: of nobody, such as the list for the door. */
  student_id: Fixed<string | null>;
  page: Fixed<string>;
  fingerprint: string;
  day: string;
}

export interface NoteTable {
  sequence: Generated<number>;
  id: Fixed<string>;
  student_id: Fixed<string>;
  text: string;
  created_on: Fixed<string>;
  changed_on: string;
}

/** `household`, `interpreter`: see shared/model/families.ts. */
export interface GuardianTable {
  sequence: Generated<number>;
  id: Fixed<string>;
  student_id: Fixed<string>;
  name: string;
  relation: Relation;
  household: HouseholdNumber;
  speaks: string;
  interpreter: Flag;
  contact_way: ContactWay;
}

/** Stands twice, once for each of the two. */
export interface SiblingTable {
  student_id: Fixed<string>;
  sibling_id: Fixed<string>;
  /** 0: the mentor said that they are not. */
  linked: Flag;
}

/** A school year that ended. */
export interface SchoolYearTable {
  student_id: Fixed<string>;
  school_year: Fixed<number>;
  class_name: Fixed<string>;
  school_type: Fixed<SchoolType | null>;
  year: Fixed<number | null>;
  outcome: Fixed<YearOutcome>;
  day: Fixed<string>;
}

/** Since when a student is in the archive; goes by a trigger when the student comes back. */
export interface StudentLeftTable {
  student_id: Fixed<string>;
  /** null: before the program kept it. */
  day: Fixed<string | null>;
}

/** The number under which a student stands in the search index; kept by triggers. */
export interface StudentSearchKeyTable {
  sequence: Generated<number>;
  student_id: Fixed<string>;
}

export interface PrivacyLogTable {
  sequence: Generated<number>;
  day: Fixed<string>;
  action: Fixed<PrivacyAction>;
  students: Fixed<number>;
  finished: Flag;
}

/** One row that is kept longer than meant; goes with it, by triggers. */
export interface RetentionDelayTable {
  kind: Fixed<RetentionKind>;
  row_id: Fixed<string>;
  student_id: Fixed<string>;
  until: string;
  reason: PostponeReason;
}

/** What can be undone, or put back: one transaction. */
export interface UndoStepTable {
  sequence: Generated<number>;
  /** ISO moment, UTC. */
  moment: Fixed<string>;
  undone: Flag;
  table_name: Fixed<UndoSubject>;
  operation: Fixed<'insert' | 'update' | 'delete'>;
  /** How many rows of that table changed. */
  rows: Fixed<number>;
  student_id: Fixed<string | null>;
  given_name: Fixed<string | null>;
}

export interface UndoChangeTable {
  sequence: Generated<number>;
  step: number | null;
  table_name: Fixed<UndoSubject>;
  operation: Fixed<'insert' | 'update' | 'delete'>;
  key: Fixed<Json>;
  /** The row before; null when there was none. */
  row: Fixed<Json | null>;
  student_id: Fixed<string | null>;
}

/** What is counted of one talk that was held. See shared/model/counts.ts. */
export interface TalkFactsTable {
  sequence: Generated<number>;
  /** null: its evening was removed since. */
  talk_id: string | null;
  student_id: Fixed<string>;
  day: Fixed<string>;
  class_name: Fixed<string>;
  school_type: Fixed<SchoolType>;
  year: Fixed<number | null>;
  age_band: Fixed<AgeBand>;
  facts: Json;
}

/** A period that was closed. Its id is made of school year and name, the same with every mentor. */
export interface SummaryPeriodTable {
  id: Fixed<string>;
  school_year: Fixed<number>;
  name: Fixed<PeriodName>;
  starts: Fixed<string>;
  ends: Fixed<string>;
  closed_on: Fixed<string>;
}

/** One student in a closed period, as it stood at the closing. */
export interface SummaryCountTable {
  period_id: Fixed<string>;
  student_id: Fixed<string>;
  counts: Fixed<Json>;
}

/** What another mentor sent, to merge; personal data, removed after use. */
export interface SummaryBundleTable {
  id: Fixed<string>;
  period_id: Fixed<string>;
  made: Fixed<string>;
  taken: Fixed<string>;
}

/** `person`: an id of the other mentor's program, which means nothing here. */
export interface BundleCountTable {
  bundle_id: Fixed<string>;
  person: Fixed<string>;
  counts: Fixed<Json>;
}

/** A summary that was given out: what it said, to the number. */
export interface SummaryExportTable {
  sequence: Generated<number>;
  id: Fixed<string>;
  period_id: Fixed<string>;
  /** own: of this mentor's students; merged: of what mentors sent; brought: another mentor gave it out. */
  origin: Fixed<'own' | 'merged' | 'brought'>;
  day: Fixed<string>;
  choice: Fixed<Json>;
  published: Fixed<Json>;
  /** What was asked, and why something is not in it or not as asked. */
  decided: Fixed<Json>;
  /** How many who were in it were erased since. */
  gone: Generated<number>;
}

export interface SummaryExportMemberTable {
  export_id: Fixed<string>;
  person: Fixed<string>;
  /** The same where it is a student of this vault. */
  student_id: Fixed<string | null>;
  /** In which rows: class, year, type, age band. */
  known: Fixed<Json>;
}

export interface Schema {
  import_batch: ImportBatchTable;
  import_mapping: ImportMappingTable;
  import_change: ImportChangeTable;
  school_class: SchoolClassTable;
  student: StudentTable;
  student_view: StudentViewTable;
  point: PointTable;
  agreement: AgreementTable;
  conversation: ConversationTable;
  evening: EveningTable;
  evening_session: EveningSessionTable;
  evening_talk: EveningTalkTable;
  printed_page: PrintedPageTable;
  note: NoteTable;
  guardian: GuardianTable;
  sibling: SiblingTable;
  school_year: SchoolYearTable;
  student_left: StudentLeftTable;
  student_search_key: StudentSearchKeyTable;
  privacy_log: PrivacyLogTable;
  retention_delay: RetentionDelayTable;
  talk_facts: TalkFactsTable;
  summary_period: SummaryPeriodTable;
  summary_count: SummaryCountTable;
  summary_bundle: SummaryBundleTable;
  bundle_count: BundleCountTable;
  summary_export: SummaryExportTable;
  summary_export_member: SummaryExportMemberTable;
  undo_step: UndoStepTable;
  undo_change: UndoChangeTable;
}
