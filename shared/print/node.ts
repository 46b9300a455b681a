/** The tree that a print page is made of: data only, so that file and screen show the same page. Renders nothing itself. */

export type SheetTag =
  | 'div'
  | 'section'
  | 'header'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'span'
  | 'small'
  | 'strong'
  | 'em'
  | 'ul'
  | 'ol'
  | 'li'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'svg'
  | 'g'
  | 'circle'
  | 'rect'
  | 'path'
  | 'line'
  | 'text';

/** No `style`, no handler, no address: what is not on this list cannot be written, whatever a text holds. */
export type SheetAttribute =
  | 'class'
  | 'lang'
  | 'dir'
  | 'role'
  | 'scope'
  | 'aria-label'
  | 'aria-hidden'
  | 'viewBox'
  | 'width'
  | 'height'
  | 'x'
  | 'y'
  | 'x1'
  | 'x2'
  | 'y1'
  | 'y2'
  | 'cx'
  | 'cy'
  | 'r'
  | 'rx'
  | 'd'
  | 'text-anchor'
  | 'transform';

export type SheetAttributes = Readonly<Partial<Record<SheetAttribute, string>>>;

export interface SheetNode {
  readonly tag: SheetTag;
  readonly attributes: SheetAttributes;
  readonly children: readonly (SheetNode | string)[];
}

/** `null` stands for "nothing here", so that a page reads as one expression. */
export type SheetChild = SheetNode | string | null | readonly SheetChild[];

const flatten = (child: SheetChild): readonly (SheetNode | string)[] => {
  if (child === null) return [];
  if (typeof child === 'string' || 'tag' in child) return [child];
  return child.flatMap(flatten);
};

/** Builds one node; nested lists are flattened and `null` is left out. */
export const h = (tag: SheetTag, attributes: SheetAttributes, ...children: SheetChild[]): SheetNode => ({
  tag,
  attributes,
  children: flatten(children),
});
