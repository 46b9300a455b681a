/** Shortens a text where a rule of a page says so, always with a visible ellipsis. A title always has the whole first name. */
import { type, widthOf, type Type } from './sheet-measures.ts';

/** At most `limit` characters, cut at a word where there is one in the last third; the whole text when it fits. */
export function shorten(text: string, limit: number): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, limit - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > (cut.length * 2) / 3 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}

/** As much of a text as fits on one line of `width` mm. */
export function shortenToWidth(text: string, width: number, style: Type): string {
  let length = Array.from(text).length;
  let short = text;
  while (length > 1 && widthOf(short, style) > width) short = shorten(text, --length);
  return short;
}

/** The first name as running text repeats it: long names give way after about 24 letters. A title has the whole name. */
export const shortName = (name: string): string => shortenToWidth(name, 45, type.body);
