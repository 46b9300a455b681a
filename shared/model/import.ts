/** The class list import: what the program understood of a file, and what it will do row by row. */
import { z } from 'zod';
import { Day } from './day.ts';
import { Id } from './records.ts';
import { SchoolType, Year } from './school-type.ts';

/** What a column can mean. `ignore`: left out by choice; `dropped`: must not be kept and is never read on. */
export const ImportField = z.enum([
  'studentNumber',
  'givenName',
  'particle',
  'surname',
  'fullName',
  'className',
  'birthDay',
  'year',
  'schoolType',
  'ignore',
  'dropped',
]);
export type ImportField = z.infer<typeof ImportField>;

export const Encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
export type Encoding = z.infer<typeof Encoding>;
export const Separator = z.enum([';', ',', '\t', '|']);
export type Separator = z.infer<typeof Separator>;

/** What kind of file it was. EDEXML and UWLR are the formats in which school systems exchange lists of students. */
export const FileFormat = z.enum(['text', 'xlsx', 'edexml', 'uwlr']);
export type FileFormat = z.infer<typeof FileFormat>;

/** The school type and year that the mentor confirmed for one class. */
export const ClassAnswer = z.strictObject({
  className: z.string().max(40),
  schoolType: SchoolType,
  year: Year,
});
export type ClassAnswer = z.infer<typeof ClassAnswer>;

/** More rows a file does not have. */
const mostAnswers = 20_000;

/**
 * What the mentor says about one row. `same`: the student of the question; `other`: somebody else, so a new student;
 * `leave`: nothing of this row.
 */
export const RowAnswer = z.strictObject({
  line: z.int().min(1),
  answer: z.enum(['same', 'other', 'leave']),
});
export type RowAnswer = z.infer<typeof RowAnswer>;

export const ImportRequest = z.strictObject({
  fileName: z.string().min(1).max(255),
  /** The file as base64, at most 12 MB of bytes. */
  content: z.base64().max(16_000_000),
  /** Column number (from 0) → meaning; null: as the last time for these columns, else let the program recognise them. */
  mapping: z.array(ImportField).max(200).nullable().default(null),
  /** null: let the program find it. */
  encoding: Encoding.nullable().default(null),
  separator: Separator.nullable().default(null),
  /** Of a workbook: the place of the sheet in `sheets`; null: the first that looks like a class list. */
  sheet: z.int().min(0).max(49).nullable().default(null),
  answers: z.array(RowAnswer).max(mostAnswers).default([]),
  /** Students of `gone` to archive. */
  archive: z.array(Id).max(mostAnswers).default([]),
  /** Needed by `import.apply`, one for each class of the file; `import.preview` shows the guesses. */
  classes: z.array(ClassAnswer).max(200).default([]),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

export const ImportColumn = z.object({
  header: z.string(),
  field: ImportField,
  /** The first filled cells, to recognise the column by; always empty for a dropped column. */
  samples: z.array(z.string()),
});
export type ImportColumn = z.infer<typeof ImportColumn>;

/** Why a row is not taken over, or is taken over with a remark. */
export const RowProblem = z.enum([
  'no-name',
  'no-class',
  'bad-birth-day',
  'future-birth-day',
  'duplicate-number',
  'number-known',
  'number-almost',
  'same-name',
  'archived',
  'too-long',
  'bad-year',
  'ragged',
  'safety',
]);
export type RowProblem = z.infer<typeof RowProblem>;

/**
 * Why it is not certain that a row is about a student who is there already. `zeros`: the number is the same but for
 * the zeros in front; `name`: the name is the same; `number`: the number is the same and the name is another.
 */
export const MatchQuestion = z.enum(['zeros', 'name', 'number']);
export type MatchQuestion = z.infer<typeof MatchQuestion>;

/** What of a student the list has otherwise. */
export const ChangedField = z.enum(['name', 'studentNumber', 'className', 'birthDay', 'year']);
export type ChangedField = z.infer<typeof ChangedField>;
export const FieldChange = z.object({ field: ChangedField, from: z.string(), to: z.string() });
export type FieldChange = z.infer<typeof FieldChange>;

export const ImportRow = z.object({
  /** Line in the file, counted from 1 with the header, as a spreadsheet shows it. */
  line: z.int(),
  /** add: a new student; change: a student who is there gets `changes`; skip: not taken over, see problems. */
  action: z.enum(['add', 'change', 'skip']),
  displayName: z.string(),
  className: z.string(),
  birthDay: Day.nullable(),
  studentNumber: z.string(),
  problems: z.array(RowProblem),
  /** What is otherwise than in the program, if it is the student `known`; also while that is a question. */
  changes: z.array(FieldChange),
  /** The student who is meant, or who may be: "Sem Eik, 3HB, 00417"; empty: nobody. */
  known: z.string(),
  question: MatchQuestion.nullable(),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const ClassGuess = z.object({
  className: z.string(),
  /** Students who come into the class: new ones, and those who move to it. */
  students: z.int(),
  schoolType: SchoolType.nullable(),
  year: Year,
  /** A class of this name is in the program already and the students join it. */
  known: z.boolean(),
});
export type ClassGuess = z.infer<typeof ClassGuess>;

/** A student of a class of the list who is not in the list. Never removed by an import. */
export const GoneStudent = z.object({ id: Id, displayName: z.string(), className: z.string() });
export type GoneStudent = z.infer<typeof GoneStudent>;

export const ImportPreview = z.object({
  fileName: z.string(),
  format: FileFormat,
  /** Of text only. */
  encoding: Encoding.nullable(),
  separator: Separator.nullable(),
  /** Of a workbook only: the sheets that are not hidden, and the one that was read. */
  sheets: z.array(z.string()),
  sheet: z.int().nullable(),
  /** The columns are mapped as the mentor did before for these headers: the key to forget that by. */
  remembered: z.string().nullable(),
  columns: z.array(ImportColumn),
  /** Headers of columns that must not be kept (BSN, nationality …): dropped while reading. */
  droppedColumns: z.array(z.string()),
  classes: z.array(ClassGuess),
  rows: z.array(ImportRow),
  adds: z.int(),
  changes: z.int(),
  skips: z.int(),
  gone: z.array(GoneStudent),
  /** What still has to be chosen before the import can go ahead. */
  missing: z.array(z.enum(['name', 'class-answers', 'rows'])),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportDone = z.object({
  importId: Id,
  added: z.int(),
  changed: z.int(),
  archived: z.int(),
  skipped: z.int(),
  classes: z.int(),
});
export type ImportDone = z.infer<typeof ImportDone>;

export const LastImport = z.object({
  importId: Id,
  fileName: z.string(),
  day: Day,
  added: z.int(),
  /** Students who were there already and were changed or archived. */
  changed: z.int(),
});
export type LastImport = z.infer<typeof LastImport>;

export const ImportUndone = z.object({
  /** Students who were added and are gone again. */
  removed: z.int(),
  /** Students who were there already and have everything back as it was. */
  restored: z.int(),
  /** What stays as it is, because somebody changed it after the import. */
  left: z.array(
    z.object({ displayName: z.string(), fields: z.array(ChangedField.or(z.literal('archived'))) }),
  ),
});
export type ImportUndone = z.infer<typeof ImportUndone>;
