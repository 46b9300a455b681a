/** Reads a PDF back with another program's eyes. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  pages: number;
  /** The information dictionary, as pdf.js understands it. */
  info: Record<string, unknown>;
  /** Every page has its structure, for screen readers. */
  tagged: boolean;
  /** Titles of the first level. */
  outline: string[];
  /** Titles of the second level. */
  subOutline: string[];
  /** The text of every page, without spaces: font subsets split words. */
  texts: string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  try {
    const { info } = await document.getMetadata();
    const outline: { title: string; items: { title: string }[] }[] | null = await document.getOutline();
    const texts: string[] = [];
    let tagged = true;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      // Typed as an object, but null for a page without structure.
      const structure: unknown = await page.getStructTree();
      tagged &&= structure !== null;
      const { items } = await page.getTextContent();
      texts.push(
        items
          .map((item) => ('str' in item ? item.str : ''))
          .join('')
          .replaceAll(/\s/gu, ''),
      );
    }
    return {
      pages: document.numPages,
      info: { ...info },
      tagged,
      outline: (outline ?? []).map(({ title }) => title),
      subOutline: (outline ?? []).flatMap(({ items }) => items.map(({ title }) => title)),
      texts,
    };
  } finally {
    await loading.destroy();
  }
}
