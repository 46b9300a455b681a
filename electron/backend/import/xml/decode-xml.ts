/** Turns the bytes of an XML document into text by its own declaration. Must not guess where the document says it. */
import { CallError } from '../../call-error.ts';

/** Names that a declaration may use, as `TextDecoder` calls them. Latin-1 is read as Windows-1252, as browsers do. */
const known: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
]);

/** A declaration stands at the very start and is short. */
const declaredWithin = 256;
const declaration = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/u;

function findEncoding(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  // UTF-32 has a mark that begins as that of UTF-16; no school system writes it.
  if (a === 0xff && b === 0xfe && (c !== 0 || d !== 0)) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Without a mark a document begins with "<" or white space, and so with a zero on one side of it.
  if (a !== 0 && b === 0) return 'utf-16le';
  if (a === 0 && b !== 0) return 'utf-16be';
  const declared = declaration.exec(Buffer.from(bytes.subarray(0, declaredWithin)).toString('latin1'))?.[1];
  if (declared === undefined) return 'utf-8';
  const encoding = known.get(declared.toLowerCase());
  if (encoding === undefined) throw new CallError('import-damaged');
  return encoding;
}

/**
 * The text of an XML document: by its byte-order mark, by the zeros of UTF-16, by its declaration, else UTF-8.
 * @throws CallError `import-damaged` for an encoding that nobody writes, or bytes that do not fit the encoding.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = findEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CallError('import-damaged');
  }
}
