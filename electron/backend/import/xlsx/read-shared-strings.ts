/** Reads the texts that the cells of a workbook share. Rich text becomes plain; how a word is pronounced is left out. */
import { readXml, type TagBudget, type XmlVisitor } from '../xml/read-xml.ts';
import { longestText } from './cell-text.ts';
import { unescapeText } from './unescape-text.ts';

/** The texts in their order. */
export function readSharedStrings(text: string, budget: TagBudget): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  const visitor: XmlVisitor = {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = !inPhonetic;
    },
    text(piece) {
      if (inText && current.length < longestText) current += piece.slice(0, longestText);
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(unescapeText(current));
    },
  };
  readXml(text, visitor, budget);
  return strings;
}
