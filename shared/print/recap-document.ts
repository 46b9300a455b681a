/** Who does what by when after an evening, as pages: one for each reader, which hold nothing of another home or family. */
import { momentsInWords, partsInWords } from '../domain/evening/agreement-in-words.ts';
import { capitalise } from '../domain/join-words.ts';
import { nameVoices } from '../domain/name-voices.ts';
import { dayInWords } from '../domain/when.ts';
import type { AfterEvening, Recap, RecapLine, RecapPage, RecapReader } from '../model/after.ts';
import { Speaker } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { after } from '../text/after.ts';
import { terms } from '../text/terms.ts';
import { libraryStyle } from './library-style.ts';
import { h, type SheetChild, type SheetNode } from './node.ts';
import { fontFace, type SheetFont } from './render-pack.ts';
import { escapeHtml, toHtml } from './to-html.ts';
import { voiceShape } from './voice-shape.ts';

type RecapEvening = Pick<AfterEvening, 'title' | 'occasion' | 'recaps'>;

function lineNode(line: RecapLine, language: Language): SheetNode {
  const parts = partsInWords(line);
  return h(
    'li',
    { class: 'promise' },
    h('p', { class: 'said' }, line.text),
    parts === '' ? null : h('p', { class: 'small' }, parts),
    h('p', { class: 'small' }, capitalise(momentsInWords(line, language).join(' · '))),
  );
}

/** The agreements under whose they are; who reads comes first. */
function ownersNodes(
  lines: readonly RecapLine[],
  reader: RecapReader,
  names: Readonly<Record<Speaker, string>>,
  language: Language,
): SheetNode[] {
  const { doing } = after[language].paper;
  const owners = [reader, ...Speaker.options.filter((owner) => owner !== reader)];
  return owners.flatMap((owner) => {
    const own = lines.filter((line) => line.owner === owner);
    if (own.length === 0) return [];
    return [
      h(
        'section',
        { class: 'promises' },
        h(
          'h3',
          {},
          voiceShape(owner, null),
          owner === reader ? doing.mine[reader] : doing.of[owner](names[owner]),
        ),
        h(
          'ul',
          {},
          own.map((line) => lineNode(line, language)),
        ),
      ),
    ];
  });
}

function page(head: readonly string[], title: string, owner: string, ...body: SheetChild[]): SheetNode {
  return h(
    'section',
    { class: 'recap' },
    h(
      'header',
      {},
      h('h1', {}, title),
      head.map((line) => h('p', {}, line)),
    ),
    body,
    h('p', { class: 'own' }, owner),
  );
}

function readerPage(recap: Recap, own: RecapPage, { occasion }: RecapEvening, language: Language): SheetNode {
  const { paper, household } = after[language];
  const { reader } = own;
  const names = nameVoices(recap, language);
  const whose = own.household === 0 ? [] : [capitalise(household(own.who, own.household))];
  return page(
    [paper.when(capitalise(terms[language].occasion[occasion]), dayInWords(recap.day, language)), ...whose],
    paper.title[reader](recap.givenName),
    paper.owner[reader],
    ownersNodes(own.lines, reader, names, language),
    own.later.length === 0
      ? null
      : h(
          'section',
          { class: 'promises' },
          h('h3', {}, paper.later[reader]),
          h(
            'ul',
            {},
            own.later.map((point) => h('li', { class: 'promise' }, h('p', {}, point))),
          ),
        ),
  );
}

/** All of the evening, student by student: for the mentor alone. */
function mentorPage({ title, recaps }: RecapEvening, language: Language): SheetNode {
  const { paper, nothingAgreed } = after[language];
  return page(
    [title],
    paper.title.mentor,
    paper.owner.mentor,
    recaps.length === 0 ? h('p', {}, paper.mentorEmpty) : null,
    recaps.map((recap) =>
      h(
        'section',
        { class: 'of-student' },
        h('h2', {}, recap.displayName),
        recap.lines.length === 0 ? h('p', { class: 'small' }, nothingAgreed) : null,
        ownersNodes(recap.lines, 'mentor', nameVoices(recap, language), language),
      ),
    ),
  );
}

/** A complete HTML document; null: nobody has a page. Needs no script; `fonts` are the only resources. */
export function recapDocument(
  evening: RecapEvening,
  readers: readonly RecapReader[],
  language: Language,
  fonts: readonly SheetFont[],
): string | null {
  const { paper } = after[language];
  const pages = [
    ...evening.recaps.flatMap((recap) =>
      recap.pages
        .filter(({ reader }) => readers.includes(reader))
        .map((own) => readerPage(recap, own, evening, language)),
    ),
    ...(readers.includes('mentor') ? [mentorPage(evening, language)] : []),
  ];
  if (pages.length === 0) return null;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(paper.windowTitle)}</title><style>
${[...fonts.map(fontFace), libraryStyle({ left: paper.product, numbers: null })].join('\n')}
.library .recap+.recap{break-before:page}
.library .recap h3{display:flex;gap:2mm;align-items:center;margin-top:7mm}
.library .recap h3 .shape{margin:0}
.library .of-student h2{margin-top:6mm}
.library .of-student h3{margin-top:3mm}
.library .promise{padding:2mm 0;border-top:.6pt solid #ddd8cd;break-inside:avoid}
.library .said{font-size:12.5pt;line-height:6mm}
.library .promises{break-inside:avoid-page}
.library h3+ul>.promise:first-child{border-top:0}
.library .own{margin-top:9mm;padding-top:2mm;border-top:.6pt solid #ddd8cd;color:#4b505b}
</style></head><body>${toHtml(h('div', { class: 'library' }, pages))}</body></html>`;
}
