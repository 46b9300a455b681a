/** A real Chromium for the print tests: lays a document out, measures what does not fit, and prints it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { SheetFont } from '../../shared/print/render-pack.ts';
import { chromiumArgs, chromiumPath } from '../chromium.ts';

/** The static cuts that the product embeds. */
export async function loadFonts(): Promise<SheetFont[]> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json'));
  const ranges: unknown = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'));
  const rangeOf = (subset: string): string => {
    const range: unknown = Object.entries(ranges ?? {}).find(([name]) => name === subset)?.[1];
    if (typeof range !== 'string') throw new Error(`no unicode range for ${subset}`);
    return range;
  };
  return Promise.all(
    (['latin', 'latin-ext'] as const).flatMap((subset) =>
      ([400, 700] as const).map(async (weight) => {
        const bytes = await readFile(join(folder, 'files', `inter-${subset}-${weight}-normal.woff2`));
        return {
          weight,
          dataUrl: `data:font/woff2;base64,${bytes.toString('base64')}`,
          unicodeRange: rangeOf(subset),
        };
      }),
    ),
  );
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });

/** What is wrong with the pages of a document, in words; empty: nothing. Also reports pages that are not filled. */
export async function layoutFaults(browser: Browser, html: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  try {
    await page.setContent(html);
    return await page.evaluate(async () => {
      await document.fonts.ready;
      const faults: string[] = [];
      const slack = 0.6;
      for (const [index, sheet] of [...document.querySelectorAll('.page')].entries()) {
        const name = `page ${index + 1} (${sheet.className})`;
        if (sheet.scrollHeight > sheet.clientHeight + 1)
          faults.push(`${name} is ${sheet.scrollHeight - sheet.clientHeight}px too high`);
        if (sheet.scrollWidth > sheet.clientWidth + 1) faults.push(`${name} is too wide`);
        const foot = sheet.querySelector('footer')?.getBoundingClientRect();
        const box = sheet.getBoundingClientRect();
        if (foot === undefined) faults.push(`${name} has no foot`);
        else if (foot.bottom > box.bottom) faults.push(`${name}: foot off the page`);
        const before = sheet.querySelector('footer')?.previousElementSibling?.getBoundingClientRect();
        if (foot && before && foot.top - before.bottom > 40)
          faults.push(`${name}: ${Math.round(foot.top - before.bottom)}px empty above the foot`);
        for (const lines of sheet.querySelectorAll('.lines')) {
          const area = lines.getBoundingClientRect();
          const shown = [...lines.children].filter((line) => {
            const rect = line.getBoundingClientRect();
            return rect.height > 8 && rect.bottom <= area.bottom + slack;
          });
          const pitch = (shown[0]?.getBoundingClientRect().height ?? 0) * (25.4 / 96);
          if (shown.length === 0) faults.push(`${name}: an area without a line`);
          if (pitch < 7.35 || pitch > 14.9) faults.push(`${name}: lines ${pitch.toFixed(1)}mm apart`);
          const last = shown.at(-1)?.getBoundingClientRect();
          if (last && area.bottom - last.bottom > 8) faults.push(`${name}: too few ready lines`);
        }
        for (const element of sheet.querySelectorAll(
          'h1,h2,h3,p,li,span,small,strong,div,section,ul,ol,header',
        )) {
          if (element.closest('.lines') !== null) continue;
          const rect = element.getBoundingClientRect();
          const parent = element.parentElement?.getBoundingClientRect();
          if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
            faults.push(`${name}: "${element.textContent.slice(0, 40)}" runs out of its box`);
          if (parent && rect.height > 0 && rect.bottom > parent.bottom + 2)
            faults.push(
              `${name}: "${element.textContent.slice(0, 40)}" hangs ${Math.round(rect.bottom - parent.bottom)}px below its part`,
            );
        }
      }
      return faults;
    });
  } finally {
    await page.close();
  }
}

/** The document as the product prints it: A4 from the style, tagged, with an outline, without script. */
export async function printDocument(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.setContent(html);
    // As the product does: see load-fonts.ts.
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())).then(() => true));
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}
