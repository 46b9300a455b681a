/** Walks through XML that nobody vouches for, tag by tag. Refuses DTDs, loads nothing, and keeps no tree of it. */
import { SaxesParser } from 'saxes';
import { CallError } from '../../call-error.ts';

/** The attributes of a tag by local name. */
export interface Attributes {
  get(name: string): string | undefined;
  /** All of them, by local name. */
  all(): [name: string, value: string][];
}

export interface XmlVisitor {
  /** `name`: the local name, whatever the prefix. Answer false to read no further: the rest is then not looked at. */
  open(name: string, attributes: Attributes): boolean | void;
  /** Text between two tags, in one piece or in several; also that of CDATA. */
  text?(text: string): void;
  close?(name: string): void;
}

/** A class list nests eight deep, a sheet six. */
const deepest = 64;
const mostAttributes = 64;
/** Tags in one file: a whole school of 4,000 students with sixty columns has fewer. Read in a second. */
const mostTags = 500_000;

/** What is left of the tags that one file may have, over all of its parts. */
export interface TagBudget {
  tags: number;
}
export const makeTagBudget = (): TagBudget => ({ tags: mostTags });

/** Characters handed over at once, so that a visitor that has enough can stop early. */
const chunkSize = 65_536;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

class EnoughRead extends Error {}

/** Looks names up as they come: most tags of a sheet have two attributes, and few of these are asked for. */
function byLocalName(attributes: Record<string, string>): Attributes {
  const all = (): [string, string][] =>
    Object.entries(attributes).map(([name, value]) => [localName(name), value]);
  return {
    get: (name) =>
      Object.hasOwn(attributes, name) ? attributes[name] : all().find(([local]) => local === name)?.[1],
    all,
  };
}

const refuseDamaged = (): never => {
  throw new CallError('import-damaged');
};

/**
 * Walks through a whole document. Only the five entities of XML itself are known: a DTD is refused before anything of
 * it is used, so that no entity is ever expanded or fetched.
 * @throws CallError `import-doctype`; `import-xml-unknown` for a web page; `import-damaged` for what is not well-formed or is cut off; `import-too-large`
 *   for more than 64 levels, 64 attributes on a tag or more tags than the budget has left.
 */
export function readXml(text: string, visitor: XmlVisitor, budget: TagBudget): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let attributeCount = 0;
  parser.on('error', refuseDamaged);
  parser.on('doctype', (doctype) => {
    // Some systems save a web page under the name of a workbook.
    throw new CallError(/^\s*html\b/iu.test(doctype) ? 'import-xml-unknown' : 'import-doctype');
  });
  parser.on('opentagstart', () => {
    depth += 1;
    attributeCount = 0;
    budget.tags -= 1;
    if (depth > deepest || budget.tags < 0) throw new CallError('import-too-large');
  });
  // Counted one by one: a tag of millions of them would otherwise be read to its end first.
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > mostAttributes) throw new CallError('import-too-large');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (visitor.open(localName(name), byLocalName(attributes)) === false) throw new EnoughRead();
  });
  parser.on('text', (piece) => visitor.text?.(piece));
  parser.on('cdata', (piece) => visitor.text?.(piece));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close?.(localName(name));
  });
  try {
    for (let at = 0; at < text.length; at += chunkSize) parser.write(text.slice(at, at + chunkSize));
    parser.close();
  } catch (error) {
    if (!(error instanceof EnoughRead)) throw error;
  }
}
