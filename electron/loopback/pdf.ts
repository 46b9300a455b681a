/** Prints HTML to PDF with a headless Chromium, kept warm between packs. Never writes the page or the PDF to disk. */
import { chromium, type Browser } from 'playwright-core';
import { loadFonts } from '../backend/print/load-fonts.ts';
import { isRoot, printSwitches } from './chromium-switches.ts';

export interface PdfPrinter {
  /** Rejects with the signal's reason when it is aborted, whatever the browser is doing then. */
  htmlToPdf: (html: string, options: { signal: AbortSignal }) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** A warm browser prints the next pack without the half second of a start, and gives its memory back later. */
const idleMilliseconds = 60_000;

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !isRoot,
    args: [...printSwitches],
    // It would move shared memory, and so the pages, into files of the temporary folder.
    ignoreDefaultArgs: ['--disable-dev-shm-usage'],
    // The shell closes the printer itself, after the back end.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });

async function print(browser: Browser, html: string, signal: AbortSignal): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const stop = () => void context.close();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const page = await context.newPage();
    // No limit of time: a long pack is followed and cancelled by the person, not by a clock.
    await page.setContent(html, { timeout: 0 });
    const session = await context.newCDPSession(page);
    await session.send('Runtime.evaluate', loadFonts);
    // Not `page.pdf()`: it asks for a stream, which Chromium keeps in a plaintext temporary file (seen with strace).
    const { data } = await session.send('Page.printToPDF', {
      transferMode: 'ReturnAsBase64',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return Buffer.from(data, 'base64');
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await context.close();
  }
}

/** `executablePath`: a browser of the Chromium family. It starts with the first print. */
export function createPdfPrinter(executablePath: string): PdfPrinter {
  let warm: Promise<Browser> | null = null;
  let printing = 0;
  let idle: NodeJS.Timeout | undefined;

  async function close(): Promise<void> {
    clearTimeout(idle);
    const browser = warm;
    warm = null;
    await (await browser?.catch(() => undefined))?.close();
  }

  function open(): Promise<Browser> {
    const started = (warm ??= launch(executablePath));
    const forget = () => {
      if (warm === started) warm = null;
    };
    started.then((browser) => browser.on('disconnected', forget), forget);
    return started;
  }

  return {
    async htmlToPdf(html, { signal }) {
      signal.throwIfAborted();
      clearTimeout(idle);
      printing += 1;
      try {
        return await print(await open(), html, signal);
      } finally {
        printing -= 1;
        if (printing === 0) idle = setTimeout(() => void close(), idleMilliseconds).unref();
      }
    },
    close,
  };
}
