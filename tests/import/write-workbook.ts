/** Writes workbooks for tests, with each way in which programs put a value into a cell. Knows nothing of the reader. */
import { writeZip, type ZipPart } from './write-zip.ts';

/** A string is a shared text, as Excel writes it. */
export type Cell =
  | string
  | null
  | { inline: string }
  | { rich: readonly string[]; spoken?: string }
  | { number: number | string; style?: Style }
  | { formula: string; saved: string | number; style?: Style }
  | { error: string };

/** The places of the styles in `styles.xml` below. */
export const styles = { plain: 0, builtInDay: 1, ownDay: 2, sixDigits: 3, time: 4 } as const;
export type Style = keyof typeof styles;

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** "A2:A4" */
  merges?: readonly string[];
  hidden?: boolean;
}
interface Options {
  date1904?: boolean;
  /** Before every tag: `x:`. Namespaces may be spelled any way. */
  prefix?: string;
  /** More parts, or others under the same name. */
  more?: readonly ZipPart[];
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // What XML has no room for, Excel writes in this way.
    .replaceAll(
      /[^\P{Cc}\t\n]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );

export function columnName(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

class Texts {
  readonly #places = new Map<string, number>();
  place(item: string): number {
    const found = this.#places.get(item) ?? this.#places.size;
    this.#places.set(item, found);
    return found;
  }
  get items(): string[] {
    return [...this.#places.keys()];
  }
}

const styleOf = (style: Style | undefined): string => (style === undefined ? '' : ` s="${styles[style]}"`);
const textTag = (p: string, text: string): string => `<${p}t xml:space="preserve">${escapeXml(text)}</${p}t>`;

function writeCell(cell: Cell, name: string, p: string, texts: Texts): string {
  if (cell === null) return '';
  const shared = (item: string): string =>
    `<${p}c r="${name}" t="s"><${p}v>${texts.place(item)}</${p}v></${p}c>`;
  if (typeof cell === 'string') return shared(textTag(p, cell));
  if ('inline' in cell)
    return `<${p}c r="${name}" t="inlineStr"><${p}is>${textTag(p, cell.inline)}</${p}is></${p}c>`;
  if ('rich' in cell) {
    const runs = cell.rich.map((run) => `<${p}r><${p}rPr><${p}b/></${p}rPr>${textTag(p, run)}</${p}r>`);
    const spoken =
      cell.spoken === undefined ? '' : `<${p}rPh sb="0" eb="1">${textTag(p, cell.spoken)}</${p}rPh>`;
    return shared(runs.join('') + spoken);
  }
  if ('error' in cell) return `<${p}c r="${name}" t="e"><${p}v>${cell.error}</${p}v></${p}c>`;
  if ('number' in cell)
    return `<${p}c r="${name}"${styleOf(cell.style)}><${p}v>${cell.number}</${p}v></${p}c>`;
  const type = typeof cell.saved === 'string' ? ' t="str"' : '';
  const saved = escapeXml(String(cell.saved));
  return `<${p}c r="${name}"${styleOf(cell.style)}${type}><${p}f>${escapeXml(cell.formula)}</${p}f><${p}v>${saved}</${p}v></${p}c>`;
}

function writeSheet({ rows, merges = [] }: Sheet, p: string, texts: Texts): string {
  const lines = rows.map((cells, at) => {
    const written = cells.map((cell, column) => writeCell(cell, `${columnName(column)}${at + 1}`, p, texts));
    return `<${p}row r="${at + 1}">${written.join('')}</${p}row>`;
  });
  const areas = merges.map((area) => `<${p}mergeCell ref="${area}"/>`).join('');
  const merged = areas === '' ? '' : `<${p}mergeCells count="${merges.length}">${areas}</${p}mergeCells>`;
  return `${open('worksheet', p)}<${p}sheetData>${lines.join('')}</${p}sheetData>${merged}</${p}worksheet>`;
}

const open = (tag: string, p: string): string => {
  const own = p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`;
  return `${declaration}<${p}${tag} ${own}="${namespace}" xmlns:r="${relations}">`;
};

const writeStyles = (p: string): string => `${open('styleSheet', p)}
<${p}numFmts count="3"><${p}numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/>
<${p}numFmt numFmtId="165" formatCode="000000"/><${p}numFmt numFmtId="166" formatCode="[h]:mm"/></${p}numFmts>
<${p}cellStyleXfs count="1"><${p}xf numFmtId="14"/></${p}cellStyleXfs>
<${p}cellXfs count="5"><${p}xf numFmtId="0"/><${p}xf numFmtId="14"/><${p}xf numFmtId="164"/>
<${p}xf numFmtId="165"/><${p}xf numFmtId="166"/></${p}cellXfs></${p}styleSheet>`;

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
const writeRelations = (lines: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packageRelations}">${lines.join('')}</Relationships>`;

/** The parts of a workbook, in the order in which Excel writes them. */
export function workbookParts(sheets: readonly Sheet[], options: Options = {}): ZipPart[] {
  const { date1904 = false, prefix: p = '', more = [] } = options;
  const texts = new Texts();
  const written = sheets.map((sheet) => writeSheet(sheet, p, texts));
  const listed = sheets.map(
    ({ name, hidden = false }, at) =>
      `<${p}sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const parts: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      bytes: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    { name: '_rels/.rels', bytes: writeRelations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      bytes: `${open('workbook', p)}<${p}workbookPr${date1904 ? ' date1904="1"' : ''}/><${p}sheets>${listed.join('')}</${p}sheets></${p}workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: writeRelations([
        ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
        relation('rId90', 'styles', 'styles.xml'),
        relation('rId91', 'sharedStrings', '/xl/sharedStrings.xml'),
      ]),
    },
    ...written.map((bytes, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, bytes })),
    { name: 'xl/styles.xml', bytes: writeStyles(p) },
    {
      name: 'xl/sharedStrings.xml',
      bytes: `${open('sst', p)}${texts.items.map((item) => `<${p}si>${item}</${p}si>`).join('')}</${p}sst>`,
    },
  ];
  const names = new Set(more.map(({ name }) => name));
  return [...parts.filter(({ name }) => !names.has(name)), ...more];
}

export const writeWorkbook = (sheets: readonly Sheet[], options: Options = {}): Buffer =>
  writeZip(workbookParts(sheets, options));
