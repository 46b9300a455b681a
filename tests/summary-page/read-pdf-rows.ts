/** Reads the tables of a summary back from its PDF, from where the words stand on the page. Shares nothing with what writes them. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfRow {
  /** The words before the numbers, without spaces: fonts of a PDF split words. */
  label: string;
  /** null: hidden. */
  numbers: (number | null)[];
}

/** In points from the left of an A4 page: the columns of numbers begin after it. */
const numbersFrom = 270;
/** In points from below: the foot of the page. */
const footBelow = 45;

interface Word {
  x: number;
  text: string;
}

async function readWords(bytes: Uint8Array): Promise<Word[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const words: Word[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) {
        if (!('str' in item)) continue;
        const [x, y] = item.transform.slice(4) as [number, number];
        const text = item.str.replaceAll(/\s/gu, '');
        if (text !== '' && y > footBelow) words.push({ x, text });
      }
    }
  } finally {
    await loading.destroy();
  }
  return words;
}

/** Every row that has numbers, in the order of the pages. */
export async function readPdfRows(bytes: Uint8Array): Promise<PdfRow[]> {
  const rows: PdfRow[] = [];
  let label = '';
  let isOpen = false;
  for (const { x, text } of await readWords(bytes)) {
    const isNumber = x > numbersFrom && /^(?:\d+|verborgen|hidden)$/u.test(text);
    if (isNumber) {
      if (!isOpen) rows.push({ label, numbers: [] });
      rows.at(-1)?.numbers.push(/\d/u.test(text) ? Number(text) : null);
      label = '';
    } else if (x > numbersFrom) label = '';
    else label += text;
    isOpen = isNumber;
  }
  return rows;
}
