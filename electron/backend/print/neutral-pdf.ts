/** Takes machine and time out of a PDF that Chromium made, and counts its pages. Changes nothing that is seen. */

/** A PDF string in brackets: anything but brackets and backslashes, or a backslash with the sign it guards. */
const string = String.raw`\((?:[^()\\]|\\.)*\)`;
const madeBy = new RegExp(`/Creator ${string}`, 'gsu');
const times = new RegExp(`/(?:CreationDate|ModDate) ${string}`, 'gsu');

/** Chromium writes its information dictionary uncompressed as the first object of the file. */
const endOfFirstObject = 'endobj';

/** The name of a table's head, for screen readers: by a number that counts what the browser did before, and not the page. */
const nodes = /\(node(\d{8,})\)/gu;

/** Positions in the file are counted in bytes, so whatever is taken out leaves as many spaces behind. */
const padded = (text: string, length: number) => text.padEnd(length);

/** Each number becomes its place among them all: the same page is the same file, and the list of them stays in order. */
function numberNodes(text: string): string {
  const found = new Set([...text.matchAll(nodes)].map(([, id = '']) => id));
  const order = new Map([...found].toSorted().map((id, at) => [id, String(at + 1).padStart(id.length, '0')]));
  return text.replaceAll(nodes, (_, id: string) => `(node${order.get(id) ?? id})`);
}

/** The same PDF without the browser's version, the system, the time and its own counting; the title stays. */
export function neutralPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const end = text.indexOf(endOfFirstObject);
  if (end < 0) return pdf;
  const first = text
    .slice(0, end)
    .replace(madeBy, (all) => padded('/Creator (Driehoek)', all.length))
    .replace(times, (all) => padded('', all.length));
  const rest = numberNodes(text.slice(end));
  return first.length === end ? Buffer.from(first + rest, 'latin1') : pdf;
}

/** Pages as the file's own page tree counts them: its root counts most. 0: no PDF of Chromium's. */
export function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const counts = text.matchAll(/\/Type \/Pages\b[^>]*?\/Count (\d+)/gu);
  return [...counts].reduce((most, [, count]) => Math.max(most, Number(count)), 0);
}
