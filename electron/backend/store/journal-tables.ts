/** Which tables take part in undo, and why the others do not. A test fails when a table is in neither list. */
import type { Schema } from './schema.ts';

/** The main table first: a step is named after the first table here that it changed. */
export const journalTables = [
  'school_year',
  'import_batch',
  'student',
  'school_class',
  'evening',
  'evening_session',
  'evening_talk',
  'talk_facts',
  'agreement',
  'point',
  'note',
  'guardian',
  'sibling',
  'student_view',
  'conversation',
  'retention_delay',
  'student_left',
  'import_change',
] as const satisfies readonly (keyof Schema)[];
export type JournalTable = (typeof journalTables)[number];

/** Tables that undo leaves alone, each with its reason. */
export const outsideJournal = {
  undo_step: 'the list of what can be undone itself',
  undo_change: 'the list of what can be undone itself',
  printed_page: 'what stands on paper; nobody takes that back',
  summary_period: 'what a closed period holds is fixed; a summary made twice must say the same',
  summary_count: 'what a closed period holds is fixed; a summary made twice must say the same',
  summary_bundle: 'counts of other mentors, which are removed after use and not brought back',
  bundle_count: 'counts of other mentors, which are removed after use and not brought back',
  summary_export: 'what was given out; nobody takes that back',
  summary_export_member: 'what was given out; nobody takes that back',
  privacy_log: 'what left the program or was erased; nobody takes that back',
  import_mapping: 'a remembered choice about a kind of file, not about a student; import.forget removes it',
  student_search_key: 'derived: triggers make it again with the student',
} as const satisfies Record<Exclude<keyof Schema, JournalTable>, string>;
