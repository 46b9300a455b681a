/** A class list as read from a file: what every column means, and the cells by meaning. Must not decide about students. */
import type { ImportColumn, ImportField, ImportRequest } from '../../../shared/model/import.ts';
import { forgetSafety } from '../refuse-safety.ts';
import type { Store } from '../store/store.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { readTable, type TableRow } from './read-table.ts';
import { followMapping, recogniseColumns } from './recognise-columns.ts';
import { hashLayout, recallMapping } from './remember-mapping.ts';
import { type DaySystem, readSerialDay } from './xlsx/read-serial-day.ts';

export type ReadField = Exclude<ImportField, 'ignore' | 'dropped'>;

export interface ListRow {
  line: number;
  ragged: TableRow['ragged'];
  /** The cell of a field; empty when no column has it. */
  cell(field: ReadField): string;
}
export interface ClassList extends Omit<ReadFile, 'records' | 'daySystem'> {
  columns: ImportColumn[];
  droppedColumns: string[];
  /** The key of this layout in the memory, and whether the mapping came from there. */
  layout: string;
  remembered: boolean;
  rows: ListRow[];
}

const sampleCount = 3;
const sampleLength = 60;

function takeSamples(rows: readonly TableRow[], column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const cell = forgetSafety(cells[column] ?? '');
    if (cell !== '') samples.push(cell.slice(0, sampleLength));
    if (samples.length === sampleCount) break;
  }
  return samples;
}

/** A day that a workbook shows as a bare number, because nobody gave its column the format of a day. */
const bareSerial = /^[1-9]\d{4}(?:\.\d+)?$/u;
const readDayCell = (cell: string, daySystem: DaySystem | null): string =>
  daySystem && bareSerial.test(cell) ? (readSerialDay(Number(cell), daySystem) ?? cell) : cell;

/** The mentor's own mapping counts first, then the one of the last time, then what the headers say. */
function chooseFields(
  request: Pick<ImportRequest, 'mapping'>,
  { headers, dropped }: Pick<ReturnType<typeof readTable>, 'headers' | 'dropped'>,
  recalled: readonly ImportField[] | null,
): ImportField[] {
  const mapping = request.mapping ?? recalled;
  return mapping ? followMapping(mapping, headers.length, dropped) : recogniseColumns(headers, dropped);
}

/**
 * Reads the file of a request.
 * @throws CallError `import-one-column`, `import-no-rows`, `import-too-large`, and as `readFile`.
 */
export function readClassList(
  request: Pick<ImportRequest, 'content' | 'encoding' | 'separator' | 'sheet' | 'mapping'>,
  store: Store,
): ClassList {
  const { records, daySystem, ...file } = readFile(request);
  const { headers, dropped, rows } = readTable(records);
  const layout = hashLayout(headers);
  const recalled = request.mapping ? null : recallMapping(store, layout, headers.length);
  const fields = chooseFields(request, { headers, dropped }, recalled);
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
    ...file,
    columns,
    droppedColumns: columns.filter(({ field }) => field === 'dropped').map(({ header }) => header),
    layout,
    remembered: recalled !== null,
    rows: rows.map(({ line, ragged, cells }) => ({
      line,
      ragged,
      cell: (field) => {
        const cell = cells[columnOf.get(field) ?? -1] ?? '';
        return field === 'birthDay' ? readDayCell(cell, daySystem) : cell;
      },
    })),
  };
}
