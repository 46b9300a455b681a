/** The figure of involvement and responsibility on the back of the mentor's sheet, with what it means at this table. Draws nothing itself. */
import type { SheetCommon, SheetMentorPart } from '../model/sheet.ts';
import { ageBandOf, figure } from '../text/figure.ts';
import { figureSize, involvementFigure } from './involvement-figure.ts';
import { h } from './node.ts';
import { headingHeight, headingNode, type Part } from './part.ts';
import { columnGap, heightOf, innerWidth, type } from './sheet-measures.ts';
import { shortName } from './shorten.ts';

const wordsWidth = innerWidth - figureSize.width - columnGap;
/** Between two paragraphs; the style has the same. */
const paragraphGap = 1.6;

/** Without an age the drawing has no mark, and a sentence says how it gets one. */
export function mentorFigure(common: SheetCommon, { age }: SheetMentorPart): Part {
  const { language, adults, givenName } = common;
  const texts = figure[language];
  const name = shortName(givenName);
  const atTable = age === null ? null : texts.ages[ageBandOf(age)];
  const said = atTable === null ? [texts.ageUnknown(name)] : [atTable.meaning, atTable.move(name)];
  return {
    node: h(
      'section',
      { class: 'figure' },
      headingNode(texts.title, texts.sourceBrief),
      h(
        'div',
        { class: 'figure-beside' },
        involvementFigure({ language, adults, givenName, age }),
        h(
          'div',
          {},
          said.map((text) => h('p', {}, text)),
        ),
      ),
    ),
    height:
      headingHeight +
      Math.max(
        figureSize.height,
        said.reduce((sum, text) => sum + heightOf(text, wordsWidth, type.body) + paragraphGap, 0),
      ),
  };
}
