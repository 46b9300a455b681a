/** Writes a class list as delimited text that a spreadsheet and the import of this program read alike. Reads no store. */
import Papa from 'papaparse';
import type { Language } from '../../../shared/model/language.ts';
import type { SchoolType, Year } from '../../../shared/model/school-type.ts';
import type { Day } from '../../../shared/model/day.ts';
import { exportTexts } from '../../../shared/text/export.ts';
import { terms } from '../../../shared/text/terms.ts';

export interface ListedStudent {
  studentNumber: string;
  givenName: string;
  particle: string;
  surname: string;
  className: string;
  birthDay: Day | null;
  schoolType: SchoolType | null;
  year: Year;
}

/** What a spreadsheet would compute, or shorten: formulas, zeros in front, and numbers beyond its 15 digits. */
const needsText = /^(?:[=+\-@]|0\d|\d{16})/u;

/** `="00417"` stays text in a spreadsheet; clean-cell.ts takes it off again. */
const keepAsText = (cell: string): string =>
  needsText.test(cell) ? `="${cell.replaceAll('"', '""')}"` : cell;

/** "2012-05-03" → "03-05-2012", as Dutch school systems write it. */
const writeDay = (day: Day): string => day.split('-').toReversed().join('-');

/**
 * Semicolons, CRLF and a byte-order mark in UTF-8: what a Dutch spreadsheet opens without asking. The first line holds
 * the names of the columns, in names that the import recognises.
 */
export function writeClassList(students: readonly ListedStudent[], language: Language): Buffer {
  const { columns } = exportTexts[language];
  const { schoolType: types } = terms[language];
  const fields = Object.keys(columns) as (keyof typeof columns)[];
  const rows = students.map((student) => {
    const cells: Record<(typeof fields)[number], string> = {
      studentNumber: keepAsText(student.studentNumber),
      givenName: keepAsText(student.givenName),
      particle: keepAsText(student.particle),
      surname: keepAsText(student.surname),
      className: keepAsText(student.className),
      birthDay: student.birthDay === null ? '' : writeDay(student.birthDay),
      year: student.year === null ? '' : String(student.year),
      schoolType: student.schoolType === null ? '' : types[student.schoolType],
    };
    return fields.map((field) => cells[field]);
  });
  const lines = [fields.map((field) => columns[field]), ...rows];
  return Buffer.from(`\uFEFF${Papa.unparse(lines, { delimiter: ';', newline: '\r\n' })}\r\n`);
}
