/** The form of a view on paper, one page for each who fills it in. Holds the given name and nothing that anybody filled in. */
import { fillRubric } from '../domain/fill-rubric.ts';
import { capitalise } from '../domain/join-words.ts';
import { rubric, rubricNotSeen, rubricQuestion } from '../library/rubric.ts';
import type { AdultsAtHome } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { dimensions, type Rater, type Stage } from '../model/views.ts';
import { paperForm } from '../text/paper-form.ts';
import { terms } from '../text/terms.ts';
import { viewForm } from '../text/view-form.ts';
import { libraryStyle } from './library-style.ts';
import { h, type SheetNode } from './node.ts';
import { fontFace, type SheetFont } from './render-pack.ts';
import { escapeHtml, toHtml } from './to-html.ts';

/** Who fills in a form on paper; the mentor has the screen. */
export type FormRater = Exclude<Rater, 'mentor'>;

/** One page. */
export interface FormOf {
  givenName: string;
  className: string;
  adults: AdultsAtHome;
}

/** Characters of a given name from which twenty sentences with it need smaller letters to stay on one page. */
const longName = 14;
const steps: readonly Stage[] = [1, 2, 3, 4];

const choice = (digit: string, text: string): SheetNode =>
  h('li', {}, h('span', { class: 'box' }), h('strong', {}, digit), h('span', {}, text));

function page(form: FormOf, by: FormRater, language: Language): SheetNode {
  const text = paperForm[language];
  const words = viewForm[language];
  const adults = terms[language].adults[form.adults];
  const put = (template: string): string => fillRubric(template, form.givenName, adults);
  return h(
    'section',
    { class: form.givenName.length > longName ? 'form dense' : 'form' },
    h(
      'header',
      {},
      h('h1', {}, put(words.title[by])),
      h('p', {}, put(text.intro[by])),
      h(
        'p',
        { class: 'fill' },
        h('span', {}, text.name(form.givenName, form.className)),
        ...(by === 'parent' ? [h('span', {}, text.who), h('span', { class: 'line' })] : []),
        h('span', {}, text.day),
        h('span', { class: 'line' }),
      ),
    ),
    h('p', { class: 'question' }, put(rubricQuestion[by][language])),
    dimensions.map((dimension) =>
      h(
        'section',
        {},
        h('h3', {}, capitalise(terms[language].dimension[dimension])),
        h(
          'ul',
          {},
          steps.map((step) => choice(String(step), put(rubric[dimension][step][by][language]))),
          choice('0', put(rubricNotSeen[by][language])),
        ),
      ),
    ),
    h('p', { class: 'use' }, text.use[by]),
  );
}

/** A complete HTML document. Needs no script; `fonts` are the only resources. */
export function formsDocument(
  forms: readonly FormOf[],
  by: FormRater,
  language: Language,
  fonts: readonly SheetFont[],
): string {
  const text = paperForm[language];
  const body = h(
    'div',
    { class: 'library' },
    forms.map((form) => page(form, by, language)),
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(text.windowTitle)}</title><style>
${[...fonts.map(fontFace), libraryStyle({ left: text.foot[by], numbers: null })].join('\n')}
.library .form+.form{break-before:page}
.library .fill{display:flex;gap:3mm;align-items:end;margin-top:3mm;color:#20242c}
.library .fill .line{flex:1;border-bottom:.6pt solid #8a8577;min-width:30mm}
.library .question{margin-top:4mm;font-weight:700}
.library .form h3{margin-top:3.2mm}
.library .dense{font-size:9pt;line-height:3.9mm}
.library .dense h3{margin-top:2mm;font-size:10pt;line-height:4.4mm}
.library .form li{display:grid;grid-template-columns:4mm 3mm minmax(0,1fr);gap:2mm;padding:.9mm 0;break-inside:avoid}
.library .box{width:3.6mm;height:3.6mm;margin-top:.8mm;border:.8pt solid #20242c;border-radius:.6mm}
.library .use{margin-top:5mm;color:#4b505b}
</style></head><body>${toHtml(body)}</body></html>`;
}
