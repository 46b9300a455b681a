/** The fonts of the sheets, as data URLs: the page that prints loads nothing. Static cuts only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SheetFont } from '../../../shared/print/render-pack.ts';

/**
 * Resolved like any package, so that one way works from the sources, from the bundle in out/main and from inside
 * the packed archive. Static, because Chromium prints variable fonts as unnamed Type 3 shapes.
 */
const { resolve } = createRequire(import.meta.url);
const subsets = ['latin-ext', 'latin'] as const;
const weights = [400, 700] as const;

let read: SheetFont[] | undefined;

/** Read once: some 170 kB. */
export function readFonts(): SheetFont[] {
  return (read ??= readAll());
}

function readAll(): SheetFont[] {
  const ranges = JSON.parse(readFileSync(resolve('@fontsource/inter/unicode.json'), 'utf8')) as Record<
    (typeof subsets)[number],
    string
  >;
  return subsets.flatMap((subset) =>
    weights.map((weight) => ({
      weight,
      unicodeRange: ranges[subset],
      dataUrl: dataUrl(resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`)),
    })),
  );
}

const dataUrl = (path: string) => `data:font/woff2;base64,${readFileSync(path).toString('base64')}`;
