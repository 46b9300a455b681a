/** The library for a choice as one HTML document for the PDF: headings that make an outline, nothing loaded from outside, nothing personal. */
import { browseLibrary, type LibraryPage, type LibraryPart } from '../domain/browse-library.ts';
import { choiceInWords, headingInWords, partInWords } from '../domain/part-in-words.ts';
import { Language } from '../model/language.ts';
import type { LibraryChoice } from '../model/library-choice.ts';
import { library } from '../text/library-browser.ts';
import { libraryEntryNode } from './library-entry.ts';
import { libraryStyle } from './library-style.ts';
import { h, type SheetNode } from './node.ts';
import { fontFace, type SheetFont } from './render-pack.ts';
import { escapeHtml, toHtml } from './to-html.ts';
import { voiceShape } from './voice-shape.ts';

export interface LibraryPrint {
  language: Language;
  /** The other language in a second column; otherwise that room is left to write in. */
  bothLanguages: boolean;
}

const languagesOf = ({ language, bothLanguages }: LibraryPrint): [Language, ...Language[]] => [
  language,
  ...Language.options.filter((other) => bothLanguages && other !== language),
];

function headNode(choice: LibraryChoice, count: number, language: Language): SheetNode {
  const text = library[language];
  return h(
    'header',
    {},
    h('h1', {}, text.title),
    h('p', {}, h('strong', {}, choiceInWords(choice, language)), ` · ${text.entries(count)}`),
    h('p', {}, `${text.intro} ${text.brackets}`),
    h(
      'p',
      { class: 'legend' },
      (['student', 'parents', 'mentor'] as const).map((who) =>
        h('span', {}, voiceShape(who, null), text.forWhom[who]),
      ),
    ),
  );
}

function partNode(
  { id, groups }: LibraryPart,
  choice: LibraryChoice,
  { onlyMentioned }: LibraryPage,
  print: LibraryPrint,
): SheetNode {
  const { language } = print;
  const text = library[language];
  return h(
    'section',
    {},
    h(
      'div',
      { class: 'head' },
      h('h2', {}, text.parts[id]),
      partInWords(id, choice, language).map((line) => h('p', {}, line)),
    ),
    groups.map(({ heading, entries }) => {
      const title = headingInWords(heading, language);
      return [
        title === '' ? null : h('h3', {}, title),
        h(
          'ul',
          {},
          entries.map((entry) =>
            libraryEntryNode(entry, {
              languages: languagesOf(print),
              heading,
              note: entry.kind === 'topic' && onlyMentioned.has(entry.id) ? text.onlyMentioned : '',
            }),
          ),
        ),
      ];
    }),
  );
}

/** A complete HTML document of A4 pages. Needs no script; `fonts` are the only resources. */
export function libraryDocument(
  choice: LibraryChoice,
  print: LibraryPrint,
  fonts: readonly SheetFont[],
): string {
  const { language, bothLanguages } = print;
  const text = library[language];
  const shown = browseLibrary(choice);
  const title = text.printed(choiceInWords(choice, language));
  const style = [...fonts.map(fontFace), libraryStyle({ left: title, numbers: text.pageNumbers })].join('\n');
  const body = h(
    'div',
    { class: bothLanguages ? 'library both' : 'library' },
    headNode(choice, shown.count, language),
    shown.parts.length === 0 ? h('p', {}, `${text.nothingHere} ${text.nothingHereHint}`) : null,
    shown.parts.map((part) => partNode(part, choice, shown, print)),
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(title)}</title><style>
${style}
</style></head><body>${toHtml(body)}</body></html>`;
}
