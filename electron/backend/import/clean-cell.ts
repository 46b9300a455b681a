/** Makes a cell safe to show, keep and compare. Formulas stay plain text: nothing here is ever evaluated. */

const plain = /^[!-~]+(?: [!-~]+)*$/u;

/** Some systems write ="00123" so that a spreadsheet keeps the zeros; a quote in it is written twice. */
const keptAsText = /^="((?:[^"]|"")*)"$/u;

/**
 * One line in composed Unicode (NFC), without control characters, invisible marks (byte-order, direction, soft
 * hyphen) or double spaces. A cell that has none of these comes back as it was.
 */
export function cleanCell(cell: string): string {
  const clean = plain.test(cell)
    ? cell
    : cell
        .normalize('NFC')
        .replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
        .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
        .replaceAll(/ {2,}/gu, ' ')
        .trim();
  const kept = keptAsText.exec(clean)?.[1];
  return kept === undefined ? clean : cleanCell(kept.replaceAll('""', '"'));
}
