/** The column beside the parents' questions: what the talk is about, how it goes item by item, and one tip. */
import type { SheetCommon } from '../model/sheet.ts';
import { sheets } from '../text/sheets.ts';
import { firstFit } from './first-fit.ts';
import { h, type SheetNode } from './node.ts';
import { headingHeight, headingNode } from './part.ts';
import { headingOf, type SharedItem } from './prompt.ts';
import { heightOf, partGap, type, writingLine, type Type } from './sheet-measures.ts';
import { shorten } from './shorten.ts';
import { voiceShape } from './voice-shape.ts';
import { writingLines } from './writing-lines.ts';

export const asideWidth = 54;
const padding = 3.6;
const textWidth = asideWidth - 2 * padding;
/** Minutes and shape before the words of an item. */
const markWidth = 11;

interface Form {
  size: 'body' | 'small';
  /** Characters of a title, at most. */
  titleLength: number;
}
const forms: readonly [Form, ...Form[]] = [
  { size: 'body', titleLength: 90 },
  { size: 'small', titleLength: 90 },
  { size: 'small', titleLength: 40 },
  { size: 'small', titleLength: 24 },
];
/** Space around an item and the rule above it. */
const itemSpace = { body: 2.3, small: 1.3 } as const;
const styleOf = { body: type.body, small: type.small } as const satisfies Record<Form['size'], Type>;

/** `name` as running text repeats it; `available`: height of the column in mm. */
export function parentsAside(
  common: Pick<SheetCommon, 'language' | 'studentPresent' | 'occasion'>,
  name: string,
  items: readonly SharedItem[],
  available: number,
): SheetNode {
  const texts = sheets[common.language].parents;
  const headings = texts.headings(name, common.studentPresent, common.occasion === 'overgang');
  const voices = texts.voices(name);
  const about = texts.about(name);
  const tip = texts.tip(name, common.studentPresent);
  const titles = (form: Form) =>
    items.map((item) => ({ item, title: shorten(headingOf(item, headings), form.titleLength) }));

  const height = (form: Form): number =>
    2 * padding +
    3 * headingHeight +
    heightOf(about, textWidth, type.body) +
    heightOf(tip, textWidth, type.body) +
    titles(form).reduce(
      (sum, { title }) =>
        sum + heightOf(title, textWidth - markWidth, styleOf[form.size]) + itemSpace[form.size],
      2,
    ) +
    2 * partGap;
  const form = firstFit(forms, available, height);
  const roomLeft = available - height(form) >= partGap + headingHeight + 2 * writingLine;

  return h(
    'div',
    { class: 'aside' },
    h('section', {}, headingNode(texts.aboutTitle), h('p', {}, about)),
    h(
      'section',
      { class: 'overview' },
      headingNode(texts.overview),
      h(
        'ol',
        form.size === 'small' ? { class: 'small' } : {},
        titles(form).map(({ item, title }) =>
          h(
            'li',
            {},
            h('span', { class: 'count' }, `${item.minutes}′`),
            voiceShape(item.lead, voices[item.lead]),
            h('span', {}, title),
          ),
        ),
      ),
    ),
    h('section', {}, headingNode(texts.tipTitle), h('p', {}, tip)),
    roomLeft ? h('section', { class: 'free' }, headingNode(texts.remember), writingLines(2, 1)) : null,
  );
}
