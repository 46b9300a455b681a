/** Damages files as disks, mail programs and ill will do. The same for the same seed. */

/** A small generator of even numbers in [0, 1): mulberry32. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What has a meaning in one of the kinds of files, or broke a reader somewhere before. */
const pieces = [
  '<',
  '>',
  '"',
  "'",
  ';',
  ',',
  '\t',
  '\n',
  '\r\n',
  '=',
  '&',
  '&x;',
  '&#0;',
  '&#x110000;',
  '<!--',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<leerling>',
  '</leerling>',
  '<row r="1048577">',
  '<c r="XFD1" t="s"><v>-1</v></c>',
  '<v>1e309</v>',
  's="99999"',
  '\0',
  '\uFEFF',
  '\u202E',
  '__proto__',
  'constructor',
  'PK\u0003\u0004',
  '9'.repeat(400),
  '</sheetData>',
  'A1:XFD1048576',
  'xmlns:',
  ':',
  '%',
  '\\',
].map((piece) => Buffer.from(piece));

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const at = (length: number, random: () => number): number => Math.floor(random() * (length + 1));
const cut = (bytes: Buffer, from: number, to: number, between: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)]);
const nothing = Buffer.alloc(0);

const mutations: readonly Mutation[] = [
  // One bit, and some bytes.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const place = at(copy.length - 1, random);
    copy[place] = (copy[place] ?? 0) ^ (1 << at(7, random));
    return copy;
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let times = at(8, random); times >= 0; times -= 1)
      copy[at(copy.length - 1, random)] = at(255, random);
    return copy;
  },
  // A part less, a part twice, two parts in each other's place.
  (bytes, random) => {
    const from = at(bytes.length, random);
    return cut(bytes, from, Math.min(bytes.length, from + at(200, random)), nothing);
  },
  (bytes, random) => {
    const from = at(bytes.length, random);
    const part = bytes.subarray(from, from + at(400, random));
    return cut(bytes, from, from, Buffer.concat(Array.from({ length: 1 + at(6, random) }, () => part)));
  },
  (bytes, random) => {
    const [a = 0, b = 0, c = 0] = [
      at(bytes.length, random),
      at(bytes.length, random),
      at(bytes.length, random),
    ].toSorted((x, y) => x - y);
    return Buffer.concat([
      bytes.subarray(0, a),
      bytes.subarray(b, c),
      bytes.subarray(a, b),
      bytes.subarray(c),
    ]);
  },
  // The end is missing.
  (bytes, random) => bytes.subarray(0, at(bytes.length, random)),
  // Something with a meaning, in the middle of it.
  (bytes, random) => {
    const from = at(bytes.length, random);
    return cut(bytes, from, from + at(3, random), pieces[at(pieces.length - 1, random)] ?? nothing);
  },
];

/** One to four damages to a file. */
export function mutate(bytes: Buffer, random: () => number): Buffer {
  let damaged = bytes;
  for (let times = at(3, random); times >= 0; times -= 1)
    damaged = (mutations[at(mutations.length - 1, random)] ?? ((same: Buffer) => same))(damaged, random);
  return damaged;
}
