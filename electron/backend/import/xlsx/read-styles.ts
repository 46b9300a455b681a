/** Reads from the styles of a workbook how the number in a cell is meant: a day, or a number with zeros in front. */
import { type Attributes, readXml, type TagBudget, type XmlVisitor } from '../xml/read-xml.ts';

/** `day`: a serial number; a number: at least so many digits; `plain`: as it stands. */
export type NumberMeaning = 'day' | 'plain' | number;

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30, and its lists for East Asian languages). */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Text in quotes, colours and languages in brackets, and escaped or padding signs say nothing about the number. */
const decoration = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu;

/** What a format code makes of a number. Only the part for positive numbers counts. */
export function readFormat(code: string): NumberMeaning {
  const [positive = ''] = code.replaceAll(decoration, '').split(';');
  if (/^0{2,20}$/u.test(positive)) return positive.length;
  // "m" alone may be minutes, so a day or a year has to be there.
  return /[dyj]/iu.test(positive) && !/general/iu.test(positive) ? 'day' : 'plain';
}

/** The meaning of each style that a cell can name, by its place. */
export function readStyles(text: string, budget: TagBudget): NumberMeaning[] {
  const own = new Map<string, NumberMeaning>();
  const meanings: NumberMeaning[] = [];
  let inCells = false;
  const meaningOf = (attributes: Attributes): NumberMeaning => {
    const id = attributes.get('numFmtId') ?? '0';
    return own.get(id) ?? (isBuiltInDay(Number(id)) ? 'day' : 'plain');
  };
  const visitor: XmlVisitor = {
    open(name, attributes) {
      if (name === 'numFmt')
        own.set(attributes.get('numFmtId') ?? '', readFormat(attributes.get('formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) meanings.push(meaningOf(attributes));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  };
  readXml(text, visitor, budget);
  return meanings;
}
