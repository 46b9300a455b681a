/** What every page has around its content: the head with the first name in its title, and the foot that says whose paper it is. */
import type { SheetCommon } from '../model/sheet.ts';
import { sheets } from '../text/sheets.ts';
import { h, type SheetChild, type SheetNode } from './node.ts';
import { heightOf, innerWidth, linesOf, partGap, type, widthOf } from './sheet-measures.ts';
import { dayInWords, timeAfter } from '../domain/when.ts';

export interface Head {
  title: string;
  subtitle: string;
  when: string;
}

/** "dinsdag 10 februari, 19:00 tot 19:30, lokaal 114"; what is not planned yet is left out. */
export function whenAndWhere({ day, time, place, minutes, language, untimed = false }: SheetCommon): string {
  const texts = sheets[language];
  if (untimed) return texts.noTime;
  return [
    dayInWords(day, language),
    ...(time === null ? [] : [texts.untilTime(time, timeAfter(time, minutes))]),
    ...(place === '' ? [] : [place]),
  ].join(', ');
}

/** A title of more than two lines is set smaller, so that the longest name still leaves room to write. */
const titleType = (title: string) =>
  linesOf(title, innerWidth, type.title) > 1 ? type.longTitle : type.title;

/** Subtitle and time share a line when both fit. */
const factsHeight = (subtitle: string, when: string): number =>
  widthOf(subtitle, type.body) + widthOf(when, type.body) + 6 <= innerWidth
    ? type.body.leading
    : heightOf(subtitle, innerWidth, type.body) + heightOf(when, innerWidth, type.body);

/** Height of the head in mm, the gap after it included. */
export const headHeight = ({ title, subtitle, when }: Head): number =>
  heightOf(title, innerWidth, titleType(title)) + factsHeight(subtitle, when) + 4.2 + partGap;

/** Height of the foot in mm, the gap before it included. */
export const footHeight = type.small.leading + 2.2 + partGap;

export const headNode = ({ title, subtitle, when }: Head): SheetNode =>
  h(
    'header',
    {},
    h('h1', titleType(title) === type.longTitle ? { class: 'long' } : {}, title),
    h('div', { class: 'facts' }, h('p', {}, subtitle), h('p', { class: 'when' }, when)),
  );

export const footNode = (owner: string, right: string): SheetNode =>
  h('footer', {}, h('span', {}, owner), h('span', {}, right));

/** One A4 page. */
export const pageNode = (kind: string, ...children: SheetChild[]): SheetNode =>
  h('div', { class: `page page-${kind}` }, children);
