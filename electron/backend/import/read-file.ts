/** Reads the chosen file, whatever its kind, as numbered records of cells. Knows kinds of files; must not judge a cell. */
import type { Encoding, FileFormat, ImportRequest, Separator } from '../../../shared/model/import.ts';
import { CallError } from '../call-error.ts';
import { decodeText } from './decode-text.ts';
import { findFileKind } from './find-file-kind.ts';
import { findSeparator } from './find-separator.ts';
import { readRecords } from './read-records.ts';
import { numberRecords, type NumberedRecord } from './read-table.ts';
import type { DaySystem } from './xlsx/read-serial-day.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';
import { readSchoolXml } from './xml/read-school-xml.ts';

export interface ReadFile {
  format: FileFormat;
  /** Of delimited text only. */
  encoding: Encoding | null;
  separator: Separator | null;
  /** Of a workbook only: the names of its sheets, and which was read. */
  sheets: string[];
  sheet: number | null;
  /** How a bare number in a column of days is meant; null: not as a day. */
  daySystem: DaySystem | null;
  records: NumberedRecord[];
}

const noText = { encoding: null, separator: null };
const noSheets = { sheets: [], sheet: null, daySystem: null };

/** A workbook with a password is kept in the container of old workbooks, under this name. */
const lockedName = Buffer.from('EncryptedPackage', 'utf16le');

function readText(bytes: Buffer, request: Pick<ImportRequest, 'encoding' | 'separator'>): ReadFile {
  const { text, encoding } = decodeText(bytes, request.encoding);
  const found = findSeparator(text, request.separator);
  const records = numberRecords(readRecords(found.text, found.separator));
  return { format: 'text', encoding, separator: found.separator, ...noSheets, records };
}

/**
 * `withTimes`: a cell of a workbook that holds day and time keeps both; without it the time is left out.
 * @throws CallError `import-encrypted`, `import-xls`, `import-binary`, and as `decodeText`, `readWorkbook` and
 *   `readSchoolXml`.
 */
export function readFile(
  request: Pick<ImportRequest, 'content' | 'encoding' | 'separator' | 'sheet'>,
  options: { withTimes?: boolean } = {},
): ReadFile {
  const bytes = Buffer.from(request.content, 'base64');
  const kind = findFileKind(bytes);
  if (kind === 'compound')
    throw new CallError(bytes.includes(lockedName) ? 'import-encrypted' : 'import-xls');
  if (kind === 'other') throw new CallError('import-binary');
  if (kind === 'zip') return { format: 'xlsx', ...noText, ...readWorkbook(bytes, request.sheet, options) };
  if (kind === 'xml') return { ...noText, ...noSheets, ...readSchoolXml(bytes) };
  return readText(bytes, request);
}
