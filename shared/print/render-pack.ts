/** Puts sheets of one or many students into one HTML document for the PDF: nothing loaded from outside, no personal datum in its head. */
import type { Language } from '../model/language.ts';
import type { Household, SheetInput, SheetKind } from '../model/sheet.ts';
import { sheets } from '../text/sheets.ts';
import { mentorSheet } from './mentor-sheet.ts';
import { h, type SheetNode } from './node.ts';
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

/** The agenda with the points of one parent only: what the other brought up stands on no paper but the own. */
const forHousehold = (agenda: SheetInput['agenda'], { points }: Household): SheetInput['agenda'] => {
  const place = agenda.items.find(({ block }) => block === 'parents') ?? agenda.items[0];
  const own = points.map((text) => ({ by: 'parents' as const, text }));
  return {
    ...agenda,
    items: agenda.items.map((item) => ({
      ...item,
      points: [...item.points.filter(({ by }) => by !== 'parents'), ...(item === place ? own : [])],
    })),
  };
};

function parentsSheets({ common, agenda, households = [] }: SheetInput): SheetNode[] {
  if (!common.adultsPresent) return [];
  if (households.length === 0) return [parentsSheet(common, agenda)];
  return households.map((household) =>
    parentsSheet(common, forHousehold(agenda, household), household.who === '' ? null : household.who),
  );
}

/** The sheets of a kind: none for somebody who is not there, and one for each of the homes that come apart. */
export const drawSheets: Readonly<Record<SheetKind, (input: SheetInput) => SheetNode[]>> = {
  student: ({ common, agenda }) => (common.studentPresent ? [studentSheet(common, agenda)] : []),
  parents: parentsSheets,
  mentor: ({ common, agenda, mentor }) => [mentorSheet(common, agenda, mentor)],
};

/**
 * The sheet of a kind, or the sheets of two parents who come apart as one; `null` for somebody who is not there: an
 * absent person gets no paper.
 */
export function sheetOf(kind: SheetKind, input: SheetInput): SheetNode | null {
  const [first, ...more] = drawSheets[kind](input);
  return first === undefined || more.length === 0 ? (first ?? null) : h('div', {}, first, more);
}

const inOrder = (inputs: readonly SheetInput[], { sheets: kinds, groupBy }: PackOptions): SheetNode[] =>
  groupBy === 'student'
    ? inputs.flatMap((input) => kinds.flatMap((kind) => drawSheets[kind](input)))
    : kinds.flatMap((kind) => inputs.flatMap((input) => drawSheets[kind](input)));

/** The rule that brings a font along. */
export const fontFace = ({ weight, dataUrl, unicodeRange }: SheetFont): string =>
  `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};src:url(${dataUrl}) format('woff2');unicode-range:${unicodeRange}}`;

const pageStyle = `@page{size:A4;margin:0}
html,body{margin:0;background:#fff}
.sheet:last-child>.page:last-child{break-after:auto}`;

interface SheetDocument {
  language: Language;
  /** Without a personal datum: it stands in the properties of the PDF. */
  title: string;
  /** Of these sheets, beside the style of all. */
  style: string;
}

/**
 * A complete HTML document of A4 pages. Each sheet begins on a new page and has one h1, from which the outline of the
 * PDF is made. Needs no script; `fonts` are the only resources.
 */
export const renderSheets = (
  nodes: readonly SheetNode[],
  document: SheetDocument,
  fonts: readonly SheetFont[],
): string => renderWritten(nodes.map(toHtml), document, fonts);

/** The document is only ever printed: laid out for a screen as well, a pack would take half as long again. */
const onlyOnPaper = '@media screen{body{display:none}}';

/** The same of sheets that `toHtml` wrote already. */
export function renderWritten(
  written: readonly string[],
  { language, title, style: own }: SheetDocument,
  fonts: readonly SheetFont[],
): string {
  const style = [...fonts.map(fontFace), pageStyle, sheetStyle, own, onlyOnPaper].join('\n');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(title)}</title><style>
${style}
</style></head><body>${written.join('\n')}</body></html>`;
}

/** The sheets of many students, in the order of `inputs` and `options.sheets`. */
export const renderPack = (
  inputs: readonly SheetInput[],
  options: PackOptions,
  fonts: readonly SheetFont[],
): string =>
  renderSheets(
    inOrder(inputs, options),
    { language: options.language, title: sheets[options.language].packTitle, style: '' },
    fonts,
  );
