/** The strip on which somebody writes what to talk about, to hand in before the talk. Holds the given name and the class only. */
import type { Language } from '../../model/language.ts';
import { eveningPaper } from '../../text/evening-paper.ts';
import { formRows } from '../form-rows.ts';
import { h, type SheetNode } from '../node.ts';
import { footNode, pageNode } from '../page-frame.ts';
import { headingNode } from '../part.ts';
import { writingLines, type LineCount } from '../writing-lines.ts';
import type { TalkOnPaper } from './paper-of-evening.ts';

interface StripOf {
  givenName: string;
  className: string;
}

export const cutLine = (language: Language): SheetNode =>
  h('p', { class: 'cut' }, h('small', {}, eveningPaper[language].strip.cut));

/** `title`: as a heading of its page, or as part of a letter. `least`: lines to write on. */
export function pointStrip(
  { givenName, className }: StripOf,
  by: 'home' | 'student',
  language: Language,
  { isTitle, least }: { isTitle: boolean; least: LineCount },
): SheetNode {
  const { strip } = eveningPaper[language];
  return h(
    'section',
    { class: `strip free grow-${least}` },
    isTitle ? h('h1', { class: 'long' }, strip[by]) : headingNode(strip[by]),
    h('p', {}, strip.about[by](givenName, className)),
    by === 'home' ? formRows([[strip.from]]) : null,
    writingLines(least, 2),
    h('p', { class: 'small' }, `${strip.back[by]} ${strip.careful[by]}`),
  );
}

/** One page for each talk: a strip for who comes from home, where somebody is written to, and one for the student. */
export function stripsPage(talk: TalkOnPaper, language: Language): SheetNode | null {
  const strips = [
    ...(talk.sheet.common.adultsPresent ? (['home'] as const) : []),
    ...(talk.isFirst && talk.sheet.common.studentPresent ? (['student'] as const) : []),
  ];
  if (strips.length === 0) return null;
  return h(
    'div',
    { class: 'sheet sheet-strips', lang: language },
    pageNode(
      'strips',
      strips.map((by, index) => [
        index === 0 ? null : cutLine(language),
        pointStrip(talk, by, language, { isTitle: index === 0, least: 4 }),
      ]),
      footNode(eveningPaper[language].strip.foot, ''),
    ),
  );
}
