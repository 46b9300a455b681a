/** Puts sheets of one or many students into one HTML document for the PDF: nothing loaded from outside, no personal datum in its head. */
import type { Language } from '../model/language.ts';
import type { SheetInput, SheetKind } from '../model/sheet.ts';
import { sheets } from '../text/sheets.ts';
import { mentorSheet } from './mentor-sheet.ts';
import type { SheetNode } from './node.ts';
import { parentsSheet } from './parents-sheet.ts';
import { sheetStyle } from './sheet-style.ts';
import { studentSheet } from './student-sheet.ts';
import { escapeHtml, toHtml } from './to-html.ts';

export interface SheetFont {
  weight: 400 | 700;
  /** A static cut as `data:font/woff2;base64,…`: variable fonts would print as nameless Type 3 fonts. */
  dataUrl: string;
  /** As in CSS `unicode-range`. */
  unicodeRange: string;
}

export interface PackOptions {
  sheets: readonly SheetKind[];
  /** student: all sheets of one student together; sheet: all sheets of one kind together. */
  groupBy: 'student' | 'sheet';
  language: Language;
}

const drawSheet: Readonly<Record<SheetKind, (input: SheetInput) => SheetNode | null>> = {
  student: ({ common, agenda }) => (common.studentPresent ? studentSheet(common, agenda) : null),
  parents: ({ common, agenda }) => (common.adultsPresent ? parentsSheet(common, agenda) : null),
  mentor: ({ common, agenda, mentor }) => mentorSheet(common, agenda, mentor),
};

/** The sheet of a kind; `null` for somebody who is not there: an absent person gets no paper. */
export const sheetOf = (kind: SheetKind, input: SheetInput): SheetNode | null => drawSheet[kind](input);

const inOrder = (inputs: readonly SheetInput[], { sheets: kinds, groupBy }: PackOptions): SheetNode[] =>
  (groupBy === 'student'
    ? inputs.flatMap((input) => kinds.map((kind) => sheetOf(kind, input)))
    : kinds.flatMap((kind) => inputs.map((input) => sheetOf(kind, input)))
  ).filter((sheet) => sheet !== null);

/** The rule that brings a font along. */
export const fontFace = ({ weight, dataUrl, unicodeRange }: SheetFont): string =>
  `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};src:url(${dataUrl}) format('woff2');unicode-range:${unicodeRange}}`;

const pageStyle = `@page{size:A4;margin:0}
html,body{margin:0;background:#fff}
.sheet:last-child>.page:last-child{break-after:auto}`;

/**
 * A complete HTML document of A4 pages, in the order of `inputs` and `options.sheets`. Each sheet begins on a new page
 * and has one h1, from which the outline of the PDF is made. Needs no script; `fonts` are the only resources.
 */
export function renderPack(
  inputs: readonly SheetInput[],
  options: PackOptions,
  fonts: readonly SheetFont[],
): string {
  const title = sheets[options.language].packTitle;
  const style = [...fonts.map(fontFace), pageStyle, sheetStyle].join('\n');
  return `<!doctype html>
<html lang="${options.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(title)}</title><style>
${style}
</style></head><body>${inOrder(inputs, options).map(toHtml).join('\n')}</body></html>`;
}
