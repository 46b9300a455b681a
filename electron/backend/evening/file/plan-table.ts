/** Finds the columns of a schedule, by their headers or by what stands in them. Knows no students. */
import { readDay } from '../../../../shared/domain/read-day.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { PlanField } from '../../../../shared/model/evening-file.ts';
import { cleanCell } from '../../import/clean-cell.ts';
import { findMeaning, normaliseHeader } from '../../import/header-names.ts';
import { isBsnColumn, isForbiddenHeader } from '../../import/must-not-keep.ts';
import { columnLetters, headerWithin, mostColumns, type NumberedRecord } from '../../import/read-table.ts';
import { CallError } from '../../call-error.ts';
import { mostPlanLines } from '../../../../shared/model/evening-file.ts';
import { isSurelyTime, readPlanTime } from './read-plan-time.ts';

export interface PlanTable {
  headers: string[];
  fields: PlanField[];
  rows: { line: number; cells: string[] }[];
}

/** As schools and spreadsheets call these columns; compared as the headers of a class list are. */
const names: Readonly<Partial<Record<PlanField, readonly string[]>>> = {
  time: [
    'tijd',
    'tijdstip',
    'begintijd',
    'starttijd',
    'aanvang',
    'begin',
    'van',
    'tijden',
    'tijdslot',
    'slot',
  ].concat(['time', 'starttime', 'start', 'from', 'begins', 'tijdvangesprek']),
  until: ['tot', 'eindtijd', 'einde', 'eind', 'until', 'endtime', 'end', 'to', 'ends'],
  day: ['datum', 'dag', 'avond', 'date', 'day', 'evening'],
};

const nameFields: readonly PlanField[] = ['fullName', 'givenName', 'particle', 'surname', 'studentNumber'];

function fieldOf(header: string): PlanField {
  const plain = normaliseHeader(header);
  const own = (['time', 'until', 'day'] as const).find((field) => names[field]?.includes(plain));
  if (own !== undefined) return own;
  const meaning = findMeaning(header)?.field;
  return nameFields.find((field) => field === meaning) ?? 'ignore';
}

/** A weekday in front is said for people: "di 9 feb". */
export const readPlanDay = (cell: string, today: Day): Day | null =>
  readDay(cell.trim().replace(/^\p{L}{2,9}\.?,?\s+(?=\d)/u, ''), today);

/** Most of the filled cells are so, and there are some. */
function mostly(cells: readonly string[], isSo: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter(isSo).length * 2 > filled.length;
}

/** Each meaning once, but for a name of which the first column counts; then what the cells say. */
function recognise(headers: readonly string[], columns: readonly string[][], today: Day): PlanField[] {
  const fields: PlanField[] = [];
  for (const header of headers) {
    const field = fieldOf(header);
    fields.push(field !== 'ignore' && fields.includes(field) ? 'ignore' : field);
  }
  const fill = (field: PlanField, isSo: (cell: string) => boolean): void => {
    const at = columns.findIndex((cells, column) => fields[column] === 'ignore' && mostly(cells, isSo));
    if (!fields.includes(field) && at >= 0) fields[at] = field;
  };
  fill('time', isSurelyTime);
  fill('time', (cell) => readPlanTime(cell) !== null);
  fill('until', isSurelyTime);
  fill('day', (cell) => readPlanDay(cell, today) !== null);
  const hasName = fields.some((field) => nameFields.includes(field));
  if (!hasName) fill('fullName', (cell) => /\p{L}{2}/u.test(cell));
  // Both parts of the name beside the whole of it: the whole adds nothing.
  return fields.includes('givenName') && fields.includes('surname')
    ? fields.map((field) => (field === 'fullName' ? 'ignore' : field))
    : fields;
}

/** @throws CallError `import-one-column`, `import-no-rows`, `import-too-large`. */
export function readPlanTable(
  all: readonly NumberedRecord[],
  mapping: readonly PlanField[] | null,
  today: Day,
): PlanTable {
  const records = all
    .map(({ line, cells }) => ({ line, cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const header = records
    .slice(0, headerWithin)
    .find(({ cells }) => cells.some((cell) => fieldOf(cell) !== 'ignore') && !cells.some(isSurelyTime));
  const rows = header === undefined ? records : records.filter(({ line }) => line > header.line);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header?.cells.length ?? 0);
  if (width < 2) throw new CallError('import-one-column');
  if (width > mostColumns || rows.length > mostPlanLines) throw new CallError('import-too-large');
  if (rows.length === 0) throw new CallError('import-no-rows');
  const numbers = Array.from({ length: width }, (_, column) => column);
  const columns = numbers.map((column) => rows.map(({ cells }) => cells[column] ?? ''));
  const headers = numbers.map((column) => header?.cells[column] || columnLetters(column));
  const isDropped = (column: number): boolean =>
    isForbiddenHeader(header?.cells[column] ?? '') || isBsnColumn(columns[column] ?? []);
  const kept = columns.map((cells, column) => (isDropped(column) ? cells.map(() => '') : cells));
  const fields =
    mapping === null ? recognise(headers, kept, today) : numbers.map((column) => mapping[column] ?? 'ignore');
  return {
    headers,
    fields: fields.map((field, column) => (isDropped(column) ? 'dropped' : field)),
    rows: rows.map(({ line }, at) => ({ line, cells: kept.map((cells) => cells[at] ?? '') })),
  };
}
