/** A class list as read from a file: what every column means, and the cells by meaning. Knows nothing of the store. */
import type {
  Encoding,
  ImportColumn,
  ImportField,
  ImportRequest,
  Separator,
} from '../../../shared/model/import.ts';
import { forgetSafety, isUnsafeLabel } from '../refuse-safety.ts';
import { decodeText } from './decode-text.ts';
import { findSeparator } from './find-separator.ts';
import { readRecords } from './read-records.ts';
import { readTable, type TableRow } from './read-table.ts';
import { followMapping, recogniseColumns } from './recognise-columns.ts';

export type ReadField = Exclude<ImportField, 'ignore' | 'dropped'>;

export interface ListRow {
  line: number;
  ragged: TableRow['ragged'];
  /** The cell of a field; empty when no column has it. */
  cell(field: ReadField): string;
}
export interface ClassList {
  encoding: Encoding;
  separator: Separator;
  columns: ImportColumn[];
  droppedColumns: string[];
  rows: ListRow[];
}

const sampleCount = 3;
const sampleLength = 60;

function takeSamples(rows: readonly TableRow[], column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    if (cell !== '' && !isUnsafeLabel(cell)) samples.push(cell.slice(0, sampleLength));
    if (samples.length === sampleCount) break;
  }
  return samples;
}

/**
 * Reads the file of a request.
 * @throws CallError `import-empty`, `import-binary`, `import-one-column`, `import-no-rows`, `import-too-large`.
 */
export function readClassList(
  request: Pick<ImportRequest, 'content' | 'encoding' | 'separator' | 'mapping'>,
): ClassList {
  const { text, encoding } = decodeText(Buffer.from(request.content, 'base64'), request.encoding);
  const found = findSeparator(text, request.separator);
  const { headers, dropped, rows } = readTable(readRecords(found.text, found.separator));
  const fields = request.mapping
    ? followMapping(request.mapping, headers.length, dropped)
    : recogniseColumns(headers, dropped);
  const columnOf = new Map(fields.map((field, column) => [field, column]));
  const columns = headers.map((header, column): ImportColumn => {
    const field = fields[column] ?? 'ignore';
    return {
      header: forgetSafety(header),
      field,
      samples: field === 'dropped' ? [] : takeSamples(rows, column),
    };
  });
  return {
    encoding,
    separator: found.separator,
    columns,
    droppedColumns: columns.filter(({ field }) => field === 'dropped').map(({ header }) => header),
    rows: rows.map(({ line, ragged, cells }) => ({
      line,
      ragged,
      cell: (field) => cells[columnOf.get(field) ?? -1] ?? '',
    })),
  };
}
