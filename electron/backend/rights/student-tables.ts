/** Every table that keeps something about a student. The file, the copy as data and erasing go by this list. */
import type { Schema } from '../store/schema.ts';

/** The column that says whose a row is. A test compares this list with the database itself. */
export const studentTables = {
  student: 'id',
  student_view: 'student_id',
  point: 'student_id',
  agreement: 'student_id',
  conversation: 'student_id',
  evening_talk: 'student_id',
  printed_page: 'student_id',
  talk_facts: 'student_id',
  summary_count: 'student_id',
  summary_export_member: 'student_id',
  import_change: 'student_id',
  note: 'student_id',
  guardian: 'student_id',
  sibling: 'student_id',
  school_year: 'student_id',
  student_left: 'student_id',
  // The number by which a student is found; what is found by stands in the other tables, and goes with their rows.
  student_search_key: 'student_id',
  retention_delay: 'student_id',
} as const satisfies Partial<Record<keyof Schema, string>>;
