/** The style of the printed library: A4 pages that flow, numbered, with room at the side to write on. */
import { page, type, type Type } from './sheet-measures.ts';

const set = ({ size, leading, bold }: Type): string =>
  `font-size:${size}pt;line-height:${leading}mm;font-weight:${bold ? 700 : 400}`;

/** Text between quotes in a style: nothing of it can end the quotes. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{N} ·:,().-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;

export interface Foot {
  /** What is printed. */
  left: string;
  /** Before, between and after the page number and the number of pages; null: each page is for somebody else. */
  numbers: readonly [string, string, string] | null;
}

const numbered = ([before, between, after]: readonly [string, string, string]): string =>
  `@bottom-right{content:${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)};font:9pt Inter,sans-serif;color:#4b505b}`;

const foot = ({ left, numbers }: Foot): string => `
@page{size:A4;margin:${page.top + 2}mm ${page.side}mm 18mm;
@bottom-left{content:${quoted(left)};font:9pt Inter,sans-serif;color:#4b505b}
${numbers === null ? '' : numbered(numbers)}}`;

/** Colours as in the look's tokens, light only: paper is white. Shapes and words carry what colour says. */
export const libraryStyle = (printed: Foot): string => `${foot(printed)}
html,body{margin:0;background:#fff}
.library{color:#20242c;font-family:Inter,'Liberation Sans',sans-serif;${set(type.body)};print-color-adjust:exact;-webkit-print-color-adjust:exact}
.library *{box-sizing:border-box;margin:0;padding:0;overflow-wrap:anywhere}
.library ul{list-style:none}
.library h1{${set(type.title)}}
.library header{border-bottom:1.4pt solid #20242c;padding-bottom:2.6mm}
.library header p{color:#4b505b;margin-top:1mm}
.library .legend{display:flex;gap:6mm}
.library .legend span{display:flex;gap:1.6mm;align-items:center}
.library h2{${set(type.longTitle)};margin-top:9mm;padding-top:2.4mm;border-top:1pt solid #8a8577;break-after:avoid}
.library header+section h2{border-top:0;margin-top:4mm}
.library .head{break-inside:avoid;break-after:avoid}
.library .head p{color:#4b505b;margin-top:.8mm;${set(type.small)}}
.library h3{${set(type.heading)};margin-top:5mm;break-after:avoid}
.library .entry{display:grid;grid-template-columns:5.6mm minmax(0,1fr);padding:1.6mm 0;border-top:.6pt solid #ddd8cd;break-inside:avoid;margin-right:44mm}
.library.both .entry{margin-right:0}
.library h3+ul>.entry:first-child{border-top:0}
.library .languages{display:grid;grid-auto-columns:minmax(0,1fr);grid-auto-flow:column;column-gap:8mm}
.library .entry p+p{margin-top:.5mm}
.library .small,.library small{color:#4b505b;${set(type.small)}}
.library .shape{width:3.2mm;height:3.2mm;margin-top:.9mm}
.library .legend .shape{margin:0}
.library .voice-student{fill:#a35608}.library .voice-parents{fill:#74386a}.library .voice-mentor{fill:#0e5a63}
.library .voice-together *{fill:#4c5160}
`;
