/** Labels for folders and envelopes: 3 by 8 on an A4, 70 × 37 mm, such as Avery 3474. Holds the name, the class and the time. */
import { dayInWords } from '../../domain/when.ts';
import type { Language } from '../../model/language.ts';
import { labelsOnSheet } from '../../model/evening-paper.ts';
import { eveningPaper } from '../../text/evening-paper.ts';
import { h, type SheetNode } from '../node.ts';
import { linesOf, type Type } from '../sheet-measures.ts';
import type { TalkOnPaper } from './paper-of-evening.ts';

/** Inside the edge that no printer reaches. */
const textWidth = 58;
const nameStyle: Type = { size: 13, leading: 6, bold: true };

export function labelOf(talk: TalkOnPaper, language: Language): SheetNode {
  const text = eveningPaper[language];
  const { displayName, className, who, at } = talk;
  const isLong = linesOf(displayName, textWidth, nameStyle) > 2;
  return h(
    'div',
    { class: 'label' },
    h('p', { class: isLong ? 'name long' : 'name' }, displayName),
    h(
      'p',
      {},
      [className === '' ? '' : text.className(className), who].filter((part) => part !== '').join(', '),
    ),
    h('p', {}, at === null ? text.noTime : `${dayInWords(at.day, language)}, ${at.start}`),
  );
}

/** Sheets of 24; `first`: the label to begin at, from 1, row by row, for a sheet that was begun before. */
export function labelSheets(labels: readonly SheetNode[], first: number, language: Language): SheetNode[] {
  const empty = Array.from({ length: first - 1 }, () => h('div', { class: 'label' }));
  const cells = [...empty, ...labels];
  return Array.from({ length: Math.ceil(cells.length / labelsOnSheet) }, (_, index) =>
    h(
      'div',
      { class: 'sheet sheet-labels', lang: language },
      h('div', { class: 'page labels' }, cells.slice(index * labelsOnSheet, (index + 1) * labelsOnSheet)),
    ),
  );
}
