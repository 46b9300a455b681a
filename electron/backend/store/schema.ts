/** The tables as the newest migration leaves them, typed. A test compares this with the database itself. */
import type { ColumnType, Generated } from 'kysely';
import type { ChosenKind, Occasion, Outcome, SlotMinutes, Speaker } from '../../../shared/model/facts.ts';
import type { AdultsAtHome } from '../../../shared/model/facts.ts';
import type { PrivacyAction } from '../../../shared/model/privacy.ts';
import type { PostponeReason, RetentionKind } from '../../../shared/model/retention.ts';
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

export interface NoteTable {
  sequence: Generated<number>;
  id: Fixed<string>;
  student_id: Fixed<string>;
  text: string;
  created_on: Fixed<string>;
  changed_on: string;
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
  note: NoteTable;
  student_search_key: StudentSearchKeyTable;
  privacy_log: PrivacyLogTable;
  retention_delay: RetentionDelayTable;
  undo_step: UndoStepTable;
  undo_change: UndoChangeTable;
}
