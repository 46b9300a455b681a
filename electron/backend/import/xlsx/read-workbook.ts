/** Reads one sheet of a workbook (.xlsx) as rows of text. Opens no link, no macro and no picture, and calculates nothing. */
import { CallError } from '../../call-error.ts';
import { countMeanings } from '../recognise-columns.ts';
import { headerWithin, type NumberedRecord } from '../read-table.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { makeTagBudget, readXml, type TagBudget, type XmlVisitor } from '../xml/read-xml.ts';
import type { CellContext } from './cell-text.ts';
import type { DaySystem } from './read-serial-day.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readZip } from './read-zip.ts';

export interface Workbook {
  /** Names of the sheets that are not hidden. */
  sheets: string[];
  /** The one that was read. */
  sheet: number;
  daySystem: DaySystem;
  records: NumberedRecord[];
}

type Parts = ReadonlyMap<string, Buffer>;

/** A list has a few sheets; looking through more of them for the right one would only take long. */
const mostSheets = 50;

const wanted = /(?:^mimetype$|\.xml$|\.rels$|(?:^|\/)workbook\.bin$)/iu;

/** The part with this address, which may begin with a slash and is not particular about case. */
function findPart(parts: Parts, path: string): string | null {
  const address = path.replace(/^\//u, '').toLowerCase();
  const found = [...parts].find(([name]) => name.toLowerCase() === address);
  return found ? decodeXml(found[1]) : null;
}

/** Relationship id → address of the part, seen from the folder of the workbook. */
function readRelations(text: string | null, folder: string, budget: TagBudget): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (text === null) return targets;
  const visitor: XmlVisitor = {
    open(name, attributes) {
      const target = attributes.get('Target') ?? '';
      // A part outside the file is somewhere on a disk or a network: nothing to open.
      if (name === 'Relationship' && attributes.get('TargetMode') !== 'External')
        targets.set(attributes.get('Id') ?? '', target.startsWith('/') ? target : `${folder}${target}`);
    },
  };
  readXml(text, visitor, budget);
  return targets;
}

interface Listing {
  daySystem: DaySystem;
  sheets: { name: string; part: string }[];
}

function readListing(text: string, relations: ReadonlyMap<string, string>, budget: TagBudget): Listing {
  const listing: Listing = { daySystem: 1900, sheets: [] };
  const visitor: XmlVisitor = {
    open(name, attributes) {
      if (name === 'workbookPr' && ['1', 'true'].includes(attributes.get('date1904') ?? ''))
        listing.daySystem = 1904;
      const part = relations.get(attributes.get('id') ?? '');
      const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
      if (name === 'sheet' && part !== undefined && !hidden && listing.sheets.length < mostSheets)
        listing.sheets.push({ name: attributes.get('name') ?? '', part });
    },
  };
  readXml(text, visitor, budget);
  return listing;
}

const hasHeader = (records: readonly NumberedRecord[]): boolean =>
  records.slice(0, headerWithin).some(({ cells }) => countMeanings(cells) > 1);

/** The first sheet that looks like a class list, else the first with anything in it. */
function findSheet(read: (sheet: number) => NumberedRecord[], count: number) {
  let filled: { sheet: number; records: NumberedRecord[] } | undefined;
  for (let sheet = 0; sheet < count; sheet += 1) {
    const records = read(sheet);
    if (hasHeader(records)) return { sheet, records };
    if (records.length > 0) filled ??= { sheet, records };
  }
  return filled;
}

/** The sentence for what is a zip file and no workbook. */
function refuseOther(parts: Parts): never {
  const kind = parts.get('mimetype')?.toString('latin1') ?? '';
  if (kind.startsWith('application/vnd.oasis.opendocument.spreadsheet')) throw new CallError('import-ods');
  if ([...parts.keys()].some((name) => /(?:^|\/)workbook\.bin$/iu.test(name)))
    throw new CallError('import-xls');
  throw new CallError('import-zip');
}

/**
 * @param chosen the place of a sheet in `sheets`; null: the first that looks like a class list.
 * @param options `withTimes`: a cell that holds day and time keeps both.
 * @throws CallError `import-ods`, `import-xls` (binary workbook), `import-zip`, `import-empty`, `import-damaged`,
 *   `import-doctype`, `import-too-large`, and as `readZip`.
 */
export function readWorkbook(
  bytes: Uint8Array,
  chosen: number | null,
  { withTimes = false }: { withTimes?: boolean } = {},
): Workbook {
  const parts = readZip(bytes, (name) => wanted.test(name));
  const budget = makeTagBudget();
  const roots = readRelations(findPart(parts, '_rels/.rels'), '', budget);
  const book =
    [...roots.values()].find((path) => /(?:^|\/)workbook\d*\.xml$/iu.test(path)) ?? 'xl/workbook.xml';
  const workbook = findPart(parts, book);
  if (workbook === null) refuseOther(parts);

  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const file = book.slice(folder.length);
  const relations = readRelations(findPart(parts, `${folder}_rels/${file}.rels`), folder, budget);
  const { sheets, daySystem } = readListing(workbook, relations, budget);
  const byKind = (name: string): string | null => {
    const path = [...relations.values()].find((target) => target.toLowerCase().endsWith(`/${name}`));
    return path === undefined ? null : findPart(parts, path);
  };
  const styles = byKind('styles.xml');
  const strings = byKind('sharedstrings.xml');
  const context: CellContext = {
    daySystem,
    withTimes,
    styles: styles === null ? [] : readStyles(styles, budget),
    strings: strings === null ? [] : readSharedStrings(strings, budget),
  };
  const read = (sheet: number): NumberedRecord[] => {
    const text = findPart(parts, sheets[sheet]?.part ?? '');
    return text === null ? [] : readSheet(text, context, budget);
  };
  const found = chosen === null ? findSheet(read, sheets.length) : { sheet: chosen, records: read(chosen) };
  if (found === undefined || found.records.length === 0) throw new CallError('import-empty');
  return { sheets: sheets.map(({ name }) => name), daySystem, ...found };
}
