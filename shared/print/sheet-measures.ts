/** The measures of the A4 pages, shared by the style and by the rules that decide how much fits. Millimetres, unless said. */

export const page = { width: 210, height: 297, top: 12, side: 17, bottom: 9.5 } as const;
export const innerWidth = page.width - 2 * page.side;
export const innerHeight = page.height - page.top - page.bottom;

/** Space between two parts of a page, and between the two columns of a pair. */
export const partGap = 4;
export const columnGap = 8;
/** Handwriting of a twelve-year-old fits between these (look/README). */
export const writingLine = 7.4;

export interface Type {
  /** Size in points. */
  size: number;
  /** Height of one line. */
  leading: number;
  bold: boolean;
}
/** 10.5 pt is what an arm's length asks of running text; `small` is for what one looks up, not reads. */
export const type = {
  title: { size: 20, leading: 8.4, bold: true },
  longTitle: { size: 14, leading: 6, bold: true },
  heading: { size: 11.5, leading: 5.6, bold: true },
  body: { size: 10.5, leading: 5, bold: false },
  strong: { size: 10.5, leading: 5, bold: true },
  small: { size: 9, leading: 4.3, bold: false },
} as const satisfies Record<string, Type>;

const mmPerPoint = 25.4 / 72;
/** Upper bounds of the advance widths of Inter Regular in em, by group; measured in Chromium. */
const groups: readonly (readonly [string, number])[] = [
  ['ijlïî', 0.245],
  [' I‘’', 0.283],
  ["!',.:·", 0.305],
  ['t`;', 0.33],
  ['()/[\\]f|', 0.375],
  ['r1', 0.41],
  ['-^_{}“”"', 0.47],
  ['*?–s', 0.53],
  ['kxz', 0.555],
  ['vyac7àäâáçJL', 0.573],
  ['ehnuéèëêöôüûóòñ', 0.597],
  ['oF5', 0.603],
  ['236bdgpqE', 0.622],
  ['0489#$&PRSTZÉÈË', 0.65],
  ['ABKVXY+<=>~', 0.7],
  ['CDGHUNOQ', 0.77],
  ['w…', 0.87],
  ['mM', 0.905],
  ['W%@', 0.99],
];
const widths = new Map(groups.flatMap(([characters, em]) => Array.from(characters, (c) => [c, em] as const)));
/** Letters outside the table: the accented ones are at most this wide; a full-width sign or a picture is wider than any. */
const otherWidth = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.8 : 1.4);
/** Inter Bold sets ordinary text 2 to 3 % wider than Inter Regular. */
const boldFactor = 1.045;

/** Width of a text on one line in mm, never too small. */
export function widthOf(text: string, { size, bold }: Type): number {
  let em = 0;
  for (const character of text) em += widths.get(character) ?? otherWidth(character);
  return em * size * mmPerPoint * (bold ? boldFactor : 1);
}

export interface Run {
  text: string;
  style: Type;
}

/**
 * Lines that texts of several styles, one after the other, take in a column of `width` mm, never too few; 0 for no text.
 * Breaks where the browser breaks: at spaces, and inside a word that is wider than the column.
 */
export function linesOfRuns(runs: readonly Run[], width: number): number {
  let lines = 0;
  let left = 0;
  for (const { text, style } of runs) {
    const space = widthOf(' ', style);
    for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
      const wide = widthOf(word, style);
      if (lines > 0 && wide + space <= left) {
        left -= wide + space;
      } else {
        // A word that is broken leaves up to one letter's room at the end of each line.
        const full = wide <= width ? width : width - style.size * mmPerPoint;
        const own = Math.max(1, Math.ceil(wide / full));
        lines += own;
        left = own * full - wide;
      }
    }
  }
  return lines;
}

export const linesOf = (text: string, width: number, style: Type): number =>
  linesOfRuns([{ text, style }], width);

/** Height in mm of a text in a column of `width` mm. */
export const heightOf = (text: string, width: number, style: Type): number =>
  linesOf(text, width, style) * style.leading;

/** Height in mm of a text with a small remark after it on the same lines. */
export const heightOfTwo = (text: string, style: Type, small: string, width: number): number =>
  linesOfRuns(
    [
      { text, style },
      { text: small, style: type.small },
    ],
    width,
  ) * style.leading;
