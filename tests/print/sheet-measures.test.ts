/** The rule that decides what fits must never think a text smaller than the browser makes it. */
import { sample } from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, type } from '../../shared/print/sheet-measures.ts';
import { shorten, shortenToWidth } from '../../shared/print/shorten.ts';
import { sheetStyle } from '../../shared/print/sheet-style.ts';
import { dayInWords, timeAfter } from '../../shared/domain/when.ts';
import { escapeHtml } from '../../shared/print/to-html.ts';
import { phrase } from './any-talk.ts';
import { longNames } from './fixtures.ts';
import { loadFonts, openBrowser } from './print-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the number of lines of a text', () => {
  it.each([
    ['body', 84],
    ['small', 43],
    ['heading', 60],
    ['title', 176],
  ] as const)('in %s type, %i mm wide, is never less than in the browser', async (name, width) => {
    const texts = [...sample(phrase(200), { numRuns: 300, seed: 3 }), ...Object.values(longNames)];
    const { size, leading, bold } = type[name];
    const faces = (await loadFonts())
      .map(
        ({ weight, dataUrl, unicodeRange }) =>
          `@font-face{font-family:Inter;font-weight:${weight};src:url(${dataUrl});unicode-range:${unicodeRange}}`,
      )
      .join('');
    const page = await browser.newPage();
    await page.setContent(
      `<style>${faces}${sheetStyle} .sheet p{width:${width}mm;font-size:${size}pt;line-height:${leading}mm;font-weight:${bold ? 700 : 400}}</style>
       <div class="sheet">${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</div>`,
    );
    const heights = await page.evaluate(async () => {
      await document.fonts.ready;
      return Array.from(document.querySelectorAll('p'), (p) => p.getBoundingClientRect().height);
    });
    await page.close();
    const lines = heights.map((height) => Math.round(((height / 96) * 25.4) / leading));
    const tooFew = texts.filter((text, index) => linesOf(text, width, type[name]) < (lines[index] ?? 0));
    expect(tooFew).toEqual([]);
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(texts.map((text) => linesOf(text, width, type[name])))).toBeLessThan(sum(lines) * 1.2);
  });
});

describe('shortening', () => {
  it('leaves a text that fits alone, and marks one that does not', () => {
    expect(shorten('Ik wil naar de havo.', 20)).toBe('Ik wil naar de havo.');
    expect(shorten('Ik wil heel graag naar de havo.', 20)).toBe('Ik wil heel graag…');
    expect(shorten('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp…');
    expect(shorten('👩‍👧 '.repeat(20), 12)).toMatch(/…$/u);
  });

  it('keeps to a width', () => {
    expect(shortenToWidth('Bram', 45, type.body)).toBe('Bram');
    expect(shortenToWidth('W'.repeat(80), 45, type.body).length).toBeLessThan(16);
  });
});

describe('days and times in words', () => {
  it('are Dutch and English', () => {
    expect(dayInWords('2026-02-10', 'nl')).toBe('dinsdag 10 februari');
    expect(dayInWords('2026-02-10', 'en')).toBe('Tuesday 10 February');
  });

  it('go past the hour and past midnight', () => {
    expect(timeAfter('19:50', 15)).toBe('20:05');
    expect(timeAfter('23:45', 30)).toBe('00:15');
  });
});
