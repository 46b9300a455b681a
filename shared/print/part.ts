/** A piece of a page with the height it needs, so that a page can be filled before it is drawn. */
import { h, type SheetNode } from './node.ts';
import { type } from './sheet-measures.ts';

export interface Part {
  node: SheetNode;
  /** Millimetres, never too few. */
  height: number;
}

/** Height of a heading and the space under it. */
export const headingHeight = type.heading.leading + 1;

/** A heading with an optional remark at its right. */
export const headingNode = (title: string, remark: string | null = null): SheetNode =>
  h('h2', {}, h('span', { class: 'heading' }, title), remark === null ? null : h('small', {}, remark));
