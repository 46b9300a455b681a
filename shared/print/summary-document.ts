/** The summary as A4 pages: what a team leader reads. Shows the document and nothing else; the preview is this same tree. */
import type { SummaryDocument } from '../model/summary-page.ts';
import { summaryLines } from '../text/summary-lines.ts';
import { summaryPage as words } from '../text/summary-page.ts';
import { capitalise } from '../domain/join-words.ts';
import { libraryStyle } from './library-style.ts';
import { h, type SheetNode } from './node.ts';
import { fontFace, type SheetFont } from './render-pack.ts';
import { summaryBar } from './summary-bar.ts';
import { escapeHtml, toHtml } from './to-html.ts';

type Part = SummaryDocument['parts'][number];
type Table = Part['tables'][number];
type Row = Table['rows'][number];

/** What is said of hidden numbers, and of rounded ones where not all of them are. */
interface Words {
  hidden: string;
  rounded: string | null;
}
const markOf = ({ rounded }: Table, said: Words): string | null => (rounded ? said.rounded : null);

const headOf = (names: readonly (string | SheetNode)[], categories: readonly string[]): SheetNode =>
  h(
    'thead',
    {},
    h(
      'tr',
      {},
      names.map((name) =>
        h('th', { scope: 'col', class: 'name' }, typeof name === 'string' ? capitalise(name) : name),
      ),
      h('td', { class: 'chart' }),
      categories.map((category) => h('th', { scope: 'col', class: 'number' }, capitalise(category))),
    ),
  );

/** Many columns of numbers leave less room for the others. */
const widthOf = (categories: readonly string[]) => (categories.length > 3 ? { class: 'wide' } : {});

/** `mark`: what is said of this line alone. */
const lineOf = (
  labels: readonly string[],
  { numbers }: Pick<Row, 'numbers'>,
  { hidden }: Words,
  mark: string | null = null,
): SheetNode =>
  h(
    'tr',
    {},
    labels.map((label, at) =>
      at === 0
        ? h('th', { scope: 'row', class: 'name' }, capitalise(label), mark && h('small', {}, ` ${mark}`))
        : h('td', { class: 'name' }, label),
    ),
    h('td', { class: 'chart' }, summaryBar(numbers.slice(0, -1))),
    numbers.map((number) =>
      h('td', { class: 'number' }, number === null ? h('small', {}, hidden) : String(number)),
    ),
  );

/** Questions that are not broken down stand together, a line for each, under the title of their part. */
function plainTable(title: string, tables: readonly Table[], said: Words): SheetNode | null {
  const [first] = tables;
  if (first === undefined) return null;
  return h(
    'table',
    widthOf(first.categories),
    headOf([h('h2', {}, title)], first.categories),
    h(
      'tbody',
      {},
      tables.flatMap((table) =>
        table.rows.map((row) => lineOf([table.title], row, said, markOf(table, said))),
      ),
    ),
  );
}

const brokenDown = (table: Table, said: Words, isAlone: boolean): SheetNode => {
  const { title, breakdowns, categories, rows } = table;
  const mark = markOf(table, said);
  return h(
    'section',
    { class: 'question' },
    isAlone ? null : h('h3', {}, capitalise(title)),
    h(
      'table',
      widthOf(categories),
      headOf(
        breakdowns.map((name, at) => (at === 0 && mark !== null ? `${name}, ${mark}` : name)),
        categories,
      ),
      h(
        'tbody',
        {},
        rows.map((row) => lineOf(row.labels, row, said)),
      ),
    ),
  );
};

function partNode({ title, tables }: Part, language: SummaryDocument['language'], said: Words): SheetNode {
  const plain = tables.filter(({ breakdowns }) => breakdowns.length === 0);
  const rest = tables.filter(({ breakdowns }) => breakdowns.length > 0);
  const isAlone = tables.length === 1 && tables[0]?.title === title;
  return h(
    'section',
    { class: 'summary-part' },
    plain.length === 0 ? h('h2', {}, title) : null,
    plainTable(
      title,
      plain.map((table) => (isAlone ? { ...table, title: words[language].all } : table)),
      said,
    ),
    rest.map((table) => brokenDown(table, said, isAlone)),
  );
}

