/** The page for the data protection officer as A4 pages. Holds nothing of the vault. */
import type { Language } from '../model/language.ts';
import type { PrivacyPage } from '../model/privacy-page.ts';
import { privacyPage } from '../text/privacy-page.ts';
import { libraryStyle } from './library-style.ts';
import { h } from './node.ts';
import { fontFace, type SheetFont } from './render-pack.ts';
import { escapeHtml, toHtml } from './to-html.ts';

/** A complete HTML document. Needs no script; `fonts` are the only resources. */
export function privacyDocument(
  { parts }: PrivacyPage,
  language: Language,
  fonts: readonly SheetFont[],
): string {
  const text = privacyPage[language];
  const body = h(
    'div',
    { class: 'library' },
    h('header', {}, h('h1', {}, text.title), h('p', {}, text.intro)),
    parts.map(({ title, lines }) =>
      h(
        'section',
        {},
        h('div', { class: 'head' }, h('h2', {}, title)),
        h(
          'ul',
          {},
          lines.map(({ heading, text: said, checks }) =>
            h(
              'li',
              { class: 'kept' },
              h('strong', {}, heading),
              h(
                'div',
                {},
                h('p', {}, said),
                checks.length === 0 ? null : h('p', { class: 'small' }, `${text.check} ${checks.join(', ')}`),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(text.title)}</title><style>
${[...fonts.map(fontFace), libraryStyle({ left: text.window, numbers: text.pageNumbers })].join('\n')}
.library .kept{display:grid;grid-template-columns:48mm 1fr;column-gap:4mm;padding:1.6mm 0;border-top:.6pt solid #ddd8cd;break-inside:avoid}
</style></head><body>${toHtml(body)}</body></html>`;
}
