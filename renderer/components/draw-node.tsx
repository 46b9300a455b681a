/** A tree of the print pages as elements of the window: elements only, never HTML text (the content policy allows no other way). */
import { createElement, type ReactNode } from 'react';
import type { SheetNode } from '../../shared/print/node.ts';

/** React writes these two names its own way. */
const reactNames: Readonly<Record<string, string>> = { class: 'className', 'text-anchor': 'textAnchor' };

export function drawNode({ tag, attributes, children }: SheetNode, key = 0): ReactNode {
  const props = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [reactNames[name] ?? name, value]),
  );
  return createElement(
    tag,
    { ...props, key },
    ...children.map((child, index) => (typeof child === 'string' ? child : drawNode(child, index))),
  );
}
