/** One invitation on one page, with a strip for points to tear off. Lays out what `writeLetter` wrote; adds no words about the talk. */
import { type Letter, type LetterFacts, writeLetter } from '../../domain/evening/write-letter.ts';
import { firstFit } from '../first-fit.ts';
import { h, type SheetNode } from '../node.ts';
import { pageNode } from '../page-frame.ts';
import { headingNode } from '../part.ts';
import { heightOf, innerHeight, innerWidth, type, writingLine, type Type } from '../sheet-measures.ts';
import { shortName } from '../shorten.ts';
import { cutLine, pointStrip } from './point-strip.ts';

interface Form {
  size: 'large' | 'small';
  style: Type;
  /** Between two parts, in mm. */
  gap: number;
}
/** A letter is read by everybody: larger than the sheets, unless names are very long [design]. The style has the same. */
const forms: readonly [Form, ...Form[]] = [
  { size: 'large', style: { size: 12, leading: 5.9, bold: false }, gap: 4.6 },
  { size: 'small', style: { size: 10.5, leading: 5, bold: false }, gap: 4 },
];
/** The box of facts: its first column, and its padding with the edge. */
const factNames = 26;
const boxInset = 10;
const boxPadding = 5.6;
/** The strip with its least lines, the cut before it included: two headings, a line for the name, the small print. */
const stripHeight = 40 + 2 * writingLine;

function heightIn({ style, gap }: Form, { subject, greeting, intro, facts, parts }: Letter): number {
  const linesOf = (text: string, width: number = innerWidth): number => heightOf(text, width, style);
  const head = heightOf(subject, innerWidth, type.longTitle) + 4;
  const box = facts.reduce(
    (sum, { text }) => sum + linesOf(text, innerWidth - boxInset - factNames),
    boxPadding,
  );
  const words = parts.reduce((sum, { title, text }) => sum + linesOf(title) + linesOf(text) + gap, 0);
  const opening = linesOf(greeting) + linesOf(intro) + 1.4;
  return head + opening + box + words + 2 * style.leading + 1 + 5 * gap + stripHeight;
}

export function letterPage(facts: LetterFacts, className: string): SheetNode {
  const { language, givenName, kind } = facts;
  // The title has the whole first name; running text a name that fits a line.
  const { subject } = writeLetter(facts, 'paper');
  const letter = { ...writeLetter({ ...facts, givenName: shortName(givenName) }, 'paper'), subject };
  const { size } = firstFit(forms, innerHeight, (form) => heightIn(form, letter));
  const by = kind === 'student' ? 'student' : 'home';
  return h(
    'div',
    { class: 'sheet sheet-letter', lang: language },
    pageNode(
      `letter ${size}`,
      h('header', {}, h('h1', { class: 'long' }, letter.subject)),
      h('section', {}, h('p', {}, letter.greeting), h('p', { class: 'after' }, letter.intro)),
      h(
        'section',
        { class: 'box' },
        letter.facts.map(({ title, text }) =>
          h('p', { class: 'letter-fact' }, h('strong', {}, title), h('span', {}, text)),
        ),
      ),
      letter.parts.map(({ title, text }) => h('section', {}, headingNode(title), h('p', {}, text))),
      h('section', { class: 'closing' }, h('p', {}, letter.closing[0]), h('p', {}, letter.closing[1])),
      cutLine(language),
      pointStrip({ givenName: shortName(givenName), className }, by, language, { isTitle: false, least: 2 }),
    ),
  );
}
