/** Reads the students of an EDEXML or UWLR file as rows under the names of their tags. Reads no teachers and keeps no tree. */
import { CallError } from '../../call-error.ts';
import { mostColumns, mostRecords, type NumberedRecord } from '../read-table.ts';
import { decodeXml } from './decode-xml.ts';
import { type Attributes, makeTagBudget, readXml } from './read-xml.ts';

export type SchoolXmlFormat = 'edexml' | 'uwlr';

export interface SchoolXml {
  format: SchoolXmlFormat;
  /** The names of the tags first, then one record for each student, numbered from 2. */
  records: NumberedRecord[];
}

/** Documents of UWLR 2.2 (namespace leerresultaten/2/leerlinggegevens), bare or in the envelope of a SOAP message. */
const uwlrRoots = /^(?:leerlinggegevens|leerlingen_antwoord|structuur_antwoord)/iu;
const rootWithin = 4;
/** Longer text in a tag is no name, number or class; it is cut, and the row is then refused as too long. */
const longestCell = 400;

/** A reference to a group, as attribute (`<groep key="3"/>`) or as text. The first is the class: a student has one. */
const groupColumn = 'groep';
const combinedColumn = 'samengestelde_groep';
const numberColumn = 'leerlingnummer';
const yearColumn = 'jaargroep';

interface Group {
  /** The name of its tag: the two kinds have keys of their own. */
  kind: string;
  key: string;
  name: string;
  year: string;
}

/**
 * In EDEXML the groups 1-8 are those of primary school and 11-16 the years 1-6 of secondary school. Anything else is
 * for the mentor to look at, or means that the year is not known.
 */
export function readYearGroup(text: string): string {
  const code = text.trim();
  if (/^1[1-6]$/u.test(code)) return code.slice(1);
  return /^(?:[0-9]|10|[A-Za-z]|onbekend)?$/iu.test(code) ? '' : code;
}

const isGroup = (name: string): boolean => name === groupColumn || name === combinedColumn;
const groupKey = (kind: string, key: string): string => `${kind}/${key}`;

class SchoolReader {
  readonly groups = new Map<string, Group>();
  readonly students: Map<string, string>[] = [];
  readonly columns = new Set<string>();
  format: SchoolXmlFormat | null = null;
  readonly #path: string[] = [];
  #group: Group | null = null;
  #student: Map<string, string> | null = null;
  #studentDepth = 0;
  #text = '';

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1) ?? '';
    this.#path.push(name);
    this.#text = '';
    if (this.format === null) this.#readRoot(name);
    const key = attributes.get('key') ?? '';
    if (this.#student) this.#readInside(name, attributes);
    else if (name === 'leerling' && parent === 'leerlingen') this.#startStudent(attributes);
    else if (isGroup(name) && parent === 'groepen' && !this.#path.includes('leerkrachten'))
      this.#group = { kind: name, key, name: '', year: '' };
  }
  text(piece: string): void {
    if (this.#text.length < longestCell) this.#text += piece.slice(0, longestCell);
  }
  close(name: string): void {
    const text = this.#text.trim();
    this.#text = '';
    this.#path.pop();
    if (this.#student) this.#closeInside(name, text);
    else if (this.#group) this.#closeInGroup(this.#group, name, text);
  }

  #readRoot(name: string): void {
    if (/^edex/iu.test(name)) this.format = 'edexml';
    else if (uwlrRoots.test(name)) this.format = 'uwlr';
    else if (this.#path.length >= rootWithin) throw new CallError('import-xml-unknown');
  }
  #startStudent(attributes: Attributes): void {
    this.#student = new Map();
    this.#studentDepth = this.#path.length;
    for (const [name, value] of attributes.all()) this.#put(name === 'key' ? numberColumn : name, value);
  }
  #readInside(name: string, attributes: Attributes): void {
    const key = attributes.get('key');
    if (key !== undefined && isGroup(name)) this.#put(name, key);
  }
  #closeInside(name: string, text: string): void {
    const depth = this.#path.length + 1;
    if (depth === this.#studentDepth) return this.#endStudent();
    const parent = this.#path.at(-1) ?? '';
    if (name === 'key' && depth === this.#studentDepth + 1) this.#put(numberColumn, text);
    else if (name === 'key' && isGroup(parent)) this.#put(parent, text);
    // Deeper tags belong to something else than the student: additions, locations, former schools.
    else if (depth === this.#studentDepth + 1) this.#put(name, text);
  }
  #closeInGroup(group: Group, name: string, text: string): void {
    if (name === 'key') group.key = text;
    if (name === 'naam') group.name = text;
    if (name === yearColumn) group.year = readYearGroup(text);
    if (this.#path.at(-1) !== 'groepen') return;
    this.groups.set(groupKey(group.kind, group.key), group);
    this.#group = null;
  }
  #endStudent(): void {
    if (this.#student) this.students.push(this.#student);
    this.#student = null;
    if (this.students.length > mostRecords) throw new CallError('import-too-large');
  }
  #put(column: string, value: string): void {
    if (value === '' || this.#student?.has(column) !== false) return;
    this.columns.add(column);
    if (this.columns.size > mostColumns) throw new CallError('import-too-large');
    this.#student.set(column, value.slice(0, longestCell));
  }
}

/** The row of a student: its group by name, its year as the secondary school counts it. */
function toCells(
  student: ReadonlyMap<string, string>,
  columns: readonly string[],
  groups: ReadonlyMap<string, Group>,
): string[] {
  const group = groups.get(groupKey(groupColumn, student.get(groupColumn) ?? ''));
  const own = student.get(yearColumn);
  return columns.map((column) => {
    const value = student.get(column) ?? '';
    if (isGroup(column)) return groups.get(groupKey(column, value))?.name ?? value;
    if (column === yearColumn) return own === undefined ? (group?.year ?? '') : readYearGroup(own);
    return value;
  });
}

/**
 * The students of an EDEXML 2.1 or UWLR 2.2 document, by local names, whatever prefix or namespace they carry. The
 * school's key of a student, as attribute or as element, is the student number.
 * @throws CallError `import-xml-unknown` for any other XML, `import-no-rows`, and as `decodeXml` and `readXml`.
 */
export function readSchoolXml(bytes: Uint8Array): SchoolXml {
  const reader = new SchoolReader();
  readXml(
    decodeXml(bytes),
    {
      open: (name, attributes) => reader.open(name, attributes),
      text: (piece) => reader.text(piece),
      close: (name) => reader.close(name),
    },
    makeTagBudget(),
  );
  const { format, students, groups } = reader;
  if (format === null) throw new CallError('import-xml-unknown');
  if (students.length === 0) throw new CallError('import-no-rows');
  if ([...groups.values()].some(({ year }) => year !== '')) reader.columns.add(yearColumn);
  const columns = [...reader.columns];
  return {
    format,
    records: [
      { line: 1, cells: columns },
      ...students.map((student, at) => ({ line: at + 2, cells: toCells(student, columns, groups) })),
    ],
  };
}
