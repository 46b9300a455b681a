/** Which tables take part in undo, and why the others do not. A test fails when a table is in neither list. */
import type { Schema } from './schema.ts';

/** The main table first: a step is named after the first table here that it changed. */
export const journalTables = [
  'import_batch',
  'student',
  'school_class',
  'agreement',
  'point',
  'note',
  'student_view',
  'conversation',
  'retention_delay',
  'import_change',
] as const satisfies readonly (keyof Schema)[];
export type JournalTable = (typeof journalTables)[number];

/** Tables that undo leaves alone, each with its reason. */
export const outsideJournal = {
  undo_step: 'the list of what can be undone itself',
  undo_change: 'the list of what can be undone itself',
  privacy_log: 'what left the program or was erased; nobody takes that back',
  import_mapping: 'a remembered choice about a kind of file, not about a student; import.forget removes it',
  student_search_key: 'derived: triggers make it again with the student',
} as const satisfies Record<Exclude<keyof Schema, JournalTable>, string>;
