/** The student's own growth as one A4 page: only what the student filled in, and room to write. */
import { nameVoices } from '../domain/name-voices.ts';
import { growthOf } from '../domain/growth.ts';
import { capitalise } from '../domain/join-words.ts';
import type { AdultsAtHome } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import type { View } from '../model/views.ts';
import { growth } from '../text/growth.ts';
import { terms } from '../text/terms.ts';
import { growthFigure } from './growth-figure.ts';
import { libraryStyle } from './library-style.ts';
import { h } from './node.ts';
import { fontFace, type SheetFont } from './render-pack.ts';
import { escapeHtml, toHtml } from './to-html.ts';

interface GrowthOf {
  givenName: string;
  adults: AdultsAtHome;
  /** Of anybody; only the student's own reach the page. */
  views: readonly View[];
}

/** A complete HTML document. Needs no script; `fonts` are the only resources. */
export function growthDocument(
  { givenName, adults, views }: GrowthOf,
  language: Language,
  fonts: readonly SheetFont[],
): string {
  const text = growth[language];
  const words = terms[language];
  const { days, rows } = growthOf(views.filter(({ by }) => by === 'student'));
  const names = nameVoices({ givenName, adults }, language);
  const body = h(
    'div',
    { class: 'library' },
    h('header', {}, h('h1', {}, text.pageTitle(givenName)), h('p', {}, text.pageIntro)),
    rows.map(({ dimension, lines }) =>
      h(
        'section',
        { class: 'growth' },
        h('h3', {}, capitalise(words.dimension[dimension])),
        growthFigure({ language, dimension, days, lines, names }),
      ),
    ),
    text.questions.map((question) =>
      h('section', { class: 'write' }, h('h3', {}, question), h('div', { class: 'rule' })),
    ),
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(text.windowTitle)}</title><style>
${[...fonts.map(fontFace), libraryStyle({ left: text.own, numbers: text.pageNumbers })].join('\n')}
.library .growth,.library .write{break-inside:avoid}
.library .growth h3,.library .write h3{margin-top:3.6mm}
.library .growth-figure{display:block;width:82%;height:auto;margin-top:1mm}
.library .growth-words{font-size:4px;fill:#4b505b}
.library .growth-step{stroke:#b9b4a7;stroke-width:.2}
.library .growth-unseen{stroke:#b9b4a7;stroke-width:.2;stroke-dasharray:1 1}
.library .growth-line{fill:none;stroke:#a35608;stroke-width:.6}
.library .rule{height:9mm;border-bottom:.6pt solid #8a8577}
</style></head><body>${toHtml(body)}</body></html>`;
}
