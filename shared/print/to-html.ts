/** Writes a page tree as HTML text. Every text and attribute is escaped: names and notes come from people and files. */
import type { SheetNode } from './node.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text that is safe between tags and between quotes. Characters that HTML cannot hold (NUL, lone surrogates) become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);

/** The tree as HTML, without a document around it. */
export function toHtml(node: SheetNode): string {
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  const children = node.children.map((child) =>
    typeof child === 'string' ? escapeHtml(child) : toHtml(child),
  );
  return `<${node.tag}${attributes.join('')}>${children.join('')}</${node.tag}>`;
}
