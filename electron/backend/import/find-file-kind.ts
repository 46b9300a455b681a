/** Tells by its first bytes what kind of file somebody chose. The name of the file counts for nothing. */

/** `compound`: the container of Excel before 2007 and of workbooks with a password. */
export type FileKind = 'zip' | 'compound' | 'xml' | 'other' | 'text';

const starts: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // A zip without any file in it.
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0]],
  // PDF, gzip, 7z, RAR, PNG, JPEG.
  ['other', [0x25, 0x50, 0x44, 0x46]],
  ['other', [0x1f, 0x8b]],
  ['other', [0x37, 0x7a, 0xbc, 0xaf]],
  ['other', [0x52, 0x61, 0x72, 0x21]],
  ['other', [0x89, 0x50, 0x4e, 0x47]],
  ['other', [0xff, 0xd8, 0xff]],
];

/** White space may stand before the first tag of a document that has no declaration. */
const judgedBytes = 512;
/** A tag, a comment, a declaration or a DTD: a list of cells does not begin with any of these. */
const xmlStart = /^\s*<[A-Za-z_!?]/u;

export function findFileKind(bytes: Uint8Array): FileKind {
  const found = starts.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (found) return found[0];
  // Every second byte is enough to know a tag by in either kind of UTF-16; marks go with the zeros.
  const start = Buffer.from(bytes.subarray(0, judgedBytes).filter((byte) => byte !== 0)).toString('latin1');
  return xmlStart.test(start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, ''))
    ? 'xml'
    : 'text';
}