/** Everything that is on the pages. */
export function summaryPages(document: SummaryDocument): SheetNode {
  const { language, title, population, period, headlines, parts, protection } = document;
  const { hidden, rounded } = summaryLines[language];
  const tables = parts.flatMap((part) => part.tables);
  const isMixed = tables.some((table) => table.rounded) && !tables.every((table) => table.rounded);
  const said: Words = { hidden, rounded: isMixed ? rounded : null };
  return h(
    'div',
    { class: 'library summary' },
    h('header', {}, h('h1', {}, title), h('p', {}, `${capitalise(population)}, ${period}`)),
    headlines.length === 0
      ? null
      : h(
          'section',
          { class: 'headlines' },
          headlines.map((sentence) => h('p', {}, sentence)),
        ),
    parts.map((part) => partNode(part, language, said)),
    h(
      'section',
      { class: 'protection' },
      h('h2', {}, words[language].howProtected),
      h(
        'ul',
        {},
        protection.map((sentence) => h('li', {}, sentence)),
      ),
    ),
  );
}

/** Colours of the mentor's voice and of paper: a bar has a dark piece, a light one, and an edge for black and white. */
export const summaryStyle = `
.summary .headlines{margin-top:5mm}
.summary .headlines p{font-size:13pt;line-height:6.2mm;margin-top:1.6mm;text-wrap:pretty}
.summary .summary-part{margin-top:5.4mm}
.summary .summary-part h2,.summary .protection>h2{color:#20242c;font-size:12.5pt;line-height:5.6mm;margin-top:0;padding-top:0;border-top:0}
.summary h3{font-size:10pt;line-height:4.6mm;margin-top:3.4mm}
.summary h2+.question>h3{margin-top:1mm}
.summary table{width:100%;border-collapse:collapse;margin-top:1.2mm;table-layout:fixed}
.summary thead{display:table-header-group}
.summary tr{break-inside:avoid}
.summary th,.summary td{text-align:left;font-weight:400;padding:1.1mm 0;border-top:.6pt solid #ddd8cd;vertical-align:middle}
.summary thead th,.summary thead td{border-top:0;border-bottom:.8pt solid #8a8577;color:#4b505b;font-size:9pt;line-height:4.3mm;padding:0 0 .8mm;vertical-align:bottom}
.summary tbody tr:first-child>*{border-top:0}
.summary thead h2{white-space:nowrap}
.summary .name{padding-right:3mm}
.summary .chart{width:44mm;padding-right:4mm}
.summary .number{width:24mm;text-align:right;font-variant-numeric:tabular-nums;padding-left:2mm}
.summary thead .number{text-align:right}
.summary .number:last-child{width:17mm}
.summary .summary-bar{display:block;width:100%;height:2.8mm}
.summary .summary-bar rect{stroke:#0e5a63;stroke-width:.5}
.summary .summary-piece-0,.summary .of-4 .summary-piece-3{fill:#0e5a63}
.summary .summary-piece-1,.summary .of-4 .summary-piece-0{fill:#e2eff0}
.summary .of-4 .summary-piece-1{fill:#a9cdd1}
.summary .summary-piece-2{fill:#4d949c}
.summary .wide .chart{width:34mm}
.summary .wide .number{width:18.5mm}
.summary .question,.summary .summary-part>table{break-inside:avoid-page}
.summary .question+.question{margin-top:3.4mm}
.summary .protection{break-inside:avoid;margin-top:7mm;border-top:1pt solid #8a8577}
.summary .protection>h2{margin-top:3mm}
.summary .protection li{margin-top:.9mm;color:#4b505b;font-size:9pt;line-height:4.3mm}
`;

/** A complete HTML document of A4 pages. Needs no script; `fonts` are the only resources. */
export function summaryDocument(document: SummaryDocument, fonts: readonly SheetFont[]): string {
  const { language, title } = document;
  const style = libraryStyle({ left: title, numbers: words[language].pageNumbers });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(title)}</title><style>
${[...fonts.map(fontFace), style, summaryStyle].join('\n')}
</style></head><body>${toHtml(summaryPages(document))}</body></html>`;
}
