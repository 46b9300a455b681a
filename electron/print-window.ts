/** Prints HTML to PDF in a hidden window without scripts. The document stays in memory. One at a time. */
import { BrowserWindow, session } from 'electron';
import { serveDocument, stopServing } from './app-protocol.ts';
import { loadFonts } from './backend/print/load-fonts.ts';
import { hardenSession } from './harden.ts';

export interface PrintWindow {
  /** Rejects with the signal's reason when it is aborted. */
  htmlToPdf: (html: string, options: { signal: AbortSignal }) => Promise<Uint8Array>;
}

/** Call once, after `ready`. */
export async function createPrintWindow(): Promise<PrintWindow> {
  const printing = session.fromPartition('print', { cache: false });
  await hardenSession(printing);
  let last: Promise<unknown> = Promise.resolve();

  async function print(html: string, signal: AbortSignal): Promise<Uint8Array> {
    signal.throwIfAborted();
    const address = serveDocument(printing, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: printing, sandbox: true, javascript: false, backgroundThrottling: false },
    });
    const stop = () => window.destroy();
    signal.addEventListener('abort', stop);
    try {
      await window.loadURL(address);
      window.webContents.debugger.attach();
      await window.webContents.debugger.sendCommand('Runtime.evaluate', loadFonts);
      window.webContents.debugger.detach();
      return await window.webContents.printToPDF({
        // The default is Letter.
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      if (!window.isDestroyed()) window.destroy();
      stopServing(printing);
    }
  }

  return {
    htmlToPdf: (html, { signal }) => {
      const mine = last.then(() => print(html, signal));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
