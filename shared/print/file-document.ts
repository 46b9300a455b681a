/** The file of one student as one HTML document for the PDF: headings that make an outline, nothing loaded from outside. */
import { dateInWords } from '../domain/date-in-words.ts';
import type { Language } from '../model/language.ts';
import type { StudentFile } from '../model/privacy.ts';
import { privacy } from '../text/privacy.ts';
import { libraryStyle } from './library-style.ts';
import { h } from './node.ts';
import { fontFace, type SheetFont } from './render-pack.ts';
import { escapeHtml, toHtml } from './to-html.ts';

/** A complete HTML document of A4 pages. Needs no script; `fonts` are the only resources. */
export function fileDocument(
  { displayName, givenName, made, age, parts }: StudentFile,
  language: Language,
  fonts: readonly SheetFont[],
): string {
  const text = privacy[language];
  const title = text.title(givenName);
  const foot = { left: text.printed(displayName, dateInWords(made, language)), numbers: text.pageNumbers };
  const body = h(
    'div',
    { class: 'library' },
    h(
      'header',
      {},
      h('h1', {}, title),
      h('p', {}, `${text.intro(givenName)} ${text.whoMaySee(givenName, age)}`),
    ),
    parts.map(({ title: part, pairs, entries }) =>
      h(
        'section',
        {},
        h('div', { class: 'head' }, h('h2', {}, part)),
        entries.length === 0 ? h('p', { class: 'small' }, text.nothing) : null,
        h(
          'ul',
          {},
          entries.map(({ heading, lines }) =>
            h(
              'li',
              { class: pairs ? 'kept pair' : 'kept' },
              h('strong', {}, heading),
              lines.map((line) => h('p', { class: 'small' }, line)),
            ),
          ),
        ),
      ),
    ),
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(text.window)}</title><style>
${[...fonts.map(fontFace), libraryStyle(foot)].join('\n')}
.library .pair{display:grid;grid-template-columns:48mm 1fr}
.library .kept{padding:1.6mm 0;border-top:.6pt solid #ddd8cd;break-inside:avoid}
</style></head><body>${toHtml(body)}</body></html>`;
}
