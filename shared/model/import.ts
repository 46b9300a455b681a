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

/** The school type and year that the mentor confirmed for one class. */
export const ClassAnswer = z.strictObject({
  className: z.string().max(40),
  schoolType: SchoolType,
  year: Year,
});
export type ClassAnswer = z.infer<typeof ClassAnswer>;

export const ImportRequest = z.strictObject({
  fileName: z.string().min(1).max(255),
  /** The file as base64, at most 12 MB of bytes. */
  content: z.base64().max(16_000_000),
  /** Column number (from 0) → meaning; null: let the program recognise the columns. */
  mapping: z.array(ImportField).max(200).nullable().default(null),
  /** null: let the program find it. */
  encoding: Encoding.nullable().default(null),
  separator: Separator.nullable().default(null),
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
  'same-name',
  'too-long',
  'bad-year',
  'ragged',
  'safety',
]);
export type RowProblem = z.infer<typeof RowProblem>;

export const ImportRow = z.object({
  /** Line in the file, counted from 1 with the header, as a spreadsheet shows it. */
  line: z.int(),
  /** add: a new student; skip: not taken over, see problems. */
  action: z.enum(['add', 'skip']),
  displayName: z.string(),
  className: z.string(),
  birthDay: Day.nullable(),
  studentNumber: z.string(),
  problems: z.array(RowProblem),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const ClassGuess = z.object({
  className: z.string(),
  students: z.int(),
  schoolType: SchoolType.nullable(),
  year: Year,
  /** A class of this name is in the program already and the students join it. */
  known: z.boolean(),
});
export type ClassGuess = z.infer<typeof ClassGuess>;

export const ImportPreview = z.object({
  fileName: z.string(),
  encoding: Encoding,
  separator: Separator,
  columns: z.array(ImportColumn),
  /** Headers of columns that must not be kept (BSN, nationality …): dropped while reading. */
  droppedColumns: z.array(z.string()),
  classes: z.array(ClassGuess),
  rows: z.array(ImportRow),
  adds: z.int(),
  skips: z.int(),
  /** What still has to be chosen before the import can go ahead. */
  missing: z.array(z.enum(['name', 'class-answers', 'rows'])),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportDone = z.object({ importId: Id, added: z.int(), skipped: z.int(), classes: z.int() });
export type ImportDone = z.infer<typeof ImportDone>;

export const LastImport = z.object({
  importId: Id,
  fileName: z.string(),
  day: Day,
  added: z.int(),
});
export type LastImport = z.infer<typeof LastImport>;
