/** What a shell asks of its page before it prints: every font of the document. Decides nothing else about printing. */

/**
 * Parameters of `Runtime.evaluate` (DevTools protocol), which also works where the page's own scripts are off. The fonts
 * are data: addresses that Chromium begins to read when it lays the page out, after the load event: a print that comes
 * sooner has no letters where a text needs a font that is not there yet (seen in about one print of six).
 */
export const loadFonts = {
  expression: 'Promise.all([...document.fonts].map((font) => font.load())).then(() => true)',
  awaitPromise: true,
  returnByValue: true,
} as const;
