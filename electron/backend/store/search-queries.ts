/** The searches in the index: bare SQL, because the query builder knows no MATCH. Builds them; runs none. */
import { CompiledQuery, type Compilable } from 'kysely';
import type { Outcome } from '../../../shared/model/facts.ts';

/** How many of each kind are answered. */
export const searchLimit = 8;

/** Before and after what was found in an excerpt; no text of the vault can hold them. */
export const foundFrom = '\u0002';
export const foundTo = '\u0003';

export interface FoundStudent {
  id: string;
  givenName: string;
  particle: string;
  surname: string;
  className: string | null;
  archived: number;
}
interface FoundText {
  id: string;
  studentId: string;
  givenName: string;
  particle: string;
  surname: string;
  excerpt: string;
}
export interface FoundAgreement extends FoundText {
  outcome: Outcome;
  checkMoment: string | null;
}
export interface FoundNote extends FoundText {
  changedOn: string;
}

const names = 'student.given_name AS givenName, student.particle, student.surname';
// -1: the column in which most was found. 12 words: two lines beside a name.
const excerpt = (table: string): string => `snippet(${table}, -1, char(2), char(3), '…', 12) AS excerpt`;

export const studentSearchSql = `
  SELECT student.id, ${names}, school_class.name AS className, student.archived
  FROM student_search
  JOIN student_search_key AS key ON key.sequence = student_search.rowid
  JOIN student ON student.id = key.student_id
  LEFT JOIN school_class ON school_class.id = student.class_id
  WHERE student_search MATCH ?
  ORDER BY student.archived, student.surname COLLATE NOCASE, student.given_name COLLATE NOCASE
  LIMIT ${searchLimit}`;

export const agreementSearchSql = `
  SELECT agreement.id, student.id AS studentId, ${names}, agreement.outcome,
    agreement.check_moment AS checkMoment, ${excerpt('agreement_search')}
  FROM agreement_search
  JOIN agreement ON agreement.sequence = agreement_search.rowid
  JOIN student ON student.id = agreement.student_id
  WHERE agreement_search MATCH ?
  ORDER BY agreement_search.rowid DESC
  LIMIT ${searchLimit}`;

export const noteSearchSql = `
  SELECT note.id, student.id AS studentId, ${names}, note.changed_on AS changedOn, ${excerpt('note_search')}
  FROM note_search
  JOIN note ON note.sequence = note_search.rowid
  JOIN student ON student.id = note.student_id
  WHERE note_search MATCH ?
  ORDER BY note_search.rowid DESC
  LIMIT ${searchLimit}`;

const search = <Row>(sql: string, match: string): Compilable<Row> => ({
  compile: () => CompiledQuery.raw(sql, [match]),
});

/** `match`: every word as it may begin, in the language of FTS5. */
export const searchStudents = (match: string) => search<FoundStudent>(studentSearchSql, match);
export const searchAgreements = (match: string) => search<FoundAgreement>(agreementSearchSql, match);
export const searchNotes = (match: string) => search<FoundNote>(noteSearchSql, match);
